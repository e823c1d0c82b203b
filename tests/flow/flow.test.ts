import { describe, expect, it } from "vitest";
import type { WrittenFlow, WrittenQuestion } from "../../src/flow/flow-schema.ts";
import { createFlow, optionOf, questionOf, type Flow } from "../../src/flow/flow.ts";

const plainest: WrittenFlow = {
  schema: 1,
  id: "plain",
  title: { en: "Plain", de: "Schlicht" },
  catalog: "small",
  questions: [{ id: "q", ask: { en: "Q?" }, kind: "yes-no", options: [{ id: "yes" }] }],
};

function flowWith(more: Partial<WrittenFlow>): Flow {
  return createFlow({ ...plainest, ...more }, "r1");
}

function questionFrom(written: Partial<WrittenQuestion>) {
  const question = { id: "q", ask: { en: "Q?" }, ...written } as WrittenQuestion;
  return flowWith({ questions: [question] }).questions[0];
}

describe("what a flow need not say", () => {
  it("is filled in", () => {
    expect(flowWith({})).toEqual({
      id: "plain",
      revision: "r1",
      title: { en: "Plain", de: "Schlicht" },
      catalog: "small",
      locales: ["en", "de"],
      noun: {
        en: { one: "product", other: "products" },
        de: { one: "Produkt", other: "Produkte" },
      },
      address: "informal",
      questions: [
        {
          id: "q",
          kind: "yes-no",
          ask: { en: "Q?" },
          required: false,
          answerable: 0.9,
          enabled: true,
          combine: "any",
          options: [{ id: "yes", label: { en: "Yes", de: "Ja" }, says: {}, weight: 1 }],
        },
      ],
      engine: { next: "adaptive", showAfter: 2, questionsMax: 5 },
      relax: [],
      results: { show: 3, compare: [] },
    });
  });

  it("is taken as it is said", () => {
    const flow = flowWith({
      scope: { kind: { eq: "jacket" } },
      address: "formal",
      greeting: { en: "Hello" },
      engine: { next: "authored", show_after: 1, max_questions: 9 },
      relax: ["q"],
      results: { show: 2, compare: ["price"] },
    });
    expect(flow).toMatchObject({
      scope: { type: "test", attribute: "kind" },
      address: "formal",
      greeting: { en: "Hello" },
      engine: { next: "authored", showAfter: 1, questionsMax: 9 },
      relax: ["q"],
      results: { show: 2, compare: ["price"] },
    });
  });
});

describe("a question", () => {
  const options = [{ id: "x", label: { en: "X" } }];
  it.each<[Partial<WrittenQuestion>, unknown]>([
    [{ kind: "single", options }, { combine: "any" }],
    [{ kind: "multi", options }, { combine: "all" }],
    [{ kind: "multi", combine: "any", options }, { combine: "any" }],
    [{ kind: "budget" }, { options: [], amount: { attribute: "price", effect: "must" } }],
    [{ kind: "budget", effect: "wish" }, { amount: { attribute: "price", effect: "wish" } }],
    [
      { kind: "range", attribute: "weight_g" },
      { amount: { attribute: "weight_g", effect: "wish" } },
    ],
    [
      { kind: "range", attribute: "weight_g", effect: "must" },
      { amount: { attribute: "weight_g", effect: "must" } },
    ],
    [
      { kind: "single", options, enabled: false, required: true },
      { enabled: false, required: true },
    ],
    [{ kind: "single", options, answerable: 0.5 }, { answerable: 0.5 }],
    [
      { kind: "single", options, ask_if: { p: { eq: "a" } } },
      { askIf: { type: "any-of", question: "p", options: ["a"] } },
    ],
  ])("%j", (written, expected) => {
    expect(questionFrom(written)).toMatchObject(expected as object);
  });

  it("of a range of nothing has no amount", () => {
    expect(questionFrom({ kind: "range", options })).not.toHaveProperty("amount");
  });
});

describe("an option", () => {
  it.each([
    [{ id: "no" }, { label: { en: "No", de: "Nein" } }],
    [{ id: "yes", label: { en: "Sure" } }, { label: { en: "Sure" } }],
    [{ id: "red" }, { label: { en: "red" } }],
    [
      { id: "x", weight: 3, picture: "rain" },
      { weight: 3, picture: "rain" },
    ],
    [{ id: "x", months: [1] }, { months: [1] }],
    [{ id: "x", must: { price: { lte: 9 } } }, { must: { type: "test", attribute: "price" } }],
    [{ id: "x", wish: { price: { lte: 9 } } }, { wish: { type: "test", attribute: "price" } }],
  ])("%j", (written, expected) => {
    const [option] = questionFrom({ kind: "single", options: [written] })?.options ?? [];
    expect(option).toMatchObject(expected);
  });
});

describe("finding things", () => {
  const flow = flowWith({});
  it("by id", () => {
    const question = questionOf(flow, "q");
    expect(question?.id).toBe("q");
    expect(question && optionOf(question, "yes")?.id).toBe("yes");
    expect(questionOf(flow, "p")).toBeUndefined();
    expect(question && optionOf(question, "maybe")).toBeUndefined();
  });
});
