import { testsOf } from "../catalog/condition.ts";
import { labelAmount } from "../conversation/policy.ts";
import { mapTexts } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import type { StatedWish } from "../reading/concepts/read-concepts.ts";
import type { Reading } from "../reading/reader.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { needId, toBetween, type Need, type NeedId } from "../recommendation/need.ts";
import { phrasesFor } from "../wording/phrases.ts";
import { capitalise } from "../wording/template.ts";
import { sizeNeed } from "./size-need.ts";

/** What a text said that no question of the flow asks for, as needs of their own. */
export function volunteeredNeeds(knowledge: Knowledge, reading: Reading): readonly Need[] {
  const size = sizeNeed(knowledge, reading);
  // "Grösse M" may be a value of the catalogue's own words as well.
  const wishes = reading.wishes
    .map((wish) => needOfWish(knowledge, wish))
    .filter(({ wish, must }) => size === undefined || !isOf(size, must ?? wish));
  return [
    ...(reading.money === undefined ? [] : [priceNeed(knowledge, reading.money)]),
    ...wishes,
    ...(size === undefined ? [] : [size]),
  ];
}

function isOf({ must }: Need, condition: Need["must"]): boolean {
  return (
    must?.type === "test" &&
    condition !== undefined &&
    testsOf(condition).every(({ attribute }) => attribute === must.attribute)
  );
}

/** The needs that a text says are none; undefined when it says so of nothing. */
export function unneededNeeds({
  unneeded: { options, wishes },
}: Reading): readonly NeedId[] | undefined {
  if (options.length + wishes.length === 0) return undefined;
  return [
    ...options.map(({ question, option }) => needId(question, option)),
    ...wishes.map(wishId),
  ];
}

function wishId(concept: string): NeedId {
  return `said.${concept.replaceAll(":", ".")}` as NeedId;
}

/** A limit on the price is a must, like the answer to a budget question. */
function priceNeed(knowledge: Knowledge, { quote, ...range }: NonNullable<Reading["money"]>): Need {
  return {
    id: "budget" as NeedId,
    label: labelAmount(knowledge, "price", range),
    must: toBetween("price", range),
    weight: 1,
    source: "text",
    quote,
  };
}

/** "Kein Daunen" excludes; "leicht" only orders: how light is light enough, nobody said. */
function needOfWish(
  { flow }: Knowledge,
  { id, label, excluded, condition, quote }: StatedWish,
): Need {
  const shown = mapTexts(label, (text, locale) =>
    capitalise(excluded ? phrasesFor(locale, flow.address).without(text) : text),
  );
  return {
    id: wishId(id),
    label: shown,
    ...optional("must", excluded ? condition : undefined),
    ...optional("wish", excluded ? undefined : condition),
    weight: 1,
    source: "text",
    quote,
  };
}
