import { describe, expect, it } from "vitest";
import type { SaidReading } from "../../src/conversation/command.ts";
import type { Heard } from "../../src/advisor/ports.ts";
import {
  readingChoices,
  wantsSecondReading,
  withSecondReading,
} from "../../src/advisor/second-reading.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import type { NeedId } from "../../src/recommendation/need.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const nothing: SaidReading = { answers: [], volunteered: [] };

const hills: SaidReading = {
  answers: [
    {
      question: "where" as QuestionId,
      answer: { type: "options", options: ["hills" as OptionId] },
      quote: "hiking",
    },
  ],
  volunteered: [],
};

/** "No helmet hood", as the rules read it. */
const noHelmet: SaidReading = {
  answers: [],
  volunteered: [
    {
      id: "said.helmet" as NeedId,
      label: { en: "without a helmet hood" },
      must: { type: "test", attribute: "helmet", test: { type: "none-of", values: [true] } },
      weight: 1,
      source: "text",
      quote: "lid",
    },
  ],
};

describe("a second reader is asked", () => {
  it.each<[expected: boolean, text: string, reading: SaidReading]>([
    [true, "something against wretched drops", nothing],
    [true, "flurp", nothing],
    [false, "the and of", nothing],
    [false, "200 300", nothing],
    [false, "", nothing],
    [false, "I like hiking", hills],
    [false, "hiking please and for me", hills],
    [false, "hiking with my dog", hills],
    [true, "hiking where wretched drops fall from heaven", hills],
    [false, "start over from scratch again please now", { ...nothing, wants: "restart" }],
    [false, "hello dear kind advisor program", { ...nothing, aside: "hello" }],
  ])("%s: %s", (expected, text, reading) => {
    expect(wantsSecondReading({ type: "say", text, reading })).toBe(expected);
  });
});

describe("what it may hear", () => {
  const ids = readingChoices(knowledge, "en").map(({ id }) => id);

  it("are options and values in words", () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        "where.hills",
        "against.rain",
        "helmet.yes",
        "helmet=true",
        "use=rock",
      ]),
    );
    expect(readingChoices(knowledge, "de")).toContainEqual({
      id: "against.rain",
      label: "Wogegen? Dauerregen",
    });
  });

  it("are never numbers, sizes, stock or what a shop sorts by", () => {
    const numbers = ids.filter((id) =>
      /^(?:budget|price|weight|waterproof|size|in_stock|kind)/.test(id),
    );
    expect(numbers).toEqual([]);
  });
});

function merged(text: string, heard: readonly Heard[], reading: SaidReading = nothing) {
  const { answers, volunteered } = withSecondReading(
    knowledge,
    { type: "say", text, reading },
    heard,
  ).reading;
  return [
    ...answers.map(({ question, answer, quote }) => {
      const options = answer.type === "options" ? answer.options.join("+") : answer.type;
      return `${question}.${options} (${quote})`;
    }),
    ...volunteered.map(({ id, quote, must }) => `${must === undefined ? "" : "!"}${id} (${quote})`),
  ];
}

const heard = (choice: string, quote: string): Heard => ({ choice, quote });

describe("what a second reader heard counts", () => {
  it.each<[text: string, heard: readonly Heard[], expected: readonly string[]]>([
    [
      "wretched drops!",
      [heard("against.rain", "wretched drops")],
      ["against.rain (wretched drops)"],
    ],
    // Compared as words are, and quoted as they were written.
    [
      "Wretched  DROPS!",
      [heard("against.rain", "wretched drops")],
      ["against.rain (Wretched  DROPS)"],
    ],
    [
      "wretched drops and sprinkles",
      [heard("against.rain", "wretched drops"), heard("against.shower", "sprinkles")],
      ["against.rain+shower (wretched drops)"],
    ],
    ["my noggin lid", [heard("helmet=true", "noggin lid")], ["said.helmet.true (noggin lid)"]],
    ["for boulders", [heard("use=rock", "boulders")], ["said.use.rock (boulders)"]],
    [
      "boulders and pavements",
      [heard("where.rock", "boulders"), heard("where.town", "pavements")],
      ["where.rock (boulders)"],
    ],
  ])("%s", (text, said, expected) => {
    expect(merged(text, said)).toEqual(expected);
  });
});

