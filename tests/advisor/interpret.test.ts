import { describe, expect, it } from "vitest";
import { interpret, type Request } from "../../src/advisor/interpret.ts";
import type { Advice } from "../../src/advisor/library.ts";
import { start } from "../../src/conversation/decide.ts";
import { replay } from "../../src/conversation/replay.ts";
import type { OngoingConversation } from "../../src/conversation/state.ts";
import { createReader } from "../../src/reading/reader.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

function adviseOn(text?: string): Advice {
  const knowledge = learnSmallShop(text);
  return { knowledge, reader: createReader(knowledge.flow) };
}

const advice = adviseOn();
const withoutBudget = adviseOn(
  smallFlowText.replace(/ {2}- id: budget[^]*?(?=relax)/, "").replace(", budget", ""),
);

/** A conversation at its first question, which is where it will be worn. */
function begin({ knowledge }: Advice): OngoingConversation {
  const events = start(knowledge, { locale: "en" });
  const state = replay(events.map((event, at) => ({ seq: at + 1, at: 0, event })));
  if (state.phase === "new") throw new Error("a conversation has started");
  return state;
}

function check(request: Request, basedOn?: number, to = advice): unknown {
  return interpret(to, begin(to), request, basedOn);
}

describe("interpret", () => {
  it.each<[Request, unknown]>([
    [
      { type: "answer", question: "where", options: ["town"] },
      { type: "answer", question: "where", answer: { type: "options", options: ["town"] } },
    ],
    [
      { type: "revise", question: "against", options: ["rain", "shower"] },
      {
        type: "revise",
        question: "against",
        answer: { type: "options", options: ["rain", "shower"] },
      },
    ],
    // Tapped twice, an option is chosen once.
    [
      { type: "answer", question: "against", options: ["rain", "shower", "rain"] },
      {
        type: "answer",
        question: "against",
        answer: { type: "options", options: ["rain", "shower"] },
      },
    ],
    // A number alone limits from above.
    [
      { type: "answer", question: "budget", value: 200 },
      { type: "answer", question: "budget", answer: { type: "amount", max: 200 } },
    ],
    [
      { type: "answer", question: "budget", value: { min: 50, max: undefined } },
      { type: "answer", question: "budget", answer: { type: "amount", min: 50 } },
    ],
    [
      { type: "revise", question: "budget", value: { min: 50, max: 90 } },
      { type: "revise", question: "budget", answer: { type: "amount", min: 50, max: 90 } },
    ],
    [
      { type: "skip", question: "where" },
      { type: "answer", question: "where", answer: { type: "unsure" } },
    ],
    [
      { type: "retract", need: "budget" },
      { type: "retract", need: "budget" },
    ],
    [
      { type: "loosen", need: "budget", value: 120 },
      { type: "loosen", need: "budget", value: 120 },
    ],
    [
      { type: "critique", product: "alm", critique: "price:lower" },
      { type: "critique", product: "alm", critique: "price:lower" },
    ],
    [{ type: "show-products" }, { type: "show-products" }],
    [{ type: "restart" }, { type: "restart" }],
    [
      { type: "set-locale", locale: "de" },
      { type: "set-locale", locale: "de" },
    ],
  ])("%j", (request, command) => {
    expect(check(request)).toStrictEqual(command);
  });

  it.each<Request>([
    { type: "answer", question: "where", options: ["town"] },
    { type: "skip", question: "where" },
  ])("%j knows what the shopper was looking at", (request) => {
    expect(check(request, 7)).toMatchObject({ basedOn: 7 });
    expect(check(request)).not.toHaveProperty("basedOn");
  });
});

describe("a free text", () => {
  it("is read in the light of the question that is open", () => {
    expect(check({ type: "say", text: "climbing, max 200" })).toEqual({
      type: "say",
      text: "climbing, max 200",
      reading: {
        answers: [
          { question: "where", answer: { type: "options", options: ["rock"] }, quote: "climbing" },
          { question: "budget", answer: { type: "amount", max: 200 }, quote: "max 200" },
        ],
        volunteered: [],
      },
    });
  });

  it("may ask for something one could tap", () => {
    expect(check({ type: "say", text: "not sure" })).toMatchObject({
      reading: { wants: "unsure" },
    });
  });

  it("limits the price also where no question asks for it", () => {
    expect(check({ type: "say", text: "up to €90" }, undefined, withoutBudget)).toMatchObject({
      reading: {
        answers: [],
        volunteered: [
          {
            id: "budget",
            label: { en: "up to €90", de: "bis 90\u00A0€" },
            must: { attribute: "price", test: { max: { value: 90, inclusive: true } } },
            source: "text",
            quote: "up to €90",
          },
        ],
      },
    });
  });
});
