import { anybodyIn, childrenIn, isOfWearer } from "../catalog/wearer.ts";
import type { Attribute, ChoiceAttribute } from "../catalog/attribute.ts";
import { toCondition } from "../catalog/condition.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { outcomeOf } from "../catalog/outcome.ts";
import { countBits, fullBitset } from "../lib/bitset.ts";
import { optional } from "../lib/optional.ts";
import { draftFeatures, isFeature, type BooleanAttribute } from "./draft-features.ts";
import { draftBudget, draftLevels } from "./draft-levels.ts";
import { askAbout, inCatalogLocales, readableWords } from "./draft-texts.ts";
import type { WrittenFlow, WrittenOption, WrittenQuestion } from "./flow-schema.ts";
import { offeredValues, type OfferedValue } from "./offered-values.ts";

/** Attributes stated for fewer products divide the stated from the unstated, nothing else. */
const coverageMin = 0.25;
/** A question about fewer products is not worth anybody's time. */
const productsMin = 0.03;
/** A value this common, or this rare, divides nothing. */
const commonMax = 0.97;
const optionsMax = 12;
/** An attribute with more values than this is looked up, not chosen from: sizes, article types. */
const valuesMax = 24;
/** The kind of product weighs more than any wish about it. */
const kindWeight = 3;
/** Whom it has to fit weighs more than how it should be. */
const wearerWeight = 2;

/**
 * A first flow for a catalogue: one question per attribute that divides it, every answer a wish, so
 * that a wrong or missing value costs a product its place and not its life. The questions stand in
 * the order of the catalogue; `orderQuestions` puts the telling ones first. The texts are plain and
 * meant to be rewritten.
 */
export function draftFlow(catalog: Catalog, facets: CatalogFacets, id: string): WrittenFlow {
  const features = featuresIn(catalog, facets);
  const together = draftFeatures(features, catalog);
  const drafted = [...catalog.attributes.values()].flatMap((attribute) => {
    if (together.length > 0 && features.some(({ id }) => id === attribute.id)) return [];
    const question = draftQuestion(attribute, catalog, facets);
    return question === undefined ? [] : [{ attribute, question }];
  });
  const kind = drafted.find(({ attribute }) => attribute.id === "kind")?.attribute;
  const kinds = kind?.kind === "choice" ? offeredValues(kind, facets) : [];
  const alone = drafted.map(({ attribute, question }): WrittenQuestion => ({
    ...question,
    ...askedFor(attribute, kinds),
  }));
  const questions = [...alone, ...together];
  const numbers = drafted.flatMap(({ attribute }) =>
    attribute.kind === "number" ? [attribute.id] : [],
  );
  const compare = new Set(["price", ...numbers, "rating"]);
  return {
    schema: 1,
    id,
    title: inCatalogLocales(catalog, catalog.title, catalog.id),
    catalog: catalog.id,
    questions,
    engine: { next: "adaptive", show_after: 2, max_questions: 5 },
    ...(questions.some((question) => question.kind === "budget") ? { relax: ["price"] } : {}),
    results: {
      show: 3,
      compare: [...compare].filter((one) => countBits(facets.known(one)) > 0).slice(0, 8),
    },
  };
}

function featuresIn(catalog: Catalog, facets: CatalogFacets): readonly BooleanAttribute[] {
  return [...catalog.attributes.values()].flatMap((attribute) =>
    attribute.kind === "boolean" &&
    attribute.matters !== 0 &&
    !isShopsOwn(attribute) &&
    isFeature(attribute, facets, { min: productsMin, max: commonMax })
      ? [attribute]
      : [],
  );
}

function draftQuestion(
  attribute: Attribute,
  catalog: Catalog,
  facets: CatalogFacets,
): WrittenQuestion | undefined {
  const known = countBits(facets.known(attribute.id));
  if (!isAsked(attribute) || isShopsOwn(attribute) || !isCovered(attribute, facets, known))
    return undefined;
  switch (attribute.kind) {
    case "boolean":
      return draftYesNo(attribute, catalog, facets, known);
    case "number":
      return attribute.id === "price"
        ? draftBudget(attribute, catalog, facets)
        : draftLevels(attribute, catalog, facets);
    case "choice":
    case "choices":
      return draftChoice(attribute, catalog, facets, known);
  }
}

/** What it is and whom it has to fit is asked, although products are not compared by it. */
function isAsked({ id, matters }: Attribute): boolean {
  return id === "kind" || isOfWearer(id) || matters !== 0;
}

/** Stated for enough of the products it is about, and those are not just a handful. */
function isCovered({ applies }: Attribute, facets: CatalogFacets, known: number): boolean {
  const everything = fullBitset(facets.size);
  const meant =
    applies === undefined ? everything : outcomeOf(toCondition(applies), facets, everything).yes;
  return known >= countBits(meant) * coverageMin && known >= facets.size * productsMin;
}

/** Not a need: nobody comes for a delivery time, and stock is looked after anyway. */
function isShopsOwn({ id }: Attribute): boolean {
  return id === "in_stock" || id === "delivery_days" || id === "rating";
}

