import type { StudioTexts } from "./catalog.ts";

/**
 * The document with the keys of the YAML, so that a path in it is a path of an edit. It is shown
 * while it has errors, too: anything may be missing or be something else, so read it with care
 * wherever `issues` has an error. Absent only while the YAML itself cannot be read.
 */
export interface StudioDocument {
  readonly schema?: number;
  readonly id?: string;
  readonly title?: StudioTexts;
  readonly catalog?: string;
  readonly scope?: StudioCondition;
  readonly noun?: Readonly<Record<string, { readonly one: string; readonly other: string }>>;
  readonly greeting?: StudioTexts;
  readonly example?: StudioTexts;
  readonly address?: "informal" | "formal";
  readonly questions?: readonly StudioQuestion[];
  readonly contact?: {
    readonly email?: string;
    readonly phone?: string;
    readonly url?: string;
    readonly text?: StudioTexts;
  };
  readonly engine?: {
    readonly next?: "adaptive" | "authored";
    readonly show_after?: number;
    readonly max_questions?: number;
  };
  readonly relax?: readonly string[];
  readonly results?: { readonly show?: number; readonly compare?: readonly string[] };
}

export interface StudioQuestion {
  readonly id: string;
  readonly kind: StudioQuestionKind;
  readonly ask: StudioTexts;
  readonly why?: StudioTexts;
  readonly example?: StudioTexts;
  readonly ask_if?: StudioAskIf;
  readonly required?: boolean;
  /** 0.05 to 1. */
  readonly answerable?: number;
  /** False switches the question off. */
  readonly enabled?: boolean;
  readonly combine?: "all" | "any";
  readonly attribute?: string;
  readonly effect?: "must" | "wish";
  readonly options?: readonly StudioOption[];
}

export type StudioQuestionKind =
  | "single"
  | "multi"
  | "yes-no"
  | "month"
  | "place"
  | "range"
  | "budget";

export interface StudioOption {
  readonly id: string;
  readonly label?: StudioTexts;
  readonly says?: Readonly<Record<string, readonly string[]>>;
  readonly must?: StudioCondition;
  readonly wish?: StudioCondition;
  readonly weight?: number;
  readonly because?: StudioTexts;
  readonly months?: readonly number[];
  readonly picture?: string;
}

/** A condition as it is written in the document. */
export type StudioCondition =
  | { readonly all: readonly StudioCondition[] }
  | { readonly any: readonly StudioCondition[] }
  | { readonly not: StudioCondition }
  | { readonly [attribute: string]: StudioTest };

export type StudioTest =
  | { readonly eq: string | number | boolean }
  | { readonly any_of: readonly (string | number | boolean)[] }
  | { readonly all_of: readonly (string | number | boolean)[] }
  | { readonly none_of: readonly (string | number | boolean)[] }
  | { readonly prefer: "lower" | "higher" }
  | { readonly gte?: number; readonly gt?: number; readonly lte?: number; readonly lt?: number };

/** A condition on earlier answers, as it is written: `{ where: { any_of: [alpine] } }`. */
export type StudioAskIf =
  | { readonly all: readonly StudioAskIf[] }
  | { readonly any: readonly StudioAskIf[] }
  | { readonly not: StudioAskIf }
  | { readonly [question: string]: StudioAskIfTest };

export type StudioAskIfTest =
  | { readonly eq: string }
  | { readonly any_of: readonly string[] }
  | { readonly none_of: readonly string[] }
  | { readonly answered: boolean };
