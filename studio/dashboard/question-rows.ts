import type {
  LearningOption,
  LearningQuestion,
  LearningShare,
} from "../../src/protocol/learning.ts";

/** A question with what it was before, to be seen beside it. */
export interface QuestionRow {
  readonly question: LearningQuestion;
  /** The widest bar is the question asked most often. */
  readonly askedPart: number;
  readonly options: readonly OptionRow[];
}

export interface OptionRow {
  readonly option: LearningOption;
  /** Its share before; absent when too few were asked for it to say anything. */
  readonly before?: number;
}

/** Below so many answers a share says more about chance than about shoppers. */
export const answersMin = 20;

/** In the order of the flow, as the server sends them; what is no longer asked comes last. */
export function questionRows(
  questions: readonly LearningQuestion[],
  before: readonly LearningQuestion[],
): readonly QuestionRow[] {
  const most = Math.max(...questions.map(({ asked }) => asked), 1);
  const inOrder = [
    ...questions.filter(({ isLive }) => isLive),
    ...questions.filter(({ isLive }) => !isLive),
  ];
  return inOrder.map((question) => {
    const earlier = before.find(({ id }) => id === question.id);
    return {
      question,
      askedPart: question.asked / most,
      options: question.options.map((option) => {
        const then = earlier?.options.find(({ id }) => id === option.id)?.chosen;
        return { option, ...(isTelling(then) && { before: then.share }) };
      }),
    };
  });
}

function isTelling(
  share: LearningShare | undefined,
): share is LearningShare & { readonly share: number } {
  return share?.share !== undefined && share.of >= answersMin;
}

/** How questions stand to each other: whether one of them drives more shoppers away than the rest. */
export type Standing =
  | { readonly type: "too-few" }
  | { readonly type: "alike" }
  | { readonly type: "worst"; readonly question: LearningQuestion };

/**
 * The question at which most give up for what they were asked, if it stands out: its interval lies
 * wholly above the share of all questions together.
 */
export function standing(questions: readonly LearningQuestion[]): Standing {
  const telling = questions.filter(({ left: { of } }) => of >= answersMin);
  const asked = telling.reduce((sum, one) => sum + one.left.of, 0);
  const left = telling.reduce((sum, one) => sum + one.left.count, 0);
  if (asked === 0) return { type: "too-few" };
  const [question] = telling
    .filter(({ left: { low } }) => (low ?? 0) > left / asked)
    .sort((a, b) => (b.left.share ?? 0) - (a.left.share ?? 0));
  return question === undefined ? { type: "alike" } : { type: "worst", question };
}
