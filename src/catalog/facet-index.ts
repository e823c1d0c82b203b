import { createBitset, fullBitset, type Bitset } from "../lib/bitset.ts";
import { bitsOf, intersectAll, listOf, toPlaceSet, type PlaceSet } from "../lib/place-set.ts";
import { createSelection, type Selection } from "../lib/selection.ts";
import type { FacetColumn, NumberRange } from "./facet-column.ts";
import { createRangeFinder } from "./number-ranges.ts";
import { createValueCounter, type Tally } from "./value-counter.ts";
import { createValueSets, knownOf } from "./value-sets.ts";

export type Filter = ValueFilter | RangeFilter | BitsFilter;

/** The attribute has this value, or has it among others. */
export interface ValueFilter {
  readonly attribute: string;
  readonly value: string;
}

/** The number is stated and lies in the range. */
export interface RangeFilter extends NumberRange {
  readonly attribute: string;
}

/** A set worked out elsewhere, such as "any of these values". */
export interface BitsFilter {
  readonly bits: Bitset;
}

/** Products per value, in the order of the column's values; none for an attribute of numbers. */
export type FacetCounts = ReadonlyMap<string, Uint32Array>;

/**
 * Answers, for every turn anew, which products meet some filters and how many of those have each
 * value of each attribute. It keeps nothing between turns, so any number of conversations share it.
 *
 * What it returns may be shared with later answers and must not be changed. An attribute or a value
 * the catalogue lacks is one that no product has, and no error: a conversation may outlive the
 * assortment it began with.
 */
export interface FacetIndex {
  /** The places of the products are 0…size−1. */
  readonly size: number;
  having(attribute: string, value: string): Bitset;
  /** The products whose attribute is stated. */
  known(attribute: string): Bitset;
  between(attribute: string, range: NumberRange): Bitset;
  /** The products that meet all filters. */
  narrow(filters: readonly Filter[]): Selection;
  counts(selection: Selection, attributes: readonly string[]): FacetCounts;
}

/**
 * A turn is three steps, each on typed arrays:
 *
 *     filters ──▶ a set of products each ──▶ intersect ──▶ Selection ──▶ walk, count ──▶ FacetCounts
 *                 value-sets, number-ranges    place-set                   value-counter
 *
 * The walk costs most while many products are left, which is at the beginning of a conversation.
 * There the answer is known beforehand: the counts of all products, and those of the products that
 * have one frequent value, are made with the index and handed out as they are.
 */
export function createFacetIndex(
  size: number,
  columns: ReadonlyMap<string, FacetColumn>,
): FacetIndex {
  const facets = toFacets(size, columns);
  const sets = [...facets.values()].flatMap((facet) => facet.sets);
  const countValues = createValueCounter(size, toNumbered(facets));
  const everything = createSelection(size, toPlaceSet(fullBitset(size)));
  const tallies = new Map<PlaceSet, Tally>();
  for (const set of sets) {
    // What few products have is stored as a list, and to walk that is cheap enough.
    if (set.kind === "bits") tallies.set(set, countValues(listOf(set)));
  }
  /** For selections whose counts are known beforehand, as long as somebody holds them. */
  const tallyOf = new WeakMap<Selection, Tally>();
  tallyOf.set(everything, Uint32Array.from(sets.map((set) => set.count)));

  function setOf(filter: Filter): PlaceSet {
    if ("bits" in filter) return toPlaceSet(filter.bits);
    const facet = facets.get(filter.attribute);
    const set = "value" in filter ? facet?.having(filter.value) : facet?.between(filter);
    return set ?? nobody;
  }

  function narrow(filters: readonly Filter[]): Selection {
    const [first, ...others] = filters.map(setOf);
    if (first === undefined) return everything;
    const selection = createSelection(size, intersectAll(size, [first, ...others]));
    const tally = others.length === 0 ? tallies.get(first) : undefined;
    if (tally !== undefined) tallyOf.set(selection, tally);
    return selection;
  }

  function counts(selection: Selection, attributes: readonly string[]): FacetCounts {
    const tally = tallyOf.get(selection) ?? countValues(selection.list());
    return new Map(
      attributes.map((attribute) => {
        const { first = 0, sets = [] } = facets.get(attribute) ?? {};
        return [attribute, tally.subarray(first, first + sets.length)];
      }),
    );
  }

  return {
    size,
    having: (attribute, value) => bitsOf(setOf({ attribute, value }), size),
    between: (attribute, range) => bitsOf(setOf({ attribute, ...range }), size),
    known: (attribute) => facets.get(attribute)?.known ?? createBitset(size),
    narrow,
    counts,
  };
}

const nobody: PlaceSet = { kind: "list", list: new Uint32Array(0), count: 0 };

/** One attribute. All values of a catalogue are numbered in a row, those of an attribute together. */
interface Facet {
  readonly column: FacetColumn;
  /** The number of its first value. */
  readonly first: number;
  /** Who has each value, in the order of the values. */
  readonly sets: readonly PlaceSet[];
  readonly known: Bitset;
  readonly having: (value: string) => PlaceSet | undefined;
  readonly between: (range: NumberRange) => PlaceSet | undefined;
}

function toFacets(
  size: number,
  columns: ReadonlyMap<string, FacetColumn>,
): ReadonlyMap<string, Facet> {
  const facets = new Map<string, Facet>();
  let first = 0;
  for (const [attribute, column] of columns) {
    const facet = toFacet(size, column, first);
    facets.set(attribute, facet);
    first += facet.sets.length;
  }
  return facets;
}

function toFacet(size: number, column: FacetColumn, first: number): Facet {
  if (column.kind === "numbers") {
    const between = createRangeFinder(size, column);
    const known = bitsOf(between({}), size);
    return { column, first, sets: [], known, having: () => undefined, between };
  }
  const sets = createValueSets(size, column);
  const known = knownOf(size, column);
  const setOf = new Map(column.values.map((value, at) => [value, sets[at]]));
  const having = (value: string) => setOf.get(value);
  return { column, first, sets, known, having, between: () => undefined };
}

function toNumbered(facets: ReadonlyMap<string, Facet>) {
  return [...facets.values()].flatMap(({ column, first }) =>
    column.kind === "numbers" ? [] : [{ column, first }],
  );
}
