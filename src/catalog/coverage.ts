import { inLocale } from "../lib/localized.ts";
import type { Attribute } from "./attribute.ts";
import type { Catalog } from "./catalog.ts";
import { toCondition, type Condition } from "./condition.ts";
import { holds } from "./holds.ts";
import type { ProductValue } from "./product.ts";

/**
 * How much of an assortment its attributes cover. A product that lacks an attribute cannot be
 * found by it, so a gap here costs as much as a bad search.
 */
export interface Coverage {
  readonly products: number;
  /** In the order of the catalogue. */
  readonly attributes: readonly AttributeCoverage[];
}

export interface AttributeCoverage {
  readonly attribute: string;
  readonly label: string;
  /** Products it applies to; those of which that is unknown count too. */
  readonly applicable: number;
  readonly known: number;
  /**
   * The kinds with products that lack it, most of them first; the rest under "unknown kind". Empty
   * in a catalogue whose products have no kind.
   */
  readonly lacking: readonly { readonly kind: string; readonly products: number }[];
}

export interface CoverageCount {
  add(product: { readonly attributes: Readonly<Record<string, ProductValue>> }): void;
  report(): Coverage;
}

export function measureCoverage(catalog: Pick<Catalog, "attributes" | "products">): Coverage {
  const count = createCoverageCount(catalog.attributes.values());
  for (const product of catalog.products) count.add(product);
  return count.report();
}

/** Counts product by product, so that a file of any length can be measured while it is read. */
export function createCoverageCount(attributes: Iterable<Attribute>): CoverageCount {
  const tallies = [...attributes].map(toTally);
  const kinds = tallies.some(({ attribute }) => attribute.id === kindAttribute);
  let products = 0;
  return {
    add: (product) => {
      products += 1;
      for (const tally of tallies) addTo(tally, product.attributes, kinds);
    },
    report: () => ({ products, attributes: tallies.map(toCoverage) }),
  };
}

/** The attribute that says what a product is, where a catalogue has one. */
const kindAttribute = "kind";
const unknownKind = "unknown kind";

interface Tally {
  readonly attribute: Attribute;
  readonly applies: Condition | undefined;
  applicable: number;
  known: number;
  readonly lacking: Map<string, number>;
}

function toTally(attribute: Attribute): Tally {
  const applies = attribute.applies && toCondition(attribute.applies);
  return { attribute, applies, applicable: 0, known: 0, lacking: new Map() };
}

function addTo(tally: Tally, values: Readonly<Record<string, ProductValue>>, kinds: boolean): void {
  if (tally.applies !== undefined && holds(tally.applies, values) === false) return;
  tally.applicable += 1;
  if (values[tally.attribute.id] !== undefined) {
    tally.known += 1;
    return;
  }
  if (!kinds) return;
  const kind = String(values[kindAttribute] ?? unknownKind);
  tally.lacking.set(kind, (tally.lacking.get(kind) ?? 0) + 1);
}

function toCoverage({ attribute, applicable, known, lacking }: Tally): AttributeCoverage {
  return {
    attribute: attribute.id,
    label: inLocale(attribute.label, "en"),
    applicable,
    known,
    lacking: [...lacking]
      .map(([kind, products]) => ({ kind, products }))
      .sort((a, b) => b.products - a.products || (a.kind < b.kind ? -1 : 1)),
  };
}
