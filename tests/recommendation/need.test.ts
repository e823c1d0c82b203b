import { describe, expect, it } from "vitest";
import { questionOf, type Flow } from "../../src/flow/flow.ts";
import {
  isNamedBy,
  needsOfAnswer,
  needsOfAnswers,
  questionOfNeed,
  toBetween,
  type AmountRange,
  type Need,
} from "../../src/recommendation/need.ts";
import { answersOf, must, need, type Given } from "../fixtures/needs.ts";
import { loadSmallFlow, smallFlowText } from "../fixtures/small-shop.ts";

/** The flow of the small shop with two more questions. */
const flow = loadSmallFlow(`${smallFlowText.split("relax:")[0]}
  - id: colour
    ask: { en: Which colour? }
    kind: multi
    combine: any
    options:
      - { id: red, label: { en: Red, de: Rot }, wish: { use: { eq: town } }, weight: 2 }
      - { id: blue, label: { en: Blue, de: Blau }, wish: { use: { eq: rock } } }
      - { id: thin, label: { en: Thin }, must: { weight_g: { lte: 300 } } }
      - { id: thick, label: { en: Thick }, must: { weight_g: { gte: 600 } } }
      - { id: any-colour, label: { en: Any } }
  - { id: load, ask: { en: How heavy? }, kind: range, attribute: weight_g }
`);

const label = (_: unknown, { min, max }: AmountRange) => ({ en: `${min ?? ""}-${max ?? ""}` });

function check(given: Given, from: Flow = flow): readonly Need[] {
  return needsOfAnswers(from, answersOf(given), label);
}

const ids = (needs: readonly Need[]): readonly string[] => needs.map(({ id }) => id);

describe("what was said, as needs", () => {
  it("keeps what the option says", () => {
    expect(check({ against: ["rain"] })).toEqual([
      {
        id: "against.rain",
        label: { en: "Lasting rain", de: "Dauerregen" },
        must: toBetween("waterproof_mm", { min: 10_000 }),
        because: {
          en: "Rated to {waterproof_mm}: rain stays out",
          de: "Wassersäule {waterproof_mm}: Regen bleibt draußen",
        },
        weight: 1,
        question: "against",
        option: "rain",
        source: "answer",
      },
    ]);
  });

  it.each<[Given, readonly string[]]>([
    [{}, []],
    [{ where: "?" }, []],
    [{ where: "town" }, ["where.town"]],
    [{ against: ["shower", "rain"] }, ["against.shower", "against.rain"]],
    [{ carry: "either" }, []],
    [{ where: "sea" }, []],
    [{ weather: "wet" }, []],
    // In the order of the flow, however it was said.
    [{ budget: "low", where: "rock", helmet: "yes" }, ["where.rock", "helmet.yes", "budget.low"]],
    // Helmets are for the rock.
    [{ where: "town", helmet: "yes" }, ["where.town"]],
    [{ helmet: "yes" }, ["helmet.yes"]],
    [{ budget: { max: 90 } }, ["budget"]],
    [{ where: { max: 90 } }, []],
  ])("%j: %j", (given, expected) => {
    expect(ids(check(given))).toEqual(expected);
  });

  it.each<[AmountRange, string]>([
    [{ max: 90 }, "-90"],
    [{ min: 50 }, "50-"],
    [{ min: 50, max: 90 }, "50-90"],
  ])("an amount of %j is a limit", (range, text) => {
    expect(check({ budget: range, load: range })).toMatchObject([
      { id: "budget", label: { en: text }, must: toBetween("price", range) },
      { id: "load", label: { en: text }, wish: toBetween("weight_g", range) },
    ]);
  });

  it("a yes is said with its question", () => {
    expect(check({ helmet: "yes" })[0]?.label).toEqual({
      en: "With a helmet? Yes",
      de: "Mit Helm? Ja",
    });
  });
});

describe("several choices of which one is enough", () => {
  const town = { type: "test", attribute: "use" };
  it.each<[readonly string[], unknown]>([
    [["red"], [{ id: "colour.red" }]],
    [
      ["red", "blue"],
      [
        {
          id: "colour",
          label: { en: "Red / Blue", de: "Rot / Blau" },
          wish: { type: "any", of: [town, town] },
          weight: 2,
        },
      ],
    ],
    // As long as one of them is a wish, none of them excludes.
    [["red", "thin"], [{ id: "colour", wish: { type: "any", of: [town, {}] } }]],
    [["thin", "thick"], [{ id: "colour", must: { type: "any", of: [{}, {}] } }]],
    // Red or anything is anything.
    [["red", "any-colour"], []],
    [["any-colour", "red", "thin"], []],
    [["any-colour"], []],
  ])("%j", (options, expected) => {
    expect(check({ colour: options })).toMatchObject(expected as object[]);
  });

  it("exclude only when all of them would", () => {
    expect(check({ colour: ["red", "thin"] })[0]).not.toHaveProperty("must");
    expect(check({ colour: ["thin", "thick"] })[0]).not.toHaveProperty("wish");
  });
});

describe("needsOfAnswer", () => {
  it("does not ask whether the question applies", () => {
    const question = questionOf(flow, "helmet");
    if (question === undefined) throw new Error("helmet");
    const [answer] = answersOf({ helmet: "yes" }).values();
    expect(answer && ids(needsOfAnswer(question, answer, label))).toEqual(["helmet.yes"]);
  });
});

describe("what a need is named by", () => {
  const [rain] = check({ against: ["rain"] });
  it.each([
    ["against.rain", true],
    ["against", true],
    ["against.shower", false],
    ["rain", false],
  ])("%s: %s", (entry, expected) => {
    expect(rain && isNamedBy(rain, entry)).toBe(expected);
  });

  it("its question, if one asked for it", () => {
    expect(rain && questionOfNeed(flow, rain)?.id).toBe("against");
    expect(questionOfNeed(flow, need("x"))).toBeUndefined();
    expect(isNamedBy(must("critique.price", { price: { lt: 5 } }), "price")).toBe(false);
  });
});
