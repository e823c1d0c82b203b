import { newConversation, type ConversationState } from "../conversation/state.ts";
import type { ConversationId } from "./ports.ts";
import { createRecentlyUsed } from "../lib/recently-used.ts";

/**
 * Where conversations stand, as far as this process knows. What is known may be behind the log:
 * whoever appends says what it was decided on, and the log refuses what came too late. It is ahead
 * of the log only where the log itself was put back, by a backup or a standby that had not heard the
 * last of it; then what is known is nothing.
 */
export interface KnownStates {
  get(id: ConversationId): KnownState;
  set(id: ConversationId, state: ConversationState): void;
  /** The log has gone at least as far as this. */
  goneOn(id: ConversationId, head: number): void;
  /** The log refused to append, and ends there. Whether it was put back. */
  refused(id: ConversationId, head: number): boolean;
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
  const get = (id: ConversationId): KnownState => known.get(id) ?? nothing;
  const goneOn = (id: ConversationId, head: number): void => {
    const found = known.get(id);
    if (found === undefined || head <= found.state.version) return;
    known.set(id, { ...found, isCurrent: false });
  };
  return {
    get,
    set: (id, state) => known.set(id, { state, isCurrent: true }),
    goneOn,
    refused(id, head) {
      const wasPutBack = head < get(id).state.version;
      if (wasPutBack) known.delete(id);
      else goneOn(id, Infinity);
      return wasPutBack;
    },
    forget: (id) => known.delete(id),
  };
}
