import type { Locale } from "../../lib/localized.ts";
import type { Phrases } from "../../wording/phrases.ts";
import type { Chosen } from "../choose.ts";
import type { Evidence } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import type { NarrowingNeed } from "../narrow.ts";
import type { NeedId } from "../need.ts";
import type { Compared } from "./compared.ts";

/** A product that is shown, with everything that may be said for it and against it. */
export interface ExplainedProduct {
  readonly knowledge: Knowledge;
  readonly input: ExplainInput;
  readonly chosen: Chosen;
  readonly phrases: Phrases;
  /** Worked out when it is first needed. */
  readonly compared: () => readonly Compared[];
}

export interface ExplainInput {
  readonly chosen: readonly Chosen[];
  readonly needs: readonly NarrowingNeed[];
  readonly locale: Locale;
  readonly address: "informal" | "formal";
}

/** The more it says about the product, the higher. */
export interface Scored {
  readonly evidence: Evidence;
  readonly score: number;
}

export function byScore(scored: readonly Scored[]): readonly Evidence[] {
  return [...scored].sort((a, b) => b.score - a.score).map(({ evidence }) => evidence);
}

/** Nobody asked for it, everybody prefers it. */
export function assumed(attribute: string): NeedId {
  return `assumed.${attribute}` as NeedId;
}
