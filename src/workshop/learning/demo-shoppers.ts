import { interpret } from "../../advisor/interpret.ts";
import type { Advice } from "../../advisor/library.ts";
import type { Command } from "../../conversation/command.ts";
import { decide, start } from "../../conversation/decide.ts";
import type { ConversationEvent, RecordedEvent } from "../../conversation/event.ts";
import { replay } from "../../conversation/replay.ts";
import { speechFor } from "../../conversation/speech.ts";
import type { OptionId } from "../../flow/flow.ts";
import type { ShopEvent } from "../../learning/shop-event.ts";
import { hasBit } from "../../lib/bitset.ts";
import type { Random } from "../../lib/random.ts";
import { answerTo, createShopper } from "../../simulation/shopper.ts";

/** A simulated shopper's whole way, turn by turn, before it is known how far they go. */
export interface PlayedWay {
  readonly locale: string;
  /** The first is the greeting. */
  readonly turns: readonly (readonly ConversationEvent[])[];
}

const turnsMax = 8;

/**
 * Plays a shopper with the real engine: real questions, real cards, real sentences. Whoever opens with
 * a word of their own answers the given question with the given option.
 */
export function playWay(
  advice: Advice,
  {
    random,
    locale,
    opening,
  }: {
    readonly random: Random;
    readonly locale: string;
    readonly opening?: {
      readonly text: string;
      readonly question: string;
      readonly option: string;
    };
  },
): PlayedWay | undefined {
  const { knowledge } = advice;
  const places = knowledge.catalog.products.flatMap((_, place) =>
    hasBit(knowledge.scope, place) ? [place] : [],
  );
  const place = random.pick(places);
  if (place === undefined) return undefined;
  const seed = random.below(1_000_000);
  const shopper = createShopper(knowledge, place, seed, { wrong: 0.1, unsure: 0.12 });
  const turns: (readonly ConversationEvent[])[] = [start(knowledge, { locale })];
  const events = (): readonly RecordedEvent[] => number(turns.flat());
  const take = (command: Command): boolean => {
    const state = replay(events());
    if (state.phase === "new") return false;
    const decided = decide(knowledge, state, command);
    if (decided.type === "refused") return false;
    const after = replay([...events(), ...number(decided.events, state.version)]);
    if (after.phase === "new") return false;
    const text = speechFor(knowledge, state, after, decided.events);
    const spoken: readonly ConversationEvent[] =
      text === "" ? [] : [{ type: "wording-spoken", text }];
    turns.push([...decided.events, ...spoken]);
    return true;
  };
  if (opening !== undefined) {
    const state = replay(events());
    if (state.phase !== "new") {
      take(interpret(advice, state, { type: "say", text: opening.text }, undefined));
    }
  }
  for (let turn = 0; turn < turnsMax; turn += 1) {
    const asked = turns.at(-1)?.findLast((event) => event.type === "question-asked");
    if (asked === undefined) break;
    const { id, options } = asked.question;
    const answer =
      opening?.question === id
        ? { type: "options" as const, options: [opening.option as OptionId] }
        : answerTo(knowledge, shopper, { id, options: options.map((option) => option.id) });
    if (!take({ type: "answer", question: id, answer })) break;
  }
  return { locale, turns };
}

function number(events: readonly ConversationEvent[], after = 0): readonly RecordedEvent[] {
  return events.map((event, place) => ({ seq: after + place + 1, at: 0, event }));
}

/** How somebody went along a way: when, how fast, how far, and what they did in the shop. */
export interface Visit {
  readonly startedAt: number;
  /** Chance to go before the turn, by the turn's number and what was answered last. */
  readonly leaves: (turn: number, lastOption: string | undefined) => number;
  readonly random: Random;
}

export function walkAlong(
  { turns }: PlayedWay,
  { startedAt, leaves, random }: Visit,
): { readonly events: readonly RecordedEvent[]; readonly shop: readonly ShopEvent[] } {
  const events: RecordedEvent[] = [];
  let at = startedAt;
  let lastOption: string | undefined;
  for (const [turn, happened] of turns.entries()) {
    if (turn > 0) {
      if (random.chance(leaves(turn, lastOption))) break;
      at += thinkingMs(random);
    }
    for (const event of happened) {
      if (event.type === "wording-spoken") at += 150 + random.below(900);
      if (event.type === "question-answered" && event.answer.type === "options") {
        lastOption = `${event.question}.${event.answer.options[0] ?? ""}`;
      }
      events.push({ seq: events.length + 1, at, event });
    }
  }
  return { events, shop: shopAfter(events, at, random) };
}

/** Mostly a few seconds, now and then a minute. */
function thinkingMs(random: Random): number {
  return Math.round(2_000 * Math.exp(random.next() * 1.6 + random.next() * 1.4));
}

function shopAfter(
  events: readonly RecordedEvent[],
  lastAt: number,
  random: Random,
): readonly ShopEvent[] {
  const shown = events.findLast(({ event }) => event.type === "products-recommended")?.event;
  if (shown?.type !== "products-recommended") return [];
  const product = random.pick(shown.products.slice(0, 2));
  if (product === undefined || !random.chance(0.45)) return [];
  const base = { product: product.id, quantity: 1 };
  const done: ShopEvent[] = [{ ...base, type: "viewed", at: lastAt + 8_000 }];
  if (random.chance(0.4)) done.push({ ...base, type: "added-to-cart", at: lastAt + 40_000 });
  if (done.length === 2 && random.chance(0.5)) {
    const { price } = product;
    const paid = price && { cents: Math.round(price.amount * 100), currency: price.currency };
    done.push({ ...base, ...paid, type: "bought", at: lastAt + 240_000 });
    if (random.chance(0.1)) {
      done.push({ ...base, ...paid, type: "returned", at: lastAt + 4 * 86_400_000 });
    }
  }
  return done;
}
