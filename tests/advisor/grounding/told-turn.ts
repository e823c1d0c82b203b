import { interpret, type Request } from "../../../src/advisor/interpret.ts";
import {
  evidenceOf,
  type WordingEvidence,
} from "../../../src/advisor/grounding/wording-evidence.ts";
import { decide, start } from "../../../src/conversation/decide.ts";
import type { ConversationEvent } from "../../../src/conversation/event.ts";
import { foresee } from "../../../src/conversation/replay.ts";
import { speechFor } from "../../../src/conversation/speech.ts";
import {
  newConversation,
  type ConversationState,
  type OngoingConversation,
} from "../../../src/conversation/state.ts";
import { invariant } from "../../../src/lib/invariant.ts";
import type { Advice } from "../../../src/advisor/library.ts";

/** One turn of a conversation and the evidence its wording is checked against. */
export interface ToldTurn {
  readonly evidence: WordingEvidence;
  readonly events: readonly ConversationEvent[];
  readonly state: OngoingConversation;
}

/** Holds a conversation without any server, and hands out what each of its turns may say. */
export function tellTurns(
  advice: Advice,
  locale: string,
  requests: readonly Request[],
): readonly ToldTurn[] {
  const { knowledge } = advice;
  let state = fold(newConversation, start(knowledge, { locale }));
  const told: ToldTurn[] = [];
  for (const request of requests) {
    const decision = decide(knowledge, state, interpret(advice, state, request, undefined));
    if (decision.type === "refused") throw new Error(decision.refusal.message);
    const after = fold(state, decision.events);
    const template = speechFor(knowledge, state, after, decision.events);
    state = after;
    if (template === "") continue;
    const evidence = evidenceOf(knowledge, decision.events, { template, locale });
    told.push({ evidence, events: decision.events, state });
  }
  return told;
}

function fold(state: ConversationState, events: readonly ConversationEvent[]): OngoingConversation {
  const after = foresee(state, events);
  invariant(after.phase !== "new", "a conversation has started");
  return after;
}
