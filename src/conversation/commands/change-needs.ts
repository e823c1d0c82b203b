import { questionOf } from "../../flow/flow.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { toBetween, type Need } from "../../recommendation/need.ts";
import { acceptAndFollow, refuse, type CommandOf, type Decision } from "../decision.ts";
import { labelAmount, needsOf } from "../policy.ts";
import { showNeed } from "../show.ts";
import type { OngoingConversation } from "../state.ts";
import { retraction } from "./retraction.ts";
import { giveAnswer } from "./give-answer.ts";

export function retract(
  knowledge: Knowledge,
  state: OngoingConversation,
  { need: id }: CommandOf<"retract">,
): Decision {
  const needs = needsOf(knowledge, state);
  const need = needs.find((one) => one.id === id);
  if (need === undefined) return refuseNeed(needs, id);
  return acceptAndFollow(knowledge, state, [retraction(need, state)]);
}

export function loosen(
  knowledge: Knowledge,
  state: OngoingConversation,
  { need: id, value }: CommandOf<"loosen">,
): Decision {
  const needs = needsOf(knowledge, state);
  const need = needs.find((one) => one.id === id);
  if (need === undefined) return refuseNeed(needs, id);
  const limit =
    need.must?.type === "test" && need.must.test.type === "between" ? need.must : undefined;
  if (limit?.test.type !== "between") {
    return refuse("unknown-need", `"${id}" is not a limit that could be moved.`);
  }
  const range = limit.test.max === undefined ? { min: value } : { max: value };
  const question = need.question && questionOf(knowledge.flow, need.question);
  if (question?.amount !== undefined) {
    const moved = { question: question.id, answer: { type: "amount", ...range } } as const;
    return giveAnswer(knowledge, state, moved, true);
  }
  const { because: _because, ...kept } = need;
  const moved: Need = {
    ...kept,
    label: labelAmount(knowledge, limit.attribute, range),
    must: toBetween(limit.attribute, range),
  };
  return acceptAndFollow(knowledge, state, [
    {
      type: "needs-understood",
      answers: [],
      volunteered: [moved],
      shown: [{ ...showNeed(moved, state.locale), source: moved.source }],
    },
  ]);
}

function refuseNeed(needs: readonly Need[], id: string): Decision {
  const known = needs.map((need) => need.id);
  return refuse("unknown-need", `"${id}" is not among the needs that count now.`, known);
}
