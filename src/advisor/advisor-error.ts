import type { Refusal } from "../conversation/command.ts";

/** Why the advisor could not do what it was asked; each code has one meaning everywhere. */
export type AdvisorErrorCode =
  | "unknown-flow"
  | "flow-retired"
  | "unknown-locale"
  | "unknown-conversation"
  | "turn-id-reused"
  | "flow-gone"
  | "too-many-events"
  | "shopper-token-used"
  | "other-shopper"
  | "busy";

export class AdvisorError extends Error {
  override readonly name = "AdvisorError";
  readonly code: AdvisorErrorCode;
  /** What would have been accepted. */
  readonly accepted: readonly string[];

  constructor(code: AdvisorErrorCode, message: string, accepted: readonly string[] = []) {
    super(message);
    this.code = code;
    this.accepted = accepted;
  }
}

/** The shopper may not do that now. Nothing was written. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** The log cannot be reached now. Nothing was acknowledged; asking again later is safe. */
export class LogUnavailableError extends Error {
  override readonly name = "LogUnavailableError";
  readonly code = "log-unavailable";

  /** @param reason The system's or the database's own code for it, for those who look after it. */
  constructor(reason: string) {
    super(`The log cannot be reached: ${reason}`);
  }
}

/** The log ends before what was acknowledged. What it holds is the truth again. */
export class LogPutBackError extends Error {
  override readonly name = "LogPutBackError";
  readonly code = "log-put-back";

  constructor() {
    super("The log has lost what was acknowledged; was a backup restored, or a standby promoted?");
  }
}
