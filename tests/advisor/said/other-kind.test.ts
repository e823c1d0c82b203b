import { describe, expect, it } from "vitest";
import { interpret } from "../../../src/advisor/interpret.ts";
import { decide } from "../../../src/conversation/decide.ts";
import { createReader } from "../../../src/reading/reader.ts";
import { beginTalking } from "../../conversation/talk/talking.ts";
import { outdoorField } from "../../fixtures/outdoor-field.ts";
import { learnOutdoorShop, type ShippedFlow } from "../../fixtures/outdoor-shop.ts";

/** What the advisor says to a first message that asks for another kind of thing; "" to any other. */
function check(id: ShippedFlow, text: string, locale: string): string {
  const knowledge = learnOutdoorShop(id);
  const { attributes } = knowledge.catalog;
  const reader = createReader(knowledge.flow, { ...outdoorField, attributes });
  const { state } = beginTalking(knowledge, locale);
  const command = interpret({ knowledge, reader }, state, { type: "say", text }, undefined);
  const decision = decide(knowledge, state, command);
  if (decision.type === "refused") throw new Error(decision.refusal.code);
  const [, met, asked] = decision.events;
  if (met?.type !== "aside-met" || met.aside !== "other-kind") return "";
  expect(asked?.type).toBe("question-asked");
  return met.text;
}

describe("another kind of thing", () => {
  it.each<[ShippedFlow, string, string, RegExp]>([
    [
      "outdoor-jackets",
      "ein Zelt",
      "de",
      /^Hier geht es um Jacken\. Zu „Zelt“ finde ich .* nichts\.$/,
    ],
    [
      "outdoor-jackets",
      "I need a tent",
      "en",
      /^This advisor is for jackets\. For “tent” I find nothing/,
    ],
    ["outdoor-jackets", "Schlafsack", "de", /Unter „Schlafsack“ führt der Shop \d+ Artikel\.$/],
    // The hike stands in the boots.
    ["outdoor-jackets", "hiking boots", "en", /Under “Shoes” the shop has \d+ products\.$/],
    // Whose it would be asks for no jacket.
    ["outdoor-jackets", "a sleeping bag for my wife", "en", /^This advisor is for jackets\./],
    ["outdoor-shoes", "a jacket", "en", /^This advisor is for shoes\. Under “Jacket” the shop has/],
  ])("%s: %s", (flow, text, locale, expected) => {
    expect(check(flow, text, locale)).toMatch(expected);
  });

  it.each<[ShippedFlow, string, string]>([
    ["outdoor-jackets", "Jacke", "de"],
    ["outdoor-jackets", "a tent and a jacket", "en"],
    ["outdoor-jackets", "kein Zelt, eine Jacke", "de"],
    ["outdoor-jackets", "was im Zelt wärmt", "de"],
    ["outdoor-shop", "ein Schlafsack", "de"],
    ["outdoor-jackets", "restart", "en"],
    ["outdoor-jackets", "blorf", "en"],
  ])("is not meant by %s: %s", (flow, text, locale) => {
    expect(check(flow, text, locale)).toBe("");
  });
});
