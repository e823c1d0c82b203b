import type { Knowledge } from "../../recommendation/knowledge.ts";
import { talkPhrasesFor, type Aside } from "../../wording/talk/talk-phrases.ts";
import type { OngoingConversation } from "../state.ts";

/**
 * One kind sentence on what is neither a need nor a question about products, in changing words. An
 * open question is put again below it; without one a second sentence leads back.
 */
export function meetAside(knowledge: Knowledge, state: OngoingConversation, aside: Aside): string {
  const { asides, back } = talkPhrasesFor(state.locale, knowledge.flow.address);
  const pick = (wordings: readonly string[]): string =>
    wordings[state.version % wordings.length] ?? "";
  const met = pick(asides[aside]);
  const isFarewell = aside === "goodbye" || aside === "thanks";
  return state.pending !== undefined || isFarewell ? met : `${met} ${pick(back)}`;
}
