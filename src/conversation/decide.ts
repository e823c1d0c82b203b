import type { Answer } from "../flow/answer.ts";
import { optionOf, questionOf, type Question, type QuestionId } from "../flow/flow.ts";
import { unreachable } from "../lib/invariant.ts";
import { inLocale } from "../lib/localized.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import { needOfCritique, possibleCritiques } from "../recommendation/critique.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { contradicts, needsOfAnswer, toBetween, type Need } from "../recommendation/need.ts";
import type { Aside } from "../wording/talk/talk-phrases.ts";
import { formatCount } from "../wording/format.ts";
import { phrasesFor, type Phrases } from "../wording/phrases.ts";
import { capitalise } from "../wording/template.ts";
import { fitAnswer } from "./answer-size.ts";
import type { Command, Refusal, RefusalCode, SaidReading } from "./command.ts";
import type { ConversationEvent, EventOf, ShownNeed } from "./event.ts";
import { evolve } from "./evolve.ts";
import { heardAnswers } from "./heard-answers.ts";
import { amountLabeller, followUp, labelAmount, needsOf, recommendationAt } from "./policy.ts";
import { nounOf, showNeed } from "./show.ts";
import type { ConversationState, OngoingConversation } from "./state.ts";
import { newConversation } from "./state.ts";
import { meetAside } from "./talk/asides.ts";
import { meetOtherKind } from "./talk/other-kind.ts";
import { outcomeOfTalk } from "./talk/talk-event.ts";
import type { Wish } from "./talk/wishes.ts";

export type Decision =
  | { readonly type: "accepted"; readonly events: readonly ConversationEvent[] }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** The first events of a conversation: greeting and first question. */
export function start(
  knowledge: Knowledge,
  opening: { readonly locale: string; readonly page?: string },
): readonly ConversationEvent[] {
  const { flow, catalog } = knowledge;
  const { locale } = opening;
  const phrases = phrasesFor(locale, flow.address);
  const standing = followUpFrom(knowledge, newConversation, [
    {
      type: "conversation-started",
      locale,
      flow: { id: flow.id, revision: flow.revision },
      catalog: { id: catalog.id, version: catalog.version },
      title: inLocale(flow.title, locale),
      text: greetingText(knowledge, locale, phrases),
      disclosure: phrases.greeting.disclosure(inLocale(catalog.title, locale)),
      total: knowledge.total,
      ...optional("page", opening.page),
    },
  ]);
  return standing;
}

function greetingText(knowledge: Knowledge, locale: string, phrases: Phrases): string {
  const { flow } = knowledge;
  if (flow.greeting !== undefined) return inLocale(flow.greeting, locale);
  const count = formatCount(knowledge.total, locale);
  return phrases.greeting.text(nounOf(knowledge, locale, knowledge.total), count);
}

/**
 * Command and state → events, or a refusal that says what would be accepted. Pure: the same command
 * in the same state always has the same result, so a turn may be decided again after a conflict.
 */
export function decide(knowledge: Knowledge, state: ConversationState, command: Command): Decision {
  if (state.phase === "new") return refuse("not-started", "The conversation has not started yet.");
  switch (command.type) {
    case "say":
      return say(knowledge, state, command);
    case "answer":
      return answer(knowledge, state, command);
    case "revise":
      return revise(knowledge, state, command);
    case "retract":
      return retract(knowledge, state, command);
    case "loosen":
      return loosen(knowledge, state, command);
    case "critique":
      return critique(knowledge, state, command);
    case "show-products":
      return accept(followUp(knowledge, state, { products: true }));
    case "restart":
      return restart(knowledge, state);
    case "set-locale":
      return setLocale(knowledge, state, command);
    default:
      return unreachable(command);
  }
}

type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;

function accept(events: readonly ConversationEvent[]): Decision {
  return { type: "accepted", events: fitAnswer(events) };
}

function refuse(code: RefusalCode, message: string, accepted: readonly string[] = []): Decision {
  return { type: "refused", refusal: { code, message, accepted } };
}

