/**
 * What the studio and its server say to each other, under `/api/studio` (docs/studio-api.md). Types
 * only: the studio's web app trusts its own server and carries no validator.
 */

/** What somebody may do: a merchandiser writes flows, staff read conversations, an admin also keeps accounts. */
export type StudioRole = "merchandiser" | "staff" | "admin";

export interface StudioAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StudioRole;
}

/** Who is asking. Nobody has an account before the set-up link was used. */
export type StudioMe =
  | { readonly state: "set-up-needed" }
  | { readonly state: "signed-out" }
  | { readonly state: "signed-in"; readonly account: StudioAccount };

export interface StudioInvitation {
  readonly role: StudioRole;
  /** Path and fragment of the page where the invited person sets a password; works once. */
  readonly link: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export interface StudioPasswordLink {
  /** Whose password it sets. */
  readonly name: string;
  /** Path and fragment of the page where they choose a new password; works once. */
  readonly link: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** A link that was made and not used yet. The link itself is nowhere any more. */
export type StudioOpenLink = {
  /** For withdrawing it; it opens nothing. */
  readonly id: string;
  /** The name of whoever made it. */
  readonly by?: string;
  /** ISO 8601. */
  readonly expiresAt: string;
} & (
  | {
      readonly kind: "invitation";
      readonly role: StudioRole;
      /** As whoever made it noted. */
      readonly forWhom?: string;
    }
  | { readonly kind: "password"; readonly name: string }
);

export interface StudioAuditEntry {
  /** ISO 8601. */
  readonly at: string;
  /** The name at that time; "file" for what was changed on disk. */
  readonly by: string;
  /** Stable, such as `flow-published`. */
  readonly action: string;
  readonly flow?: string;
  readonly detail?: string;
}

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

export type StudioQuestionKind =
  | "single"
  | "multi"
  | "yes-no"
  | "month"
  | "place"
  | "range"
  | "budget";

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

export interface StudioIssue {
  /** The same for the same trouble at the same place, however the lines move. */
  readonly key: string;
  readonly code: string;
  readonly severity: "error" | "warning";
  /** English, as the command line says it. */
  readonly message: string;
  readonly hint?: string;
  /** Both of them, for people. */
  readonly sentence: { readonly en: string; readonly de: string };
  /** Places in the document, as numbers and keys. */
  readonly path: readonly (string | number)[];
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** What each option keeps, for the text as it stands. */
export interface StudioCounts {
  /** Products in the flow's scope. */
  readonly products: number;
  readonly questions: readonly StudioQuestionCounts[];
}

export interface StudioQuestionCounts {
  readonly id: string;
  readonly options: readonly {
    readonly id: string;
    /** Products left after this answer alone; equals `products` for an option that only wishes. */
    readonly keeps: number;
    /** Products that do not state what the option requires; they are not kept. */
    readonly unknown: number;
    /** Products that meet what it wishes; absent without a wish. */
    readonly wished?: number;
  }[];
}

/** How often questions are asked and options chosen, by simulated shoppers. */
export interface StudioAsked {
  readonly draftVersion: number;
  readonly shoppers: number;
  readonly questions: readonly {
    readonly id: string;
    /** 0 to 1. */
    readonly asked: number;
    readonly options: readonly {
      readonly id: string;
      /** 0 to 1, of those asked. */ readonly chosen: number;
    }[];
  }[];
}

/** One line of the list of flows. */
export interface StudioFlowSummary {
  readonly id: string;
  readonly title: StudioTexts;
  readonly catalog: string;
  readonly questions: number;
  /**
   * `new` was never published, `live` has no changes, `changed` is live and has a draft that differs,
   * `retired` was live and is not offered any more.
   */
  readonly state: "new" | "live" | "changed" | "retired";
  readonly versions: number;
  readonly errors: number;
  readonly warnings: number;
  /** Its file was changed outside of the studio and is not live: what is wrong with it. */
  readonly file?: StudioFileTrouble;
  readonly scheduledAt?: string;
  readonly changedAt?: string;
  readonly changedBy?: string;
}

/** All an editor shows. Every call that changes a draft answers with it. */
export interface StudioFlow {
  readonly id: string;
  readonly state: StudioFlowSummary["state"];
  readonly live?: StudioVersion;
  readonly scheduled?: StudioSchedule;
  readonly draft: StudioDraft;
  readonly document?: StudioDocument;
  readonly issues: readonly StudioIssue[];
  /** Absent while the document has errors that keep it from being read. */
  readonly counts?: StudioCounts;
  /** Somebody else changed other parts meanwhile; both changes are in the text. */
  readonly mergedWith?: { readonly version: number; readonly by: string };
}

/** What stands in the folder of flows and cannot go live; what was live before still is. */
export type StudioFileTrouble =
  | { readonly type: "wrong"; readonly issues: readonly StudioIssue[] }
  /** Somebody took it away. */
  | { readonly type: "gone" };

export interface StudioDraft {
  /** Goes up with every change; sent back with the next one. */
  readonly version: number;
  readonly text: string;
  /** Whether it differs from what is live. */
  readonly differs: boolean;
  readonly at?: string;
  readonly by?: string;
}

export interface StudioVersion {
  /** Counts from 1. */
  readonly version: number;
  readonly revision: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** `file`: found changed on disk; `retired`: taken off, there is no text. */
  readonly source: "studio" | "file" | "restored" | "retired";
  readonly note?: string;
  readonly isLive: boolean;
}

export interface StudioSchedule {
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly note?: string;
}

/**
 * Where an edit happens. A list's element is named by its `id` or by its place: `["questions",
 * "where", "options", "town", "label", "de"]`. Ids stay right when somebody else moves things.
 */
export type StudioPath = readonly (string | number)[];

export type StudioJson =
  | string
  | number
  | boolean
  | null
  | readonly StudioJson[]
  | { readonly [key: string]: StudioJson };

export type StudioEdit =
  /** Writes a value; keys that are missing on the way are made. */
  | { readonly op: "set"; readonly path: StudioPath; readonly value: StudioJson }
  /** Takes away a key or an element; what is not there is left so. */
  | { readonly op: "remove"; readonly path: StudioPath }
  /** Adds an element to the list at `path`, before the one named, else at the end. */
  | {
      readonly op: "insert";
      readonly path: StudioPath;
      readonly before?: string | number;
      readonly value: StudioJson;
    }
  /** Puts an element before another one of its list, else at the end. */
  | { readonly op: "move"; readonly path: StudioPath; readonly before?: string | number }
  /** Puts a copy of an element behind it, under a new id. */
  | { readonly op: "duplicate"; readonly path: StudioPath; readonly id: string }
  /** Gives a question or option another id, also where `ask_if` and `relax` refer to it. */
  | { readonly op: "rename"; readonly path: StudioPath; readonly id: string };

export type StudioNewFlow =
  | {
      readonly id: string;
      readonly from: "nothing";
      readonly catalog: string;
      readonly title?: StudioTexts;
    }
  /** Questions and options drafted from what the catalogue says about its products. */
  | {
      readonly id: string;
      readonly from: "catalog";
      readonly catalog: string;
      readonly kind?: string;
      /** The most telling ones, so many; the budget is one of them. */
      readonly questions?: number;
    }
  | { readonly id: string; readonly from: "flow"; readonly flow: string };

/** Beside the problem's own fields, with code `draft-conflict` and status 409. */
export interface StudioConflict {
  readonly conflict: {
    /** What is there now; sending the change again with this number puts it on top. */
    readonly version: number;
    readonly text: string;
    readonly by: string;
    readonly at: string;
    /** Ids of the questions that both changed; `(flow)` is everything outside the questions. */
    readonly both: readonly string[];
  };
}

export interface StudioPublish {
  readonly version: number;
  readonly note?: string;
  /** Keys of the warnings that were read. */
  readonly read: readonly string[];
  /** ISO 8601, in the future; without it at once. */
  readonly at?: string;
}

/** Beside the problem's own fields, with codes `flow-has-errors` (422) and `unread-warnings` (409). */
export interface StudioGate {
  readonly gate: readonly StudioIssue[];
}

export interface StudioRestore {
  readonly version: number;
  /** Into the draft (to look at it first), or live at once. */
  readonly into: "draft" | "live";
  readonly read?: readonly string[];
}

export interface StudioDiff {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly StudioChange[];
}

export interface StudioChange {
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** The question it is about; absent for the flow's own settings. */
  readonly question?: string;
  readonly option?: string;
  /** The key of the document that changed, such as `ask`, `must`. */
  readonly field?: string;
  readonly locale?: string;
  readonly sentence: { readonly en: string; readonly de: string };
  readonly before?: string;
  readonly after?: string;
}

/** The lines of the stream that `prove` answers with (NDJSON), in this order. */
export type StudioProofLine =
  | {
      readonly type: "progress";
      readonly step: "check" | "reach" | "tests" | "simulate";
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: "report"; readonly report: StudioProof }
  | { readonly type: "failed"; readonly title: string };

export interface StudioProof {
  readonly draftVersion: number;
  /** ISO 8601. */
  readonly at: string;
  readonly findings: readonly StudioFinding[];
  readonly tests: readonly {
    readonly name: string;
    readonly passed: boolean;
    /** What went another way, turn by turn. */
    readonly messages: readonly StudioTestMessage[];
  }[];
  /** Absent when the flow has errors. */
  readonly simulation?: {
    readonly shoppers: number;
    readonly draft: StudioSimulated;
    /** Absent for a flow that was never published. */
    readonly live?: StudioSimulated;
    /** Shoppers for whom the draft is worse than what is live, most first. */
    readonly worse: readonly {
      readonly product: string;
      readonly title: string;
      readonly before: number;
      readonly after: number;
    }[];
  };
}

export interface StudioTestMessage {
  readonly en: string;
  readonly de: string;
}

export interface StudioSimulated {
  /** The share of shoppers whose product was among the first three, by the end. */
  readonly success: number;
  readonly meanQuestions: number;
  readonly deadEnds: number;
  /** Median number of questions before products are shown. */
  readonly questionsBeforeProducts: number;
}

export interface StudioFinding {
  readonly key: string;
  readonly code:
    | "dead-end"
    | "option-without-products"
    | "unreachable-product"
    | "idle-question"
    | "poor-coverage"
    | "missing-translation"
    | "test-failed"
    | "issue";
  readonly severity: "error" | "warning";
  readonly sentence: { readonly en: string; readonly de: string };
  readonly path?: readonly (string | number)[];
  readonly question?: string;
  readonly option?: string;
  /** The first of the products it is about, and how many there are. */
  readonly products?: {
    readonly count: number;
    readonly first: readonly {
      readonly id: string;
      readonly title: string;
      readonly reason?: { readonly en: string; readonly de: string };
    }[];
  };
}

export interface StudioPreview {
  /** For the widget's `data-flow`. Works for an hour, without an account. */
  readonly flow: string;
  readonly draftVersion: number;
}

/** What the engine thinks in a preview conversation, after its last turn. */
export interface StudioThinking {
  readonly remaining: number;
  readonly total: number;
  readonly needs: readonly {
    readonly id: string;
    readonly label: string;
    readonly kind: "must" | "wish";
    readonly meets: number;
  }[];
  /** The ten most likely products; the shares of all products add up to 1. */
  readonly belief: readonly {
    readonly product: string;
    readonly title: string;
    readonly share: number;
    readonly fits: boolean;
  }[];
  /** Questions that could be asked now, the one the engine prefers first. */
  readonly questions: readonly {
    readonly id: string;
    /** Expected information gain, in bits. */
    readonly gainBits: number;
    /** The share of shoppers who can answer. */
    readonly answerable: number;
    readonly isAsked: boolean;
  }[];
  readonly why?: { readonly en: string; readonly de: string };
  readonly shown: readonly {
    readonly product: string;
    readonly title: string;
    readonly role: string;
    readonly statements: readonly {
      readonly text: string;
      readonly field: string;
      readonly value: string;
      readonly need?: string;
      readonly kind: "reason" | "drawback";
    }[];
  }[];
}

export interface StudioTests {
  readonly text: string;
  readonly conversations: readonly { readonly name: string; readonly turns: number }[];
  readonly issues: readonly StudioIssue[];
}
