import type { Brand } from "../lib/brand.ts";
import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import type { WeatherReport, WeatherRequest } from "../climate/weather-report.ts";
import type { WordingEvidence } from "./grounding/wording-evidence.ts";

/** What the advisor needs of the world. Each port has a contract suite that every adapter passes. */

export type ConversationId = Brand<"ConversationId">;
export type TurnId = Brand<"TurnId">;

/** Stands for a shop's own customer number, which nobody can work out from it without the shop's secret. */
export type ShopperKey = Brand<"ShopperKey">;

/** A shopper the shop has vouched for. */
export interface Shopper {
  readonly key: ShopperKey;
  /** Under which conversations were kept before the shop's secret changed. */
  readonly olderKeys: readonly ShopperKey[];
}

/** A shopper with the token that says so; it is good for one purpose. */
export interface VouchedShopper extends Shopper {
  readonly token: {
    readonly id: string;
    /** Milliseconds since 1970. */
    readonly until: number;
  };
}

/** Why a shop's token was not believed. */
export type TokenFlaw =
  | "malformed"
  | "wrong-algorithm"
  | "wrong-signature"
  | "missing-claim"
  | "expired"
  | "not-valid-yet"
  | "valid-too-long"
  | "wrong-audience";

/** Reads the tokens with which a shop vouches for its shoppers. */
export interface ShopperTokens {
  /** @param sites The origins it may have been made for. */
  read(
    token: string,
    sites: readonly string[],
  ):
    | { readonly ok: true; readonly shopper: VouchedShopper }
    | { readonly ok: false; readonly flaw: TokenFlaw };
}

/** Who may continue a conversation, and what it began with. */
export interface ConversationRecord {
  readonly id: ConversationId;
  /** SHA-256 of the bearer token; the token itself is nowhere. */
  readonly tokenHash: string;
  readonly flow: { readonly id: string; readonly revision: string };
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When something was last written; a new conversation's is `createdAt`. */
  readonly touchedAt: number;
  /** The origin of the page it began on; a program has none. */
  readonly site?: string;
  /** Whose it is, once the shop has said so. */
  readonly shopper?: ShopperKey;
}

/** A turn as the client named it, with a fingerprint of what it asked for. */
export interface TurnKey {
  readonly id: TurnId;
  readonly hash: string;
}

export type Appended =
  /** Written; acknowledged only after the transaction was committed. */
  | {
      readonly type: "appended";
      readonly events: readonly RecordedEvent[];
      /** Counts up with every append and every take-over; the number of the lease, if one was asked for. */
      readonly fence: number;
    }
  /** The same turn was written before: its events, as they were. */
  | { readonly type: "repeated"; readonly events: readonly RecordedEvent[] }
  /** The turn id was used for something else. */
  | { readonly type: "other-body" }
  /**
   * Somebody else appended first or took over the lease; read on and decide again. The head is -1
   * where there is no such conversation any more.
   */
  | { readonly type: "conflict"; readonly head: number };

/** A conversation whose sentence is owed, and the lease under which it may be spoken. */
export interface OwedSentence {
  readonly record: ConversationRecord;
  readonly fence: number;
}

/**
 * The truth: every conversation as an append-only log of events, numbered from 1 without gaps.
 *
 * `append` is atomic: either all events of a turn are there together with its key, or nothing is.
 * Of several appends with the same expected version exactly one wins. An acknowledged append
 * survives the death of the process.
 *
 * A turn may leave a sentence to be spoken after it was acknowledged. Who speaks it holds a lease
 * that runs out, so that another node can take over from a dead one; the lease's number keeps out
 * a node that was only paused and believes that it still holds it.
 *
 * Every call may throw LogUnavailableError: the log cannot be reached now, and whether an append
 * was written is not known. Asking again with the same turn is safe.
 */
