import type { Attribute, ChoiceAttribute, NumberAttribute } from "../catalog/attribute.ts";
import { toCondition } from "../catalog/condition.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { outcomeOf } from "../catalog/outcome.ts";
import { countBits, fullBitset } from "../lib/bitset.ts";
import {
  baseLanguage,
  inLocale,
  localeSchema,
  type Locale,
  type Localized,
} from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { formatValue } from "../wording/format.ts";
import { inEveryLocale } from "../wording/phrases.ts";
import type { WrittenFlow, WrittenOption, WrittenQuestion } from "./flow-schema.ts";
import { offeredValues, toQuestionId, type OfferedValue } from "./offered-values.ts";

/** Attributes stated for fewer products divide the stated from the unstated, nothing else. */
const coverageMin = 0.25;
/** A question about fewer products is not worth anybody's time. */
const productsMin = 0.03;
/** A value this common, or this rare, divides nothing. */
const commonMax = 0.97;
const optionsMax = 12;
/** An attribute with more values than this is looked up, not chosen from: sizes, article types. */
const valuesMax = 24;
/** As the schema of flows allows. */
const phraseLengthMax = 80;
/** The kind of product weighs more than any wish about it. */
const kindWeight = 3;

/**
 * A first flow for a catalogue: one question per attribute that divides it, every answer a wish, so
 * that a wrong or missing value costs a product its place and not its life. The questions stand in
 * the order of the catalogue; `orderQuestions` puts the telling ones first. The texts are plain and
 * meant to be rewritten.
 */