/** A question about jackets is asked once it is known to be a jacket, if that is asked at all. */
function askedFor(
  { id, applies }: Attribute,
  kinds: readonly OfferedValue[],
): Pick<WrittenQuestion, "ask_if"> {
  const condition = applies && toCondition(applies);
  if (id === "kind" || condition?.type !== "test" || condition.attribute !== "kind") return {};
  const { test } = condition;
  if (test.type !== "any-of") return {};
  const meant = kinds.filter(({ value }) => test.values.includes(value));
  return meant.length === 0 ? {} : { ask_if: { kind: { any_of: meant.map((one) => one.id) } } };
}

function draftYesNo(
  attribute: Extract<Attribute, { kind: "boolean" }>,
  catalog: Catalog,
  facets: CatalogFacets,
  known: number,
): WrittenQuestion | undefined {
  const share = countBits(facets.having(attribute.id, "true")) / known;
  if (share > commonMax || share < 1 - commonMax) return undefined;
  return {
    ...askAbout(catalog, attribute, (label) => ({
      en: `Does this matter to you: ${label}?`,
      de: `Ist dir das wichtig: ${label}?`,
    })),
    kind: "yes-no",
    options: [
      {
        id: "yes",
        // "Yes" is no word for it: whoever types "with a bell" means this.
        ...optional("says", readableWords(namesOf(attribute))),
        wish: { [attribute.id]: { eq: true } },
      },
      { id: "no" },
    ],
  };
}

/** Its label, and the words that stand beside it. */
function namesOf({
  label,
  says = {},
}: BooleanAttribute): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(label).map(([locale, name]) => [
      locale,
      [...new Set([name, ...(says[locale] ?? [])])],
    ]),
  );
}

/** "Wanderschuhe" are boots and low shoes: a word of two values names neither option. */
function ownWords(
  { values }: ChoiceAttribute,
  value: string,
  offered: readonly OfferedValue[],
): Readonly<Record<string, readonly string[]>> {
  const others = new Set(
    offered
      .filter((one) => one.value !== value)
      .flatMap((one) => {
        const { label = {}, says = {} } = values[one.value] ?? {};
        return [...Object.values(label), ...Object.values(says).flat()];
      })
      .map((word) => word.toLowerCase()),
  );
  return Object.fromEntries(
    Object.entries(values[value]?.says ?? {}).map(([locale, words]) => [
      locale,
      words.filter((word) => !others.has(word.toLowerCase())),
    ]),
  );
}

function draftChoice(
  attribute: ChoiceAttribute,
  catalog: Catalog,
  facets: CatalogFacets,
  known: number,
): WrittenQuestion | undefined {
  const offered = offeredValues(attribute, facets);
  const [commonest] = offered;
  if (commonest === undefined || offered.length < 2 || offered.length > valuesMax) return undefined;
  if (attribute.kind === "choice" && commonest.count > known * commonMax) return undefined;
  const kept = isOfWearer(attribute.id)
    ? wearersOf(attribute, offered)
    : offered.slice(0, attribute.id === "kind" ? valuesMax : optionsMax);
  const options = kept.map(({ id, value }): WrittenOption => ({
    id,
    label: inCatalogLocales(catalog, attribute.values[value]?.label ?? {}, value),
    ...optional("says", readableWords(ownWords(attribute, value, kept))),
    wish: { [attribute.id]: { any_of: [value, ...suitingToo(attribute, value, offered)] } },
    ...weightOf(attribute),
  }));
  return {
    ...askAbout(catalog, attribute, (label) =>
      attribute.id === "kind"
        ? { en: "What are you looking for?", de: "Wonach suchst du?" }
        : { en: `${label}: which suits you?`, de: `${label}: Was passt dir?` },
    ),
    kind: "single",
    ...(attribute.id === "kind" ? { required: true } : {}),
    options,
  };
}

/**
 * Nobody is called unisex: such things are offered to women as well as to men, and an option of
 * their own only where there are no two others.
 */
function wearersOf(
  attribute: ChoiceAttribute,
  offered: readonly OfferedValue[],
): readonly OfferedValue[] {
  const anybody = anybodyIn(attribute);
  const people = offered.filter(({ value }) => !anybody.includes(value));
  return (people.length < 2 ? offered : people).slice(0, optionsMax);
}

/** What is made for anybody suits each adult, and no child. */
function suitingToo(
  attribute: ChoiceAttribute,
  value: string,
  offered: readonly OfferedValue[],
): readonly string[] {
  const anybody = anybodyIn(attribute);
  if (anybody.includes(value) || childrenIn(attribute).includes(value)) return [];
  return offered.map((one) => one.value).filter((one) => anybody.includes(one));
}

function weightOf({ id }: Attribute): Pick<WrittenOption, "weight"> {
  if (id === "kind") return { weight: kindWeight };
  return isOfWearer(id) ? { weight: wearerWeight } : {};
}