/** The events with what follows from them. */
function acceptAndFollow(
  knowledge: Knowledge,
  state: OngoingConversation,
  events: readonly ConversationEvent[],
): Decision {
  return accept(followUpFrom(knowledge, state, events));
}

function followUpFrom(
  knowledge: Knowledge,
  state: ConversationState,
  events: readonly ConversationEvent[],
  wants: Parameters<typeof followUp>[2] = {},
): readonly ConversationEvent[] {
  const after = events.reduce(
    // The time of an event decides nothing, so deciding needs none.
    (known, event) => evolve(known, { seq: known.version + 1, at: 0, event }),
    state,
  );
  if (after.phase === "new") return events;
  return [...events, ...followUp(knowledge, after, wants)];
}

function answer(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: CommandOf<"answer">,
): Decision {
  const { question: id, basedOn } = command;
  const answeredAt = state.answeredAt.get(id);
  if (basedOn !== undefined && answeredAt !== undefined && answeredAt > basedOn) {
    return setAside(knowledge, state, id);
  }
  return giveAnswer(knowledge, state, command, state.answers.has(id));
}

/** Two tabs: the other one was quicker. What was said there stands. */
function setAside(knowledge: Knowledge, state: OngoingConversation, id: QuestionId): Decision {
  const text = phrasesFor(state.locale, knowledge.flow.address).say.stale();
  const events: readonly ConversationEvent[] = [{ type: "answer-set-aside", question: id, text }];
  return accept(followUpFrom(knowledge, state, events, { products: false }));
}

function revise(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: CommandOf<"revise">,
): Decision {
  if (!state.answers.has(command.question)) {
    const known = questionOf(knowledge.flow, command.question);
    if (known !== undefined) {
      return refuse(
        "not-answered-yet",
        `The question "${command.question}" has not been answered yet.`,
        [...state.answers.keys()],
      );
    }
  }
  return giveAnswer(knowledge, state, command, true);
}

function giveAnswer(
  knowledge: Knowledge,
  state: OngoingConversation,
  given: { readonly question: QuestionId; readonly answer: Answer },
  revised: boolean,
): Decision {
  const question = questionOf(knowledge.flow, given.question);
  if (question === undefined || !question.enabled) return refuseQuestion(knowledge, given.question);
  const refusal = checkAnswer(question, given.answer);
  if (refusal !== undefined) return { type: "refused", refusal };
  const needs = needsOfAnswer(question, given.answer, amountLabeller(knowledge));
  return acceptAndFollow(knowledge, state, [
    {
      type: "question-answered",
      question: question.id,
      answer: toMutable(given.answer),
      text: answerText(knowledge, question, given.answer, state.locale),
      ...optional("needs", shown(needs, state.locale)),
      revised,
    },
  ]);
}

/** Nothing where there is nothing to show. */
function shown(needs: readonly Need[], locale: string): ShownNeed[] | undefined {
  return needs.length === 0 ? undefined : needs.map((need) => showNeed(need, locale));
}

function toMutable(
  answer: Answer,
): Extract<ConversationEvent, { type: "question-answered" }>["answer"] {
  return answer.type === "options" ? { type: "options", options: [...answer.options] } : answer;
}

function refuseQuestion({ flow }: Knowledge, id: string): Decision {
  const known = flow.questions.filter(({ enabled }) => enabled).map((question) => question.id);
  const hint = suggestName(id, known);
  return refuse(
    "unknown-question",
    `This flow has no question "${id}"${hint === undefined ? "" : `; ${hint}`}.`,
    known,
  );
}

function checkAnswer(question: Question, answer: Answer): Refusal | undefined {
  switch (answer.type) {
    case "unsure":
      return undefined;
    case "place":
      return question.kind === "place" ? undefined : wrongKind(question, "no place");
    case "amount":
      return question.amount === undefined
        ? wrongKind(question, "options, not an amount")
        : undefined;
    case "options": {
      const unknown = answer.options.find((id) => optionOf(question, id) === undefined);
      if (unknown !== undefined) return unknownOption(question, unknown);
      if (answer.options.length === 0) return wrongKind(question, "at least one option");
      if (answer.options.length > 1 && question.kind !== "multi") {
        return wrongKind(question, "exactly one option");
      }
      return undefined;
    }
  }
}

