import { outcomeOf } from "../catalog/outcome.ts";
import type { OtherKind, SaidReading } from "../conversation/command.ts";
import { intersection, isEmpty } from "../lib/bitset.ts";
import type { NamedKind } from "../reading/concepts/read-concepts.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";

/**
 * A message that asks for a tent and nothing else, where the flow is about jackets or the shop has
 * no tents. What stands in the same words ("hiking" in "hiking boots") says nothing beside it.
 */
export function withOtherKind(
  knowledge: Knowledge,
  reading: SaidReading,
  kinds: readonly NamedKind[] = [],
): SaidReading {
  const [first] = kinds;
  if (first === undefined || reading.talk !== undefined || reading.wants !== undefined) {
    return reading;
  }
  if (kinds.some((kind) => isOffered(knowledge, kind))) return reading;
  const isBeside = ({ quote = "" }: { readonly quote?: string }): boolean =>
    !kinds.some((kind) => kind.quote.toLowerCase().includes(quote.toLowerCase()));
  const answers = reading.answers.filter(isBeside);
  if (answers.length + reading.volunteered.length > 0) return reading;
  return { ...reading, answers, otherKind: toOtherKind(first) };
}

/** Whether the flow has products of the kind. */
function isOffered({ facets, scope }: Knowledge, { meaning }: NamedKind): boolean {
  if (meaning === undefined) return false;
  return !isEmpty(intersection(outcomeOf(meaning.wish, facets, scope).yes, scope));
}

function toOtherKind({ quote, meaning }: NamedKind): OtherKind {
  if (meaning === undefined) return { word: quote };
  return { word: quote, known: { label: meaning.label, condition: meaning.wish } };
}
