import { activeAnswers } from "../flow/answer.ts";
import { inLocale, type Localized } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { createRecentlyUsed } from "../lib/recently-used.ts";
import { remembered } from "../lib/remembered.ts";
import { topBelief } from "../recommendation/belief.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { countFitting, narrow } from "../recommendation/narrow.ts";
import {
  needsOfAnswers,
  stillCounts,
  type AmountRange,
  type Need,
} from "../recommendation/need.ts";
import {
  askingAt,
  nextQuestion,
  revealsMin,
  type OpenQuestion,
} from "../recommendation/next-question.ts";
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

/** What decides about asking and showing. Whoever needs more of the state adds it here. */
type Said = Pick<
  OngoingConversation,
  | "phase"
  | "locale"
  | "answers"
  | "volunteered"
  | "queries"
  | "asked"
  | "isAskedEnough"
  | "like"
  | "compared"
  | "passed"
>;

interface Wants {
  readonly products?: boolean;
  readonly question?: boolean;
}

/** So many answers are remembered; shoppers begin alike. */
const followUpsRemembered = 2_000;
/** What is told apart by more than this many characters is nobody else's. */
const keyCharactersMax = 4_000;

const remembering = createRecentlyUsed<string, readonly ConversationEvent[]>(followUpsRemembered);
let knowledges = 0;
const numberOf: (knowledge: Knowledge) => number = remembered(() => (knowledges += 1));

/**
 * What follows from what was said. The same said again, by the same shopper or by another one, has
 * the same answer; it is remembered, because it is most of the work of a turn.
 */
export function followUp(
  knowledge: Knowledge,
  state: OngoingConversation,
  wants: Wants = {},
): readonly ConversationEvent[] {
  const said = saidOf(state);
  const key = keyOf(knowledge, said, wants);
  if (key.length > keyCharactersMax) return workOut(knowledge, said, wants);
  const known = remembering.get(key);
  if (known !== undefined) return known;
  const events = workOut(knowledge, said, wants);
  remembering.set(key, events);
  return events;
}

function saidOf(state: OngoingConversation): Said {
  const { phase, locale, answers, volunteered, queries, asked, compared, passed } = state;
  const said = { phase, locale, answers, volunteered, queries, asked, compared, passed };
  const { like, isAskedEnough } = state;
  return { ...said, ...optional("like", like), ...optional("isAskedEnough", isAskedEnough) };
}

function keyOf(knowledge: Knowledge, said: Said, wants: Wants): string {
  const { answers, asked, ...rest } = said;
  return JSON.stringify([numberOf(knowledge), wants, [...answers], [...asked], rest]);
}

/**
 * Ask or show? Products after two answers at the latest (human assistants ask two questions before
 * they show something), then questions beside them as long as they help. Only a question that must
 * be asked goes before, once: nobody wants to see children's jackets first.
 *
 * @returns The events that follow from what was said: a recommendation, a question, both or none.
 */
function workOut(knowledge: Knowledge, state: Said, wants: Wants): readonly ConversationEvent[] {
  const standing = standingOf(knowledge, state);
  const open = openQuestion(knowledge, state, standing);
  const show =
    wants.products === true ||
    open === undefined ||
    state.isAskedEnough === true ||
    isAskedOut(knowledge, state, open) ||
    state.phase === "recommending" ||
    (!isHeldBack(state, open) && isTimeToShow(knowledge, state, standing));
  const ask = open !== undefined && isWorthAsking(knowledge, state, open, show);
  return [
    ...(show && wants.products !== false ? [recommendation(knowledge, state, standing)] : []),
    ...(ask ? [question(knowledge, state, standing, open)] : []),
  ];
}

/** Needs, candidates and belief as of now. */
export function standingOf(
  knowledge: Knowledge,
  state: Pick<Said, "answers" | "volunteered" | "queries" | "compared">,
): Standing {
  const { answers, queries, compared } = state;
  return standingAt(knowledge, { needs: needsOf(knowledge, state), answers, queries, compared });
}

/** How many products are left, which takes less than knowing which of them are likely. */
export function remainingOf(
  knowledge: Knowledge,
  state: Pick<Said, "answers" | "volunteered">,
): number {
  return countFitting(narrow(knowledge, needsOf(knowledge, state)));
}

/** Everything said that counts now: answers first, then what was volunteered. */
export function needsOf(
  knowledge: Knowledge,
  state: Pick<Said, "answers" | "volunteered">,
): readonly Need[] {
  const fromAnswers = needsOfAnswers(knowledge.flow, state.answers, amountLabeller(knowledge));
  return [...fromAnswers, ...state.volunteered.filter((need) => stillCounts(need, state.answers))];
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
      min !== undefined && min === max
        ? text(min)
        : min !== undefined && max !== undefined
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
  state: Said,
  standing: Standing,
): OpenQuestion | undefined {
  // Who has said enough for products, and nothing to what was asked, is not asked just that again.
  const isEnough = isTimeToShow(knowledge, state, standing);
  return nextQuestion(knowledge, {
    ...askingAt(standing, state.answers),
    ...optional("passedOver", isEnough ? state.asked : undefined),
  });
}

/**
 * A question that must be answered first holds the products back while it is put for the first time.
 * Who then goes on about something else gets to see some beside it.
 */
function isHeldBack({ asked }: Said, { question }: OpenQuestion): boolean {
  return question.required && !asked.has(question.id);
}

function isTimeToShow(knowledge: Knowledge, state: Said, standing: Standing): boolean {
  const heard = activeAnswers(knowledge.flow, state.answers).size + state.volunteered.length;
  if (heard >= knowledge.flow.engine.showAfter) return true;
  return heard > 0 && topBelief(standing.belief, 3) >= showAtOnceBelief;
}

/** No more questions may be put. Then there are products, however little was said: else nothing at all. */
function isAskedOut(
  { flow }: Pick<Knowledge, "flow">,
  { asked }: Said,
  { question: { id } }: OpenQuestion,
): boolean {
  return asked.size >= flow.engine.questionsMax && !asked.has(id);
}

function isWorthAsking(
  { flow }: Knowledge,
  state: Said,
  open: OpenQuestion,
  show: boolean,
): boolean {
  if (state.isAskedEnough === true || isAskedOut({ flow }, state, open)) return false;
  return (
    !show || open.question.required || open.gainBits >= askOnBits || open.reveals >= revealsMin
  );
}

function question(
  knowledge: Knowledge,
  state: Said,
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

function recommendation(knowledge: Knowledge, state: Said, standing: Standing): ConversationEvent {
  const found = recommendationAt(knowledge, state, standing);
  return showRecommendation(knowledge, found, { locale: state.locale, needs: standing.needs });
}

/** The products that would be shown now, with what speaks for and against them. */
export function recommendationAt(
  knowledge: Knowledge,
  state: Said,
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
