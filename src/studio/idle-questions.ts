import type { Answer, Answers } from "../flow/answer.ts";
import type { Question } from "../flow/flow.ts";
import { inLocale } from "../lib/localized.ts";
import { createRandom, type Random } from "../lib/random.ts";
import type { StudioFinding } from "../protocol/studio.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { placesIn } from "./simulate-draft.ts";
import { shownAfter, trueAnswers } from "./true-answers.ts";

/** Shoppers for whom the answers to a question are compared, before it counts as idle. */
const shoppersCompared = 40;

/**
 * Questions to which all answers show everybody the same products in the same order, whatever else
 * was said. A question that is only rarely put is none of them. Yields after every question.
 */
export function* findIdleQuestions(
  knowledge: Knowledge,
): Generator<void, readonly StudioFinding[], void> {
  const findings: StudioFinding[] = [];
  for (const [at, question] of knowledge.flow.questions.entries()) {
    if (isIdle(knowledge, question, createRandom(at + 1))) findings.push(toFinding(question, at));
    yield;
  }
  return findings;
}

function isIdle(knowledge: Knowledge, question: Question, random: Random): boolean {
  // What a place means is told by its weather, which is not known here.
  if (!question.enabled || question.kind === "place") return false;
  const places = placesIn(knowledge);
  for (let shopper = 0; shopper < shoppersCompared; shopper += 1) {
    const place = random.pick(places);
    if (place === undefined) return false;
    const said = new Map(trueAnswers(knowledge, place, { random, share: 0.5 }));
    said.delete(question.id);
    const answers = answersTo(knowledge, question, place);
    // With a single answer the only other thing to do is not to give it.
    const results = new Set(answers.length < 2 ? [namesAfter(knowledge, said)] : []);
    for (const answer of answers) {
      results.add(namesAfter(knowledge, new Map([...said, [question.id, answer]])));
      if (results.size > 1) return false;
    }
  }
  return true;
}

/** What could be said to it: each option, or the limit a product just meets. */
function answersTo(
  { catalog }: Knowledge,
  { options, amount }: Question,
  place: number,
): readonly Answer[] {
  const value = amount && catalog.products[place]?.attributes[amount.attribute];
  return [
    ...options.map(({ id }): Answer => ({ type: "options", options: [id] })),
    ...(typeof value === "number" ? [{ type: "amount", max: value } as const] : []),
  ];
}

function namesAfter(knowledge: Knowledge, answers: Answers): string {
  return shownAfter(knowledge, answers)
    .map(({ id }) => id)
    .join(" ");
}

function toFinding({ id, ask }: Question, at: number): StudioFinding {
  return {
    key: `idle-question@${id}`,
    code: "idle-question",
    severity: "warning",
    sentence: {
      en: `Whatever is answered to “${inLocale(ask, "en")}”, the same is shown`,
      de: `Was man auch auf „${inLocale(ask, "de")}“ antwortet, gezeigt wird dasselbe`,
    },
    path: ["questions", at],
    question: id,
  };
}
