import type { Answer } from "../../flow/answer.ts";
import { optionOf, questionOf, type Question, type QuestionId } from "../../flow/flow.ts";
import { inLocale } from "../../lib/localized.ts";
import { suggestName } from "../../lib/nearest-name.ts";
import { optional } from "../../lib/optional.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { needsOfAnswer } from "../../recommendation/need.ts";
import { phrasesFor } from "../../wording/phrases.ts";
import { capitalise } from "../../wording/template.ts";
import {
  accept,
  acceptAndFollow,
  followUpFrom,
  refuse,
  type CommandOf,
  type Decision,
} from "../decision.ts";
import type { ConversationEvent } from "../event.ts";
import { amountLabeller } from "../policy.ts";
import { showNeeds } from "../show.ts";
import type { OngoingConversation } from "../state.ts";
import { checkAnswer } from "./check-answer.ts";

export function answer(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: CommandOf<"answer">,
): Decision {
  const { question: id, basedOn } = command;
  const answeredAt = state.answeredAt.get(id);
  if (basedOn !== undefined && answeredAt !== undefined && answeredAt > basedOn) {
    return setAside(knowledge, state, id);
  }
  return giveAnswer(knowledge, state, command, state.answers.has(id));
}

/** Two tabs: the other one was quicker. What was said there stands. */
function setAside(knowledge: Knowledge, state: OngoingConversation, id: QuestionId): Decision {
  const text = phrasesFor(state.locale, knowledge.flow.address).say.stale();
  const events: readonly ConversationEvent[] = [{ type: "answer-set-aside", question: id, text }];
  return accept(followUpFrom(knowledge, state, events, { products: false }));
}

export function revise(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: CommandOf<"revise">,
): Decision {
  if (!state.answers.has(command.question)) {
    const known = questionOf(knowledge.flow, command.question);
    if (known !== undefined) {
      return refuse(
        "not-answered-yet",
        `The question "${command.question}" has not been answered yet.`,
        [...state.answers.keys()],
      );
    }
  }
  return giveAnswer(knowledge, state, command, true);
}

export function giveAnswer(
  knowledge: Knowledge,
  state: OngoingConversation,
  given: { readonly question: QuestionId; readonly answer: Answer },
  revised: boolean,
): Decision {
  const question = questionOf(knowledge.flow, given.question);
  if (question === undefined || !question.enabled) return refuseQuestion(knowledge, given.question);
  const refusal = checkAnswer(question, given.answer);
  if (refusal !== undefined) return { type: "refused", refusal };
  const needs = needsOfAnswer(question, given.answer, amountLabeller(knowledge));
  return acceptAndFollow(knowledge, state, [
    {
      type: "question-answered",
      question: question.id,
      answer: given.answer,
      text: answerText(knowledge, question, given.answer, state.locale),
      ...optional("needs", showNeeds(needs, state.locale)),
      revised,
    },
  ]);
}

function refuseQuestion({ flow }: Knowledge, id: string): Decision {
  const known = flow.questions.filter(({ enabled }) => enabled).map((question) => question.id);
  const hint = suggestName(id, known);
  return refuse(
    "unknown-question",
    `This flow has no question "${id}"${hint === undefined ? "" : `; ${hint}`}.`,
    known,
  );
}

/** What the shopper's own bubble says. */
function answerText(
  knowledge: Knowledge,
  question: Question,
  answer: Answer,
  locale: string,
): string {
  const phrases = phrasesFor(locale, knowledge.flow.address);
  switch (answer.type) {
    case "unsure":
      return phrases.unsure;
    case "place":
      return answer.text;
    case "amount": {
      const [need] = needsOfAnswer(question, answer, amountLabeller(knowledge));
      return need === undefined ? phrases.unsure : capitalise(inLocale(need.label, locale));
    }
    case "options": {
      const labels = answer.options.flatMap((id) => {
        const option = optionOf(question, id);
        return option === undefined ? [] : [inLocale(option.label, locale)];
      });
      return labels.join(", ");
    }
  }
}
