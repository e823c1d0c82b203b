/**
 * One attribute of all products as typed arrays, by product place. A product that does not state
 * the attribute is *unknown*, which is not "no".
 */
export type FacetColumn = ValueColumn | ManyColumn | NumberColumn;

/** At most one value per product: code 0 is unknown, code c is `values[c - 1]`. */
export interface ValueColumn {
  readonly kind: "values";
  readonly values: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/**
 * Several values per product, such as sizes: those of the product at place p are the codes at
 * `offsets[p]` up to `offsets[p + 1]`, each value once. Code c is `values[c - 1]`, code 0 nothing.
 */
export interface ManyColumn {
  readonly kind: "many";
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
}

/** NaN is unknown. */
export interface NumberColumn {
  readonly kind: "numbers";
  readonly numbers: Float64Array | Float32Array;
}

/** Both ends belong to the range; an end left out is open. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}
