import type { Shopper, ShopperKey } from "./shopper-tokens.ts";
import type { Brand } from "../../lib/brand.ts";
import type { ConversationEvent, RecordedEvent } from "../../conversation/event.ts";

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
    /** What these times were reckoned from: a clock that is ahead of the log's own is put back to it. */
    readonly now?: number;
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

export type ConversationId = Brand<"ConversationId">;

/** A turn as the client named it, with a fingerprint of what it asked for. */
export interface TurnKey {
  readonly id: TurnId;
  readonly hash: string;
}

export type TurnId = Brand<"TurnId">;

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
