import { holds, isRuledOut } from "./ask-if.ts";
import { questionOf, type Flow, type OptionId, type QuestionId } from "./flow.ts";

/** What a shopper said to a question. */
export type Answer =
  | { readonly type: "options"; readonly options: readonly OptionId[] }
  /** A number of the shopper's own, in the unit of the question's attribute; ends included. */
  | { readonly type: "amount"; readonly min?: number; readonly max?: number }
  /** Where it is going, in the shopper's words; what the weather is there is a need of its own. */
  | { readonly type: "place"; readonly text: string }
  /** "Not sure" or skipped: known not to help. */
  | { readonly type: "unsure" };

export type Answers = ReadonlyMap<QuestionId, Answer>;

/**
 * The answers that count now. When an earlier answer is changed, a later question may no longer
 * apply; its answer then rests, with all that hung on it, and counts again should the condition
 * hold again. What a shopper said before the question could come up counts as well.
 */
export function activeAnswers(flow: Flow, answers: Answers): Answers {
  let active = answers;
  for (;;) {
    const kept = new Map([...active].filter(([id]) => !isSetAside(flow, id, active, answers)));
    if (kept.size === active.size) return active;
    active = kept;
  }
}

function isSetAside(flow: Flow, id: QuestionId, active: Answers, all: Answers): boolean {
  const question = questionOf(flow, id);
  if (question === undefined || !question.enabled) return true;
  const { askIf } = question;
  if (askIf === undefined) return false;
  const hungOnWhatRests = applies(flow, id, all) && !applies(flow, id, active);
  return hungOnWhatRests || isRuledOut(askIf, (other) => chosen(active, other));
}

/** Whether a question is worth asking after these answers. */
export function applies(flow: Flow, id: QuestionId, answers: Answers): boolean {
  const question = questionOf(flow, id);
  if (question === undefined || !question.enabled) return false;
  const { askIf } = question;
  return askIf === undefined || holds(askIf, (other) => chosen(answers, other));
}

function chosen(answers: Answers, question: string): readonly string[] | undefined {
  const answer = answers.get(question as QuestionId);
  if (answer === undefined || answer.type === "unsure") return undefined;
  return answer.type === "options" ? answer.options : [];
}
