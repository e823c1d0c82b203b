/** Why a model's help was done without. The shopper notices nothing but plainer words. */
export type ModelErrorCode =
  /** Nothing was sent: the breaker is open, the caps are reached, too many calls are under way. */
  | "breaker-open"
  | "over-budget"
  | "too-many-calls"
  /** Nothing, or nothing more, came in time. */
  | "no-first-token"
  | "stalled"
  | "out-of-time"
  /** What came is no usable reply. */
  | "cut-off"
  | "too-long"
  | "empty"
  | "refused"
  | "wrong-shape"
  | "ungrounded"
  /** The endpoint said no. */
  | "unauthorised"
  | "rate-limited"
  | "upstream"
  /** The shopper went on meanwhile. */
  | "superseded";

export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code: ModelErrorCode;
  /** How long the endpoint asked to be left alone. */
  readonly retryAfterMs?: number;

  constructor(code: ModelErrorCode, detail: string, retryAfterMs?: number) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }
}

/** Whatever was thrown on the way to the model, as one of ours. */
export function toModelError(cause: unknown): ModelError {
  if (cause instanceof ModelError) return cause;
  const inner = innermost(cause);
  if (inner instanceof ModelError) return inner;
  const status = statusOf(cause);
  const detail = shorten(cause instanceof Error ? cause.message : String(cause));
  if (status === 401 || status === 402 || status === 403) {
    return new ModelError("unauthorised", String(status));
  }
  if (status === 429) return new ModelError("rate-limited", "429");
  return new ModelError("upstream", status === undefined ? detail : String(status));
}

function innermost(cause: unknown): unknown {
  let found = cause;
  for (
    let depth = 0;
    depth < 5 && found instanceof Error && found.cause !== undefined;
    depth += 1
  ) {
    found = found.cause;
  }
  return found;
}

function statusOf(cause: unknown): number | undefined {
  if (typeof cause !== "object" || cause === null || !("status" in cause)) return undefined;
  return typeof cause.status === "number" ? cause.status : undefined;
}

/** An endpoint's message may repeat the prompt, and the prompt is the shopper's. */
function shorten(detail: string): string {
  const [line = ""] = detail.split("\n", 1);
  return line.slice(0, 80);
}
