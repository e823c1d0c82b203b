import { describe, expect, it } from "vitest";
import type { ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { talk } from "./counter.ts";

/** What people answer, and what they say beside it, to the flows as they are shipped. */

const jackets = "outdoor-jackets";
const shop = "outdoor-shop";
const shoes = "outdoor-shoes";
const rainMen = "rain jacket for men";
const regenDamen = "Regenjacke für Damen";

type Met = readonly [flow: ShippedFlow, locale: string, texts: readonly string[], told: RegExp];

function expectMet(...[flow, locale, texts, told]: Met): void {
  const before = talk(flow, locale, texts.slice(0, -1));
  const said = talk(flow, locale, texts);
  expect(said.told).toMatch(told);
  expect(said.needs).toEqual(before.needs);
}

describe("an answer by its letter, or to several", () => {
  it.each<[string, readonly string[]]>([
    ["a)", ["kind.jacket"]],
    ["(b)", ["kind.trousers"]],
    ["either is fine", []],
    ["maybe", []],
    ["both", []],
  ])("%s", (text, needs) => {
    const said = talk(shop, "en", [text]);
    expect(said.needs).toEqual(needs);
    expect(said.asks).not.toBe("kind");
  });

  it.each<Met>([
    [shop, "en", ["yes"], /Which of these|Which one do you mean/],
    [shop, "de", ["nein"], /Was davon/],
    [shop, "en", ["I don't really know what I want"], /what I am here for|No hurry/],
    [shop, "de", ["ich weiß noch gar nicht, was ich will"], /Dafür bin ich da|Kein Stress/],
    [shop, "en", ["what do most people buy?"], /would not make it up/],
    [shop, "de", ["was kaufen die meisten?"], /will es nicht erfinden/],
    [jackets, "en", ["why so many questions?"], /./],
    [jackets, "de", ["macht das denn einen Unterschied, wo ich sie trage?"], /^Stadt, Waldweg/],
  ])("is met (%s, %s: %j)", expectMet);
});

describe("a size", () => {
  it.each<[ShippedFlow, string, readonly string[], string]>([
    [shop, "de", ["Schuhe für Damen", "Größe neununddreißig"], "Größe 39"],
    [shoes, "en", ["trail runners for men", "size forty three"], "Size EU 43"],
  ])("is understood when it is written out (%s, %s: %j)", (flow, locale, texts, label) => {
    expect(talk(flow, locale, texts).chips.map((chip) => chip.label)).toEqual([label]);
  });

  it.each<[ShippedFlow, string, readonly string[], RegExp]>([
    [shoes, "en", ["trail runners us size 10 men"], /Size of what fits: EU 28–EU 48\.$/],
    [shoes, "en", ["trail runners men", "do you have the first in 10.5?"], /EU 36–EU 48\.$/],
    [shop, "de", ["Matschhose für meinen Sohn", "Größe 92"], /bei dem, was passt: 104 .* Jahre\)/],
  ])(
    "the shop has not is said to be none, with those there are (%s, %s: %j)",
    (flow, locale, texts, told) => {
      expect(talk(flow, locale, texts).told).toMatch(told);
    },
  );
});

describe("what only the shop decides", () => {
  it.each<Met>([
    [jackets, "en", [rainMen, "can you do 20% off the first?"], /service@/],
    [jackets, "en", [rainMen, "what if I buy two?"], /service@/],
    [jackets, "en", [rainMen, "ok what's your best price"], /service@/],
    [jackets, "en", [rainMen, "what if it doesn't fit him?"], /service@/],
    [jackets, "de", [regenDamen, "geht da noch was am Preis?"], /service@/],
    [jackets, "de", [regenDamen, "wie lange Garantie?"], /service@/],
  ])("is left to it (%s, %s: %j)", expectMet);
});

describe("what is reduced", () => {
  it.each<[string, readonly string[], RegExp, readonly string[]]>([
    ["de", ["Jacken", "gibt es reduzierte?"], /^Reduziert sind davon 21 Artikel/, ["kind.jacket"]],
    [
      "en",
      ["any deals on sleeping bags?"],
      /^Reduced .* 3 products.*sleeping bag: €249 instead of/s,
      ["kind.sleeping-bag"],
    ],
    ["en", ["gloves for a child", "only show reduced ones"], /^Nothing that fits/, ["who.child"]],
  ])("of what fits is named (%s: %j)", (locale, texts, told, needs) => {
    const said = talk(shop, locale, texts);
    expect(said.told).toMatch(told);
    expect(needs.every((id) => said.needs.includes(id))).toBe(true);
  });
});

