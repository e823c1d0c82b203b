import { fitAnswer } from "../conversation/answer-size.ts";
import type { ConversationEvent } from "../conversation/event.ts";
import { foresee } from "../conversation/replay.ts";
import { speechFor } from "../conversation/speech.ts";
import type { ConversationState, OngoingConversation } from "../conversation/state.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";

/** What a turn writes, and whether it leaves a sentence to be spoken. */
export interface PlannedTurn {
  readonly events: readonly ConversationEvent[];
  readonly owes: boolean;
}

/**
 * Where templates speak, the sentence is known at once and is part of the turn: one transaction, and
 * nothing that a node could still owe when it dies.
 *
 * @param hasVoice Whether something else than the templates puts it into words, a moment later.
 */
export function planTurn(
  knowledge: Knowledge,
  state: OngoingConversation,
  events: readonly ConversationEvent[],
  hasVoice: boolean,
): PlannedTurn {
  const after = foresee(state, events);
  if (events.length === 0 || !owesSentence(after)) return { events, owes: false };
  // What was owed before is said together with this, and stands in the log.
  if (owesSentence(state)) return { events, owes: true };
  const text = speechFor(knowledge, state, after, events);
  if (text === "") return { events, owes: true };
  // A voice is no reason to show more or less than there would be without one.
  const answer = fitAnswer([...events, { type: "wording-spoken", text }]);
  return hasVoice ? { events: answer.slice(0, -1), owes: true } : { events: answer, owes: false };
}

export function owesSentence(
  state: ConversationState,
): state is OngoingConversation & { readonly unspoken: number } {
  return state.phase !== "new" && state.unspoken !== undefined;
}