describe("what a second reader heard does not count", () => {
  it.each<[why: string, text: string, heard: Heard]>([
    ["the quote is not in the message", "something nice", heard("against.rain", "rain")],
    [
      "the quote is in it in another order",
      "drops wretched",
      heard("against.rain", "wretched drops"),
    ],
    ["the quote is part of a word", "raincoats", heard("against.rain", "rain")],
    ["the quote is empty", "wretched drops", heard("against.rain", "")],
    ["the quote says nothing", "the wretched drops", heard("against.rain", "the")],
    ["the quote is a number", "up to 200 please", heard("helmet=true", "200")],
    ["it is denied", "no wretched drops", heard("against.rain", "wretched drops")],
    ["it is denied, further off", "not for my boulders", heard("where.rock", "boulders")],
    ["the quote denies", "not boulders", heard("where.rock", "not boulders")],
    ["it is denied behind", "boulders are not for me", heard("where.rock", "boulders")],
    ["it is denied in German", "keine Felsbrocken", heard("where.rock", "Felsbrocken")],
    ["nobody offered it", "wretched drops", heard("against.moon", "drops")],
    ["there is no such question", "wretched drops", heard("moon.rain", "drops")],
    ["it is an amount", "a pittance", heard("budget.low", "pittance")],
    ["it is a number of the catalogue", "feathery", heard("weight_g=200", "feathery")],
    ["it is a prototype's name", "wretched drops", heard("use=constructor", "drops")],
    ["it is a denial of a value", "bare noggin", heard("helmet=false", "noggin")],
    ["it is nothing", "wretched drops", heard("", "drops")],
  ])("%s", (_, text, one) => {
    expect(merged(text, [one])).toEqual([]);
  });

  it("when the rules have answered the question", () => {
    expect(merged("hiking on boulders", [heard("where.rock", "boulders")], hills)).toEqual([
      "where.hills (hiking)",
    ]);
  });

  it("when the rules have spoken of the same thing", () => {
    expect(merged("hiking on boulders", [heard("use=rock", "boulders")], hills)).toEqual([
      "where.hills (hiking)",
    ]);
  });

  it("when the rules have read the same words", () => {
    expect(merged("hiking", [heard("against.rain", "hiking")], hills)).toEqual([
      "where.hills (hiking)",
    ]);
  });

  it("when the rules have excluded it", () => {
    const said = [heard("helmet=true", "noggin"), heard("helmet.yes", "noggin")];
    expect(merged("sans lid for my noggin", said, noHelmet)).toEqual(["!said.helmet (lid)"]);
  });

  it("when one word is taken for more than two things", () => {
    const said = ["use=rock", "against.rain", "helmet=true", "where.rock"].map((choice) =>
      heard(choice, "boulders"),
    );
    expect(merged("flurp for boulders", said)).toHaveLength(2);
    const others = said.map((one, at) => ({ ...one, quote: at < 2 ? "for boulders" : "flurp" }));
    expect(merged("flurp for boulders", others)).toHaveLength(4);
  });

  it("when the quote is the message and no phrase", () => {
    const text = "give me whatever it is that people like on wretched boulders";
    expect(merged(text, [heard("use=rock", text)])).toEqual([]);
    expect(merged(text, [heard("use=rock", "on wretched boulders")])).toHaveLength(1);
  });

  it("when it is too much to be true", () => {
    const words = Array.from(
      { length: 30 },
      (_, at) => `w${"abcdefghijklmnopqrstuvwxyzäöüß".charAt(at)}x`,
    );
    const said = words.map((word) => heard("against.rain", word));
    expect(merged(words.join(" "), said)).toHaveLength(1);
  });
});
