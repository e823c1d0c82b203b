import type { ProductId } from "../catalog/product.ts";

/**
 * What a shopper asked about products, beyond saying a need: a question about one that is shown, a
 * term that wants explaining, a comparison, "why not that one", "but lighter".
 */
export type TalkRequest =
  | (AboutProducts & {
      readonly type: "ask-attribute";
      /** What it is about; empty when the catalogue has no word for what was asked. */
      readonly topics: readonly Topic[];
    })
  /** Terms to explain; with a number, what that number means. */
  | {
      readonly type: "explain";
      readonly topics: readonly Topic[];
      readonly number?: number;
      /** A term that the catalogue does not know. */
      readonly unknown?: string;
    }
  /** Terms to tell apart: two, or one beside a word that the catalogue does not know. */
  | { readonly type: "differ"; readonly terms: readonly Topic[]; readonly unknown?: string }
  | (AboutProducts & { readonly type: "compare"; readonly topics: readonly Topic[] })
  | (AboutProducts & {
      readonly type: "why";
      /** Asked which one to take. */
      readonly chosen?: true;
    })
  /** What speaks against them. */
  | (AboutProducts & { readonly type: "drawbacks" })
  /** Forms of one model; none when the shop knows no product of that name. */
  | { readonly type: "why-not"; readonly products: readonly ProductId[]; readonly name: string }
  /** "Why not a down jacket?": of all that have it the one that comes nearest is spoken of. */
  | { readonly type: "why-none"; readonly wanted: Wanted; readonly name: string }
  | (AboutProducts & {
      readonly type: "critique";
      readonly attribute: string;
      readonly direction: "lower" | "higher";
      /** "But without a hood." */
      readonly wanted: readonly Wanted[];
      /** The words it was read from, which then say nothing else. */
      readonly quotes: readonly string[];
    })
  | { readonly type: "want"; readonly wanted: readonly Wanted[] }
  /** "More like the third", perhaps "but without down". */
  | (AboutProducts & {
      readonly type: "like";
      readonly wanted: readonly Wanted[];
      readonly quotes: readonly string[];
    })
  /** "All of them": however many there are. */
  | { readonly type: "more"; readonly all?: true }
  /** "Sort by price." */
  | { readonly type: "sort"; readonly attribute: string; readonly end: "most" | "least" }
  /** Those that were shown first, or which one stood where among them. */
  | { readonly type: "first-shown"; readonly place?: number }
  /** "Which are on sale?": of all that fit. */
  | { readonly type: "reduced" }
  /** Any of these, before a product was shown. */
  | { readonly type: "none-shown" }
  /** "I'll take the second." */
  | (AboutProducts & { readonly type: "take" })
  | (AboutProducts & {
      readonly type: "detail";
      /** Whether it can be had at all, or in these sizes and colours. */
      readonly options: readonly VariantOption[];
    })
  /** Why the advisor asks what it asks. */
  | { readonly type: "why-asked" }
  /** "What do you mean?": whatever was said or asked last. */
  | { readonly type: "meant" }
  /** What the weather is like where it is going. */
  | { readonly type: "weather-asked" }
  /** "Does the first have a hood? And how heavy is the second?" */
  | { readonly type: "several"; readonly requests: readonly TalkRequest[] };

interface AboutProducts {
  /** As they stand on the screen; for a critique the one compared with, if one was named. */
  readonly products: readonly ProductId[];
  /** The words would fit others as well: the answer says which were taken. */
  readonly assumed?: true;
}

export interface Topic {
  readonly attribute: string;
  /** Of a choice: the value that was named; of a price, whether it is reduced. */
  readonly value?: string;
  /** Asked how it is, not whether it is so: neither yes nor no is an answer. */
  readonly open?: true;
  /** Compared: the end of the scale that was asked for, "heaviest" rather than "lightest". */
  readonly end?: "most" | "least";
  /** The second or the third from that end: "the second cheapest". */
  readonly rank?: 2 | 3;
  /** Of a number: asked whether that much of it will do. */
  readonly enoughFor?: number;
  /** Asked whether it lacks it: "noisy" of what may be quiet. */
  readonly opposite?: true;
}

/** The value of a price that was asked for. */
export const reducedPrice = "reduced";

export interface Wanted extends Topic {
  /** "ohne Kapuze". */
  readonly without: boolean;
}

export interface VariantOption {
  readonly attribute: string;
  readonly value: string;
}
