import { describe, expect, it } from "vitest";
import type { ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { talk } from "./counter.ts";

/** Terms told apart, and what is explained to who did not understand. */

const jackets = "outdoor-jackets";
const shop = "outdoor-shop";

describe("the difference between two terms", () => {
  it.each<[ShippedFlow, string, string, readonly RegExp[]]>([
    [
      shop,
      "en",
      "what is the difference between fleece and softshell?",
      [/Softshell: .*lasting rain gets in/, /What is usual here: .*\(Softshell\)/],
    ],
    [
      jackets,
      "de",
      "was ist der Unterschied zwischen Fleece und Softshell?",
      [/Softshell: .*Dauerregen kommt durch/, /Was hier üblich ist: .*\(Softshell\)/],
    ],
    [
      jackets,
      "de",
      "Daune oder Kunstfaser, was ist besser?",
      [/Daune.*: .*\./, /Kunstfaser.*: .*\./, /Was hier üblich ist: /],
    ],
    [
      shop,
      "en",
      "how does a hardshell differ from a softshell?",
      [/Hardshell: A tough outer layer/, /Softshell: Stretchy/],
    ],
    [
      shop,
      "de",
      "Unterschied zwischen wasserdicht und wasserabweisend",
      [/Wasserdicht: /, /[Ww]asserabweisend: /],
    ],
    [shop, "de", "Unterschied zwischen Daune und Zirbenholz?", [/Zu „Zirbenholz“ steht/]],
  ])("of %s in %s: %j", (flow, locale, text, told) => {
    const said = talk(flow, locale, [text]);
    for (const part of told) expect(said.told.replaceAll("\u00A0", " ")).toMatch(part);
    expect(said.told).not.toMatch(/ohne es zu erklären|without explaining/);
    expect(said.needs).toEqual([]);
  });
});

describe("what do you mean?", () => {
  it.each<[ShippedFlow, string, readonly string[], string, readonly RegExp[]]>([
    [jackets, "en", [], "what do you mean?", [/Take what comes closest: .* or /]],
    [jackets, "de", [], "wie meinst du das?", [/Nimm, was am ehesten zutrifft: .* oder /]],
    [jackets, "de", [], "versteh ich nicht", [/Nimm, was am ehesten zutrifft: /]],
    [shop, "en", [], "I don't understand the question", [/Take what comes closest: /]],
    [shop, "de", ["eine Jacke"], "hä?", [/Nimm, was am ehesten zutrifft: /]],
    [
      jackets,
      "en",
      ["a rain jacket for a man for the city"],
      "what do you mean?",
      [/^To choose from: \d+ jackets\. I went by what you said: /, /What speaks for /],
    ],
    [
      jackets,
      "de",
      ["eine Regenjacke für einen Mann für die Stadt"],
      "wie meinst du das?",
      [/^Zur Wahl: \d+ Jacken\. Ausgesucht habe ich nach dem, was du gesagt hast: /],
    ],
    [
      jackets,
      "de",
      ["eine Regenjacke für einen Mann für die Stadt", "wie hoch ist die Wassersäule der ersten?"],
      "was heißt das?",
      [/^Wassersäule: /],
    ],
    [
      jackets,
      "en",
      ["a rain jacket for a man for the city", "how breathable is the second?"],
      "what does that mean?",
      [/^Breathability: /],
    ],
  ])("%s in %s after %j: %j", (flow, locale, before, text, told) => {
    const said = talk(flow, locale, [...before, text]);
    for (const part of told) expect(said.told).toMatch(part);
    expect(said.needs).toEqual(talk(flow, locale, before).needs);
    expect(said.shown).toBeUndefined();
  });
});
