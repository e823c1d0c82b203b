import type { Brand } from "../lib/brand.ts";
import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";

/** What the advisor needs of the world. Each port has a contract suite that every adapter passes. */

export type ConversationId = Brand<"ConversationId">;
export type TurnId = Brand<"TurnId">;

/** Who may continue a conversation, and what it began with. */
export interface ConversationRecord {
  readonly id: ConversationId;
  /** SHA-256 of the bearer token; the token itself is nowhere. */
  readonly tokenHash: string;
  readonly flow: { readonly id: string; readonly revision: string };
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** A turn as the client named it, with a fingerprint of what it asked for. */
export interface TurnKey {
  readonly id: TurnId;
  readonly hash: string;
}

export type Appended =
  /** Written; acknowledged only after the transaction was committed. */
  | { readonly type: "appended"; readonly events: readonly RecordedEvent[] }
  /** The same turn was written before: its events, as they were. */
  | { readonly type: "repeated"; readonly events: readonly RecordedEvent[] }
  /** The turn id was used for something else. */
  | { readonly type: "other-body" }
  /** Somebody else appended first; read on and decide again. */
  | { readonly type: "conflict"; readonly head: number };

/**
 * The truth: every conversation as an append-only log of events, numbered from 1 without gaps.
 *
 * `append` is atomic: either all events of a turn are there together with its key, or nothing is.
 * Of several appends with the same expected version exactly one wins. An acknowledged append
 * survives the death of the process.
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
    readonly events: readonly ConversationEvent[];
  }): Promise<Appended>;
  /** Removes everything about a conversation; false when there was nothing. */
  erase(id: ConversationId): Promise<boolean>;
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
}
