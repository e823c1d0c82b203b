import type { SaidReading } from "../../conversation/command.ts";
import type { OngoingConversation } from "../../conversation/state.ts";
import type { TalkRequest } from "../../flow/talk-request.ts";
import { countWords } from "../../lib/count-words.ts";
import type { Aside } from "../../wording/talk/talk-phrases.ts";

/** Asides about what only the shop can do, or nobody here knows; needs read from it would be misread. */
export const elsewhere: readonly Aside[] = ["terms", "service", "complaint", "human", "attack"];

/**
 * The message is no talk and says nothing about products, whatever words stand in it. An answer to
 * the question just asked is one all the same.
 */
export function isElsewhere(
  { pending }: OngoingConversation,
  { aside, answers }: SaidReading,
  text: string,
  talk: TalkRequest | undefined,
): boolean {
  if (aside === undefined || answers.some(({ question }) => question === pending?.question)) {
    return false;
  }
  // "Andere bitte" asks for other products, and "the first ones again" complains of nothing.
  if (talk?.type === "more" || talk?.type === "first-shown") return false;
  // What is put into the cart is nothing that the shop alone could tell.
  if (talk?.type === "take" && aside !== "complaint") return false;
  // Nor does "one with a laptop compartment" ask for a person.
  if (talk?.type === "want" && aside === "human") return false;
  if (aside !== "attack" && talk !== undefined && isPlainlyOfShown(talk, text)) return false;
  if (elsewhere.includes(aside)) return talk === undefined || !isAnswered(talk);
  return aside === "question" && talk === undefined;
}

/** "Something in the style of the third", "that is too much money": no story of an order is as short. */
function isPlainlyOfShown(talk: TalkRequest, text: string): boolean {
  if (countWords(text) > plainWordsMax) return false;
  if (talk.type === "critique") return talk.attribute === "price";
  return talk.type === "like" && talk.assumed !== true;
}

const plainWordsMax = 8;

/** A question about products is answered even in an angry message. */
function isAnswered({ type }: TalkRequest): boolean {
  return !["critique", "want", "like", "more", "take", "first-shown"].includes(type);
}