function wrongKind(question: Question, expected: string): Refusal {
  return {
    code: "wrong-kind-of-answer",
    message: `The question "${question.id}" takes ${expected}.`,
    accepted: question.options.map(({ id }) => id),
  };
}

function unknownOption(question: Question, id: string): Refusal {
  const known = question.options.map((option) => option.id);
  const hint = suggestName(id, known);
  return {
    code: "unknown-option",
    message: `The question "${question.id}" has no option "${id}"${hint === undefined ? "" : `; ${hint}`}.`,
    accepted: known,
  };
}

/** What the shopper's own bubble says. */
function answerText(
  knowledge: Knowledge,
  question: Question,
  answer: Answer,
  locale: string,
): string {
  const phrases = phrasesFor(locale, knowledge.flow.address);
  switch (answer.type) {
    case "unsure":
      return phrases.unsure;
    case "place":
      return answer.text;
    case "amount": {
      const [need] = needsOfAnswer(question, answer, amountLabeller(knowledge));
      return need === undefined ? phrases.unsure : capitalise(inLocale(need.label, locale));
    }
    case "options": {
      const labels = answer.options.flatMap((id) => {
        const option = optionOf(question, id);
        return option === undefined ? [] : [inLocale(option.label, locale)];
      });
      return labels.join(", ");
    }
  }
}

function say(
  knowledge: Knowledge,
  state: OngoingConversation,
  { text, reading, query, question }: CommandOf<"say">,
): Decision {
  // Products are searched by what a shopper needs, not by what is asked about those shown.
  const asked = { type: "shopper-said", text, ...optional("question", question) } as const;
  const said: ConversationEvent = { ...asked, ...optional("query", query) };
  const talk = reading.talk && outcomeOfTalk(knowledge, state, reading.talk);
  if (talk?.type === "event") {
    // "Under 100, and is the first one reflective?": answered from what is still on the screen.
    const { event } = talk;
    const stated = understand(knowledge, state, reading);
    if (event.type === "product-discussed" && stated !== undefined) {
      return acceptAndFollow(knowledge, state, [asked, stated, { ...event, beside: true }]);
    }
    const products = event.type === "others-requested";
    return accept(followUpFrom(knowledge, state, [asked, event], { products }));
  }
  const understood = understand(knowledge, state, reading, talk?.wish);
  const dropped = [
    ...dropUnneeded(knowledge, state, reading, understood),
    ...(understood === undefined
      ? []
      : [
          ...dropUnmet(knowledge, state, understood),
          ...dropContradicted(knowledge, state, understood),
        ]),
  ];
  if (understood !== undefined || dropped.length > 0) {
    return acceptAndFollow(knowledge, state, [
      talk === undefined ? said : asked,
      ...(reading.several === true ? [meeting(knowledge, state, "several")] : []),
      ...(reading.foreign === undefined
        ? []
        : [meeting(knowledge, state, "languages", reading.foreign)]),
      ...dropped,
      ...(understood === undefined ? [] : [understood]),
    ]);
  }
  const aside = reading.unneeded?.length ? "not-needed" : reading.aside;
  if (aside !== undefined) {
    const text = meetAside(knowledge, state, aside, reading.foreign);
    return met(knowledge, state, asked, { aside, text });
  }
  if (reading.otherKind !== undefined) {
    const text = meetOtherKind(knowledge, state, reading.otherKind);
    return met(knowledge, state, asked, { aside: "other-kind", text });
  }
  switch (reading.wants) {
    case "restart":
      return restart(knowledge, state, [said]);
    case "show-products":
      return accept(followUpFrom(knowledge, state, [said], { products: true }));
    case "unsure":
      if (state.pending !== undefined)
        return unsure(knowledge, state, said, state.pending.question);
      return misunderstood(knowledge, state, said);
    default:
      return misunderstood(knowledge, state, said, reading.going?.place);
  }
}

