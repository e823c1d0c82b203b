import { outcomeOf } from "../../catalog/outcome.ts";
import { optionOf, questionOf } from "../../flow/flow.ts";
import { countCommon } from "../../lib/bitset.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

/** How many products are left after this answer alone: all of them where it only wishes. */
export function keptAfter(
  { flow, facets, scope, total }: Knowledge,
  question: string,
  option: string,
): number {
  const asked = questionOf(flow, question);
  const must = asked && optionOf(asked, option)?.must;
  return must === undefined ? total : countCommon(outcomeOf(must, facets, scope).yes, scope);
}
