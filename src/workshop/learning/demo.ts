import type { Advice } from "../../advisor/library.ts";
import { countsBetween, toCounts } from "../../learning/counts.ts";
import { dayMs, dayOf } from "../../learning/day.ts";
import { foldConversation } from "../../learning/fold-conversation.ts";
import { unreadWords } from "../../learning/unread-words.ts";
import { optional } from "../../lib/optional.ts";
import { createRandom, seedFor, type Random } from "../../lib/random.ts";
import type { LearningDemo } from "../../protocol/learning.ts";
import { writeDemoEvents } from "./demo-events.ts";
import { playWay, walkAlong, type PlayedWay } from "./demo-shoppers.ts";
import type { LearningBench } from "./learning-bench.ts";
import type { Learned } from "./learning-store.ts";

/**
 * A shop's first weeks, made up: simulated shoppers talk to the real engine about the real catalogue.
 * It stands apart from what real shoppers did, and goes without a trace.
 */
export interface Demo {
  state(): Promise<LearningDemo>;
  /** Begins to make it; nothing when it is there, or being made. */
  load(): Promise<LearningDemo>;
  remove(): Promise<void>;
}

const days = 49;
const waysPlayed = 120;
const visitsPerDay = 22;
/** The newest can be read. */
const readableMax = 120;
const flowsMax = 3;
const portion = 40;
const seed = 20_261_122;

/** Words of the street that hardly any flow knows, and how often shoppers of a language open with one. */
const streetWords: Readonly<Record<string, readonly string[]>> = {
  de: ["Plörrwetter", "Usselwetter", "Gassirunde"],
  en: ["mizzlefest", "plothering", "doggywalk"],
};
const streetShare = 0.16;

/** In the last week one answer suddenly loses shoppers. */
const plantedLoss = 0.6;

export function createDemo(bench: LearningBench): Demo {
  const { store, library, clock, secrets } = bench;
  let loading: Promise<void> | undefined;
  let stop = new AbortController();

  async function state(): Promise<LearningDemo> {
    const { flows, conversations } = await store.demo();
    if (loading !== undefined) return { state: "loading", flows, conversations };
    return { state: conversations > 0 ? "loaded" : "none", flows, conversations };
  }

  async function make(signal: AbortSignal): Promise<void> {
    await store.removeDemo();
    const salt = await store.setting("salt", secrets.newToken());
    for (const [place, { id }] of library.flows.slice(0, flowsMax).entries()) {
      const advice = library.published(id);
      if (advice === undefined) continue;
      const random = createRandom(seedFor(seed, place));
      const ways = await playWays(advice, random, signal);
      if (signal.aborted) return;
      await visit(advice, ways, { random, salt, signal });
    }
  }

  async function playWays(
    advice: Advice,
    random: Random,
    signal: AbortSignal,
  ): Promise<readonly PlayedWay[]> {
    const { flow } = advice.knowledge;
    const meant = flow.questions
      .filter(({ enabled, kind }) => enabled && (kind === "single" || kind === "multi"))
      .flatMap(({ id, options }) => options.map((option) => ({ question: id, option: option.id })));
    const ways: PlayedWay[] = [];
    for (let number = 0; number < waysPlayed && !signal.aborted; number += 1) {
      const locale = flow.locales[number % flow.locales.length] ?? "en";
      const words = streetWords[locale] ?? [];
      const isStreet = number < waysPlayed * streetShare;
      const word = isStreet ? words[0] : random.chance(0.1) ? random.pick(words) : undefined;
      const target = meant[0];
      const opening =
        word === undefined || target === undefined ? undefined : { text: word, ...target };
      const way = playWay(advice, { random, locale, ...optional("opening", opening) });
      if (way !== undefined) ways.push(way);
      await bench.breathe();
    }
    return ways;
  }

  async function visit(
    advice: Advice,
    ways: readonly PlayedWay[],
    {
      random,
      salt,
      signal,
    }: { readonly random: Random; readonly salt: string; readonly signal: AbortSignal },
  ): Promise<void> {
    const { flow } = advice.knowledge;
    const today = dayOf(clock.now());
    const planted = oftenChosen(ways);
    const learned: Learned[] = [];
    for (let day = today - days + 1; day <= today && !signal.aborted; day += 1) {
      const busy = Math.round(visitsPerDay * (0.8 + 0.4 * random.next()) * weekday(day));
      for (let number = 0; number < busy; number += 1) {
        const way = random.pick(ways);
        const startedAt = day * dayMs + Math.floor((7 + 15 * random.next()) * 3_600_000);
        if (way === undefined || startedAt > clock.now()) continue;
        const isLastWeek = day >= today - 7;
        const walked = walkAlong(way, {
          startedAt,
          random,
          leaves: (turn, last) =>
            isLastWeek && last === planted ? plantedLoss : turn === 1 ? 0.14 : 0.06,
        });
        const id = `demo-${flow.id}-${day}-${number}`;
        const one = fold(id, walked, { advice, salt });
        if (one !== undefined) learned.push(one);
      }
      await bench.breathe();
    }
    const unread = learned.length - readableMax;
    for (let from = 0; from < learned.length && !signal.aborted; from += portion) {
      await store.learn(
        learned
          .slice(from, from + portion)
          .map((one, place) => (from + place >= unread ? one : withoutEvents(one))),
      );
      await bench.breathe();
    }
  }

  function fold(
    id: string,
    { events, shop }: ReturnType<typeof walkAlong>,
    { advice, salt }: { readonly advice: Advice; readonly salt: string },
  ): Learned | undefined {
    const folded = foldConversation(events, shop);
    if (folded === undefined) return undefined;
    const { counts, ...rest } = folded;
    const words = unreadWords(events, 0, { reader: advice.reader, locale: rest.locale });
    return {
      ...rest,
      id,
      source: "demo",
      version: 0,
      seq: events.length,
      counts: toCounts(counts),
      added: toCounts(countsBetween(new Map(), counts)),
      words: words.map((word) => ({ ...word, hash: secrets.hash(`${salt} ${word.stem}`) })),
      shop: [],
      demo: writeDemoEvents(events),
    };
  }

  return {
    state,
    async load() {
      const known = await state();
      if (known.state !== "none") return known;
      stop = new AbortController();
      loading = make(stop.signal)
        .catch(bench.onTrouble)
        .finally(() => {
          loading = undefined;
        });
      return { ...known, state: "loading" };
    },
    async remove() {
      stop.abort();
      await loading;
      await store.removeDemo();
    },
  };
}

function withoutEvents({ demo: _events, ...one }: Learned): Learned {
  return one;
}

/** People shop more towards the weekend. */
function weekday(day: number): number {
  // The first day of 1970 was a Thursday.
  return [1, 1.05, 1.2, 1.25, 0.85, 0.85, 0.9][day % 7] ?? 1;
}

/** The answer to lose shoppers: the first choice that many ways have before any products. */
function oftenChosen(ways: readonly PlayedWay[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { turns } of ways) {
    const answered = turns
      .slice(1, 3)
      .filter((turn) => !turn.some(({ type }) => type === "products-recommended"))
      .flat()
      .find((event) => event.type === "question-answered");
    if (answered?.answer.type !== "options") continue;
    const key = `${answered.question}.${answered.answer.options[0] ?? ""}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
