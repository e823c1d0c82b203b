import { describe, expect, it } from "vitest";
import { meetAside } from "../../../src/conversation/talk/asides.ts";
import { flowSchema } from "../../../src/flow/flow-schema.ts";
import { learnSmallShop, smallFlowText } from "../../fixtures/small-shop.ts";
import { beginTalking } from "./talking.ts";

/** A shop whose people are reached like this; "Sie" when it says so. */
function shopWith(contact: string, address = "informal") {
  const head = `contact: ${contact}\naddress: ${address}\nquestions:\n`;
  return learnSmallShop(smallFlowText.replace("questions:\n", head));
}

type ReachAside = "service" | "complaint" | "human";

function check(contact: string, aside: ReachAside, locale = "en", address?: string): string {
  const shop = shopWith(contact, address);
  return meetAside(shop, beginTalking(shop, locale).state, aside);
}

describe("what only people of the shop can do", () => {
  it.each<[string, string, RegExp, string]>([
    ["an address", "{ email: help@shop.example }", /The shop can:$/, "help@shop.example"],
    [
      "a page",
      '{ url: "https://shop.example/help" }',
      /The shop can:$/,
      "https://shop.example/help",
    ],
    [
      "all three",
      '{ phone: +49 30 1234, url: "https://shop.example/help", email: help@shop.example }',
      /The shop can:$/,
      "help@shop.example, https://shop.example/help, or phone +49\u00A030\u00A01234",
    ],
    [
      "and a word more",
      "{ phone: +49 30 1234, text: { en: Weekdays only., de: Nur werktags. } }",
      /The shop can:$/,
      "phone +49\u00A030\u00A01234\nWeekdays only.",
    ],
  ])("is answered with how they are reached: %s", (_, contact, opening, rest) => {
    const [first = "", ...others] = check(contact, "service").split("\n");
    expect(first).toMatch(opening);
    expect(others.join("\n")).toBe(rest);
  });

  const email = "{ email: help@shop.example }";
  it.each<[ReachAside, string, string | undefined, RegExp]>([
    ["complaint", "en", undefined, /sorry/],
    ["human", "en", undefined, /program/],
    ["service", "de", undefined, /Bestellungen/],
    ["complaint", "de", undefined, /leid/],
    ["human", "de", undefined, /Programm.*erreichst du/],
    ["human", "de", "formal", /Programm.*erreichen Sie/],
  ])("a %s has its own words (%s, %s)", (aside, locale, address, expected) => {
    const text = check(email, aside, locale, address);
    expect(text).toMatch(expected);
    expect(text).toMatch(/\nhelp@shop\.example$/);
  });

  it("sends to the shop's contact page where the flow names none", () => {
    const shop = learnSmallShop();
    expect(meetAside(shop, beginTalking(shop).state, "human")).toMatch(/contact page/);
  });

  it("changes nothing about other asides", () => {
    const shop = shopWith(email);
    expect(meetAside(shop, beginTalking(shop).state, "thanks")).not.toContain("@");
  });
});

describe("a contact", () => {
  const valid = (contact: object): boolean => flowSchema.shape.contact.safeParse(contact).success;
  it.each([
    { email: "help@shop.example" },
    { phone: "+49 (0)30 1234-5" },
    { url: "https://shop.example/contact?topic=1" },
  ])("may be %j", (contact) => {
    expect(valid(contact)).toBe(true);
  });

  it.each([
    {},
    { text: { en: "Come by" } },
    { email: "nobody" },
    { phone: "call me" },
    { url: "http://shop.example" },
    { url: "javascript:alert(1)" },
    { url: "https://localhost/contact" },
    { url: "https://shop.example@evil.example/" },
    { email: "help@shop.example", fax: "1" },
  ])("is never %j", (contact) => {
    expect(valid(contact)).toBe(false);
  });
});
