/**
 * What the server sends. Types only: the widget trusts its own server and carries no validator.
 *
 * Messages are durable and numbered without gaps; a client applies only the one after the last it
 * has. Deltas are neither: the finished sentence arrives as a message of its own.
 */
export type ServerMessage = { readonly seq: number; /** ISO 8601. */ readonly at: string } & (
  | GreetingMessage
  | ShopperSaidMessage
  | UnderstoodMessage
  | RetractedMessage
  | QuestionMessage
  | RecommendationMessage
  | ReplyMessage
  | MisunderstoodMessage
  | SetAsideMessage
  | RestartedMessage
  | LocaleMessage
  | WordingMessage
);

export interface GreetingMessage {
  readonly type: "greeting";
  readonly text: string;
  /** Says that an automated advisor speaks. */
  readonly disclosure: string;
  readonly title: string;
  readonly locale: string;
  /** How many products there are before anything is said. */
  readonly total: number;
  readonly protocol: number;
}

export interface ShopperSaidMessage {
  readonly type: "shopper-said";
  readonly text: string;
  /** What a tapped answer asks for; what a text asks for comes as `understood`. */
  readonly needs?: readonly WireNeed[];
  /** There when the words stand for an answer that can be changed. */
  readonly answer?: {
    readonly question: string;
    readonly options?: readonly string[];
    readonly value?: { readonly min?: number; readonly max?: number };
    /** As it was written. */
    readonly place?: string;
    readonly unsure?: true;
    readonly revised?: true;
  };
  readonly critique?: {
    readonly product: string;
    readonly critique: string;
    readonly need: string;
  };
}

/** Every need is named once, by the message that brought it; `match` refers to it by its id. */
export interface WireNeed {
  readonly id: string;
  readonly label: string;
}

export interface UnderstoodMessage {
  readonly type: "understood";
  readonly needs: readonly (WireNeed & {
    /** The shopper's own words. */
    readonly quote?: string;
    readonly source: string;
  })[];
  /** Answers the text stood for, so that their questions count as answered. */
  readonly answers: readonly { readonly question: string; readonly options?: readonly string[] }[];
}

export interface RetractedMessage {
  readonly type: "retracted";
  readonly need: string;
  readonly label: string;
}

export interface QuestionMessage {
  readonly type: "question";
  readonly question: WireQuestion;
  readonly remaining: number;
}

export interface WireQuestion {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly why?: string;
  readonly example?: string;
  readonly options: readonly WireOption[];
  readonly amount?: { readonly unit: string; readonly min: number; readonly max: number };
}

export interface WireOption {
  readonly id: string;
  readonly label: string;
  readonly picture?: string;
  readonly products: {
    readonly count: number;
    readonly priceFrom?: number;
    readonly priceTo?: number;
  };
}

export interface RecommendationMessage {
  readonly type: "recommendation";
  readonly remaining: number;
  readonly products: readonly WireProduct[];
  readonly relaxed?: WireRelaxed;
}

export interface WireProduct {
  readonly id: string;
  readonly title: string;
  readonly brand?: string;
  readonly url?: string;
  readonly image?: string;
  readonly price?: WireMoney;
  readonly listPrice?: WireMoney;
  readonly availability: "in-stock" | "few-left" | "out-of-stock" | "unknown";
  readonly role: string;
  readonly roleLabel: string;
  /** Need ids; `unknown` are those the shop says nothing about. */
  readonly match: {
    readonly level: "full" | "good" | "partial";
    readonly met: readonly string[];
    readonly unmet: readonly string[];
    readonly unknown?: readonly string[];
  };
  readonly reasons: readonly WireStatement[];
  readonly drawback?: WireStatement;
  readonly critiques: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** Decimal, in the currency's main unit: 149.95 EUR. */
export interface WireMoney {
  readonly amount: number;
  readonly currency: string;
}

/** A sentence with its proof: what stands in this field of this product. */
export interface WireStatement {
  readonly text: string;
  readonly product: string;
  readonly field: string;
  /** As the catalogue has it; null when the sentence is that the shop does not say. */
  readonly value: string | number | boolean | readonly string[] | null;
  readonly need: string;
}

export interface WireRelaxed {
  /** The needs that gave way, because no product meets them all. */
  readonly needs: readonly WireNeed[];
  /** How many products meet everything. */
  readonly fits: number;
  readonly text: string;
  readonly repairs: readonly WireRepair[];
}

export interface WireRepair {
  readonly label: string;
  readonly count: number;
  /** Sent as it is, the command makes the change. */
  readonly command:
    | { readonly type: "retract"; readonly need: string }
    | { readonly type: "loosen"; readonly need: string; readonly value: number };
}

/** The advisor's sentence on a question about products, or on what is none. */
export interface ReplyMessage {
  readonly type: "reply";
  readonly text: string;
  /** What the sentence says of products or variants, as the catalogue has it. */
  readonly claims: readonly {
    readonly product: string;
    readonly field: string;
    readonly value: WireStatement["value"];
  }[];
  /** The products it is about. */
  readonly products?: readonly string[];
}

export interface MisunderstoodMessage {
  readonly type: "misunderstood";
  readonly text: string;
}

/** An answer came too late: its question had been answered elsewhere. */
export interface SetAsideMessage {
  readonly type: "set-aside";
  readonly question: string;
  readonly text: string;
}

export interface RestartedMessage {
  readonly type: "restarted";
  readonly text: string;
}

export interface LocaleMessage {
  readonly type: "locale";
  readonly locale: string;
  /** Everything that counts, in the new language. */
  readonly needs?: readonly WireNeed[];
}

export interface WordingMessage {
  readonly type: "wording";
  readonly text: string;
}

/** A piece of the sentence being spoken after the turn that ended at `after`. */
export interface Delta {
  readonly after: number;
  readonly index: number;
  readonly text: string;
}

export interface TurnResult {
  /** The place of the last message in the log. */
  readonly head: number;
  readonly messages: readonly ServerMessage[];
}

export interface OpeningResult extends TurnResult {
  readonly conversationId: string;
  readonly token: string;
  /** What became of the shop's token: "known", or the code of a problem; then the shopper is a stranger. */
  readonly identity?: string;
}

/** Problem details (RFC 9457); over a socket a refusal has the same shape. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** Stable, for programs. */
  readonly code: string;
  /** Sending the same again later may work. */
  readonly retryable?: boolean;
  /** Not before this many seconds; in HTTP also the header Retry-After. */
  readonly retryAfterSeconds?: number;
  readonly issues?: readonly {
    readonly path: string;
    readonly message: string;
    readonly hint?: string;
  }[];
  readonly accepted?: readonly string[];
}

export type TurnAcknowledgement =
  | ({ readonly ok: true } & TurnResult)
  | { readonly ok: false; readonly problem: Problem };
