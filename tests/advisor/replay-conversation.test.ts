import { describe, expect, it } from "vitest";
import { withWeatherAt } from "../../src/advisor/assumed-weather.ts";
import { interpret, type Request } from "../../src/advisor/interpret.ts";
import type { Advice } from "../../src/advisor/library.ts";
import { replayConversation } from "../../src/advisor/replay-conversation.ts";
import { turnsOf } from "../../src/advisor/replayed-turn.ts";
import { usualWeather } from "../../src/climate/usual-weather.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent, RecordedEvent } from "../../src/conversation/event.ts";
import { replay } from "../../src/conversation/replay.ts";
import { createReader } from "../../src/reading/reader.ts";
import { climate, outdoorField } from "../fixtures/outdoor-field.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

function adviseOn(text = smallFlowText): Advice {
  const knowledge = learnSmallShop(text);
  const { attributes } = knowledge.catalog;
  return { knowledge, reader: createReader(knowledge.flow, { ...outdoorField, attributes }) };
}

const trip = "  - { id: trip, ask: { en: Where to?, de: Wohin? }, kind: place }\nrelax:";
const advice = adviseOn(smallFlowText.replace("relax:", trip));

interface Held {
  readonly events: readonly RecordedEvent[];
  /** How many events each turn brought, the opening first. */
  readonly lengths: readonly number[];
}

/** A conversation as a server would have stored it, with a spoken sentence behind each turn. */
function hold(requests: readonly Request[], locale = "en"): Held {
  const opening = start(advice.knowledge, { locale });
  let events = record([], opening);
  const lengths = [opening.length];
  for (const request of requests) {
    const state = replay(events);
    if (state.phase === "new") throw new Error("a conversation has started");
    const read = interpret(advice, state, request, undefined);
    const command = withWeatherAt(read, advice, state, (asked) => usualWeather(climate(), asked));
    const decision = decide(advice.knowledge, state, command);
    if (decision.type === "refused") throw new Error(decision.refusal.message);
    lengths.push(decision.events.length);
    events = record(record(events, decision.events), [{ type: "wording-spoken", text: "…" }]);
  }
  return { events, lengths };
}

function record(
  before: readonly RecordedEvent[],
  events: readonly ConversationEvent[],
): readonly RecordedEvent[] {
  return [...before, ...events.map((event, at) => ({ seq: before.length + 1 + at, at: 7, event }))];
}

const answer = (question: string, ...options: readonly string[]): Request => ({
  type: "answer",
  question,
  options,
});
const say = (text: string): Request => ({ type: "say", text });

/** Everything one can do, in one conversation. */
const everything: readonly Request[] = [
  answer("where", "rock"),
  say("for rain, in Norway in May"),
  { type: "answer", question: "trip", value: "Hintertupfing" },
  { type: "answer", question: "trip", value: "Crete in June" },
  { type: "answer", question: "budget", value: { max: 300 } },
  { type: "critique", product: "gipfel", critique: "price:lower" },
  say("why not the Eis?"),
  say("lighter"),
  { type: "loosen", need: "critique.weight_g", value: 600 },
  { type: "loosen", need: "budget", value: 400 },
  { type: "retract", need: "weather" },
  { type: "revise", question: "where", options: ["hills"] },
  say("it need not be light"),
  { type: "show-products" },
  { type: "show-products" },
  say("more"),
  say("thanks"),
  say("blorf gnarx"),
  { type: "skip", question: "carry" },
  { type: "set-locale", locale: "de" },
  say("von vorn"),
  { type: "restart" },
];

describe("a stored conversation", () => {
  it("is taken apart into its turns", () => {
    const { events, lengths } = hold(everything);
    expect(turnsOf(events).map((turn) => turn.length)).toEqual(lengths);
    const silent = record(
      [],
      events.map(({ event }) => event).filter(({ type }) => type !== "wording-spoken"),
    );
    expect(turnsOf(silent).map((turn) => turn.length)).toEqual(lengths);
  });

  it("would go the same way again", () => {
    const { events, lengths } = hold(everything);
    expect(replayConversation(advice, events)).toEqual({ turns: lengths.length, differences: [] });
  });

  it("sets an answer aside again that came too late", () => {
    const first = hold([answer("where", "rock")]);
    const state = replay(first.events);
    if (state.phase === "new") throw new Error("a conversation has started");
    const late = interpret(advice, state, answer("where", "town"), 1);
    const decision = decide(advice.knowledge, state, late);
    if (decision.type === "refused") throw new Error(decision.refusal.code);
    expect(decision.events[0]?.type).toBe("answer-set-aside");
    const events = record(first.events, decision.events);
    expect(replayConversation(advice, events).differences).toEqual([]);
  });

  it.each<[string, string, string, readonly object[]]>([
    [
      "a question left out",
      "    kind: multi\n",
      "    kind: multi\n    enabled: false\n",
      [{ turn: 1, seq: 4, event: "needs-understood", path: "answers.0", now: undefined }],
    ],
    [
      "another meaning of an option",
      "wish: { use: { any_of: [rock] } }",
      "wish: { use: { any_of: [town] } }",
      [{ turn: 0, seq: 2, path: "question.options.2.products.count", stored: 4, now: 3 }],
    ],
    [
      "another question",
      "Where will you wear it?",
      "Where to?",
      [
        {
          turn: 0,
          seq: 2,
          path: "question.text",
          stored: "Where will you wear it?",
          now: "Where to?",
        },
      ],
    ],
  ])("would differ with %s", (_, from, to, expected) => {
    const { events } = hold([say("against rain")]);
    const changed = adviseOn(smallFlowText.replace(from, to));
    const { differences } = replayConversation(changed, events);
    expect(differences.slice(0, expected.length)).toMatchObject(expected);
  });

  it("would show other products, which is one difference a turn", () => {
    const { events } = hold([answer("where", "rock"), answer("against", "rain")]);
    const changed = adviseOn(`${smallFlowText}results: { show: 2 }\n`);
    const found = replayConversation(changed, events).differences;
    const products = found.filter(({ path }) => path.startsWith("products"));
    expect(products.map(({ turn, path }) => [turn, path])).toEqual([
      [1, "products"],
      [2, "products"],
    ]);
    expect(products[0]?.now).toHaveLength(2);
  });

  it("would be refused where the option is gone, and goes on with what was stored", () => {
    const { events, lengths } = hold([answer("where", "rock"), answer("carry", "light")]);
    const changed = adviseOn(
      smallFlowText
        .replaceAll("rock", "stone")
        .replace("any_of: [stone] } }\n  -", "any_of: [rock] } }\n  -")
        .replace("use: { any_of: [stone] }", "use: { any_of: [rock] }"),
    );
    const { differences, turns } = replayConversation(changed, events);
    expect(turns).toBe(lengths.length);
    expect(differences.find(({ turn }) => turn === 1)).toMatchObject({
      path: "",
      stored: "question-answered",
      now: "unknown-option",
    });
  });
});
