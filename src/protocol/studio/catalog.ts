/** One text per language tag. */
export type StudioTexts = Readonly<Record<string, string>>;

export interface StudioCatalog {
  readonly id: string;
  readonly title: StudioTexts;
  readonly currency: string;
  /** The main one first. */
  readonly locales: readonly string[];
  readonly products: number;
  /** What the products are (`kind`), most frequent first: a flow is usually about one of them. */
  readonly kinds: readonly StudioValue[];
}

export interface StudioValue {
  readonly value: string | boolean;
  readonly label: StudioTexts;
  /** Products that have it. */
  readonly count: number;
}

/** An attribute to choose from, counted over the products of the flow's scope. */
export interface StudioAttribute {
  readonly id: string;
  readonly kind: "boolean" | "number" | "choice" | "choices";
  readonly label: StudioTexts;
  readonly explain?: StudioTexts;
  readonly unit?: string;
  readonly better?: "yes" | "no" | "lower" | "higher";
  /** How many of `of` products state it. */
  readonly known: number;
  readonly of: number;
  /** Kinds boolean, choice and choices. */
  readonly values?: readonly StudioValue[];
  /** Kind number; absent when no product states it. */
  readonly range?: {
    readonly min: number;
    readonly max: number;
    /** Round numbers that divide the assortment, lowest first, to choose a limit from. */
    readonly steps: readonly {
      readonly value: number;
      readonly atLeast: number;
      readonly atMost: number;
    }[];
    readonly decimals: number;
  };
}

/** What a condition does to an assortment. */
export interface StudioEffect {
  /** Products that meet it. */
  readonly keeps: number;
  /** Products that do not say. */
  readonly unknown: number;
  readonly of: number;
}
