import { describe, expect, it } from "vitest";
import { withWeather, withWeatherAt, type WeatherAt } from "../../src/advisor/assumed-weather.ts";
import { interpret, type Request } from "../../src/advisor/interpret.ts";
import type { Advice } from "../../src/advisor/library.ts";
import { createEmbeddedWeather } from "../../src/adapters/weather/embedded-weather.ts";
import { usualWeather } from "../../src/climate/usual-weather.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent } from "../../src/conversation/event.ts";
import { needsOf } from "../../src/conversation/policy.ts";
import { replay } from "../../src/conversation/replay.ts";
import type { OngoingConversation } from "../../src/conversation/state.ts";
import { createReader } from "../../src/reading/reader.ts";
import { climate, outdoorField } from "../fixtures/outdoor-field.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

/** A flow that first asks where it is going. */
const knowledge = learnSmallShop(
  smallFlowText.replace("    required: true\n", "").replace(
    "questions:\n",
    `questions:
  - id: trip
    ask: { en: Where are you going?, de: Wohin geht es? }
    kind: place
    required: true
    options:
      - { id: nowhere, label: { en: Nowhere, de: Nirgendwohin }, says: { en: [home] } }
`,
  ),
);
const advice: Advice = {
  knowledge,
  reader: createReader(knowledge.flow, {
    ...outdoorField,
    attributes: knowledge.catalog.attributes,
  }),
};
const weatherAt: WeatherAt = (asked) => usualWeather(climate(), asked);

interface Held {
  readonly state: OngoingConversation;
  readonly last: readonly ConversationEvent[];
}

function hold(...requests: readonly Request[]): Held {
  const events = [...start(knowledge, { locale: "en" })];
  let last: readonly ConversationEvent[] = events;
  for (const request of requests) {
    const state = stateAfter(events);
    const read = interpret(advice, state, request, undefined);
    const decision = decide(knowledge, state, withWeatherAt(read, advice, state, weatherAt));
    if (decision.type === "refused") throw new Error(decision.refusal.code);
    last = decision.events;
    events.push(...last);
  }
  return { state: stateAfter(events), last };
}

function stateAfter(events: readonly ConversationEvent[]): OngoingConversation {
  const state = replay(events.map((event, at) => ({ seq: at + 1, at: 0, event })));
  if (state.phase === "new") throw new Error("a conversation has started");
  return state;
}

const say = (text: string): Request => ({ type: "say", text });
const answer = (value: string): Request => ({ type: "answer", question: "trip", value });

/** What was answered, which needs count, and what the advisor says at once, if anything. */
function check(...requests: readonly Request[]): readonly [unknown, readonly string[], string] {
  const { state, last } = hold(...requests);
  const told = last.flatMap((event) =>
    event.type === "message-misunderstood" || event.type === "aside-met" ? [event.text] : [],
  );
  const answers = Object.fromEntries(state.answers);
  return [answers, needsOf(knowledge, state).map(({ id }) => id), told.join(" ")];
}

const rain = { against: { type: "options", options: ["rain"] } };
const place = (text: string) => ({ trip: { type: "place", text } });

describe("a question where it is going", () => {
  it.each<[string, readonly Request[], readonly string[], object]>([
    ["is answered by a text", [say("to Scotland in October")], ["weather"], place("Scotland")],
    ["is answered by a value", [answer("Scotland in October")], ["weather"], place("Scotland")],
    [
      "is answered before it is asked",
      [say("for rain, in Norway")],
      ["against.rain", "weather"],
      { ...place("Norway"), ...rain },
    ],
    [
      "takes another place",
      [answer("Scotland"), say("no, Crete in May")],
      ["weather"],
      place("Crete"),
    ],
    [
      "is changed",
      [answer("Scotland"), { type: "revise", question: "trip", value: "Crete in May" }],
      ["weather"],
      place("Crete"),
    ],
    [
      "stays answered when the weather is taken back",
      [answer("Scotland"), { type: "retract", need: "weather" }],
      [],
      place("Scotland"),
    ],
    ["may be skipped", [say("no idea")], [], { trip: { type: "unsure" } }],
    ["has options as well", [say("home")], [], { trip: { type: "options", options: ["nowhere"] } }],
  ])("%s", (_, requests, needs, answers) => {
    expect(check(...requests)).toEqual([answers, needs, ""]);
  });

  it.each([
    ["Hintertupfing", "Hintertupfing"],
    ["to Little Whinging, early in May", "Little Whinging"],
    ["nach Hintertupfing im Februar", "Hintertupfing"],
  ])("says that it does not know %s, and asks again", (text, name) => {
    const { state, last } = hold(say(text));
    const [, told] = last;
    expect(told).toMatchObject({ type: "message-misunderstood" });
    expect(told).toHaveProperty("text", expect.stringContaining(`“${name}”`));
    expect(state.pending?.question).toBe("trip");
    expect(state.answers.size).toBe(0);
  });

  it.each(["1234", "what do you mean by that then?", "<b>!</b>"])(
    "takes %j for no place",
    (text) => {
      const [answers, needs, told] = check(say(text));
      expect([answers, needs]).toEqual([{}, []]);
      expect(told).not.toBe("");
      expect(told).not.toContain(text);
    },
  );

  it("is refused a number, and no other question takes a place", () => {
    const number: Request = { type: "answer", question: "trip", value: 3 };
    expect(() => hold(number)).toThrow("wrong-kind-of-answer");
    const elsewhere: Request = { type: "answer", question: "where", value: "Scotland" };
    expect(() => hold(elsewhere)).toThrow("wrong-kind-of-answer");
  });

  it("is read the same by a source one has to wait for", async () => {
    const { state } = hold();
    const read = interpret(advice, state, say("Scotland in October"), undefined);
    const source = createEmbeddedWeather(climate());
    const awaited = await withWeather(read, advice, state, source);
    expect(awaited).toEqual(withWeatherAt(read, advice, state, weatherAt));
    expect(awaited).not.toEqual(read);
    expect(await withWeather(read, advice, state)).toBe(read);
  });
});
