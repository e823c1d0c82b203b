import type { QuestionId } from "../flow/flow.ts";
import type { Answer } from "../flow/answer.ts";
import { invariant } from "../lib/invariant.ts";
import { optional } from "../lib/optional.ts";
import { needId, stillCounts, type Need, type NeedId } from "../recommendation/need.ts";
import type { RecordedEvent } from "./event.ts";
import type { ConversationState, GivenAnswer, OngoingConversation } from "./state.ts";

/**
 * State and event → state. Total: what happened, happened. It consults neither flow nor catalogue
 * nor clock, which is why an old log can always be replayed.
 */
export function evolve(state: ConversationState, recorded: RecordedEvent): ConversationState {
  const { event, seq } = recorded;
  invariant(seq === state.version + 1, `event ${seq} after version ${state.version}`);
  if (event.type === "conversation-started") {
    return {
      phase: "asking",
      version: seq,
      locale: event.locale,
      flow: event.flow,
      catalog: event.catalog,
      ...nothingSaid,
    };
  }
  invariant(state.phase !== "new", `"${event.type}" before the conversation started`);
  return { ...change(state, recorded), version: seq };
}

const nothingSaid = {
  answers: new Map<QuestionId, Answer>(),
  answeredAt: new Map<QuestionId, number>(),
  volunteered: [],
  statedLast: [],
  queries: [],
  asked: new Set<QuestionId>(),
  shownFirst: [],
  shown: [],
  discussed: [],
  fields: [],
  passed: [],
  compared: [],
  misunderstood: 0,
} as const;

function change(state: OngoingConversation, { event, seq }: RecordedEvent): OngoingConversation {
  const owing = { unspoken: state.unspoken ?? seq - 1 };
  switch (event.type) {
    case "conversation-started":
      return state;
    case "shopper-said": {
      const queries = event.query === undefined ? [] : [event.query];
      const { latest: _latest, ...rest } = state;
      return { ...rest, queries: [...state.queries, ...queries], ...owing };
    }
    case "question-answered": {
      const { latest: _latest, ...rest } = answered(state, [event], seq);
      return { ...rest, statedLast: statedBy([event], []), ...owing };
    }
    case "needs-understood": {
      const heard = answered(state, event.answers, seq);
      const volunteered = event.volunteered.reduce(replaced, heard.volunteered);
      const { like = heard.like, passed = [] } = event;
      // "This one, but lighter" doubts all that were shown; "more like this one" only the others.
      const seen = event.passed ?? state.shown;
      return {
        ...heard,
        volunteered,
        statedLast: statedBy(event.answers, event.volunteered),
        ...optional("like", like),
        passed,
        compared: event.like === undefined ? state.compared : [...state.compared, ...seen],
        misunderstood: 0,
        ...owing,
      };
    }
    case "need-retracted":
      return { ...retracted(state, event.need), ...owing };
    case "recommendation-critiqued":
      return {
        ...state,
        volunteered: replaced(state.volunteered, event.need),
        statedLast: [event.need.id],
        like: event.product,
        compared: [...state.compared, ...state.shown],
        passed: [],
        ...owing,
      };
    case "question-asked":
      return {
        ...state,
        asked: new Set([...state.asked, event.question.id]),
        pending: {
          question: event.question.id,
          seq,
          options: event.question.options.map(({ id }) => id),
        },
      };
    case "products-recommended": {
      const shown = event.products.map(({ id }) => id);
      const discussed = state.discussed.filter((id) => shown.includes(id));
      const shownFirst = state.shownFirst.length > 0 ? state.shownFirst : shown;
      return { ...state, phase: "recommending", shownFirst, shown, discussed, latest: "products" };
    }
    case "product-discussed":
      return {
        // Needs from the same message have still to be spoken of.
        ...(event.beside === true ? state : withoutDebt(state)),
        discussed: event.products.length > 0 ? event.products : state.discussed,
        fields: [...new Set([...event.claims.map(({ field }) => field), ...(event.terms ?? [])])],
        latest: "talk",
        misunderstood: 0,
      };
    case "aside-met":
      return {
        ...withoutDebt(event.aside === "no-questions" ? withoutQuestion(state) : state),
        told: event.text,
        misunderstood: 0,
      };
    case "others-requested":
      return { ...withoutDebt(state), passed: event.passed, discussed: [], misunderstood: 0 };
    case "message-misunderstood":
      return { ...withoutDebt(state), misunderstood: state.misunderstood + 1 };
    case "answer-set-aside":
      return withoutDebt(state);
    case "conversation-restarted": {
      const {
        pending: _pending,
        like: _like,
        unspoken: _unspoken,
        isAskedEnough: _isAskedEnough,
        ...kept
      } = state;
      return { ...kept, ...nothingSaid, phase: "asking" };
    }
    case "locale-changed":
      return { ...withoutDebt(state), locale: event.locale };
    case "wording-spoken":
      return withoutDebt(state);
  }
}

function answered(
  state: OngoingConversation,
  given: readonly GivenAnswer[],
  seq: number,
): OngoingConversation {
  const answers = new Map(state.answers);
  const answeredAt = new Map(state.answeredAt);
  for (const { question, answer } of given) {
    // Given again, an answer moves to the end: the order is the order things were said in.
    answers.delete(question);
    answers.set(question, answer);
    answeredAt.set(question, seq);
  }
  const volunteered = state.volunteered.filter((need) => stillCounts(need, answers));
  const said = { ...state, answers, answeredAt, volunteered, passed: [], misunderstood: 0 };
  const { pending, ...rest } = said;
  const stillOpen = pending !== undefined && !answers.has(pending.question);
  return stillOpen ? { ...rest, pending } : rest;
}

/** The open one is withdrawn, and no other follows. */
function withoutQuestion({
  pending: _pending,
  ...state
}: OngoingConversation): OngoingConversation {
  return { ...state, isAskedEnough: true };
}

function statedBy(given: readonly GivenAnswer[], needs: readonly Need[]): readonly NeedId[] {
  const answers = given.flatMap(({ question, answer }) =>
    answer.type === "options"
      ? answer.options.map((option) => needId(question, option))
      : [question as string as NeedId],
  );
  return [...answers, ...needs.map(({ id }) => id)];
}

/** A later need about the same thing takes the place of the earlier one. */
function replaced(needs: readonly Need[], need: Need): readonly Need[] {
  return [...needs.filter((other) => other.id !== need.id), need];
}

function retracted(state: OngoingConversation, need: NeedId): OngoingConversation {
  const answers = new Map(
    [...state.answers].flatMap(([question, answer]): readonly [QuestionId, Answer][] => {
      if (answer.type !== "options")
        return need === (question as string) ? [] : [[question, answer]];
      const options = answer.options.filter((option) => `${question}.${option}` !== need);
      if (need === (question as string) || options.length === 0) return [];
      return [[question, { type: "options", options }]];
    }),
  );
  const volunteered = state.volunteered.filter(
    (other) => other.id !== need && stillCounts(other, answers),
  );
  const statedLast = state.statedLast.filter((id) => id !== need);
  return { ...state, volunteered, answers, statedLast, passed: [] };
}

/** Nothing is left to be put into words. */
function withoutDebt(state: OngoingConversation): OngoingConversation {
  const { unspoken: _unspoken, ...rest } = state;
  return rest;
}
