import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionId } from "../../src/flow/flow.ts";
import { intersection } from "../../src/lib/bitset.ts";
import { believe } from "../../src/recommendation/belief.ts";
import type { Knowledge } from "../../src/recommendation/knowledge.ts";
import { needsOfAnswers } from "../../src/recommendation/need.ts";
import { narrow } from "../../src/recommendation/narrow.ts";
import {
  gainOf,
  nextQuestion,
  offeredOptions,
  openQuestions,
} from "../../src/recommendation/next-question.ts";
import { answersOf, beliefsOver, placesOf, type Given } from "../fixtures/needs.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

const shop = learnSmallShop();

/** A flow over the small shop with these questions alone. */
function learn(questions: string, engine = "adaptive"): Knowledge {
  const [head = ""] = smallFlowText.split("questions:");
  return learnSmallShop(`${head}engine: { next: ${engine} }\nquestions:\n${questions}`);
}

function inputAfter(knowledge: Knowledge, given: Given) {
  const answers = answersOf(given);
  const needs = needsOfAnswers(knowledge.flow, answers, () => ({ en: "amount" }));
  const { fitting } = narrow(knowledge, needs);
  const belief = believe(knowledge, { answers, needs, candidates: knowledge.scope });
  return { answers, belief, fitting };
}

function next(knowledge: Knowledge, given: Given = {}): string | undefined {
  return nextQuestion(knowledge, inputAfter(knowledge, given))?.question.id;
}

function open(knowledge: Knowledge, given: Given = {}): readonly string[] {
  return openQuestions(knowledge, inputAfter(knowledge, given)).map(({ question, options }) =>
    [question.id, ...options.map(({ option }) => option.id)].join(" "),
  );
}

function gain(knowledge: Knowledge, question: string, given: Given = {}): number {
  const known = knowledge.questions.get(question as QuestionId);
  if (known === undefined) throw new Error(question);
  return gainOf(known, inputAfter(knowledge, given).belief);
}

const option = (id: string, asked = "") => `{ id: ${id}, label: { en: X }${asked} }`;
const single = (id: string, ...options: readonly string[]) =>
  `  - { id: ${id}, ask: { en: Q }, kind: single, options: [${options.join(", ")}] }\n`;
const halves = [
  option("light", ", wish: { weight_g: { lte: 400 } }"),
  option("heavy", ", wish: { weight_g: { gt: 400 } }"),
] as const;

describe("questions that could be asked", () => {
  it.each<[string, Given, readonly string[]]>([
    [
      "at the beginning all but those under a condition",
      {},
      ["where town hills rock", "against rain shower", "carry light either", "budget low high"],
    ],
    [
      "after the rock, the helmet too",
      { where: "rock" },
      ["against rain shower", "helmet yes no", "carry light either", "budget high"],
    ],
    [
      "an answer is not asked for again, also not one that nobody knew",
      { where: "?", against: "?", carry: "light" },
      ["budget low high"],
    ],
    [
      "options that would leave nothing are not offered",
      { where: "town" },
      // Of the three jackets for town only brise weighs so little, and none keeps out lasting rain.
      ["carry light either", "budget low high"],
    ],
  ])("%s", (_, given, expected) => {
    expect(open(shop, given)).toEqual(expected);
  });

  it("a choice needs two options, an amount or a place none", () => {
    const knowledge = learn(
      single("one", halves[0]) +
        single("plain", option("a"), option("b")) +
        "  - { id: typed, ask: { en: Q }, kind: budget }\n" +
        "  - { id: going, ask: { en: Q }, kind: place }\n" +
        "  - { id: yes-no, ask: { en: Q }, kind: yes-no, options: [{ id: yes, wish: { helmet: { eq: true } } }] }\n" +
        "  - { id: off, ask: { en: Q }, kind: budget, enabled: false }\n",
    );
    expect(open(knowledge)).toEqual(["typed", "going", "yes-no yes"]);
  });

  it("at most eight options are offered, those that keep most, in their order", () => {
    const limits = [80, 100, 200, 300, 400, 500, 50, 330, 440, 10_000];
    const options = limits.map((limit) =>
      option(`o${limit}`, `, wish: { price: { lte: ${limit} } }`),
    );
    const knowledge = learn(single("many", ...options));
    // Up to 50 keeps nothing, up to 80 the fewest.
    expect(open(knowledge)).toEqual(["many o100 o200 o300 o400 o500 o330 o440 o10000"]);
    const months = learn(single("many", ...options).replace("kind: single", "kind: month"));
    expect(open(months)[0]?.split(" ")).toHaveLength(1 + 9);
  });

  it("what an option keeps is counted among what fits", () => {
    const known = shop.questions.get("where" as QuestionId);
    const town = placesOf(shop, ["dachs", "hafen"]);
    const offered = known && offeredOptions(known, intersection(town, shop.scope));
    expect(offered?.map((one) => one.option.id)).toEqual(["town"]);
  });
});

