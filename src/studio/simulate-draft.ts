import { hasBit } from "../lib/bitset.ts";
import { createRandom, seedFor } from "../lib/random.ts";
import type { StudioAsked, StudioSimulated } from "../protocol/studio.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { createShopper, type Habits } from "../simulation/shopper.ts";
import { walk, type Walk } from "./walk.ts";

/** People err now and then, and now and then they do not know. */
const usual: Habits = { wrong: 0.1, unsure: 0.1 };

/** One simulated shopper, and the product they had in mind. */
export interface Played extends Walk {
  readonly place: number;
}

/**
 * Plays shoppers, each with a product in mind drawn evenly from those the flow is about. The same
 * seed brings the same shoppers with the same habits, so that two flows can be compared shopper by
 * shopper. Yields after every shopper.
 *
 * @param about The products to draw from: those of another flow, when two are compared.
 */
export function* playShoppers(
  knowledge: Knowledge,
  { shoppers, seed, about = knowledge }: PlaySettings,
): Generator<Played, void, void> {
  const places = placesIn(about);
  for (let number = 0; number < shoppers; number += 1) {
    const own = seedFor(seed, number);
    const place = createRandom(own).pick(places);
    if (place === undefined) return;
    yield { place, ...walk(knowledge, createShopper(knowledge, place, own, usual)) };
  }
}

export interface PlaySettings {
  readonly shoppers: number;
  readonly seed: number;
  readonly about?: Knowledge;
}

/** The places of the products a flow is about. */
export function placesIn({ scope, catalog }: Knowledge): readonly number[] {
  return catalog.products.flatMap((_, place) => (hasBit(scope, place) ? [place] : []));
}

export function summarisePlayed(played: readonly Played[]): StudioSimulated {
  const before = played.map((one) => one.questionsBeforeProducts).sort((a, b) => a - b);
  return {
    success: share(played.map(({ found }) => found)),
    meanQuestions: sum(played.map(({ asked }) => asked.length)) / Math.max(1, played.length),
    deadEnds: played.filter(({ deadEnd }) => deadEnd).length,
    questionsBeforeProducts: before[Math.floor((before.length - 1) / 2)] ?? 0,
  };
}

/** How often each question came up, and what was said to it. */
export function countAsked(
  { flow }: Knowledge,
  played: readonly Played[],
): StudioAsked["questions"] {
  return flow.questions.map(({ id, options }) => {
    const met = played.flatMap(({ asked }) => asked.filter(({ question }) => question === id));
    return {
      id,
      asked: met.length / Math.max(1, played.length),
      options: options.map((option) => ({
        id: option.id,
        chosen: share(met.map((one) => one.options.includes(option.id))),
      })),
    };
  });
}

function share(all: readonly boolean[]): number {
  return all.length === 0 ? 0 : all.filter(Boolean).length / all.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
