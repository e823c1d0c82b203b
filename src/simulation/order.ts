import { testsOf } from "../catalog/condition.ts";
import { standingOf } from "../conversation/policy.ts";
import type { Question } from "../flow/flow.ts";
import type { Random } from "../lib/random.ts";
import { remembered } from "../lib/remembered.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { askingAt, nextQuestion, openQuestions } from "../recommendation/next-question.ts";
import type { PutQuestion } from "./shopper.ts";
import type { Talk } from "./talk.ts";

/** Four ways to choose the next question; belief and ranking are the same for all of them. */
export const orders = ["information-gain", "authored", "catalogue", "random"] as const;

export type Order = (typeof orders)[number];

/** The flow with its questions in this order, whatever its author chose. */
export function inOrder(knowledge: Knowledge, order: Order): Knowledge {
  return inEveryOrder(knowledge)[order];
}

/** Made once per flow: the engine remembers its answers for as long as it is asked about the same. */
const inEveryOrder = remembered((knowledge: Knowledge): Readonly<Record<Order, Knowledge>> => {
  const { flow } = knowledge;
  const fixed = {
    ...knowledge,
    flow: { ...flow, engine: { ...flow.engine, next: "authored" } },
  } as const;
  const questions = asCatalogued(knowledge);
  return {
    "information-gain": {
      ...knowledge,
      flow: { ...flow, engine: { ...flow.engine, next: "adaptive" } },
    },
    authored: fixed,
    catalogue: { ...fixed, flow: { ...fixed.flow, questions } },
    random: fixed,
  };
});

/**
 * The questions as the catalogue lists its attributes, which is how a form would ask them: what it
 * is, for whom and for what, then one property after the other. What is about no attribute is last.
 */
function asCatalogued({ flow, catalog }: Knowledge): readonly Question[] {
  const attributes = [...catalog.attributes.keys()];
  const placeOf = (question: Question): number => {
    const conditions = question.options.flatMap(({ must, wish }) =>
      [must, wish].filter((part) => part !== undefined),
    );
    const about = conditions.flatMap(testsOf).map(({ attribute }) => attribute);
    const asked = question.amount === undefined ? about : [...about, question.amount.attribute];
    const places = asked.map((attribute) => attributes.indexOf(attribute));
    return Math.min(attributes.length, ...places.filter((place) => place >= 0));
  };
  return flow.questions.toSorted((a, b) => placeOf(a) - placeOf(b));
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
  const input = askingAt(standingOf(knowledge, talk.state), talk.state.answers);
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
