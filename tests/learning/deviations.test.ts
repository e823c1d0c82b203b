import { describe, expect, test } from "vitest";
import { findDeviations, watchWeeks } from "../../src/learning/deviations.ts";
import { createRandom, seedFor, type Random } from "../../src/lib/random.ts";

/** A flow of six questions with five options each: 104 things are watched every week. */
const questions = 6;
const options = 5;

interface Rates {
  readonly left: number;
  readonly skipped: number;
  readonly optionLeft: (question: number, option: number) => number;
}

const usual: Rates = { left: 0.06, skipped: 0.08, optionLeft: () => 0.05 };

/** One week; what is usual moves a little from week to week, as it does in shops. */
function playWeek(random: Random, weeksAgo: number, rates: Rates) {
  const counts = new Map<string, number>();
  const add = (metric: string, question = "", item = ""): void => {
    const key = JSON.stringify([metric, question, item]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const busy = 250 + random.below(200);
  const mood = 0.85 + 0.3 * random.next();
  for (let shopper = 0; shopper < busy; shopper += 1) {
    add("conversations");
    add("messages");
    if (random.chance(0.07 * mood)) add("misunderstood");
    let isHere = true;
    for (let question = 0; isHere && question < questions; question += 1) {
      const id = `q${question}`;
      add("asked", id);
      if (random.chance(rates.left * mood)) {
        add("left", id);
        isHere = false;
      } else if (random.chance(rates.skipped * mood)) add("skipped", id);
      else {
        const option = Math.min(options - 1, Math.floor(random.next() ** 1.4 * options));
        add("answered", id);
        add("chosen", id, `o${option}`);
        if (random.chance(0.04 * mood)) add("option-relaxed", id, `o${option}`);
        if (random.chance(rates.optionLeft(question, option) * mood)) {
          add("option-left", id, `o${option}`);
          isHere = false;
        }
      }
    }
    if (isHere) add("completed");
  }
  return [...counts].map(([key, n]) => {
    const [metric = "", question = "", item = ""] = JSON.parse(key) as string[];
    return { weeksAgo, metric, question, item, n };
  });
}

/** The week is looked at with the twelve before it. */
function lookAt(seed: number, week: number, planted: (week: number) => Rates, past = 12) {
  const weeks = Array.from({ length: past + 1 }, (_, weeksAgo) =>
    playWeek(createRandom(seedFor(seed, week - weeksAgo)), weeksAgo, planted(week - weeksAgo)),
  );
  return findDeviations(watchWeeks(weeks.flat()));
}

describe("deviations", () => {
  test.each([1, 2, 3, 4, 5])("100 quiet weeks raise at most 5 alarms (seed %i)", (seed) => {
    const played = Array.from({ length: 112 }, (_, week) =>
      playWeek(createRandom(seedFor(seed, week)), 0, usual),
    );
    const alarms = Array.from({ length: 100 }, (_, week) =>
      findDeviations(
        watchWeeks(
          played
            .slice(week, week + 13)
            .flatMap((counts, place) => counts.map((one) => ({ ...one, weeksAgo: 12 - place }))),
        ),
      ),
    ).flat();
    expect(alarms.length, JSON.stringify(alarms)).toBeLessThanOrEqual(5);
  });

  const sudden: Rates = {
    ...usual,
    optionLeft: (question, option) => (question === 1 && option === 2 ? 0.4 : 0.05),
  };
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    "an option that suddenly loses shoppers is found, first of all (seed %i)",
    (seed) => {
      const found = lookAt(seed, 40, (week) => (week === 40 ? sudden : usual));
      expect(found[0]?.series).toMatchObject({
        measure: "option-left",
        question: "q1",
        option: "o2",
      });
      expect(found[0]?.p).toBeLessThan(0.01);
    },
  );

  test("the same is found after only four weeks of past", () => {
    const found = lookAt(4, 40, (week) => (week === 40 ? sudden : usual), 4);
    expect(found[0]?.pastWeeks).toBe(4);
    expect(found[0]?.series).toMatchObject({ measure: "option-left", option: "o2" });
  });

  const quiet = (count: number, of: number) => Array.from({ length: 12 }, () => ({ count, of }));
  const series = (now: { count: number; of: number }, past: { count: number; of: number }[]) =>
    findDeviations([{ measure: "left", question: "q", weeks: [now, ...past] }]);

  test.each([
    ["too few now", { count: 12, of: 15 }, quiet(5, 100), 0],
    ["too little past", { count: 60, of: 100 }, quiet(5, 100).slice(0, 3), 0],
    ["sure, but small", { count: 5_400, of: 100_000 }, quiet(5_000, 100_000), 0],
    ["large, and sure", { count: 40, of: 100 }, quiet(5, 100), 1],
    ["good news", { count: 0, of: 100 }, quiet(40, 100), 0],
    ["never before", { count: 30, of: 100 }, quiet(0, 100), 1],
    [
      "weeks always differed",
      { count: 30, of: 100 },
      [5, 28, 2, 31, 8, 25, 1, 33].map((count) => ({ count, of: 100 })),
      0,
    ],
  ])("%s", (_, now, past, expected) => {
    expect(series(now, past)).toHaveLength(expected);
  });
});
