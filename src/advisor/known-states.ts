import { newConversation, type ConversationState } from "../conversation/state.ts";
import type { ConversationId } from "./ports.ts";
import { createRecentlyUsed } from "../lib/recently-used.ts";

/**
 * Where conversations stand, as far as this process knows. What is known may be behind the log, never
 * beside it: whoever appends says what it was decided on, and the log refuses what came too late.
 */
export interface KnownStates {
  get(id: ConversationId): KnownState;
  set(id: ConversationId, state: ConversationState): void;
  /** The log has gone as far as this; without a place, further than is known. */
  goneOn(id: ConversationId, head?: number): void;
  forget(id: ConversationId): void;
}

export interface KnownState {
  readonly state: ConversationState;
  /** Nothing speaks against it, so the log need not be read before it is appended to. */
  readonly isCurrent: boolean;
}

const nothing: KnownState = { state: newConversation, isCurrent: false };

export function createKnownStates(max: number): KnownStates {
  const known = createRecentlyUsed<ConversationId, KnownState>(max);
  return {
    get: (id) => known.get(id) ?? nothing,
    set: (id, state) => known.set(id, { state, isCurrent: true }),
    goneOn(id, head = Infinity) {
      const found = known.get(id);
      if (found === undefined || head <= found.state.version) return;
      known.set(id, { ...found, isCurrent: false });
    },
    forget: (id) => known.delete(id),
  };
}
