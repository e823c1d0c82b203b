import { outcomeOf } from "../../catalog/outcome.ts";
import type { OtherKind, SaidReading } from "../../conversation/command.ts";
import { intersection, isEmpty } from "../../lib/bitset.ts";
import type { NamedKind } from "../../reading/concepts/read-concepts.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

/** What a message names, whatever the flow is about. */
export interface OtherNeeds {
  readonly text: string;
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
  { text, kinds = [], wearers = [] }: OtherNeeds,
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
  // "I need a backpack for day hikes" is about no jacket, whatever it says of the day.
  if (isLookedFor(text, first.quote)) {
    return { answers: [], volunteered: [], otherKind: toOtherKind(first) };
  }
  if (answers.length + reading.volunteered.length > 0) return reading;
  return { ...reading, answers, otherKind: toOtherKind(first) };
}

/** The message begins with it, or with a verb for looking. */
function isLookedFor(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && lookingFor.test(text.slice(0, at));
}

const lookingFor =
  /^(?:.*(?<!\p{L})(?:need|want|after|looking for|look for|search(?:ing)? for|buy|brauche?n?|suche?n?|möchten?|hätten?(?: ich)?(?: gern\p{L}*)?|will|kaufen)\s+)?(?:(?:a|an|some|the|new|good|pair of|ein|eine|einen|neue?n?r?|gute?n?r?|noch|ich|wir|mir|uns|bitte|hi|hallo|hello|guten tag|(?!(?:my|mein\p{L}*|with|mit|over|under|for|für|zu\p{L}?|unter|über|auf|in|im|to|and|und|or|oder|no|not|kein\p{L}*|nicht|ohne|without|have|has|habe?|hat)[\s,.!])\p{L}+)[\s,.!]+){0,3}$/iu;

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
