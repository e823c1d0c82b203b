import { attributesIn, testsOf, type Condition } from "../../catalog/condition.ts";
import { labelAmount } from "../../conversation/policy.ts";
import type { Flow } from "../../flow/flow.ts";
import { intersection, isEmpty } from "../../lib/bitset.ts";
import { mapTexts } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import type { StatedWish } from "../../reading/concepts/read-concepts.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { needId, toBetween, type Need, type NeedId } from "../../recommendation/need.ts";
import { inEveryLocale, phrasesFor } from "../../wording/phrases.ts";
import { capitalise } from "../../wording/template.ts";
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
    ...(isFrugal(knowledge, reading) ? [frugalNeed(knowledge, reading)] : []),
  ];
}

/** "Not too expensive", without a number, and no option that says it was named. */
function isFrugal({ flow, catalog }: Knowledge, { message, money, answers }: Reading): boolean {
  if (message?.budget?.level !== "low" || money !== undefined) return false;
  const budgets = flow.questions.filter(({ kind }) => kind === "budget").map(({ id }) => id);
  return (
    catalog.attributes.has("price") && !answers.some(({ question }) => budgets.includes(question))
  );
}

/** How cheap is cheap enough, nobody said: it orders. */
function frugalNeed({ flow }: Knowledge, { message }: Reading): Need {
  return {
    id: "said.price" as NeedId,
    label: inEveryLocale((_, locale) => phrasesFor(locale, flow.address).cheap),
    wish: { type: "test", attribute: "price", test: { type: "prefer", direction: "lower" } },
    weight: 1,
    source: "text",
    ...optional("quote", message?.budget?.quote.text),
  };
}

function isOf({ must }: Need, condition: Need["must"]): boolean {
  return (
    must?.type === "test" &&
    condition !== undefined &&
    testsOf(condition).every(({ attribute }) => attribute === must.attribute)
  );
}

/** The needs that a text says are none; undefined when it says so of nothing. */
export function unneededNeeds(
  { flow }: Knowledge,
  { unneeded: { options, wishes }, message, money, answers }: Reading,
): readonly NeedId[] {
  const isAnyPrice =
    message?.budget?.level === "any" && money === undefined && answers.length === 0;
  return [
    ...(isAnyPrice ? priceLimits(flow) : []),
    ...options.map(({ question, option }) => needId(question, option)),
    ...wishes.map(wishId),
  ];
}

/** Every need a limit on the price may have become. */
export function priceLimits({ questions }: Flow): readonly NeedId[] {
  return [
    ...["budget", "said.price", "critique.price"].map((id) => id as NeedId),
    ...questions
      .filter(({ kind }) => kind === "budget")
      .flatMap(({ id, options }) => [
        id as string as NeedId,
        ...options.map((option) => needId(id, option.id)),
      ]),
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
  knowledge: Knowledge,
  { id, label, excluded, condition, quote }: StatedWish,
): Need {
  const { flow } = knowledge;
  // A kind of thing is called what the shopper calls it: boots are no "sandals", though both are shoes.
  const isKind = id.startsWith("product:");
  const shown = mapTexts(label, (text, locale) =>
    capitalise(excluded ? phrasesFor(locale, flow.address).without(text) : isKind ? quote : text),
  );
  return {
    id: wishId(id),
    label: shown,
    ...optional("must", excluded ? condition : undefined),
    ...optional("wish", excluded ? undefined : condition),
    weight: 1,
    source: "text",
    // What no product states is searched for in their texts, by the words it was said in.
    ...optional("quote", isStated(knowledge, condition) ? quote : undefined),
  };
}

function isStated({ facets, scope }: Knowledge, condition: Condition): boolean {
  return attributesIn(condition).some((id) => !isEmpty(intersection(facets.known(id), scope)));
}
