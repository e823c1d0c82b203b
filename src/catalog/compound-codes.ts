import type { ValueColumn } from "./facet-column.ts";

/** A column whose values are numbered from `first` on among all values of the catalogue. */
export interface Numbered<Column> {
  readonly column: Column;
  readonly first: number;
}

/**
 * All attributes of one value each, joined into few *compound codes* per product, as digits make a
 * number:
 *
 *     hood    0 unknown · 1 no · 2 yes                        × 1
 *     fit     0 unknown · 1 slim · 2 regular · 3 loose        × 3
 *     season  0 unknown · 1 summer · 2 winter · 3 all year    × 12
 *
 *     yes, regular, winter   →   2 + 2·3 + 2·12 = 32 of 48 codes
 *
 * Counting one code counts three attributes. The codes of one product stand side by side, so that a
 * product costs one or two cache lines and not one per attribute.
 */
export interface CompoundCodes {
  /** Codes per product. */
  readonly width: number;
  /** The codes of the product at place p begin at `p * width`. */
  readonly rows: Uint16Array | Uint32Array;
  /** All codes are below it; no two compounds share one. */
  readonly codeCount: number;
  /** The values a code stands for are `values[starts[code]]` up to `values[starts[code + 1]]`. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * A compound has at most so many codes, unless one attribute alone has more. With fewer, a product
 * has more codes to count; with more, the counters outgrow the nearest cache of a core.
 */
const codesMax = 512;

export function createCompoundCodes(
  size: number,
  columns: readonly Numbered<ValueColumn>[],
): CompoundCodes {
  const compounds = join(columns);
  const codeCount = compounds.reduce((sum, compound) => sum + compound.codeCount, 0);
  return {
    width: compounds.length,
    rows: toRows(size, compounds, codeCount),
    codeCount,
    ...toValues(compounds, codeCount),
  };
}

interface Compound {
  /** Its codes are this one and the `codeCount - 1` after it. */
  readonly firstCode: number;
  readonly codeCount: number;
  readonly digits: readonly Digit[];
}

interface Digit extends Numbered<ValueColumn> {
  readonly weight: number;
  readonly radix: number;
}

function join(columns: readonly Numbered<ValueColumn>[]): readonly Compound[] {
  let firstCode = 0;
  return pack(columns).map((joined) => {
    const compound = toCompound(joined, firstCode);
    firstCode += compound.codeCount;
    return compound;
  });
}

/** As one packs a suitcase: the large things first, each where it first fits. */
function pack(columns: readonly Numbered<ValueColumn>[]) {
  const packs: Numbered<ValueColumn>[][] = [];
  for (const one of columns.toSorted((a, b) => radixOf(b) - radixOf(a))) {
    const fitting = packs.find((packed) => codesOf(packed) * radixOf(one) <= codesMax);
    if (fitting === undefined) packs.push([one]);
    else fitting.push(one);
  }
  return packs;
}

/** Its values, and the unknown. */
function radixOf({ column }: Numbered<ValueColumn>): number {
  return column.values.length + 1;
}

function codesOf(columns: readonly Numbered<ValueColumn>[]): number {
  return columns.reduce((product, one) => product * radixOf(one), 1);
}

function toCompound(columns: readonly Numbered<ValueColumn>[], firstCode: number): Compound {
  let codeCount = 1;
  const digits = columns.map((one): Digit => {
    const weight = codeCount;
    codeCount *= radixOf(one);
    return { ...one, weight, radix: radixOf(one) };
  });
  return { firstCode, codeCount, digits };
}

function toRows(size: number, compounds: readonly Compound[], codeCount: number) {
  const width = compounds.length;
  const rows = codeCount <= 65_536 ? new Uint16Array(size * width) : new Uint32Array(size * width);
  for (const [at, { firstCode, digits }] of compounds.entries()) {
    for (let place = 0; place < size; place += 1) {
      let code = firstCode;
      for (const { column, weight } of digits) code += (column.codes[place] ?? 0) * weight;
      rows[place * width + at] = code;
    }
  }
  return rows;
}

function toValues(compounds: readonly Compound[], codeCount: number) {
  const starts = new Uint32Array(codeCount + 1);
  const values: number[] = [];
  for (const { firstCode, codeCount, digits } of compounds) {
    for (let code = 0; code < codeCount; code += 1) {
      for (const { first, weight, radix } of digits) {
        const digit = Math.floor(code / weight) % radix;
        if (digit > 0) values.push(first + digit - 1);
      }
      starts[firstCode + code + 1] = values.length;
    }
  }
  return { starts, values: Uint32Array.from(values) };
}
