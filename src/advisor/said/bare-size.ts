import type { Condition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { needsOf } from "../../conversation/policy.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import { questionOf } from "../../flow/flow.ts";
import { intersection, isEmpty } from "../../lib/bitset.ts";
import { withTensInDigits } from "../../lib/written-tens.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { narrow } from "../../recommendation/narrow.ts";
import type { Need } from "../../recommendation/need.ts";
import { kindsBefore } from "./kinds-meant.ts";
import { sizeCalled } from "./size-need.ts";

/**
 * "43", "in 39 bitte": a number with nothing said of what it counts, where what is looked for comes
 * in it. To the question what it may cost it is a price.
 */
export function bareSize(
  knowledge: Knowledge,
  state: OngoingConversation,
  text: string,
): Need | undefined {
  const pending = state.pending && questionOf(knowledge.flow, state.pending.question);
  if (pending?.kind === "budget" || pending?.kind === "range" || pending?.amount !== undefined) {
    return undefined;
  }
  if (state.shown.length === 0 && kindsBefore(knowledge, state).size === 0) return undefined;
  const written = withTensInDigits(text);
  const said = (alone.exec(written) ?? within.exec(written))?.[1];
  const need = said === undefined ? undefined : sizeCalled(knowledge, [{ said, quote: said }]);
  return need?.must !== undefined && isOffered(knowledge, state, need.must) ? need : undefined;
}

const alone = /^\s*(?:eu|gr\.?)?\s*(\d{2,3}(?:[.,]5)?)\s*(?:bitte|please)?[\s.!]*$/iu;

/** "In 14 Tagen" is no size. */
const within =
  /(?<![\p{L}\d])(?:in|size|gr(?:ö|oe)(?:ß|ss)e|gr\.)\s+(\d{2}(?:[.,]5)?)(?=\s*(?:$|[.,!?;]|(?:bitte|please|und|and|oder|or)(?!\p{L})))/iu;

function isOffered(knowledge: Knowledge, state: OngoingConversation, must: Condition): boolean {
  const { candidates } = narrow(knowledge, needsOf(knowledge, state));
  return !isEmpty(intersection(outcomeOf(must, knowledge.facets, knowledge.scope).yes, candidates));
}
