import { outcomeOf } from "../../catalog/outcome.ts";
import { countBits, difference, fullBitset } from "../../lib/bitset.ts";
import { inLocale, type Locale } from "../../lib/localized.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { formatCount, labelOfValue } from "../../wording/format.ts";
import { talkPhrasesFor } from "../../wording/talk/talk-phrases.ts";
import type { OtherKind } from "../command.ts";
import { nounOf } from "../show.ts";
import type { OngoingConversation } from "../state.ts";

/** What this advisor is for, and whether the shop has what was asked for instead. */
export function meetOtherKind(
  knowledge: Knowledge,
  state: OngoingConversation,
  { word, known }: OtherKind,
): string {
  const { locale } = state;
  const { otherKind } = talkPhrasesFor(locale, knowledge.flow.address);
  const count = known === undefined ? 0 : countElsewhere(knowledge, known.condition);
  const found =
    known === undefined || count === 0
      ? otherKind.none(word)
      : otherKind.some(inLocale(known.label, locale), formatCount(count, locale), count);
  // A flow about everything is no reason why something is missing.
  if (knowledge.flow.scope === undefined) return found;
  return `${otherKind.adviceOn(subjectOf(knowledge, locale))} ${found}`;
}

/** What the flow counts, unless it counts in pairs: then what the catalogue calls it. */
function subjectOf(knowledge: Knowledge, locale: Locale): string {
  const { scope } = knowledge.flow;
  const noun = nounOf(knowledge, locale, 2);
  if (scope?.type !== "test" || scope.test.type !== "any-of") return noun;
  const attribute = knowledge.catalog.attributes.get(scope.attribute);
  const [value, ...others] = scope.test.values;
  const isChoice = attribute?.kind === "choice" || attribute?.kind === "choices";
  if (!isChoice || value === undefined || others.length > 0) return noun;
  const label = labelOfValue(attribute, String(value), locale);
  // "Jacket" and "jackets" are one word, and the flow has its plural.
  return startsAlike(label, noun) ? noun : label;
}

function startsAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.slice(0, 3) === b.slice(0, 3);
}

/** In the whole shop, what is sold out left out. */
function countElsewhere({ facets }: Knowledge, condition: OtherKindCondition): number {
  const everything = fullBitset(facets.size);
  const { yes } = outcomeOf(condition, facets, everything);
  return countBits(difference(yes, facets.having("in_stock", "false")));
}

type OtherKindCondition = NonNullable<OtherKind["known"]>["condition"];
