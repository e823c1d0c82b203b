import { describe, expect, test } from "vitest";
import { fitAnswer } from "../../src/conversation/answer-size.ts";
import { eventSchema, type ConversationEvent } from "../../src/conversation/event.ts";

/** Three cards with so many ways on each, and about so many bytes of titles. */
function turn(chips: readonly number[], titleBytes: number): readonly ConversationEvent[] {
  const products = chips.map((count, at) => ({
    id: `p${at}`,
    title: "é".repeat(Math.floor(titleBytes / 6)),
    availability: "in-stock",
    role: ["best-match", "best-value", "alternative"][at],
    roleLabel: "",
    match: { level: "full", met: [], unmet: [] },
    reasons: [],
    critiques: Array.from({ length: count }, (_, chip) => ({
      id: `c${at}${chip}`,
      label: "x".repeat(80),
      count: 1,
    })),
  }));
  return [
    { type: "shopper-said", text: "hello" },
    { type: "products-recommended", remaining: 3, needs: [], products },
  ].map((event) => eventSchema.parse(event));
}

function chipsLeft(events: readonly ConversationEvent[]): readonly number[] {
  return events.flatMap((event) =>
    event.type === "products-recommended"
      ? event.products.map(({ critiques }) => critiques.length)
      : [],
  );
}

describe("an answer that is too large does without some of its ways on", () => {
  test.each([
    ["one that fits keeps all", [2, 2, 2], 600, [2, 2, 2]],
    ["a little too large: the last card gives one up", [2, 2, 2], 2_760, [2, 2, 1]],
    ["larger: the next one too", [2, 2, 2], 2_870, [2, 1, 1]],
    ["the card that has most gives first", [3, 1, 1], 2_870, [2, 1, 1]],
    ["far too large: all of them, and nothing else", [2, 2, 2], 9_000, [0, 0, 0]],
  ])("%s", (_, chips, titleBytes, expected) => {
    const events = turn(chips, titleBytes);
    const fitted = fitAnswer(events);
    expect(chipsLeft(fitted)).toEqual(expected);
    const withoutChips = (all: readonly ConversationEvent[]): unknown =>
      JSON.parse(JSON.stringify(all, (key, value) => (key === "critiques" ? [] : value)));
    expect(withoutChips(fitted)).toEqual(withoutChips(events));
  });

  test("the prices below the options of a question go before any way on", () => {
    const options = Array.from({ length: 7 }, (_, at) => ({
      id: `o${at}`,
      label: "x".repeat(20),
      products: { count: 3, priceFrom: 119.95, priceTo: 249.95 },
    }));
    const question = { id: "q", kind: "single", text: "Where?", options };
    const asked = eventSchema.parse({ type: "question-asked", question, remaining: 3 });
    const fitted = fitAnswer([...turn([2, 2, 2], 2_000), asked]);
    expect(chipsLeft(fitted)).toEqual([2, 2, 2]);
    expect(JSON.stringify(fitted)).not.toMatch(/priceFrom/);
    expect(JSON.stringify(fitAnswer([...turn([0, 0, 0], 600), asked]))).toMatch(/priceFrom/);
  });

  test("what stays in the log takes no room", () => {
    const query = { locale: "en", terms: [], text: "x".repeat(2_000) };
    const [said, ...rest] = turn([2, 2, 2], 600);
    const events = [{ ...said, query }, ...rest] as readonly ConversationEvent[];
    expect(fitAnswer(events)).toBe(events);
  });

  test("a turn without products stays as it is", () => {
    const events = [eventSchema.parse({ type: "shopper-said", text: "é".repeat(3_000) })];
    expect(fitAnswer(events)).toBe(events);
  });
});
