import type { RecordedEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { newConversation, type ConversationState } from "./state.ts";

/** Folds a log, or the part after a known state. */
export function replay(
  events: readonly RecordedEvent[],
  from: ConversationState = newConversation,
): ConversationState {
  return events.reduce(evolve, from);
}