/** Said first, before what was understood is answered. */
function meeting(
  knowledge: Knowledge,
  state: OngoingConversation,
  aside: Aside,
  foreign?: string,
): EventOf<"aside-met"> {
  return { type: "aside-met", aside, text: meetAside(knowledge, state, aside, foreign) };
}

/** A kind sentence, and the open question once more. */
function met(
  knowledge: Knowledge,
  state: OngoingConversation,
  asked: ConversationEvent,
  met: Omit<EventOf<"aside-met">, "type">,
): Decision {
  const events: readonly ConversationEvent[] = [asked, { type: "aside-met", ...met }];
  return accept(followUpFrom(knowledge, state, events, { products: false }));
}

/** "It doesn't have to be waterproof" takes back that it should be. */
function dropUnneeded(
  knowledge: Knowledge,
  state: OngoingConversation,
  { unneeded = [] }: SaidReading,
  understood: EventOf<"needs-understood"> | undefined,
): readonly ConversationEvent[] {
  // "Cheaper still" takes the place of "cheaper than this one" by itself.
  const isSaidAgain = (id: string): boolean =>
    understood?.volunteered.some((need) => need.id === id) === true;
  return needsOf(knowledge, state)
    .filter(({ id }) => unneeded.includes(id) && !isSaidAgain(id))
    .map((need) => retraction(need, state));
}

function retraction({ id, label }: Need, { locale }: OngoingConversation): ConversationEvent {
  return { type: "need-retracted", need: id, label: inLocale(label, locale) };
}

/** "Wool" and later "without wool": the last word counts. */
function dropContradicted(
  knowledge: Knowledge,
  state: OngoingConversation,
  { volunteered }: EventOf<"needs-understood">,
): readonly ConversationEvent[] {
  return needsOf(knowledge, state)
    .filter((need) => volunteered.some((other) => other.id !== need.id && contradicts(other, need)))
    .map((need) => retraction(need, state));
}

/**
 * "Warmer than this one" that nothing could meet has been answered: with the next wish it would only
 * stand in the way again.
 */
function dropUnmet(
  knowledge: Knowledge,
  state: OngoingConversation,
  understood: EventOf<"needs-understood">,
): readonly ConversationEvent[] {
  const critiques = state.volunteered.filter(
    ({ id, source }) =>
      source === "critique" && !understood.volunteered.some((need) => need.id === id),
  );
  if (critiques.length === 0 || state.phase !== "recommending") return [];
  const unmet = recommendationAt(knowledge, state).relaxed?.conflict ?? [];
  return critiques
    .filter(({ id }) => unmet.some((need) => need.id === id))
    .map((need) => retraction(need, state));
}