describe("expected information gain", () => {
  it("of halves is one bit, less a tenth of wrong answers", () => {
    const knowledge = learn(single("q", ...halves));
    // Five weigh at most 400 g and five more: one bit less the entropy of an error of 5 %.
    const error = -(0.05 * Math.log2(0.05) + 0.95 * Math.log2(0.95));
    expect(gain(knowledge, "q")).toBeCloseTo(1 - error, 10);
  });

  it.each([
    [
      "every product meets every option",
      single(
        "q",
        option("a", ", wish: { price: { gte: 0 } }"),
        option("b", ", wish: { weight_g: { gte: 0 } }"),
      ),
    ],
    [
      "no product meets any",
      single(
        "q",
        option("a", ", wish: { price: { lt: 0 } }"),
        option("b", ", wish: { price: { gt: 9999 } }"),
      ),
    ],
    [
      "nobody states it",
      single(
        "q",
        option("a", ", wish: { size: { eq: M } }"),
        option("b", ", wish: { size: { eq: L } }"),
      ),
    ],
    ["nothing is asked for", single("q", option("a"), option("b"))],
  ])("is none when %s", (_, question) => {
    expect(gain(learn(question), "q")).toBeCloseTo(0, 12);
  });

  it("is not raised by an option that asks for nothing", () => {
    const plain = gain(learn(single("q", halves[0], halves[1])), "q");
    const withEither = gain(learn(single("q", halves[0], halves[1], option("either"))), "q");
    expect(withEither).toBeLessThan(plain);
    expect(gain(learn(single("q", option("a"), option("b"), halves[0])), "q")).toBeGreaterThan(0);
  });

  it("is less once the answer is nearly known", () => {
    const knowledge = learn(single("p", ...halves) + single("q", ...halves));
    expect(gain(knowledge, "q", { p: "light" })).toBeLessThan(gain(knowledge, "q") / 2);
  });

  it("is never negative, and of no belief at all none", () => {
    fc.assert(
      fc.property(beliefsOver(shop), (belief) => {
        for (const known of shop.questions.values()) {
          expect(gainOf(known, belief)).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
      { seed: 18, numRuns: 300 },
    );
    for (const known of shop.questions.values()) {
      expect(gainOf(known, new Float64Array(shop.facets.size))).toBe(0);
    }
  });
});

describe("the next question", () => {
  it("is first the one that must be asked", () => {
    expect(next(shop)).toBe("where");
  });

  it("is the one that tells most", () => {
    const few = single("few", option("a", ", wish: { price: { lte: 60 } }"), option("b"));
    expect(next(learn(few + single("half", ...halves)))).toBe("half");
    expect(next(learn(few + single("half", ...halves), "authored"))).toBe("few");
  });

  it("is worth less when few can answer it", () => {
    const rarely = single("rarely", ...halves).replace("kind:", "answerable: 0.1, kind:");
    expect(next(learn(rarely + single("mostly", ...halves)))).toBe("mostly");
  });

  it("may be where it is going, before what tells less and behind what tells more", () => {
    const going = "  - { id: going, ask: { en: Q }, kind: place }\n";
    const [most, none] = [
      halves.join(", "),
      `${option("a", ", wish: { price: { gte: 0 } }")}, ${option("b")}`,
    ];
    expect(next(learn(single("more", most) + going))).toBe("more");
    expect(next(learn(single("less", none) + going))).toBe("going");
  });

  it("is the author's among those that tell about as much", () => {
    const [first, second] = [single("first", ...halves), single("second", ...halves)];
    expect(next(learn(first + second))).toBe("first");
    expect(next(learn(second + first))).toBe("second");
    // 0.9 and 0.88 of the same gain are within a twentieth of a bit.
    const nearly = first.replace("kind:", "answerable: 0.88, kind:");
    expect(next(learn(nearly + second))).toBe("first");
    const clearly = first.replace("kind:", "answerable: 0.8, kind:");
    expect(next(learn(clearly + second))).toBe("second");
  });

  it("is none when all is said", () => {
    expect(next(shop, { where: "?", against: "?", carry: "?", budget: "?" })).toBeUndefined();
  });
});
