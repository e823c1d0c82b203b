import { describe, expect, it } from "vitest";
import type { ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { talk } from "./counter.ts";

/** Terms told apart, and what is explained to who did not understand. */

const jackets = "outdoor-jackets";
const shoes = "outdoor-shoes";
const shop = "outdoor-shop";

describe("the difference between two terms", () => {
  it.each<[ShippedFlow, string, string, readonly RegExp[]]>([
    [
      shop,
      "en",
      "what is the difference between fleece and softshell?",
      [/Softshell: .*lasting rain gets in/, /What is usual here: .*\(Fleece\).*\(Softshell\)/],
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

describe("a few words, with products in sight", () => {
  const boots = ["Wanderstiefel für Herren", "Größe 43"];
  const herren = ["eine Regenjacke für einen Mann für die Stadt"];
  const mens = ["a rain jacket for a man for the city"];
  it.each<[ShippedFlow, string, readonly string[], string, RegExp]>([
    [jackets, "de", herren, "wasserdicht?", /^Wasserdicht: ja/],
    [jackets, "en", mens, "made of wool?", /^Material Wool: no/],
    [jackets, "de", herren, "die erste", /^Was für .* spricht: /],
    [jackets, "en", mens, "the second one", /^What speaks for /],
    [jackets, "de", herren, "atmet die erste gut?", /Atmungsaktivität \d/],
    [jackets, "en", mens, "why is the first so cheap?", /Price /],
    [jackets, "de", herren, "warum ist die erste so billig?", /Preis /],
    [jackets, "de", herren, "welche wiegt weniger?", /^Gewicht: /],
    [shoes, "de", boots, "sind die eng?", /^(?:Weite|Passform|Leisten|Fuß).*: /],
  ])("%s in %s after %j: %j is answered", (flow, locale, before, text, told) => {
    const said = talk(flow, locale, [...before, text]);
    expect(said.told.replaceAll("\u00A0", " ")).toMatch(told);
    expect(said.needs).toEqual(talk(flow, locale, before).needs);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["en", [...mens, "which is the lightest?", "is it waterproof?"], /^[^,]*: (?:yes|no)\. /],
    ["de", [...herren, "welche ist die leichteste?", "ist die wasserdicht?"], /: (?:ja|nein)\. /],
  ])("go on about the one that is ahead, in %s: %j", (locale, texts, told) => {
    expect(talk(jackets, locale, texts).told).toMatch(told);
  });

  it.each<[string, readonly string[]]>([
    ["en", [...mens, "is the first one machine washable?", "the others?"]],
    ["de", [...herren, "ist die erste waschbar?", "die anderen?"]],
  ])("ask the same of the others, in %s: %j", (locale, texts) => {
    const said = talk(jackets, locale, texts);
    expect(said.shown).toBeUndefined();
    expect(said.told).toMatch(/washable|waschbar/);
  });
});

describe("the weather of a place that was named", () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      "de",
      ["Schlafsack für Nepal im Oktober", "wie kalt wird es da?"],
      /^Was dort üblich ist: Nepal/,
    ],
    [
      "en",
      ["going to Patagonia in November", "what's the weather like there?"],
      /Patagonia in Nov/,
    ],
    ["de", ["eine Jacke", "wie ist das Wetter dort?"], /^Sag mir, wohin es geht/],
  ])("is told in %s: %j", (locale, texts, told) => {
    expect(talk(shop, locale, texts).told).toMatch(told);
  });
});

describe("what was said is heard as it was meant", () => {
  it.each<[ShippedFlow, string, readonly string[], readonly string[]]>([
    [jackets, "de", ["Winterjacke für Damen, rot oder blau"], ["said.colour"]],
    [shop, "en", ["backpack with rain cover and hip belt"], ["wanted.rain_cover"]],
    [shop, "de", ["Rucksack mit Regenhülle"], ["wanted.rain_cover"]],
    [shop, "de", ["für Herren", "beim Radfahren"], ["where.fast", "where.fast.activity"]],
    [shoes, "de", ["Schuhe zum Wandern für Herren"], ["said.shoe_type"]],
    [jackets, "en", ["for him"], ["who.men"]],
  ])("%s in %s: %j", (flow, locale, texts, needs) => {
    const said = talk(flow, locale, texts);
    expect(said.needs).toEqual(expect.arrayContaining([...needs]));
    expect(said.needs).not.toContain("against.rain");
  });

  it("takes another colour beside the first when told so", () => {
    const { needs } = talk(shop, "de", ["eine Mütze für Herren", "lila", "oder pink"]);
    expect(needs.filter((id) => id.includes("color"))).toEqual(["said.color.purple"]);
  });

  it("does not hold on to what was lighter when it is to be warmer instead", () => {
    const texts = ["Regenjacke für Damen zum Wandern", "leichter", "doch lieber wärmer"];
    const { needs } = talk(jackets, "de", texts);
    expect(needs).toContain("critique.warmth");
    expect(needs).not.toContain("critique.weight_g");
  });

  it("shows no hats to who asked for gloves", () => {
    const said = talk(shop, "de", ["wasserdichte Handschuhe für meine Tochter"]);
    expect(said.shown?.products.length).toBeGreaterThan(0);
    expect(said.shown?.products.length).toBeLessThan(3);
    expect(said.spoken).toMatch(/Das eine passt: |Am nächsten kommt/);
  });
});

describe("what is said of those shown is no complaint and no matter for the shop", () => {
  const start = { en: "rain jacket for men for hiking", de: "Regenjacke für Herren zum Wandern" };
  it.each<["en" | "de", string, string]>([
    ["en", "that's too much money", "critique.price"],
    ["en", "I'd rather spend less", "critique.price"],
    ["en", "similar to the third?", "critique.like"],
    ["en", "more in the style of the third", "critique.like"],
    ["en", "alternatives to the third", "critique.like"],
    ["de", "das ist mir zu viel Geld", "critique.price"],
    ["de", "die dritte gefällt mir, mehr so", "critique.like"],
    ["de", "Alternativen zur dritten", "critique.like"],
  ])("%s: %s", (locale, text, need) => {
    expect(talk(jackets, locale, [start[locale], text]).needs).toContain(need);
  });

  it.each<["en" | "de", string]>([
    ["en", "I ordered one like the third two weeks ago and it still has not arrived"],
    ["de", "Ich habe so eine wie die dritte gekauft und nach zwei Wochen ist die Naht aufgegangen"],
  ])("%s: %s, which is one", (locale, text) => {
    expect(talk(jackets, locale, [start[locale], text]).needs).not.toContain("critique.like");
  });
});