/** What a text said about the flow, as one event; nothing when it said nothing. */
function understand(
  knowledge: Knowledge,
  state: OngoingConversation,
  reading: SaidReading,
  wish: Wish = { needs: [] },
): EventOf<"needs-understood"> | undefined {
  const possible = reading.answers.filter(({ question, answer }) => {
    const known = questionOf(knowledge.flow, question);
    return known?.enabled === true && checkAnswer(known, answer) === undefined;
  });
  const heard = heardAnswers(knowledge, state, { ...reading, answers: possible });
  const volunteered = [...heard.volunteered, ...reading.volunteered, ...wish.needs];
  if (heard.said.length === 0 && volunteered.length === 0) return undefined;
  const label = amountLabeller(knowledge);
  const needs: readonly Need[] = [
    ...heard.said.flatMap(({ question, answer, quote }) => {
      const known = questionOf(knowledge.flow, question);
      const made = known === undefined ? [] : needsOfAnswer(known, answer, label);
      return made.map((need): Need => ({ ...need, source: "text", quote }));
    }),
    ...volunteered,
  ];
  return {
    type: "needs-understood",
    answers: heard.answers.map(({ question, answer }) => ({ question, answer: toMutable(answer) })),
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

function unsure(
  knowledge: Knowledge,
  state: OngoingConversation,
  said: ConversationEvent,
  question: QuestionId,
): Decision {
  return acceptAndFollow(knowledge, state, [
    said,
    {
      type: "needs-understood",
      answers: [{ question, answer: { type: "unsure" } }],
      volunteered: [],
      shown: [],
    },
  ]);
}

/** Says so, and puts the current question again: its options show what would be understood. */
function misunderstood(
  knowledge: Knowledge,
  state: OngoingConversation,
  said: ConversationEvent,
  /** One whose weather nobody knows. */
  place?: string,
): Decision {
  const { say: phrases } = phrasesFor(state.locale, knowledge.flow.address);
  const pending = state.pending && questionOf(knowledge.flow, state.pending.question);
  const text =
    place !== undefined
      ? phrases.notKnownPlace(place)
      : pending?.kind === "place"
        ? phrases.notUnderstoodPlace()
        : pending?.amount !== undefined && pending.options.length === 0
          ? phrases.notUnderstoodAmount()
          : phrases.notUnderstood();
  const events: readonly ConversationEvent[] = [said, { type: "message-misunderstood", text }];
  return accept(followUpFrom(knowledge, state, events, { products: false }));
}

function retract(
  knowledge: Knowledge,
  state: OngoingConversation,
  { need: id }: CommandOf<"retract">,
): Decision {
  const needs = needsOf(knowledge, state);
  const need = needs.find((one) => one.id === id);
  if (need === undefined) return refuseNeed(needs, id);
  return acceptAndFollow(knowledge, state, [
    { type: "need-retracted", need: need.id, label: inLocale(need.label, state.locale) },
  ]);
}

function refuseNeed(needs: readonly Need[], id: string): Decision {
  const known = needs.map((need) => need.id);
  return refuse("unknown-need", `"${id}" is not among the needs that count now.`, known);
}

function loosen(
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

function critique(
  knowledge: Knowledge,
  state: OngoingConversation,
  command: CommandOf<"critique">,
): Decision {
  if (state.phase !== "recommending") {
    return refuse("no-products-yet", "No products have been shown yet.", ["show-products"]);
  }
  const place = knowledge.catalog.placeOf.get(command.product);
  const product = place === undefined ? undefined : knowledge.catalog.products[place];
  if (product === undefined || !state.shown.includes(product.id)) {
    return refuse("unknown-product", `"${command.product}" is not among the products shown.`, [
      ...state.shown,
    ]);
  }
  const need = needOfCritique(knowledge, product, command.critique);
  if (need === undefined) {
    const known = possibleCritiques(knowledge).map((possible) => possible.id);
    return refuse("unknown-critique", `"${command.critique}" is not a critique.`, known);
  }
  return acceptAndFollow(knowledge, state, [
    {
      type: "recommendation-critiqued",
      product: product.id,
      critique: command.critique,
      need,
      text: capitalise(inLocale(need.label, state.locale)),
    },
  ]);
}

function restart(
  knowledge: Knowledge,
  state: OngoingConversation,
  before: readonly ConversationEvent[] = [],
): Decision {
  const text = phrasesFor(state.locale, knowledge.flow.address).say.restarted();
  return acceptAndFollow(knowledge, state, [...before, { type: "conversation-restarted", text }]);
}

/** Everything shown last is shown again, in the other language. */
function setLocale(
  knowledge: Knowledge,
  state: OngoingConversation,
  { locale }: CommandOf<"set-locale">,
): Decision {
  const { locales } = knowledge.flow;
  if (!locales.includes(locale)) {
    return refuse("unknown-locale", `This flow does not speak "${locale}".`, locales);
  }
  const needs = shown(needsOf(knowledge, state), locale);
  const events: readonly ConversationEvent[] = [
    { type: "locale-changed", locale, ...optional("needs", needs) },
  ];
  return accept(
    followUpFrom(knowledge, state, events, { products: state.phase === "recommending" }),
  );
}
