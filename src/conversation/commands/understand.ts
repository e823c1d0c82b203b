import { questionOf } from "../../flow/flow.ts";
import { optional } from "../../lib/optional.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { needsOfAnswer, type Need } from "../../recommendation/need.ts";
import type { SaidReading } from "../command.ts";
import type { EventOf } from "../event.ts";
import { heardAnswers } from "../heard-answers.ts";
import { amountLabeller } from "../policy.ts";
import { showNeed } from "../show.ts";
import type { OngoingConversation } from "../state.ts";
import type { Wish } from "../talk/wishes.ts";
import { checkAnswer } from "./check-answer.ts";

/** What a text said about the flow, as one event; nothing when it said nothing. */
export function understand(
  knowledge: Knowledge,
  state: OngoingConversation,
  reading: SaidReading,
  wish: Wish = { needs: [] },
): EventOf<"needs-understood"> | undefined {
  const possible = reading.answers.filter(({ question, answer }) => {
    const known = questionOf(knowledge.flow, question);
    return known?.enabled === true && checkAnswer(known, answer, "said") === undefined;
  });
  const heard = heardAnswers(knowledge, state, { ...reading, answers: possible });
  const volunteered = [...heard.volunteered, ...reading.volunteered, ...wish.needs];
  if (heard.said.length === 0 && volunteered.length === 0) return undefined;
  const label = amountLabeller(knowledge);
  const needs: readonly Need[] = [
    ...heard.said.flatMap(({ question, answer, quote, assumed }) => {
      const known = questionOf(knowledge.flow, question);
      const made = known === undefined ? [] : needsOfAnswer(known, answer, label);
      return made.map((need): Need => {
        return assumed === true
          ? { ...need, source: "assumption" }
          : { ...need, source: "text", quote };
      });
    }),
    ...volunteered,
  ];
  return {
    type: "needs-understood",
    answers: heard.answers.map(({ question, answer }) => ({ question, answer })),
    volunteered,
    ...optional("like", wish.like),
    ...optional("passed", wish.passed && [...wish.passed]),
    shown: needs
      .map((need) => ({
        ...showNeed(need, state.locale),
        ...optional("quote", need.quote),
        source: need.source,
      }))
      // A chip says a thing once, whichever words it was said in.
      .filter((need, at, all) => all.findIndex(({ label }) => label === need.label) === at),
  };
}
