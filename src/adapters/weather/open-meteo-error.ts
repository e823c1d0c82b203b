/** Why Open-Meteo gave no usable answer. */
export class OpenMeteoError extends Error {
  override readonly name = "OpenMeteoError";

  readonly code: OpenMeteoTrouble;

  constructor(code: OpenMeteoTrouble, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

export type OpenMeteoTrouble =
  /** No connection, or it broke. */
  | "unreachable"
  | "timeout"
  /** 429: our quota is used up. */
  | "limited"
  /** Another status than 200, or an error in the body. */
  | "refused"
  | "too-large"
  /** Not JSON, or JSON of another shape. */
  | "unreadable"
  /** Well-formed, but with too many gaps to average over. */
  | "incomplete"
  /** The cache between us and it failed. */
  | "cache";