export interface ConversationLog {
  create(
    record: ConversationRecord,
    events: readonly ConversationEvent[],
  ): Promise<readonly RecordedEvent[]>;
  find(id: ConversationId): Promise<ConversationRecord | undefined>;
  /** The events after a place, in order; none for an unknown conversation. */
  read(id: ConversationId, after: number): Promise<readonly RecordedEvent[]>;
  /** The events of a turn written before, or that its id was used for something else. */
  findTurn(
    id: ConversationId,
    turn: TurnKey,
  ): Promise<Extract<Appended, { type: "repeated" | "other-body" }> | undefined>;
  append(request: {
    readonly conversation: ConversationId;
    readonly expectedVersion: number;
    readonly turn?: TurnKey;
    /** None for a turn that was refused: only its id is kept, and what is owed stays owed. */
    readonly events: readonly ConversationEvent[];
    /** A sentence is owed, and the caller takes the lease for so long. */
    readonly leaseMs?: number;
    /** Written only under this lease, which ends with it; without events it only ends. */
    readonly fence?: number;
  }): Promise<Appended>;
  /** Holds a lease for so long from now, 0 to let go of it; false when it was taken over. */
  extend(id: ConversationId, fence: number, leaseMs: number): Promise<boolean>;
  /** Takes over sentences whose lease has run out, the longest owed first. */
  takeOver(request: {
    readonly leaseMs: number;
    readonly most: number;
  }): Promise<readonly OwedSentence[]>;
  /** The places of the last events; conversations that are not there are left out. */
  heads(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, number>>;
  /** Removes everything about a conversation; false when there was nothing. */
  erase(id: ConversationId): Promise<boolean>;
  /**
   * Removes conversations nothing was written to since, the oldest first; returns how many. Times
   * are milliseconds since 1970; 0 removes none.
   */
  eraseIdle(request: {
    readonly strangersBefore: number;
    readonly shoppersBefore: number;
    readonly most: number;
  }): Promise<number>;
  /** Says whose conversation it is; false when it is somebody else's, or not there. */
  bind(id: ConversationId, shopper: Shopper): Promise<boolean>;
  /** All conversations of a shopper, the oldest first. */
  ofShopper(shopper: Shopper): Promise<readonly ConversationRecord[]>;
  /** Uses up a token of the shop's; false when it was used for another purpose. It is forgotten after `until`. */
  useUp(token: {
    readonly id: string;
    readonly purpose: string;
    readonly until: number;
  }): Promise<boolean>;
}

/** A conversation has moved on to this place in its log. */
export interface Ring {
  readonly conversation: ConversationId;
  readonly head: number;
}

/**
 * Tells the other nodes that a conversation has moved on, or that other flows are live. Only a hint: rings may be lost, doubled or
 * late, and nobody waits for them. What counts is in the log, which every node also looks at by itself.
 */
export interface Doorbell {
  ring(ring: Ring): void;
  /** Hears the rings of the other nodes, and perhaps one's own. */
  listen(hear: (ring: Ring) => void): () => void;
  /** A flow was published or taken off, an experiment started or stopped. */
  ringForFlows(): void;
  listenForFlows(hear: () => void): () => void;
  /** False while rings are being lost: the log must be looked at more often. */
  isWell(): boolean;
}

/**
 * Counts what somebody does, across all nodes where they share a place to count. It never fails:
 * without that place every node counts for itself.
 */
export interface RateLimit {
  /** 0 when it may be done; else how many milliseconds to wait. */
  take(key: string): Promise<number>;
}

/** Which version of a flow a new conversation gets, in an experiment that runs. */
export interface Trial {
  readonly experiment: string;
  readonly arm: string;
  /** Stands for the shopper in this experiment alone. */
  readonly unit: string;
  /** The text it is held with; undefined for whatever is live. */
  readonly revision?: string;
}

/**
 * Experiments with flows. It never fails: whatever goes wrong, everybody gets what is live and is
 * part of nothing.
 */
export interface Trials {
  assign(opening: {
    readonly flow: string;
    /** A key of the shop's; without one every conversation is somebody else's. */
    readonly shopper?: string;
    readonly conversation: ConversationId;
  }): Promise<Trial | undefined>;
  /** The conversation has begun. */
  begun(conversation: ConversationId, trial: Trial): Promise<void>;
}

/** Keeps every flow revision a conversation began with, for as long as it may be continued. */
export interface FlowArchive {
  keep(flow: { readonly revision: string; readonly text: string }): Promise<void>;
  find(revision: string): Promise<string | undefined>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Secrets {
  newConversationId(): ConversationId;
  /** 256 random bits, as text. */
  newToken(): string;
  hash(text: string): string;
}

/**
 * Puts the advisor's sentence into words, piece by piece. It never fails: whatever goes wrong, the
 * template's sentence is what arrives. A voice may rephrase; facts it may not add.
 */
export interface Voice {
  speak(speech: Speech, signal: AbortSignal): AsyncIterable<string>;
}

export interface Speech {
  /** The sentence from templates: true, complete, and good enough. */
  readonly template: string;
  readonly locale: string;
  /** What else is known about the turn; a voice that rephrases needs it. */
  readonly turn?: SpokenTurn;
}

export interface SpokenTurn {
  readonly conversation: ConversationId;
  /** The same for everything that is done for one turn. */
  readonly turn: string;
  /** Everything the sentence may say, worked out on demand. */
  evidence(): WordingEvidence;
}

/**
 * Reads a message once more, after the rules have left words of it unread. It never fails: whatever
 * goes wrong, it has heard nothing. What it heard is checked before it counts
 * (`second-reading.ts`): it may choose among what it was offered and quote, nothing else.
 */
export interface SecondReader {
  read(request: SecondReading, signal: AbortSignal): Promise<readonly Heard[]>;
}

export interface SecondReading {
  readonly conversation: ConversationId;
  readonly turn: string;
  readonly text: string;
  readonly locale: string;
  /** All it may hear: options of the flow's questions, and values of the catalogue. */
  readonly choices: readonly ReadingChoice[];
  /** The shopper's words that the rules have understood already. */
  readonly understood: readonly string[];
}

export interface ReadingChoice {
  /** `where.hills`, or `hood=true` for a value of the catalogue. */
  readonly id: string;
  /** What it means, in the language of the conversation. */
  readonly label: string;
}

export interface Heard {
  readonly choice: string;
  /** Words of the message, as they stand there. */
  readonly quote: string;
}

/**
 * Turns texts into vectors: the nearer two texts in meaning, the smaller the angle between theirs.
 * The same text always gets the same direction. It may fail, and is then done without.
 */
export interface Embedder {
  /** Names the model: vectors of embedders with different ids have nothing to do with each other. */
  readonly id: string;
  /** How many numbers every vector has. */
  readonly dimension: number;
  /**
   * One vector per text, in order; all zeros where a text says nothing.
   *
   * Rejects when the signal aborts, and never with some of the vectors.
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
}

/** Remembers vectors as bytes. It never fails: losing an entry costs the work of making it anew. */
export interface VectorCache {
  /** In the order of the keys; undefined for what is not known. */
  read(keys: readonly string[]): Promise<readonly (Int8Array | undefined)[]>;
  write(entries: readonly VectorEntry[]): Promise<void>;
}

export interface VectorEntry {
  readonly key: string;
  readonly vector: Int8Array;
}

/**
 * What the weather will be like where the shopper is going: from a table, from a service.
 *
 * It never fails. Undefined means that the place is not known; whatever else goes wrong, a poorer
 * answer takes the place of the better one.
 */
export interface WeatherSource {
  weather(request: WeatherRequest): Promise<WeatherReport | undefined>;
}
