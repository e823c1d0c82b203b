import { countBits, hasBit } from "../lib/bitset.ts";
import { invariant, present } from "../lib/invariant.ts";
import { createRandom, seedFor } from "../lib/random.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { orders, type Order } from "./order.ts";
import { play, questionsMeasured, type Played } from "./play.ts";
import { playCritiques } from "./play-critiques.ts";
import { createShopper, type Habits, type Shopper } from "./shopper.ts";
import { utilityLost } from "./utility.ts";

export interface Settings extends Habits {
  readonly shoppers: number;
  /** True needs each shopper states before the first question. */
  readonly volunteer: number;
  /** Also plays shoppers who criticise the products shown. */
  readonly critique: boolean;
  readonly seed: number;
}

export interface Simulation {
  readonly shoppers: number;
  readonly orders: Readonly<Record<Order, OrderResult>>;
  readonly critique?: {
    /** The share who were shown their product within five interactions. */
    readonly found5: number;
  };
}

export interface OrderResult {
  /** By the number of questions asked, from none to five: whose product was among the best three. */
  readonly success: readonly number[];
  /** Questions until it first was, all of them counted if it never was. */
  readonly meanQuestions: number;
  /** How many met a turn with nothing to see and nothing to answer. */
  readonly deadEnds: number;
  readonly questionsBeforeProducts: { readonly median: number; readonly max: number };
  /** After five questions, the best of three against the best there is: a mean from 0 to 1. */
  readonly utilityLost: number;
}

/**
 * Plays rule-based shoppers, each with a product in mind drawn evenly from those in scope, against
 * the engine. Yields after every shopper how many have been played.
 *
 * @throws InvariantError when no product is in scope.
 */
export function* simulate(
  knowledge: Knowledge,
  settings: Settings,
): Generator<number, Simulation, void> {
  const places = placesIn(knowledge);
  invariant(places.length > 0, "a simulation needs products");
  const runs: Record<Order, Run[]> = {
    "information-gain": [],
    authored: [],
    catalogue: [],
    random: [],
  };
  let foundByCritique = 0;
  for (let number = 0; number < settings.shoppers; number += 1) {
    const seed = seedFor(settings.seed, number);
    const place = present(createRandom(seed).pick(places), "a product in scope");
    const shopper = createShopper(knowledge, place, seed, settings);
    for (const order of orders) {
      const played = play(knowledge, shopper, order, settings.volunteer);
      runs[order].push(toRun(knowledge, shopper, played));
    }
    if (settings.critique && playCritiques(knowledge, shopper, settings.volunteer) !== undefined) {
      foundByCritique += 1;
    }
    yield number + 1;
  }
  return {
    shoppers: settings.shoppers,
    orders: {
      "information-gain": summarise(runs["information-gain"]),
      authored: summarise(runs.authored),
      catalogue: summarise(runs.catalogue),
      random: summarise(runs.random),
    },
    ...(settings.critique ? { critique: { found5: foundByCritique / settings.shoppers } } : {}),
  };
}

function placesIn({ scope, facets }: Knowledge): readonly number[] {
  const places = Array.from({ length: facets.size }, (_, place) => place);
  const inScope = places.filter((place) => hasBit(scope, place));
  invariant(inScope.length === countBits(scope), "the scope lies within the catalogue");
  return inScope;
}

/** What is kept of a shopper. */
interface Run extends Omit<Played, "best"> {
  /** After none to five questions. */
  readonly found: readonly boolean[];
  readonly utilityLost: number;
}

function toRun(knowledge: Knowledge, shopper: Shopper, played: Played): Run {
  // A flow with fewer questions is measured after its last.
  const after = (questions: number): readonly number[] =>
    played.best[Math.min(questions, played.best.length - 1)] ?? [];
  const { best: _best, ...kept } = played;
  return {
    ...kept,
    found: steps.map((questions) => after(questions).includes(shopper.place)),
    utilityLost: utilityLost(knowledge, shopper, after(questionsMeasured)),
  };
}

const steps = Array.from({ length: questionsMeasured + 1 }, (_, questions) => questions);

function summarise(runs: readonly Run[]): OrderResult {
  const before = runs.map((run) => run.questionsBeforeProducts).sort((a, b) => a - b);
  return {
    success: steps.map((questions) => mean(runs.map(({ found }) => Number(found[questions])))),
    meanQuestions: mean(runs.map((run) => run.questionsUntilFound)),
    deadEnds: runs.filter(({ deadEnd }) => deadEnd).length,
    questionsBeforeProducts: {
      median: before[Math.floor((before.length - 1) / 2)] ?? 0,
      max: before.at(-1) ?? 0,
    },
    utilityLost: mean(runs.map((run) => run.utilityLost)),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
