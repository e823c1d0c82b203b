/** Whether every claim of a wording is proved by the evidence of its turn. */
export type Verdict =
  | { readonly grounded: true }
  | { readonly grounded: false; readonly why: Ungrounded };

export interface Ungrounded {
  readonly code: UngroundedCode;
  /** The words it is about. */
  readonly detail: string;
}

export type UngroundedCode =
  | "empty"
  | "too-long"
  | "control-characters"
  | "markup"
  | "link"
  | "contact"
  | "promise"
  | "pressure"
  | "obscene"
  | "prompt"
  | "language"
  /** A word that stands neither in the evidence nor among those that claim nothing. */
  | "unknown-word"
  /** A number, with its unit and limit, that the evidence does not have. */
  | "number"
  | "comparison"
  /** Known words and numbers, put together to something that nobody has said. */
  | "claim";

export const grounded: Verdict = { grounded: true };

export function ungrounded(code: UngroundedCode, detail: string): Verdict {
  return { grounded: false, why: { code, detail } };
}
