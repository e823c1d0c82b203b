import { outcomeOf } from "../../catalog/outcome.ts";
import type { OtherKind, SaidReading } from "../../conversation/command.ts";
import { intersection, isEmpty } from "../../lib/bitset.ts";
import type { NamedKind } from "../../reading/concepts/read-concepts.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

/** What a message names, whatever the flow is about. */
export interface OtherNeeds {
  readonly kinds?: readonly NamedKind[] | undefined;
  /** The words for whoever it is for. */
  readonly wearers?: readonly string[];
}

/**
 * A message that asks for a tent and nothing else, where the flow is about jackets or the shop has
 * no tents. What stands in the same words ("hiking" in "hiking boots") says nothing beside it.
 */
export function withOtherKind(
  knowledge: Knowledge,
  reading: SaidReading,
  { kinds = [], wearers = [] }: OtherNeeds,
): SaidReading {
  const [first] = kinds;
  if (first === undefined || reading.talk !== undefined || reading.wants !== undefined) {
    return reading;
  }
  if (kinds.some((kind) => isOffered(knowledge, kind))) {
    // "I am looking for a jacket", to somebody who has nothing but jackets.
    return saysNothing(reading) ? { ...reading, aside: "looking" } : reading;
  }
  // "Sleeping bag for my wife": whose it would be is not asked for a jacket.
  const isOfWearer = (quote: string): boolean =>
    wearers.some((one) => overlaps(one, quote) || overlaps(quote, one));
  const isBeside = ({ quote = "" }: { readonly quote?: string }): boolean =>
    !kinds.some((kind) => overlaps(kind.quote, quote)) && !isOfWearer(quote);
  // "Something to wear" is a wish for advice, and no kind that could be missing here.
  if (first.meaning === undefined && isAnything(first.quote)) {
    return saysNothing(reading) ? { ...reading, aside: "looking" } : reading;
  }
  const answers = reading.answers.filter(isBeside);
  if (answers.length + reading.volunteered.length > 0) return reading;
  return { ...reading, answers, otherKind: toOtherKind(first) };
}

function isAnything(word: string): boolean {
  return /\b(?:something|anything|stuff|clothes|clothing|outfits?|gear|gifts?|presents?|(?:et)?was zum|sachen|kleidung|klamotten|ausrüstung|geschenke?)\b/iu.test(
    word,
  );
}

function saysNothing({ answers, volunteered, unneeded, aside, going }: SaidReading): boolean {
  const others = [unneeded, aside, going].every((part) => part === undefined);
  return others && answers.length + volunteered.length === 0;
}

function overlaps(named: string, quote: string): boolean {
  return named.toLowerCase().includes(quote.toLowerCase());
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
