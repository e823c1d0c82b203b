import { describe, expect, it } from "vitest";
import type { ReadingRecord } from "../../../src/reading/message/record.ts";
import {
  goldMessageSchema,
  type GoldMessage,
} from "../../../src/reading/evaluation/gold-message.ts";
import { scoreReadings } from "../../../src/reading/evaluation/score.ts";

const nothing: ReadingRecord["needs"] = {
  product: [],
  activity: [],
  season: [],
  month: [],
  place: [],
  weather: [],
  budget: null,
  want: [],
  avoid: [],
  not_needed: [],
  gender: [],
  fit: null,
  size: null,
  color_want: [],
  color_avoid: [],
};

type Needs = Partial<ReadingRecord["needs"]>;

function scoreOf(gold: Needs, found: Needs, more: Partial<GoldMessage> = {}) {
  const message: GoldMessage = {
    id: "a",
    lang: "en",
    text: "",
    intent: "find",
    intent_also: [],
    tags: [],
    needs: { ...nothing, ...gold },
    implied_weather: [],
    optional: [],
    ...more,
  };
  const record = { intent: "find", needs: { ...nothing, ...found }, implied_weather: [] };
  return scoreReadings([message], new Map([["a", record]]));
}

const budget = { min: null, max: 100, approx: null, currency: null, level: null };

describe("scoreReadings", () => {
  it.each<[string, Needs, Needs, number]>([
    ["the same", { product: ["jacket"] }, { product: ["jacket"] }, 1],
    ["nothing found", { product: ["jacket"] }, {}, 0],
    ["one of two", { product: ["jacket", "hat"] }, { product: ["jacket"] }, 2 / 3],
    ["one too many", { product: ["hat"] }, { product: ["hat", "socks"] }, 2 / 3],
    ["another word for it", { want: ["light"] }, { avoid: ["heavy"] }, 1],
    [
      "the property of a stated weather",
      { weather: ["rain"] },
      { weather: ["rain"], want: ["waterproof"] },
      1,
    ],
    ["the other way round", { want: ["down"] }, { want: ["down", "insulated"] }, 2 / 3],
    [
      "a place by its German name",
      { place: [{ said: "Rom", en: "Rome" }] },
      { place: [{ said: "Rom", en: "Rom" }] },
      1,
    ],
    ["a season where months are named", { month: [6] }, { month: [6], season: ["summer"] }, 1],
  ])("%s", (_, gold, found, expected) => {
    expect(scoreOf(gold, found).needsF1).toBeCloseTo(expected);
  });

  it("does not count what is optional or implied", () => {
    const free = { optional: ["want:hood"], implied_weather: ["wind"] };
    const score = scoreOf(
      { product: ["hat"] },
      { product: ["hat"], want: ["hood"], weather: ["wind"] },
      free,
    );
    expect(score.needsF1).toBe(1);
    expect(score.impliedRecall).toEqual({ count: 1, of: 1 });
  });

  it("tells implied weather that is named from what is only assumed", () => {
    const message = { id: "a", lang: "en", text: "", intent: "find", needs: {} };
    const gold = goldMessageSchema.parse({ ...message, implied_weather: ["rain", "wind"] });
    const needs = { ...nothing, weather: ["rain"] };
    const record = { intent: "find", needs, implied_weather: ["rain", "wind"] };
    const score = scoreReadings([gold], new Map([["a", record]]));
    expect(score.impliedRecall).toEqual({ count: 1, of: 2 });
    expect(score.assumedRecall).toEqual({ count: 2, of: 2 });
  });

  it("takes a message that was not read for one that says nothing", () => {
    const message = { id: "a", lang: "en", text: "", intent: "find", needs: { product: ["hat"] } };
    const score = scoreReadings([goldMessageSchema.parse(message)], new Map());
    expect([score.needsF1, score.intentMacroF1]).toEqual([0, 0]);
    expect(score.wholeMessages).toEqual({ count: 0, of: 1 });
    expect(score.budgetsExact).toEqual({ count: 0, of: 0 });
  });

  it("sees what is turned around", () => {
    expect(scoreOf({ avoid: ["down"] }, { want: ["down"] }).negationFlips).toEqual({
      count: 1,
      of: 1,
    });
    expect(scoreOf({ avoid: ["down"] }, { avoid: ["down"] }).negationFlips).toEqual({
      count: 0,
      of: 1,
    });
    expect(scoreOf({ not_needed: ["waterproof"] }, { weather: ["rain"] }).negationFlips).toEqual({
      count: 1,
      of: 1,
    });
  });

  it("takes a budget only whole", () => {
    expect(scoreOf({ budget }, { budget }).budgetsExact).toEqual({ count: 1, of: 1 });
    expect(scoreOf({ budget }, { budget: { ...budget, min: 50 } }).budgetsExact).toEqual({
      count: 0,
      of: 1,
    });
  });

  it("counts needs found where nothing is looked for, and refused shoppers", () => {
    expect(scoreOf({}, { want: ["hood"] }, { intent: "service" }).inventedElsewhere).toBe(1);
    expect(scoreOf({}, {}, { intent: "find" }).findRefused).toEqual({ count: 0, of: 1 });
  });
});
