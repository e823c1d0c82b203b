import { standingOf } from "../conversation/policy.ts";
import type { Random } from "../lib/random.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import {
  nextQuestion,
  openQuestions,
  type QuestionInput,
} from "../recommendation/next-question.ts";
import type { PutQuestion } from "./shopper.ts";
import type { Talk } from "./talk.ts";

/** Three ways to choose the next question; belief and ranking are the same for all of them. */
export const orders = ["information-gain", "authored", "random"] as const;

export type Order = (typeof orders)[number];

/** The flow with its questions in this order, whatever its author chose. */
export function inOrder(knowledge: Knowledge, order: Order): Knowledge {
  const next = order === "information-gain" ? "adaptive" : "authored";
  const { flow } = knowledge;
  return { ...knowledge, flow: { ...flow, engine: { ...flow.engine, next } } };
}

/**
 * The question the engine asked, or, where it would rather stop, the one it would ask next: success
 * after five questions is measured after five.
 */
export function questionAfter(
  knowledge: Knowledge,
  talk: Talk,
  order: Order,
  random: Random,
): PutQuestion | undefined {
  if (order !== "random" && talk.asked !== undefined) return toPut(talk.asked.question);
  const { belief, narrowing } = standingOf(knowledge, talk.state);
  const input: QuestionInput = {
    answers: talk.state.answers,
    belief,
    fitting: narrowing.fitting,
  };
  const open =
    order === "random"
      ? random.pick(openQuestions(knowledge, input))
      : nextQuestion(knowledge, input);
  if (open === undefined) return undefined;
  return { id: open.question.id, options: open.options.map(({ option }) => option.id) };
}

function toPut({ id, options }: NonNullable<Talk["asked"]>["question"]): PutQuestion {
  return { id, options: options.map((option) => option.id) };
}
