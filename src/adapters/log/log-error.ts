import { LogUnavailableError } from "../../advisor/advisor-error.ts";

/** An error without its class, as it crosses from one thread to another. */
export interface PlainError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** The log could not do what it was asked; the cause is in the message. */
export class LogError extends Error {
  override readonly name = "LogError";
  readonly code: string;

  constructor({ name, code, message }: PlainError) {
    super(`${name}: ${message}`);
    this.code = code === "" ? "log-failed" : code;
  }
}

/**
 * What a database driver threw → an error that may be logged. Drizzle's message repeats the query
 * with its parameters and PostgreSQL's detail repeats rows: both hold what shoppers said, so only
 * the innermost message and code are kept.
 */
export function toLogError(cause: unknown): LogError | LogUnavailableError {
  const inner = innermost(cause);
  if (inner instanceof LogUnavailableError) return inner;
  if (!(inner instanceof Error)) return new LogError({ name: "Error", code: "", message: "" });
  const code = "code" in inner && typeof inner.code === "string" ? inner.code : "";
  const { name, message } = inner;
  return isUnavailable(code, message)
    ? new LogUnavailableError(code === "" ? message : code)
    : new LogError({ name, code, message });
}

/** Asks the database; whatever goes wrong is an error that may be logged. */
export async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw toLogError(cause);
  }
}

/**
 * Whether nobody answered, or the server said that it is going or coming: then it is no use to ask
 * again at once.
 */
export function isGone(cause: unknown): boolean {
  const inner = innermost(cause);
  if (!(inner instanceof Error)) return false;
  const code = "code" in inner && typeof inner.code === "string" ? inner.code : "";
  const isAnswered = /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P)/.test(code);
  return !isAnswered && toLogError(inner) instanceof LogUnavailableError;
}

function innermost(cause: unknown): unknown {
  return cause instanceof Error && cause.cause instanceof Error ? innermost(cause.cause) : cause;
}

/**
 * Trouble that passes by itself. SQLSTATE classes: 08 connection, 53 resources, 57 operator (shut
 * down, starting up, cancelled by a timeout), 40 rolled back; 25006 is a server that was made a
 * standby, 55P03 a lock waited for too long. The rest are the system's and the driver's own.
 */
function isUnavailable(code: string, message: string): boolean {
  return (
    /^(08|53|57|40)[0-9A-Z]{3}$|^25006$|^55P03$/.test(code) ||
    /^E(CONN|PIPE|TIMEDOUT|HOST|NET|AI_|NOTFOUND)/.test(code) ||
    /timeout|terminated|not queryable|Cannot use a pool/i.test(message)
  );
}
