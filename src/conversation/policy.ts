import { activeAnswers } from "../flow/answer.ts";
import { inLocale, type Localized } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { topBelief } from "../recommendation/belief.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { needsOfAnswers, type AmountRange, type Need } from "../recommendation/need.ts";
import { nextQuestion, type OpenQuestion } from "../recommendation/next-question.ts";
import {
  recommend,
  standingAt,
  type Recommendation,
  type Standing,
} from "../recommendation/recommend.ts";
import { formatValue } from "../wording/format.ts";
import { inEveryLocale } from "../wording/phrases.ts";
import type { Question } from "../flow/flow.ts";
import type { ConversationEvent } from "./event.ts";
import { showQuestion, showRecommendation } from "./show.ts";
import type { OngoingConversation } from "./state.ts";

/** Surer than this that the right product is among three, there is no reason to wait. */
const showAtOnceBelief = 0.7;
/** A further question beside the products must be worth this much. */
const askOnBits = 0.2;

/**
 * Ask or show? Products after two answers at the latest (human assistants ask two questions before
 * they show something), then questions beside them as long as they help. Only a question that must
 * be asked goes before: nobody wants to see children's jackets first.
 *
 * @returns The events that follow from what was said: a recommendation, a question, both or none.
 */
export function followUp(
  knowledge: Knowledge,
  state: OngoingConversation,
  wants: { readonly products?: boolean; readonly question?: boolean } = {},
): readonly ConversationEvent[] {
  const standing = standingOf(knowledge, state);
  const open = openQuestion(knowledge, state, standing);
  const show =
    wants.products === true ||
    open === undefined ||
    state.phase === "recommending" ||
    (!open.question.required && isTimeToShow(knowledge, state, standing));
  const ask = open !== undefined && isWorthAsking(knowledge, state, open, show);
  return [
    ...(show && wants.products !== false ? [recommendation(knowledge, state, standing)] : []),
    ...(ask ? [question(knowledge, state, standing, open)] : []),
  ];
}

/** Needs, candidates and belief as of now. */
export function standingOf(knowledge: Knowledge, state: OngoingConversation): Standing {
  const { answers, queries, compared } = state;
  return standingAt(knowledge, { needs: needsOf(knowledge, state), answers, queries, compared });
}

/** Everything said that counts now: answers first, then what was volunteered. */
export function needsOf(knowledge: Knowledge, state: OngoingConversation): readonly Need[] {
  const fromAnswers = needsOfAnswers(knowledge.flow, state.answers, amountLabeller(knowledge));
  return [...fromAnswers, ...state.volunteered];
}

/** "up to €200", in every language the advisor speaks. */
export function amountLabeller(
  knowledge: Knowledge,
): (question: Question, range: AmountRange) => Localized {
  return (question, range) => labelAmount(knowledge, question.amount?.attribute ?? "price", range);
}

export function labelAmount(
  { catalog }: Knowledge,
  attributeId: string,
  { min, max }: AmountRange,
): Localized {
  const attribute = catalog.attributes.get(attributeId);
  return inEveryLocale((phrases, locale) => {
    const context = { locale, currency: catalog.currency };
    const text = (value: number): string =>
      attribute === undefined ? String(value) : formatValue(attribute, value, context);
    const limit =
      min !== undefined && max !== undefined
        ? phrases.amount.between(text(min), text(max))
        : max === undefined
          ? phrases.amount.atLeast(text(min ?? 0))
          : phrases.amount.upTo(text(max));
    const prefix =
      attribute === undefined || attributeId === "price"
        ? ""
        : `${inLocale(attribute.label, locale)} `;
    return `${prefix}${limit}`;
  });
}

function openQuestion(
  knowledge: Knowledge,
  state: OngoingConversation,
  { belief, narrowing }: Standing,
): OpenQuestion | undefined {
  return nextQuestion(knowledge, {
    answers: state.answers,
    belief,
    fitting: narrowing.fitting,
  });
}

function isTimeToShow(
  knowledge: Knowledge,
  state: OngoingConversation,
  standing: Standing,
): boolean {
  const heard = activeAnswers(knowledge.flow, state.answers).size + state.volunteered.length;
  if (heard >= knowledge.flow.engine.showAfter) return true;
  return heard > 0 && topBelief(standing.belief, 3) >= showAtOnceBelief;
}

function isWorthAsking(
  { flow }: Knowledge,
  state: OngoingConversation,
  open: OpenQuestion,
  show: boolean,
): boolean {
  const { id } = open.question;
  if (state.asked.size >= flow.engine.questionsMax && !state.asked.has(id)) return false;
  return !show || open.question.required || open.gainBits >= askOnBits;
}

function question(
  knowledge: Knowledge,
  state: OngoingConversation,
  { narrowing, remaining }: Standing,
  open: OpenQuestion,
): ConversationEvent {
  return {
    type: "question-asked",
    question: showQuestion(knowledge, open, {
      fitting: narrowing.fitting,
      locale: state.locale,
    }),
    remaining,
  };
}

function recommendation(
  knowledge: Knowledge,
  state: OngoingConversation,
  standing: Standing,
): ConversationEvent {
  const found = recommendationAt(knowledge, state, standing);
  return showRecommendation(knowledge, found, { locale: state.locale, needs: standing.needs });
}

/** The products that would be shown now, with what speaks for and against them. */
export function recommendationAt(
  knowledge: Knowledge,
  state: OngoingConversation,
  standing: Standing = standingOf(knowledge, state),
): Recommendation {
  const { catalog, flow } = knowledge;
  const likePlace = state.like && catalog.placeOf.get(state.like);
  const like = likePlace === undefined ? undefined : catalog.products[likePlace];
  return recommend(knowledge, standing, {
    locale: state.locale,
    count: flow.results.show,
    ...optional("like", like),
    passed: state.passed,
  });
}