export function draftFlow(catalog: Catalog, facets: CatalogFacets, id: string): WrittenFlow {
  const drafted = [...catalog.attributes.values()].flatMap((attribute) => {
    const question = draftQuestion(attribute, catalog, facets);
    return question === undefined ? [] : [{ attribute, question }];
  });
  const kind = drafted.find(({ attribute }) => attribute.id === "kind")?.attribute;
  const kinds = kind?.kind === "choice" ? offeredValues(kind, facets) : [];
  const questions = drafted.map(({ attribute, question }): WrittenQuestion => ({
    ...question,
    ...askedFor(attribute, kinds),
  }));
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

function draftQuestion(
  attribute: Attribute,
  catalog: Catalog,
  facets: CatalogFacets,
): WrittenQuestion | undefined {
  const known = countBits(facets.known(attribute.id));
  const asked = attribute.id === "kind" || attribute.matters !== 0;
  if (!asked || isShopsOwn(attribute) || !isCovered(attribute, facets, known)) return undefined;
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

/** @param name Stands in where nobody wrote a text. */
function inCatalogLocales({ locales }: Catalog, text: Localized, name: string): Localized {
  return Object.fromEntries(locales.map((locale) => [locale, inLocale(text, locale) || name]));
}

function isGerman(locale: Locale): boolean {
  return baseLanguage(locale) === "de";
}

/** Sentences the advisor's own languages have; a further one begins with the English. */
function ask(
  catalog: Catalog,
  attribute: Attribute,
  sentence: Readonly<Record<"en" | "de", (label: string) => string>>,
): Pick<WrittenQuestion, "id" | "ask" | "why"> {
  const { id, label, explain } = attribute;
  const question = (locale: Locale) =>
    (isGerman(locale) ? sentence.de : sentence.en)(inLocale(label, locale) || id);
  return {
    id: toQuestionId(attribute),
    ask: Object.fromEntries(catalog.locales.map((locale) => [locale, question(locale)])),
    ...optional("why", explain && inCatalogLocales(catalog, explain, id)),
  };
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
    ...ask(catalog, attribute, {
      en: (label) => `Does this matter to you: ${label}?`,
      de: (label) => `Ist dir das wichtig: ${label}?`,
    }),
    kind: "yes-no",
    options: [
      {
        id: "yes",
        ...optional("says", readableWords(attribute.says)),
        wish: { [attribute.id]: { eq: true } },
      },
      { id: "no" },
    ],
  };
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
  const most = attribute.id === "kind" ? valuesMax : optionsMax;
  const options = offered.slice(0, most).map(({ id, value }): WrittenOption => ({
    id,
    label: inCatalogLocales(catalog, attribute.values[value]?.label ?? {}, value),
    ...optional("says", readableWords(attribute.values[value]?.says)),
    wish: { [attribute.id]: { any_of: [value] } },
    ...(attribute.id === "kind" ? { weight: kindWeight } : {}),
  }));
  return {
    ...ask(catalog, attribute, {
      en: (label) => `${label}: which suits you?`,
      de: (label) => `${label}: Was passt dir?`,
    }),
    kind: "single",
    ...(attribute.id === "kind" ? { required: true } : {}),
    options,
  };
}

/** A catalogue may hold longer phrases than a flow, and other keys than languages. */
function readableWords(says: Readonly<Record<string, readonly string[]>> = {}) {
  const readable = Object.entries(says).flatMap(([locale, phrases]): [Locale, string[]][] => {
    const short = phrases.filter((phrase) => phrase.length <= phraseLengthMax);
    return short.length > 0 && localeSchema.safeParse(locale).success ? [[locale, short]] : [];
  });
  return readable.length === 0 ? undefined : Object.fromEntries(readable);
}

/** Named levels as they are, otherwise three stretches with about as many products each. */
function draftLevels(
  attribute: NumberAttribute,
  catalog: Catalog,
  facets: CatalogFacets,
): WrittenQuestion | undefined {
  const sorted = knownNumbers(attribute.id, facets);
  const starts = (attribute.levels ?? []).map(({ from }) => from);
  const bounds = starts.length > 0 ? starts : [-Infinity, ...thirds(sorted)];
  const options = bounds.flatMap((from, at): readonly WrittenOption[] => {
    const to = bounds[at + 1] ?? Infinity;
    const count = sorted.filter((value) => value >= from && value < to).length;
    if (count === 0 || count > sorted.length * commonMax) return [];
    const level = attribute.levels?.[at]?.label;
    return [
      {
        id: `level-${at + 1}`,
        label:
          level === undefined
            ? labelRange(attribute, catalog, from, to)
            : inCatalogLocales(catalog, level, `${from}`),
        wish: {
          [attribute.id]: {
            ...(from === -Infinity ? {} : { gte: from }),
            ...(to === Infinity ? {} : { lt: to }),
          },
        },
      },
    ];
  });
  if (options.length < 2) return undefined;
  return {
    ...ask(catalog, attribute, {
      en: (label) => `${label}: what suits you?`,
      de: (label) => `${label}: Was passt dir?`,
    }),
    kind: "single",
    answerable: 0.75,
    options,
  };
}

function draftBudget(
  attribute: NumberAttribute,
  catalog: Catalog,
  facets: CatalogFacets,
): WrittenQuestion | undefined {
  const sorted = knownNumbers(attribute.id, facets);
  const limits = [...new Set([0.25, 0.5, 0.75].map((share) => roundUp(quantile(sorted, share))))];
  if (sorted.length === 0 || limits.length < 2) return undefined;
  return {
    id: "price",
    ask: Object.fromEntries(
      catalog.locales.map((locale) => [
        locale,
        isGerman(locale) ? "Was darf es höchstens kosten?" : "What may it cost at most?",
      ]),
    ),
    kind: "budget",
    options: limits.map((limit) => ({
      id: `up-to-${limit}`,
      label: labelRange(attribute, catalog, -Infinity, limit),
      must: { price: { lte: limit } },
    })),
  };
}

function labelRange(
  attribute: NumberAttribute,
  catalog: Catalog,
  from: number,
  to: number,
): Localized {
  const labels = inEveryLocale(({ amount }, locale) => {
    const context = { locale, currency: catalog.currency };
    const text = (value: number): string => formatValue(attribute, value, context);
    if (from === -Infinity) return amount.upTo(text(to));
    return to === Infinity ? amount.atLeast(text(from)) : amount.between(text(from), text(to));
  });
  return inCatalogLocales(catalog, labels, attribute.id);
}

function knownNumbers(id: string, facets: CatalogFacets): readonly number[] {
  const numbers = Array.from(facets.numbers(id) ?? []);
  return numbers.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
}

function thirds(sorted: readonly number[]): readonly number[] {
  return [...new Set([quantile(sorted, 1 / 3), quantile(sorted, 2 / 3)].map(roundUp))];
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** To two leading digits: nobody writes "up to €187.45". */
function roundUp(value: number): number {
  if (value <= 0) return Math.ceil(value);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / step) * step;
}
