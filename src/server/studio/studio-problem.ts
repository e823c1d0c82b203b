import type { Problem } from "../../protocol/server-message.ts";
import { StudioError, type StudioErrorCode } from "../../workshop/studio-error.ts";
import { problem, toProblem } from "../problem.ts";

const statuses: Readonly<Record<StudioErrorCode, number>> = {
  "signed-out": 401,
  "not-allowed": 403,
  "wrong-password": 401,
  "link-spent": 410,
  "email-taken": 409,
  "last-admin": 409,
  "unknown-account": 404,
  "unknown-link": 404,
  "unknown-catalog": 404,
  "unknown-flow": 404,
  "unknown-version": 404,
  "unknown-conversation": 404,
  "flow-exists": 409,
  "nothing-to-draft": 422,
  "draft-conflict": 409,
  "edit-not-possible": 422,
  "flow-has-errors": 422,
  "unread-warnings": 409,
  "nothing-changed": 409,
  "file-changed": 409,
  "time-is-past": 422,
  "text-too-demanding": 422,
  "wrong-period": 422,
  "never-published": 422,
  "unknown-experiment": 404,
  "experiment-running": 409,
  "experiment-over": 409,
  "unknown-arm": 422,
  "unknown-insight": 404,
};

/** A refusal of the studio with what it carries; everything else as everywhere. */
export function toStudioProblem(error: unknown): Problem & Readonly<Record<string, unknown>> {
  if (!(error instanceof StudioError)) return { ...toProblem(error) };
  const { code, message, details } = error;
  return { ...problem({ status: statuses[code], code, title: message }), ...details };
}
