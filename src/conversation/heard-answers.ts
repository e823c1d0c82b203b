import { testsOf } from "../catalog/condition.ts";
import { activeAnswers, type Answer } from "../flow/answer.ts";
import { questionOf } from "../flow/flow.ts";
import { intersection, isEmpty } from "../lib/bitset.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { narrow } from "../recommendation/narrow.ts";
import { needsOfAnswer, type Need } from "../recommendation/need.ts";
import type { SaidReading } from "./command.ts";
import { amountLabeller, needsOf } from "./policy.ts";
import type { GivenAnswer, OngoingConversation } from "./state.ts";

type HeardAnswer = SaidReading["answers"][number];

export interface HeardAnswers {
  /** As they were said, for the shopper to see. */
  readonly said: readonly HeardAnswer[];
  /** The same with what had been answered to these questions before, where it still counts. */
  readonly answers: readonly GivenAnswer[];
  /** Said to questions that are not asked here, and yet telling products apart. */
  readonly volunteered: readonly Need[];
}

/**
 * What a text answers, beside what was answered before. A question that no longer applies is not
 * answered: "a large one" is no size of backpack where a jacket is looked for. Where several things
 * may be chosen the new one comes on top: "warm as well" does not take back the rain.
 */
export function heardAnswers(
  knowledge: Knowledge,
  state: OngoingConversation,
  { answers, instead = false }: Pick<SaidReading, "answers" | "instead">,
): HeardAnswers {
  const { flow } = knowledge;
  const given = new Map(answers.map(({ question, answer }) => [question, answer]));
  const active = activeAnswers(flow, new Map([...state.answers, ...given]));
  const said = answers.filter(({ question }) => active.has(question));
  const rest = answers.filter(({ question }) => !active.has(question));
  const { volunteered } = state;
  const candidates =
    rest.length === 0
      ? undefined
      : narrow(knowledge, needsOf(knowledge, { answers: active, volunteered })).candidates;
  const tells = ({ must, wish }: Need): boolean =>
    candidates !== undefined &&
    [must, wish]
      .flatMap((condition) => (condition === undefined ? [] : testsOf(condition)))
      .every(
        ({ attribute }) => !isEmpty(intersection(knowledge.facets.known(attribute), candidates)),
      );
  return {
    said,
    answers: said.map(({ question, answer }) => ({
      question,
      answer: instead ? answer : onTop(knowledge, state, { question, answer }),
    })),
    volunteered: rest.flatMap(({ question: id, answer, quote }) => {
      const question = questionOf(flow, id);
      const needs =
        question === undefined ? [] : needsOfAnswer(question, answer, amountLabeller(knowledge));
      return needs.filter(tells).map(({ question: _question, option: _option, ...need }): Need => ({
        ...need,
        source: "text",
        quote,
      }));
    }),
  };
}

function onTop(
  { flow }: Knowledge,
  { answers }: OngoingConversation,
  { question: id, answer }: GivenAnswer,
): Answer {
  const question = questionOf(flow, id);
  const before = answers.get(id);
  if (question?.kind !== "multi" || answer.type !== "options" || before?.type !== "options") {
    return answer;
  }
  const chosen = new Set([...before.options, ...answer.options]);
  return {
    type: "options",
    options: question.options.flatMap((option) => (chosen.has(option.id) ? [option.id] : [])),
  };
}
