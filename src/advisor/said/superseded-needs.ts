import type { OngoingConversation } from "../../conversation/state.ts";
import { questionOf, type QuestionId } from "../../flow/flow.ts";
import type { Reading } from "../../reading/reader.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { NeedId } from "../../recommendation/need.ts";

/** Needs said before that what is said now takes the place of, though it is not of the same id. */
export function supersededNeeds(
  knowledge: Knowledge,
  state: OngoingConversation,
  reading: Reading,
): readonly NeedId[] {
  return state.volunteered
    .map(({ id }) => id)
    .filter((id) => id === "critique.price" && namesLimit(knowledge, reading));
}

/** A limit named now takes the place of "cheaper than this one". */
function namesLimit({ flow }: Knowledge, { money, answers }: Reading): boolean {
  const isLimit = (id: QuestionId): boolean => questionOf(flow, id)?.kind === "budget";
  return money !== undefined || answers.some(({ question }) => isLimit(question));
}
