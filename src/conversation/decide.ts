import { inLocale } from "../lib/localized.ts";
import { unreachable } from "../lib/invariant.ts";
import { optional } from "../lib/optional.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { formatCount } from "../wording/format.ts";
import { phrasesFor, type Phrases } from "../wording/phrases.ts";
import type { Command } from "./command.ts";
import { loosen, retract } from "./commands/change-needs.ts";
import { critique } from "./commands/critique.ts";
import { answer, revise } from "./commands/give-answer.ts";
import { restart } from "./commands/restart.ts";
import { say } from "./commands/say.ts";
import { setLocale } from "./commands/set-locale.ts";
import { accept, followUpFrom, refuse, type Decision } from "./decision.ts";
import type { ConversationEvent } from "./event.ts";
import { followUp } from "./policy.ts";
import { nounOf } from "./show.ts";
import { newConversation, type ConversationState } from "./state.ts";

/** The first events of a conversation: greeting and first question. */
export function start(
  knowledge: Knowledge,
  opening: { readonly locale: string; readonly page?: string },
): readonly ConversationEvent[] {
  const { flow, catalog } = knowledge;
  const { locale } = opening;
  const phrases = phrasesFor(locale, flow.address);
  const standing = followUpFrom(knowledge, newConversation, [
    {
      type: "conversation-started",
      locale,
      flow: { id: flow.id, revision: flow.revision },
      catalog: { id: catalog.id, version: catalog.version },
      title: inLocale(flow.title, locale),
      text: greetingText(knowledge, locale, phrases),
      disclosure: phrases.greeting.disclosure(inLocale(catalog.title, locale)),
      total: knowledge.total,
      ...optional("page", opening.page),
    },
  ]);
  return standing;
}

function greetingText(knowledge: Knowledge, locale: string, phrases: Phrases): string {
  const { flow } = knowledge;
  if (flow.greeting !== undefined) return inLocale(flow.greeting, locale);
  const count = formatCount(knowledge.total, locale);
  const isFew = knowledge.total <= flow.results.show;
  return phrases.greeting.text(nounOf(knowledge, locale, knowledge.total), count, isFew);
}

/**
 * Command and state → events, or a refusal that says what would be accepted. Pure: the same command
 * in the same state always has the same result, so a turn may be decided again after a conflict.
 */
export function decide(knowledge: Knowledge, state: ConversationState, command: Command): Decision {
  if (state.phase === "new") return refuse("not-started", "The conversation has not started yet.");
  switch (command.type) {
    case "say":
      return say(knowledge, state, command);
    case "answer":
      return answer(knowledge, state, command);
    case "revise":
      return revise(knowledge, state, command);
    case "retract":
      return retract(knowledge, state, command);
    case "loosen":
      return loosen(knowledge, state, command);
    case "critique":
      return critique(knowledge, state, command);
    case "show-products":
      return accept(followUp(knowledge, state, { products: true }));
    case "restart":
      return restart(knowledge, state);
    case "set-locale":
      return setLocale(knowledge, state, command);
    default:
      return unreachable(command);
  }
}
