import { createRandom, seedFor } from "../lib/random.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { inOrder, questionAfter, type Order } from "./order.ts";
import { answerTo, volunteer, type Shopper } from "./shopper.ts";
import { begin, productsAt, take, type Talk } from "./talk.ts";

/** How one shopper fared. */
export interface Played {
  /** The best three after so many questions asked, from none on; none before anything was said. */
  readonly best: readonly (readonly number[])[];
  /** Questions asked until the target was among the best three; all of them if it never was. */
  readonly questionsUntilFound: number;
  readonly questionsBeforeProducts: number;
  /** At some point there was neither a product to look at nor a question to answer. */
  readonly deadEnd: boolean;
}

/** Success is measured after so many questions at most. */
export const questionsMeasured = 5;

/**
 * Plays a shopper through the questions of the flow. "Not sure" counts as a question asked. It ends
 * when the target has been found and enough is measured, or when there is nothing left to ask.
 */
export function play(
  known: Knowledge,
  shopper: Shopper,
  order: Order,
  volunteered: number,
): Played {
  const knowledge = inOrder(known, order);
  const random = createRandom(seedFor(shopper.seed, -2));
  let talk = open(knowledge, shopper, volunteered);
  // Before anything is said nothing is found but by luck.
  const best = [volunteered === 0 ? [] : productsAt(knowledge, talk)];
  let questionsBeforeProducts = talk.state.phase === "recommending" ? 0 : Infinity;
  let deadEnd = isDeadEnd(talk);
  const found = (): boolean => best.some((places) => places.includes(shopper.place));
  for (let asked = 1; ; asked += 1) {
    const put = questionAfter(knowledge, talk, order, random);
    if (put === undefined) break;
    const answer = answerTo(knowledge, shopper, put);
    talk = take(knowledge, talk, { type: "answer", question: put.id, answer });
    deadEnd ||= isDeadEnd(talk);
    if (talk.state.phase === "recommending") {
      questionsBeforeProducts = Math.min(questionsBeforeProducts, asked);
    }
    best.push(productsAt(knowledge, talk));
    if (asked >= questionsMeasured && found()) break;
  }
  const at = best.findIndex((places) => places.includes(shopper.place));
  const asked = best.length - 1;
  return {
    best,
    questionsUntilFound: at < 0 ? asked : at,
    questionsBeforeProducts: Math.min(questionsBeforeProducts, asked),
    deadEnd,
  };
}

/** Begins a conversation with what the shopper says of their own accord. */
export function open(knowledge: Knowledge, shopper: Shopper, volunteered: number): Talk {
  const talk = begin(knowledge);
  const answers = volunteer(knowledge, shopper, volunteered);
  if (answers.length === 0) return talk;
  const reading = { answers: answers.map((one) => ({ ...one, quote: "" })), volunteered: [] };
  return take(knowledge, talk, { type: "say", text: "", reading });
}

function isDeadEnd({ state, shown, asked }: Talk): boolean {
  const nothingToSee = state.phase === "recommending" && shown?.products.length === 0;
  return nothingToSee || (state.phase === "asking" && asked === undefined);
}
