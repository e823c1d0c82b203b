import type { ConversationEvent, RecordedEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { newConversation, type ConversationState } from "./state.ts";

/** Folds a log, or the part after a known state. */
export function replay(
  events: readonly RecordedEvent[],
  from: ConversationState = newConversation,
): ConversationState {
  return events.reduce(evolve, from);
}

/**
 * Where a conversation will stand when these events are written. The time of an event decides
 * nothing, so none is needed.
 */
export function foresee(
  from: ConversationState,
  events: readonly ConversationEvent[],
): ConversationState {
  return replay(
    events.map((event, place) => ({ seq: from.version + 1 + place, at: 0, event })),
    from,
  );
}
