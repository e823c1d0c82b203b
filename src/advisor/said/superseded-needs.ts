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
    .filter(
      (id) =>
        (id === "critique.price" && namesLimit(knowledge, reading)) ||
        (id === "said.size" && isForAnother(state, reading)),
    );
}

/** A limit named now takes the place of "cheaper than this one". */
function namesLimit({ flow }: Knowledge, { money, answers }: Reading): boolean {
  const isLimit = (id: QuestionId): boolean => questionOf(flow, id)?.kind === "budget";
  return money !== undefined || answers.some(({ question }) => isLimit(question));
}

/** What fitted him is no size of hers. */
function isForAnother({ answers }: OngoingConversation, reading: Reading): boolean {
  const { message } = reading;
  if ((message?.sizes.length ?? 0) > 0) return false;
  const wearers = message?.mentions.filter(({ slot }) => slot === "gender") ?? [];
  return reading.answers.some(({ question, answer, quote }) => {
    const before = answers.get(question);
    const isWearer = wearers.some(
      ({ quote: said }) => said.text.includes(quote) || quote.includes(said.text),
    );
    return isWearer && before !== undefined && JSON.stringify(before) !== JSON.stringify(answer);
  });
}
