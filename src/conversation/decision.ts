import type { Knowledge } from "../recommendation/knowledge.ts";
import { fitAnswer } from "./answer-size.ts";
import type { Command, Refusal, RefusalCode } from "./command.ts";
import type { ConversationEvent } from "./event.ts";
import { followUp } from "./policy.ts";
import { foresee } from "./replay.ts";
import type { ConversationState, OngoingConversation } from "./state.ts";

export type Decision =
  | { readonly type: "accepted"; readonly events: readonly ConversationEvent[] }
  | { readonly type: "refused"; readonly refusal: Refusal };

export type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;

export function accept(events: readonly ConversationEvent[]): Decision {
  return { type: "accepted", events: fitAnswer(events) };
}

export function refuse(
  code: RefusalCode,
  message: string,
  accepted: readonly string[] = [],
): Decision {
  return { type: "refused", refusal: { code, message, accepted } };
}

/** The events with what follows from them. */
export function acceptAndFollow(
  knowledge: Knowledge,
  state: OngoingConversation,
  events: readonly ConversationEvent[],
): Decision {
  return accept(followUpFrom(knowledge, state, events));
}

export function followUpFrom(
  knowledge: Knowledge,
  state: ConversationState,
  events: readonly ConversationEvent[],
  wants: Parameters<typeof followUp>[2] = {},
): readonly ConversationEvent[] {
  const after = foresee(state, events);
  if (after.phase === "new") return events;
  return [...events, ...followUp(knowledge, after, wants)];
}
