import type { Knowledge } from "../../recommendation/knowledge.ts";
import { phrasesFor } from "../../wording/phrases.ts";
import { acceptAndFollow, type Decision } from "../decision.ts";
import type { ConversationEvent } from "../event.ts";
import type { OngoingConversation } from "../state.ts";

export function restart(
  knowledge: Knowledge,
  state: OngoingConversation,
  before: readonly ConversationEvent[] = [],
): Decision {
  const text = phrasesFor(state.locale, knowledge.flow.address).say.restarted();
  return acceptAndFollow(knowledge, state, [...before, { type: "conversation-restarted", text }]);
}
