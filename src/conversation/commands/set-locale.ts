import { optional } from "../../lib/optional.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { accept, followUpFrom, refuse, type CommandOf, type Decision } from "../decision.ts";
import type { ConversationEvent } from "../event.ts";
import { needsOf } from "../policy.ts";
import { showNeeds } from "../show.ts";
import type { OngoingConversation } from "../state.ts";

/** Everything shown last is shown again, in the other language. */
export function setLocale(
  knowledge: Knowledge,
  state: OngoingConversation,
  { locale }: CommandOf<"set-locale">,
): Decision {
  const { locales } = knowledge.flow;
  if (!locales.includes(locale)) {
    return refuse("unknown-locale", `This flow does not speak "${locale}".`, locales);
  }
  const needs = showNeeds(needsOf(knowledge, state), locale);
  const events: readonly ConversationEvent[] = [
    { type: "locale-changed", locale, ...optional("needs", needs) },
  ];
  return accept(
    followUpFrom(knowledge, state, events, { products: state.phase === "recommending" }),
  );
}
