import type { Attribute, NumberAttribute } from "../catalog/attribute.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { countBits, countCommon, listBits, type Bitset } from "../lib/bitset.ts";
import { mapTexts, type Localized } from "../lib/localized.ts";
import { scopeOf } from "../recommendation/knowledge.ts";
import { optional } from "../lib/optional.ts";
import type { StudioAttribute, StudioCatalog, StudioValue } from "../protocol/studio.ts";

/** The attributes of a catalogue as a picker offers them, counted over these products. */
export function describeAttributes(
  catalog: Catalog,
  facets: CatalogFacets,
  scope: Bitset,
): readonly StudioAttribute[] {
  const of = countBits(scope);
  return [...catalog.attributes.values()].map((attribute) => ({
    id: attribute.id,
    kind: attribute.kind,
    label: attribute.label,
    ...optional("explain", attribute.explain),
    ...optional("unit", unitOf(attribute, catalog)),
    ...optional("better", "better" in attribute ? attribute.better : undefined),
    known: countCommon(facets.known(attribute.id), scope),
    of,
    ...describeValues(attribute, facets, scope),
  }));
}

/** What there is to make flows about, as far as it can be bought. */
export function describeCatalog(catalog: Catalog, facets: CatalogFacets): StudioCatalog {
  const { id, title, currency, locales } = catalog;
  const kind = catalog.attributes.get("kind");
  const available = scopeOf({}, facets);
  const kinds = kind?.kind === "choice" ? countValues(kind, facets, available) : [];
  return {
    id,
    title,
    currency,
    locales,
    products: countBits(available),
    kinds: kinds.filter(({ count }) => count > 0),
  };
}

function unitOf(attribute: Attribute, { currency }: Catalog): string | undefined {
  if (attribute.kind !== "number") return undefined;
  return attribute.id === "price" ? currency : attribute.unit;
}

function describeValues(
  attribute: Attribute,
  facets: CatalogFacets,
  scope: Bitset,
): Pick<StudioAttribute, "values" | "range"> {
  switch (attribute.kind) {
    case "boolean":
      return {
        values: [true, false].map((value) => ({
          value,
          label: value ? yes : no,
          count: countCommon(facets.having(attribute.id, String(value)), scope),
        })),
      };
    case "choice":
    case "choices":
      return { values: countValues(attribute, facets, scope) };
    case "number":
      return optional("range", describeNumbers(attribute, facets, scope));
  }
}

const yes: Localized = { en: "Yes", de: "Ja" };
const no: Localized = { en: "No", de: "Nein" };

/** Most frequent first. */
function countValues(
  { id, values }: Extract<Attribute, { kind: "choice" | "choices" }>,
  facets: CatalogFacets,
  scope: Bitset,
): readonly StudioValue[] {
  return Object.entries(values)
    .map(([value, { label }]) => ({
      value,
      label: mapTexts(label, (text) => text),
      count: countCommon(facets.having(id, value), scope),
    }))
    .sort((a, b) => b.count - a.count);
}

/** Shares of the products at which a limit is proposed. */
const quantiles = [0.05, 0.15, 0.25, 0.4, 0.5, 0.6, 0.75, 0.85, 0.95];

function describeNumbers(
  attribute: NumberAttribute,
  facets: CatalogFacets,
  scope: Bitset,
): StudioAttribute["range"] {
  const numbers = facets.numbers(attribute.id);
  if (numbers === undefined) return undefined;
  const sorted = Float64Array.from(listBits(scope), (place) => numbers[place] ?? Number.NaN)
    .filter((number) => !Number.isNaN(number))
    .sort();
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return undefined;
  const levels = (attribute.levels ?? []).map(({ from }) => from);
  const even = quantiles.map((share) =>
    round(sorted[Math.floor(share * (sorted.length - 1))] ?? min),
  );
  const steps = [...new Set([...levels, ...even])]
    .filter((value) => value >= min && value <= max)
    .sort((a, b) => a - b);
  return {
    min,
    max,
    steps: steps.map((value) => ({
      value,
      atLeast: sorted.reduce((count, one) => count + Number(one >= value), 0),
      atMost: sorted.reduce((count, one) => count + Number(one <= value), 0),
    })),
    decimals: attribute.decimals ?? (sorted.every((one) => Number.isInteger(one)) ? 0 : 2),
  };
}

/** Two figures are as exact as a limit is thought of: 430 rather than 428. */
function round(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(-2, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.round(value / step) * step).toFixed(2));
}
