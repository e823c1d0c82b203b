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
