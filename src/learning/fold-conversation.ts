import type { ConversationEvent, EventOf, RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import type { Answer } from "../flow/answer.ts";
import { optional } from "../lib/optional.ts";
import { countKey, type CountKey, type Counts } from "./counts.ts";
import { foldShopEvents } from "./fold-shop-events.ts";
import { movesOf } from "./moves.ts";
import type { ShopEvent } from "./shop-event.ts";
import { timeClassOf } from "./time-class.ts";
import { unmetNeeds } from "./unmet-needs.ts";

/** A conversation as the statistics know it. No word of the shopper's is in it. */
export interface FoldedConversation {
  readonly flow: string;
  readonly revision: string;
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly lastAt: number;
  /** What the shopper did, each tap and each message. */
  readonly turns: number;
  readonly misunderstood: number;
  readonly outcome: "left" | "products" | "viewed" | "cart" | "bought";
  /** The question it ended at, before any products. */
  readonly leftAt?: string;
  readonly isRelaxed: boolean;
  /** Of the recommended products that were bought, less what came back. */
  readonly revenueCents: number;
  readonly counts: Counts;
}

/** The whole of a conversation → what it adds to the statistics; undefined before it began. */
export function foldConversation(
  events: readonly RecordedEvent[],
  shop: readonly ShopEvent[],
): FoldedConversation | undefined {
  const [first] = events;
  const last = events.at(-1);
  if (first?.event.type !== "conversation-started" || last === undefined) return undefined;
  const { flow } = first.event;
  const state = replay(events);
  const tally = createTally();
  const walked = walk(events, tally);
  const locale = state.phase === "new" ? first.event.locale : state.locale;
  const bought = foldShopEvents(shop, { shown: walked.shownAt, startedAt: first.at }, tally);
  const hasProducts = walked.shownAt.size > 0;

  tally.add("conversations");
  tally.add("locale", "", locale);
  if (walked.turns > 0) tally.add("engaged");
  if (hasProducts) tally.add("completed");
  if (walked.isRelaxed) tally.add("relaxed");
  if (hasProducts && bought.viewed) tally.add("viewed");
  if (hasProducts && bought.cart) tally.add("cart");
  if (hasProducts && bought.bought) tally.add("bought");
  const unmet = unmetNeeds(events);
  if (unmet !== undefined) tally.add("unmet", "", unmet);

  const leftAt = hasProducts || state.phase === "new" ? undefined : state.pending?.question;
  if (leftAt !== undefined) tally.add("left", leftAt);
  if (!hasProducts && walked.lastAnswer !== undefined) {
    for (const item of itemsOf(walked.lastAnswer.answer)) {
      tally.add("option-left", walked.lastAnswer.question, item);
    }
  }
  for (const { at, from, to } of movesOf(events, shop)) tally.add("move", `${at}:${from}`, to);

  const outcome = !hasProducts
    ? "left"
    : bought.bought
      ? "bought"
      : bought.cart
        ? "cart"
        : bought.viewed
          ? "viewed"
          : "products";
  return {
    ...flow,
    flow: flow.id,
    revision: flow.revision,
    locale,
    startedAt: first.at,
    lastAt: last.at,
    turns: walked.turns,
    misunderstood: walked.misunderstood,
    outcome,
    ...optional("leftAt", leftAt),
    isRelaxed: walked.isRelaxed,
    revenueCents: bought.revenueCents,
    counts: tally.counts,
  };
}

export interface Tally {
  readonly counts: Counts;
  add(metric: string, question?: string, item?: string, n?: number): void;
  /** However often it happens, a conversation counts once. */
  once(metric: string, question?: string, item?: string): void;
}

function createTally(): Tally {
  const counts = new Map<CountKey, number>();
  return {
    counts,
    add(metric, question, item, n = 1) {
      const key = countKey(metric, question, item);
      const sum = (counts.get(key) ?? 0) + n;
      if (sum === 0) counts.delete(key);
      else counts.set(key, sum);
    },
    once(metric, question, item) {
      counts.set(countKey(metric, question, item), 1);
    },
  };
}

interface Walked {
  readonly turns: number;
  readonly misunderstood: number;
  readonly isRelaxed: boolean;
  /** When each product was recommended first. */
  readonly shownAt: ReadonlyMap<string, number>;
  /** There when an answer was the last thing the shopper did. */
  readonly lastAnswer?: EventOf<"question-answered">;
}

/** Counts what happened on the way, in the order it happened. */
function walk(events: readonly RecordedEvent[], tally: Tally): Walked {
  const shownAt = new Map<string, number>();
  const askedAt = new Map<string, number>();
  const firstAt = events[0]?.at ?? 0;
  let turns = 0;
  let misunderstood = 0;
  let isRelaxed = false;
  let answersGiven = 0;
  let doneAt: number | undefined;
  let lastAnswer: EventOf<"question-answered"> | undefined;

  for (const { event, at } of events) {
    if (isTurn(event)) {
      turns += 1;
      doneAt = at;
      lastAnswer = event.type === "question-answered" ? event : undefined;
    }
    switch (event.type) {
      case "question-asked":
        tally.once("asked", event.question.id);
        askedAt.set(event.question.id, at);
        break;
      case "question-answered":
        answersGiven += countAnswer(event, tally);
        countWait(event.question, at);
        break;
      case "needs-understood":
        for (const { question, answer } of event.answers) {
          countChoice(question, answer, tally);
          answersGiven += 1;
          countWait(question, at);
        }
        break;
      case "shopper-said":
        tally.add("messages");
        break;
      case "message-misunderstood":
        tally.add("misunderstood");
        misunderstood += 1;
        break;
      case "product-discussed":
        for (const { field, value } of event.claims) {
          if (value === null) tally.once("unsaid", "", field);
        }
        break;
      case "products-recommended":
        if (shownAt.size === 0) {
          tally.add("answers-until-products", "", "", answersGiven);
          tally.add("until-products", "", String(timeClassOf(at - firstAt)));
        }
        for (const { id } of event.products) {
          if (!shownAt.has(id)) shownAt.set(id, at);
          tally.once("shown", "", id);
        }
        if (event.relaxed !== undefined && event.relaxed.fits === 0) {
          isRelaxed = true;
          if (lastAnswer !== undefined) {
            for (const item of itemsOf(lastAnswer.answer)) {
              tally.once("option-relaxed", lastAnswer.question, item);
            }
          }
        }
        break;
      case "wording-spoken":
        if (doneAt !== undefined) tally.add("speak-time", "", String(timeClassOf(at - doneAt)));
        doneAt = undefined;
        break;
      case "conversation-started":
      case "need-retracted":
      case "recommendation-critiqued":
      case "aside-met":
      case "others-requested":
      case "answer-set-aside":
      case "conversation-restarted":
      case "locale-changed":
        break;
    }
  }
  return { turns, misunderstood, isRelaxed, shownAt, ...optional("lastAnswer", lastAnswer) };

  /** From a question to its first answer; a pause of an hour says nothing about the question. */
  function countWait(question: string, at: number): void {
    const asked = askedAt.get(question);
    askedAt.delete(question);
    if (asked === undefined || at - asked > pauseMs) return;
    tally.add("answer-time", question, String(timeClassOf(at - asked)));
  }
}

const pauseMs = 3_600_000;

/** One for a new answer, 0 for one that changes another. */
function countAnswer({ question, answer, revised }: EventOf<"question-answered">, tally: Tally) {
  if (revised) tally.once("revised", question);
  countChoice(question, answer, tally);
  return revised ? 0 : 1;
}

function countChoice(question: string, answer: Answer, tally: Tally): void {
  if (answer.type === "unsure") {
    tally.once("skipped", question);
    return;
  }
  tally.once("answered", question);
  for (const item of itemsOf(answer)) tally.once("chosen", question, item);
}

function itemsOf(answer: Answer): readonly string[] {
  switch (answer.type) {
    case "options":
      return answer.options;
    case "amount":
      return ["(amount)"];
    case "place":
      return ["(place)"];
    case "unsure":
      return [];
  }
}

/** What the shopper did, not what came of it. */
export function isTurn({ type }: ConversationEvent): boolean {
  switch (type) {
    case "shopper-said":
    case "question-answered":
    case "need-retracted":
    case "recommendation-critiqued":
    case "conversation-restarted":
      return true;
    case "conversation-started":
    case "needs-understood":
    case "question-asked":
    case "products-recommended":
    case "product-discussed":
    case "aside-met":
    case "others-requested":
    case "message-misunderstood":
    case "answer-set-aside":
    case "locale-changed":
    case "wording-spoken":
      return false;
  }
}
