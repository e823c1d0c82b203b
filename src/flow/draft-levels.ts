import type { NumberAttribute } from "../catalog/attribute.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { askAbout, inCatalogLocales, labelRange } from "./draft-texts.ts";
import type { WrittenOption, WrittenQuestion } from "./flow-schema.ts";

/** A stretch that holds more of the products than this divides nothing. */
const commonMax = 0.97;
/** More stretches tell more; fewer are easier to choose from. */
const levelsMin = 3;
const levelsMax = 8;
/** A stretch of its own is for at least so many products. */
const productsPerLevel = 4;
/** Whole numbers closer than this to each other are one limit: nobody prefers 11 hours to 12, */
const noticeable = 2;
/** but three seats to two. */
const fewMax = 5;

/** The share of shoppers who can say how much of it they want, unless the catalogue knows better. */
const measured = 0.75;

/** Named levels as they are, otherwise stretches with about as many products each. */
export function draftLevels(
  attribute: NumberAttribute,
  catalog: Catalog,
  facets: CatalogFacets,
): WrittenQuestion | undefined {
  const sorted = knownNumbers(attribute.id, facets);
  const starts = (attribute.levels ?? []).map(({ from }) => from);
  const bounds = starts.length > 0 ? starts : [-Infinity, ...evenCuts(sorted)];
  const options = bounds.flatMap((from, at): readonly WrittenOption[] => {
    const to = bounds[at + 1] ?? Infinity;
    const inside = sorted.filter((value) => value >= from && value < to);
    const [least, most] = [inside[0], inside.at(-1)];
    if (least === undefined || inside.length > sorted.length * commonMax) return [];
    const level = attribute.levels?.[at]?.label;
    // "8 GB to 16 GB" would be a riddle where all of them have 8.
    const [low, high] = least === most ? [least, least] : [from, to];
    return [
      {
        id: `level-${at + 1}`,
        label:
          level === undefined
            ? labelRange(attribute, catalog, low, high)
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
    ...askAbout(catalog, attribute, (label) => ({
      en: `${label}: what suits you?`,
      de: `${label}: Was passt dir?`,
    })),
    kind: "single",
    answerable: attribute.answerable ?? measured,
    options,
  };
}

/** Round limits that a quarter, a half and three quarters of the products keep. */
export function draftBudget(
  attribute: NumberAttribute,
  catalog: Catalog,
  facets: CatalogFacets,
): WrittenQuestion | undefined {
  const sorted = knownNumbers(attribute.id, facets);
  const limits = [
    ...new Set([0.25, 0.5, 0.75].map((share) => roundUp(quantile(sorted, share), 1))),
  ];
  if (sorted.length === 0 || limits.length < 2) return undefined;
  const { ask } = askAbout(catalog, attribute, () => ({
    en: "What may it cost at most?",
    de: "Was darf es höchstens kosten?",
  }));
  return {
    id: "price",
    ask,
    kind: "budget",
    options: limits.map((limit) => ({
      id: `up-to-${limit}`,
      label: labelRange(attribute, catalog, -Infinity, limit),
      must: { price: { lte: limit } },
    })),
  };
}

function knownNumbers(id: string, facets: CatalogFacets): readonly number[] {
  const numbers = Array.from(facets.numbers(id) ?? []);
  return numbers.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
}

/** Cuts into as many even stretches as there are products for. */
function evenCuts(sorted: readonly number[]): readonly number[] {
  const levels = Math.floor(sorted.length / productsPerLevel);
  const count = Math.max(levelsMin, Math.min(levelsMax, levels));
  const shares = Array.from({ length: count - 1 }, (_, at) => (at + 1) / count);
  const finest = sorted.every(Number.isInteger) ? 1 : 0;
  const cuts = new Set(shares.map((share) => roundUp(quantile(sorted, share), finest)));
  return withoutClose([...cuts], finest * noticeable);
}

function withoutClose(cuts: readonly number[], apart: number): readonly number[] {
  const kept: number[] = [];
  for (const cut of cuts) {
    const before = kept.at(-1);
    if (before === undefined || before <= fewMax || cut - before >= apart) kept.push(cut);
  }
  return kept;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** To two leading digits, and to whole ones where there are no others: nobody writes "up to €187.45". */
function roundUp(value: number, finest: 0 | 1): number {
  if (value <= 0) return Math.ceil(value);
  const step = Math.max(finest, 10 ** (Math.floor(Math.log10(value)) - 1));
  // 1.1 / 0.1 is a little more than 11.
  return exact(Math.ceil(exact(value / step)) * step);
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}