describe("of those shown", () => {
  it.each<Met>([
    [
      jackets,
      "de",
      [regenDamen, "was ist an der dritten besser?"],
      /^Was für Federkante .* spricht/,
    ],
    [jackets, "de", [regenDamen, "was fehlt der zweiten?"], /^Was gegen Landregen/],
    [
      jackets,
      "en",
      [rainMen, "what's missing on the second?"],
      /^What speaks against the Landregen/,
    ],
    [jackets, "en", [rainMen, "is the expensive one worth it?"], /^What speaks for Federkante/],
    [jackets, "en", [rainMen, "which is the safest choice?"], /^My advice: the Wolkenbruch/],
    [jackets, "en", [rainMen, "nice, and which is the cheapest?"], /Cheapest: Landregen\.$/],
    [jackets, "en", [rainMen, "bet ill cop the second one"], /^Landregen .*Its card leads/],
    [jackets, "de", [regenDamen, "ok die erste dann"], /^Wolkenbruch .*Über die Karte/],
    [jackets, "en", [rainMen, "which one would last 10 years?"], /^Durability: [^S]*\.$/],
    [
      jackets,
      "de",
      [regenDamen, "die zweite, ist da keine Wolle drin?"],
      /^Landregen [^:]*: (?!nein|ja)/,
    ],
    [jackets, "en", [rainMen, "what filters are active?"], /^What I know so far: /],
  ])("what is asked is told (%s, %s: %j)", expectMet);
});

describe("who changes their mind", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "en",
      ["warm winter jacket for women", "actually no, something light for summer"],
      ["when.summer", "who.women", "carry.often"],
    ],
    [
      "en",
      ["light summer jacket for women in red", "no forget all that, a warm one"],
      ["against.cold"],
    ],
    [
      "en",
      ["hiking jacket for a woman", "and I said hiking but also rain"],
      ["where.hills", "against.rain", "who.women"],
    ],
    [
      "de",
      ["Jacke für Damen", "was würden Sie denn für die Stadt empfehlen?"],
      ["where.town", "who.women"],
    ],
  ])("in %s by %j leaves %j", (locale, texts, needs) => {
    expect(talk(jackets, locale, texts).needs).toEqual(needs);
  });
});

describe("the weather there", () => {
  it("is told of the place that was named", () => {
    const said = talk(jackets, "de", ["ich fahr im Juli nach Norwegen", "wird es da kalt?"]);
    expect(said.told).toMatch(/^Was dort üblich ist: Norwegen im Juli/);
  });
});

describe("asked of what is shown, or of the advisor", () => {
  it.each<Met>([
    [
      jackets,
      "en",
      [rainMen, "which is quietest?"],
      /^Quiet: no \(Wolkenbruch.*yes \(Federkante\)/,
    ],
    [jackets, "de", [regenDamen, "welche ist am leisesten?"], /^Leise: .*ja \(Federkante\)/],
    [jackets, "de", [regenDamen, "welche packt am kleinsten?"], /Am kleinsten verpackt: Federk/],
    [jackets, "en", [rainMen, "ok but which one"], /^My advice: the Wolkenbruch/],
    [
      jackets,
      "en",
      [rainMen, "whats teh diference betwen 1 adn 2"],
      /^Where Wolkenbruch and Landr/,
    ],
    [jackets, "en", ["do I need down?"], /^Down: A lot of warmth/],
    [jackets, "de", ["brauche ich eine Kapuze?"], /^Kapuze: Ob eine Kapuze dran ist/],
    [
      jackets,
      "en",
      ["I'm moving to Seattle", "what weather is that?"],
      /^What is usual there: Wash/,
    ],
    [jackets, "de", [regenDamen, "die Nordwand?"], /^Nordwand Pro .* passt auch/],
    [jackets, "en", [rainMen, "which one do you like?"], /^My advice: the Wolkenbruch/],
    [jackets, "en", [rainMen, "in M", "would my wife like it?"], /shop's data/],
    [jackets, "en", [rainMen, "what did I say so far?"], /^What I know so far: /],
    [jackets, "en", ["this is dumb"], /I am sorry/],
    [jackets, "en", ["ur useless"], /I am sorry/],
    [jackets, "de", ["Wie benutze ich das hier?"], /^Sag mir, wofür es ist/],
  ])("is answered, and excludes nothing (%s, %s: %j)", expectMet);

  it.each<[string, string]>([
    ["en", "they all look the same"],
    ["de", "Das sind doch alles die gleichen"],
  ])("brings others (%s: %s)", (locale, text) => {
    expect(talk(jackets, locale, [rainMen, text]).told).toMatch(
      /^Here are 3 other|^Hier sind 3 and/,
    );
  });

  it("apologises for nothing that went right", () => {
    const story = "hello, my grandson starts scouts next month and the leader sent a list";
    expect(talk(shop, "en", [story]).told).not.toMatch(/sorry/);
  });

  it("goes on with one's own", () => {
    const said = talk(shop, "en", ["gloves for my daughter", "and mine: large, touchscreen"]);
    expect(said.needs).not.toContain("who.child");
    expect(said.asks).toBe("who");
  });

  it("is a wish when it is one", () => {
    expect(talk(jackets, "de", ["ich brauche eine Kapuze"]).needs).toEqual(["said.attribute.hood"]);
  });
});
