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

/**
 * The question at which most give up for what they were asked, if it stands out: its interval lies
 * wholly above the share of all questions together.
 */
export function worstQuestion(
  questions: readonly LearningQuestion[],
): LearningQuestion | undefined {
  const asked = questions.reduce((sum, one) => sum + one.left.of, 0);
  const left = questions.reduce((sum, one) => sum + one.left.count, 0);
  if (asked === 0) return undefined;
  return questions
    .filter(({ left: { low, of } }) => of >= answersMin && (low ?? 0) > left / asked)
    .sort((a, b) => (b.left.share ?? 0) - (a.left.share ?? 0))[0];
}
