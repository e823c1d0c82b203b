import { describe, expect, it } from "vitest";
import { withTalk } from "../../../src/advisor/said/talk-reading.ts";
import type { SaidReading } from "../../../src/conversation/command.ts";
import type { OptionId, QuestionId } from "../../../src/flow/flow.ts";
import { beginTalking } from "../../conversation/talk/talking.ts";
import { learnOutdoorShop } from "../../fixtures/outdoor-shop.ts";

const knowledge = learnOutdoorShop("outdoor-jackets");
const { state } = beginTalking(knowledge).tap("where", "hills").tap("who", "men");

function answer(question: string, option: string, quote: string): SaidReading["answers"][number] {
  return {
    question: question as QuestionId,
    answer: { type: "options", options: [option as OptionId] },
    quote,
  };
}

/** What is left of a reading beside the talk: its answers, its talk, its aside. */
function check(text: string, reading: Partial<SaidReading>): readonly (string | undefined)[] {
  const read = withTalk(knowledge, state, {
    text,
    reading: { answers: [], volunteered: [], ...reading },
    readPart: () => ({ answers: [], volunteered: [] }),
  });
  return [read.answers.map(({ quote }) => quote).join(", "), read.talk?.type, read.aside];
}

const rain = answer("against", "rain", "rain");
const light = answer("carry", "often", "lighter");
const pending = answer(state.pending?.question ?? "", "x", "May");

describe("withTalk", () => {
  it.each<[string, Partial<SaidReading>, readonly (string | undefined)[]]>([
    // A question leaves the needs as they are.
    ["is the second one good in the rain?", { answers: [rain] }, ["", "ask-attribute", undefined]],
    // A critique counts beside needs said in other words, and its own words count once.
    ["lighter, for rain", { answers: [light, rain] }, ["rain", "critique", undefined]],
    // What the flow can answer is said by that answer.
    ["anything in blue?", { answers: [rain] }, ["rain", undefined, undefined]],
    ["anything in blue?", {}, ["", "want", undefined]],
    // Steering goes before talk, but "show me others" is no "show me".
    ["show me three others", { wants: "show-products" }, ["", "more", undefined]],
    ["not sure", { wants: "unsure" }, ["", undefined, undefined]],
    ["no idea", { wants: "unsure", aside: "smalltalk" }, ["", undefined, undefined]],
    ["a human!", { wants: "unsure", aside: "human" }, ["", undefined, "human"]],
    // What only the shop can do holds no needs, unless the open question was answered.
    ["can I talk to a person?", { answers: [rain], aside: "human" }, ["", undefined, "human"]],
    ["talk to me in May", { answers: [pending], aside: "human" }, ["May", undefined, "human"]],
    [
      "how do I wash merino after rain",
      { answers: [rain], aside: "question" },
      ["", undefined, "question"],
    ],
    ["how do I wash it after rain", { answers: [rain] }, ["", "ask-attribute", undefined]],
    // Asked of what is shown in words the catalogue has none for; or of the shop.
    ["is it edible?", { aside: "off-topic" }, ["", "ask-attribute", "off-topic"]],
    ["is it edible?", { aside: "complaint" }, ["", undefined, "complaint"]],
    [
      "can I return it if it rains?",
      { answers: [rain], aside: "question" },
      ["", undefined, "terms"],
    ],
    [
      "nice weather, no rain",
      { answers: [rain], aside: "smalltalk" },
      ["rain", undefined, "smalltalk"],
    ],
    ["is the first one waterproof, damn?", { aside: "attack" }, ["", "ask-attribute", "attack"]],
    ["cheaper, you idiot", { aside: "attack" }, ["", undefined, "attack"]],
    // A courtesy is more telling than small talk.
    ["thanks", { aside: "smalltalk" }, ["", undefined, "thanks"]],
    ["hello", {}, ["", undefined, "hello"]],
  ])("%s", (text, reading, expected) => {
    expect(check(text, reading)).toEqual(expected);
  });
});
