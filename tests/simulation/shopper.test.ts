import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/flow/answer.ts";
import type { QuestionId } from "../../src/flow/flow.ts";
import { answerTo, createShopper, volunteer } from "../../src/simulation/shopper.ts";
import { placeOf } from "../fixtures/needs.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

const shop = learnSmallShop();
const honest = { wrong: 0, unsure: 0 };

/** What two hundred shoppers who want this product answer to a question with all its options. */
function answers(
  target: string,
  question: string,
  habits = honest,
  knowledge = shop,
): ReadonlyMap<string, number> {
  const id = question as QuestionId;
  const known = knowledge.questions.get(id);
  if (known === undefined) throw new Error(question);
  const options = known.options.map(({ option }) => option.id);
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 200; seed += 1) {
    const shopper = createShopper(knowledge, placeOf(knowledge, target), seed, habits);
    const said = textOf(answerTo(knowledge, shopper, { id, options }));
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts;
}

function textOf(answer: Answer): string {
  switch (answer.type) {
    case "unsure":
      return "?";
    case "options":
      return answer.options.join(" ");
    case "place":
      return answer.text;
    case "amount":
      return `${answer.min ?? ""}-${answer.max ?? ""}`;
  }
}

describe("an honest shopper", () => {
  it.each<[string, string, readonly string[]]>([
    ["dachs", "where", ["town"]],
    ["brise", "where", ["hills", "town"]],
    ["eis", "against", ["rain", "shower"]],
    ["igel", "against", ["?"]],
    ["eis", "helmet", ["yes"]],
    ["alm", "helmet", ["no"]],
    ["gipfel", "helmet", ["?"]],
    ["eis", "carry", ["either"]],
    ["eis", "budget", ["?"]],
    ["jura", "budget", ["high"]],
  ])("who wants %s answers %s with %j", (target, question, expected) => {
    expect([...answers(target, question).keys()].sort()).toEqual(expected);
  });

  it("says what holds in their own words when it is not among the options put", () => {
    const shopper = createShopper(shop, placeOf(shop, "dachs"), 1, honest);
    const id = "where" as QuestionId;
    const known = shop.questions.get(id)?.options.map(({ option }) => option.id) ?? [];
    const put = { id, options: known.filter((option) => option !== "town") };
    expect(answerTo(shop, shopper, put)).toEqual({ type: "options", options: ["town"] });
  });

  it("names a limit that just includes the product where there are no options", () => {
    const [head = ""] = smallFlowText.split("questions:");
    const typed = learnSmallShop(
      `${head}questions:\n  - { id: typed, ask: { en: Q }, kind: budget }\n`,
    );
    expect([...answers("alm", "typed", honest, typed).keys()]).toEqual(["-120"]);
    expect([...answers("alm", "typed", { wrong: 1, unsure: 0 }, typed).keys()]).toEqual(["-84"]);
    expect([...answers("alm", "typed", { wrong: 0, unsure: 1 }, typed).keys()]).toEqual(["?"]);
  });
});

describe("habits", () => {
  it("a share of the answers contradicts the product", () => {
    const said = answers("dachs", "where", { wrong: 0.3, unsure: 0 });
    const wrong = (said.get("hills") ?? 0) + (said.get("rock") ?? 0);
    expect(wrong).toBeGreaterThan(35);
    expect(wrong).toBeLessThan(85);
  });

  it("a share of the questions is not answered", () => {
    const unsure = answers("dachs", "where", { wrong: 0, unsure: 0.3 }).get("?") ?? 0;
    expect(unsure).toBeGreaterThan(35);
    expect(unsure).toBeLessThan(85);
  });

  it("the same shopper answers the same question alike", () => {
    const id = "where" as QuestionId;
    const options = shop.questions.get(id)?.options.map(({ option }) => option.id) ?? [];
    for (let seed = 0; seed < 50; seed += 1) {
      const habits = { wrong: 0.5, unsure: 0.2 };
      const shopper = createShopper(shop, placeOf(shop, "brise"), seed, habits);
      const put = { id, options };
      expect(answerTo(shop, shopper, put)).toEqual(answerTo(shop, shopper, put));
    }
  });
});

describe("what is volunteered", () => {
  it.each([0, 1, 2, 3])("are %s true answers to different questions", (count) => {
    for (let seed = 0; seed < 30; seed += 1) {
      const shopper = createShopper(shop, placeOf(shop, "jura"), seed, { wrong: 1, unsure: 1 });
      const said = volunteer(shop, shopper, count);
      expect(said).toHaveLength(count);
      expect(new Set(said.map(({ question }) => question)).size).toBe(count);
      for (const { question, answer } of said) {
        expect([...answers("jura", question).keys()]).toContain(textOf(answer));
      }
    }
  });

  it("is no more than there is to say", () => {
    const shopper = createShopper(shop, placeOf(shop, "dachs"), 1, honest);
    // In town, up to 100 or 250; it keeps out no rain, takes no helmet and is heavy.
    expect(volunteer(shop, shopper, 9)).toHaveLength(2);
  });
});
