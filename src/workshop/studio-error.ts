/** The studio may not do that now; the code is stable, the message for people. */
export class StudioError extends Error {
  override readonly name = "StudioError";
  readonly code: StudioErrorCode;
  /** What else the problem carries, such as `conflict` or `gate`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: StudioErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

export type StudioErrorCode =
  | "signed-out"
  | "not-allowed"
  | "wrong-password"
  | "link-spent"
  | "email-taken"
  | "last-admin"
  | "unknown-account"
  | "unknown-link"
  | "unknown-catalog"
  | "unknown-flow"
  | "unknown-version"
  | "unknown-conversation"
  | "flow-exists"
  | "nothing-to-draft"
  | "draft-conflict"
  | "edit-not-possible"
  | "flow-has-errors"
  | "unread-warnings"
  | "nothing-changed"
  | "file-changed"
  | "time-is-past"
  | "text-too-demanding"
  | "wrong-period"
  | "never-published"
  | "unknown-experiment"
  | "experiment-running"
  | "experiment-over"
  | "unknown-arm"
  | "unknown-insight";
