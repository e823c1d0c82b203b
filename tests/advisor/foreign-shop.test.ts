import { describe, expect, it } from "vitest";
import { interpret } from "../../src/advisor/interpret.ts";
import type { Advice } from "../../src/advisor/library.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent } from "../../src/conversation/event.ts";
import { needsOf } from "../../src/conversation/policy.ts";
import { replay } from "../../src/conversation/replay.ts";
import type { OngoingConversation } from "../../src/conversation/state.ts";
import { createReader } from "../../src/reading/reader.ts";
import type { Knowledge } from "../../src/recommendation/knowledge.ts";
import {
  learnBicycles,
  learnHeadphones,
  learnLaptops,
  learnTents,
} from "../fixtures/foreign-shop.ts";
import { outdoorField } from "../fixtures/outdoor-field.ts";

/** Whatever is sold, its own words and numbers count for more than what the field thinks of them. */

function adviceOf(knowledge: Knowledge): Advice {
  const { flow, catalog } = knowledge;
  const field = { ...outdoorField, attributes: catalog.attributes };
  return { knowledge, reader: createReader(flow, field) };
}

const shops = {
  laptops: adviceOf(learnLaptops()),
  bicycles: adviceOf(learnBicycles()),
  headphones: adviceOf(learnHeadphones()),
  tents: adviceOf(learnTents()),
} as const;
type Shop = keyof typeof shops;

/** What counts after these were said, and what was answered to the last of them. */
function talk(shop: Shop, texts: readonly string[]): { needs: readonly string[]; told: string } {
  const advice = shops[shop];
  const { knowledge } = advice;
  const events: ConversationEvent[] = [...start(knowledge, { locale: "en" })];
  let last: readonly ConversationEvent[] = [];
  for (const text of texts) {
    const state = stateAfter(events);
    const command = interpret(advice, state, { type: "say", text }, undefined);
    const decision = decide(knowledge, state, command);
    if (decision.type === "refused") throw new Error(decision.refusal.code);
    last = decision.events;
    events.push(...last);
  }
  const needs = needsOf(knowledge, stateAfter(events));
  const replies = last.flatMap((event) =>
    event.type === "product-discussed" || event.type === "aside-met" ? [event.text] : [],
  );
  return {
    needs: needs.map(({ label }) => (label["en"] ?? "").replaceAll("\u00A0", " ")),
    told: replies.join(" ").replaceAll("\u00A0", " "),
  };
}

function stateAfter(events: readonly ConversationEvent[]): OngoingConversation {
  const state = replay(events.map((event, at) => ({ seq: at + 1, at: 0, event })));
  if (state.phase === "new") throw new Error("a conversation has started");
  return state;
}

describe("numbers with a unit of the catalogue's own", () => {
  it.each<[Shop, string, readonly string[]]>([
    ["laptops", "a laptop with 16 GB of memory and long battery life", ["Memory from 16 GB"]],
    ["laptops", "under 1.5 kg", ["Weight up to 1.5 kg"]],
    ["laptops", "unter 1500 g", ["Weight up to 1.5 kg"]],
    ["laptops", "mindestens 8 Stunden Akku", ["Battery life from 8 h"]],
    ["laptops", "at least 32 gigabytes", ["Memory from 32 GB"]],
    ["laptops", "14 Zoll", ['Screen 13.4 " to 14.6 "']],
    ["bicycles", "mindestens 100 km Reichweite", ["Range from 100 km"]],
    // Two are stated in kilograms, and no bicycle weighs 130.
    ["bicycles", "unter 15 kg", ["Weight up to 15 kg"]],
    ["bicycles", "max 130 kg rider", ["Permitted weight up to 130 kg"]],
    ["bicycles", "with disc brakes", ["Disc brakes: Yes"]],
    ["bicycles", "no disc brakes", ["Without disc brakes"]],
    ["bicycles", "ohne Scheibenbremsen, bitte", ["Without disc brakes"]],
    ["bicycles", "3000 kg", []],
    ["laptops", "I weigh 80 kg", []],
    ["tents", "under 10 minutes", ["Setup minutes up to 10"]],
    ["tents", "höchstens 5 Minuten", ["Setup minutes up to 5"]],
    ["tents", "lighter than 5 lbs", ["Weight up to 2.27 kg"]],
    // A kind that all of them are chooses none.
    ["tents", "a tent", ["Tent"]],
    ["tents", "ein Kuppelzelt", ["Dome tent"]],
  ])("of %s: %j", (shop, text, needs) => {
    const said = talk(shop, [text]);
    expect(said.needs).toEqual(expect.arrayContaining([...needs]));
    expect(said.needs).toHaveLength(needs.length);
  });
});

it("who names what is sold is welcome, and what gave way is not asked for again", () => {
  expect(talk("laptops", ["Laptop"]).told).toMatch(/^(?:Gladly|Sure)/);
  const cheaper = ["under 1.5 kg", "at least 8 hours", "cheaper"];
  expect(talk("laptops", cheaper).needs.at(-1)).toMatch(/^cheaper than/);
  expect(talk("laptops", [...cheaper, "with a touchscreen"]).needs).not.toContain(
    expect.stringMatching(/^cheaper/),
  );
});

describe("questions", () => {
  const seen = ["under 1.5 kg", "at least 8 hours"];
  it.each<[string, RegExp]>([
    // "It" is in every title here, and names none of them.
    ["how much does it cost?", /^Price: .*\(Nova/],
    ["how long does the battery of the first last?", /^Nova \d+ it: Battery life \d+ h\.$/],
    ["does the second have a touchscreen?", /^Nova \d+ it, Touchscreen: (?:yes|no)\.$/],
    ["what does 16 GB mean?", /^The shop lists “Memory”/],
    ["is it loud?", /^I find nothing about that/],
  ])("%j", (text, told) => {
    expect(talk("laptops", [...seen, text]).told).toMatch(told);
  });
});

describe("what a shop sells that the field has no word for", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    // "Headphones" stands in every title and in no label.
    ["is looked for", ["noise-cancelling headphones"], ["Noise cancelling: Yes"]],
    ["is told apart by a small word", ["on-ear"], ["on-ear"]],
    ["is told apart in a sentence", ["something in-ear, please"], ["in-ear"]],
    ["is refused as it is called", ["I don't like in-ears"], ["Without in-ear"]],
    // Its flow would but order by the colour.
    [
      "is asked for as it is said",
      ["over-ear", "under 1500", "anything in white?"],
      ["over-ear", "up to €1,500", "Colour white"],
    ],
  ])("%s: %j", (_, texts, needs) => {
    expect(talk("headphones", texts).needs).toEqual(needs);
  });

  const seen = ["under 1500", "over-ear"];
  it.each<[readonly string[], RegExp]>([
    [["my headphones broke after a week"], /sorry|annoying/],
    [["do you sell speakers?"], /[Pp]roducts/],
    [["which sounds best?"], /shop's data/],
    [[...seen, "does it work with my iPhone?"], /I would rather not guess|shop's data/],
    [[...seen, "is the first waterproof?"], /Waterproof rating IPX/],
    // What all titles end with tells nobody which is meant.
    [[...seen, "compare the first two"], /^Where Nova\d+ and Nova\d+ differ:/],
    [[...seen, "which has the longest battery?", "and the second longest?"], /^Battery: [^:]+\.$/],
    [["is it a bot?"], /program|automated advisor/],
  ])("is talked about: %j", (texts, told) => {
    expect(talk("headphones", texts).told).toMatch(told);
  });
});
