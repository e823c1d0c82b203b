import { describe, expect, it } from "vitest";
import type { ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { talk } from "./counter.ts";

/** Questions in the words people have for them, to the flows as they are shipped. */

const jackets = "outdoor-jackets";
const shop = "outdoor-shop";
const rainMen = "rain jacket for men";
const regenDamen = "Regenjacke für Damen";

type Asked = readonly [flow: ShippedFlow, locale: string, texts: readonly string[], told: RegExp];

function expectTold(...[flow, locale, texts, told]: Asked): void {
  const before = talk(flow, locale, texts.slice(0, -1));
  const said = talk(flow, locale, texts);
  expect(said.told).toMatch(told);
  expect(said.needs).toEqual(before.needs);
}

describe("who has the most of it", () => {
  it.each<Asked>([
    [jackets, "en", [rainMen, "which costs the most?"], /Most expensive: Federkante\.$/],
    [jackets, "en", [rainMen, "which weighs the most?"], /Heaviest: Wolkenbruch\.$/],
    [jackets, "en", [rainMen, "which breathes the most"], /Most breathable: Federkante\.$/],
    [jackets, "en", [rainMen, "which has the highest water column?"], /Wolkenbruch and Federk/],
    [jackets, "de", [regenDamen, "welche hat die meisten Taschen?"], /Am meisten Taschen: Wolk/],
    [jackets, "de", [regenDamen, "welche ist am wenigsten teuer?"], /Am günstigsten: Landregen/],
    [jackets, "de", [regenDamen, "welche wiegt am meisten?"], /Am schwersten: Wolkenbruch\.$/],
  ])("is named (%s, %s: %j)", expectTold);

  it("is shown to whom nothing was shown yet", () => {
    const said = talk(shop, "en", ["which costs the most?"]);
    expect(said.needs).toEqual(["said.price"]);
    expect(said.shown?.products[0]?.title).toMatch(/^Packeis/);
  });
});

describe("a product", () => {
  it.each<Asked>([
    [jackets, "en", [rainMen, "is #2 waterproof"], /^Landregen .*: yes\. Waterproof/],
    [jackets, "en", [rainMen, "is 2 waterproof?"], /^Landregen .*: yes\. Waterproof/],
    [jackets, "en", [rainMen, "is no. 3 windproof"], /^Federkante .*: yes\. Windproof/],
    [jackets, "de", [regenDamen, "hat 3 eine Kapuze?"], /^Federkante .*/],
    [jackets, "en", [rainMen, "Nordwand instead?"], /^Nordwand Pro .* fits as well/],
    [jackets, "de", [regenDamen, "lieber die Nordwand?"], /^Nordwand Pro .* passt auch/],
  ])("is meant by its number or its name alone (%s, %s: %j)", expectTold);
});

describe("a term", () => {
  it.each<Asked>([
    [jackets, "en", ["20000mm means what?"], /20,000.mm: enough for days of heavy rain/],
    [jackets, "en", ["what's 20k?"], /20,000.mm: enough for days.*20,000.g\/m²\/24h: stays dry/],
    [jackets, "en", ["what does 10k mean"], /10,000.mm: enough for steady rain/],
    [jackets, "de", [regenDamen, "was soll Wassersäule heißen?"], /^Wassersäule: Wie viel Wasser/],
    [
      jackets,
      "de",
      [regenDamen, "was soll PFC-frei heißen"],
      /^PFC-frei: PFC sind .*\(alle drei\)/,
    ],
  ])("is explained however one asks (%s, %s: %j)", expectTold);

  it.each<[ShippedFlow, string, string, RegExp, readonly string[]]>([
    [
      shop,
      "en",
      "hiking boots for women and what does Gore-Tex mean?",
      /^Of “Gore-Tex” the shop's data say nothing\./,
      ["kind.shoes", "where.hills", "who.women", "said.shoe_type"],
    ],
    [
      jackets,
      "de",
      "ich brauche was Leichtes und was heißt eigentlich Hardshell?",
      /^Hardshell: Robuste Außenschicht/,
      ["carry.often"],
    ],
    [
      jackets,
      "en",
      "for women and how heavy is the first?",
      /^I have not shown you/,
      ["who.women"],
    ],
  ])(
    "asked beside a wish is answered, and the wish counts (%s, %s: %s)",
    (flow, locale, text, told, needs) => {
      const said = talk(flow, locale, [text]);
      expect(said.told).toMatch(told);
      expect(said.needs).toEqual(needs);
    },
  );
});

describe("whether it is warm enough", () => {
  const bag = "sleeping bag for summer";
  const schlafsack = "Schlafsack für den Sommer";
  it.each<Asked>([
    [shop, "en", [bag, "is that enough for -10?"], /None of these is enough for -10.°C\.$/],
    [
      shop,
      "en",
      [bag, "is the first ok at 68°F?"],
      /^Zeltplatz .*: yes\. Comfort temperature 8.°C/,
    ],
    [shop, "en", [bag, "is the first ok at 5 degrees?"], /^Zeltplatz .*: no\./],
    [shop, "de", [schlafsack, "reicht der für -10 Grad?"], /Für -10.°C reicht nichts davon\.$/],
    [
      shop,
      "de",
      [schlafsack, "reicht das bei 0 Grad?", "und bei 10 Grad?"],
      /reicht: Zeltplatz\.$/,
    ],
  ])("is told of a sleeping bag (%s, %s: %j)", expectTold);
});

describe("asked enough", () => {
  it.each<[string, string]>([
    ["en", "no more questions please"],
    ["en", "stop asking and just show me something"],
    ["de", "Keine Fragen mehr bitte"],
    ["de", "frag nicht so viel"],
  ])("in %s by %j, the advisor shows and asks nothing from then on", (locale, text) => {
    const said = talk(jackets, locale, [text]);
    expect(said.shown?.products).toHaveLength(3);
    expect(said.asks).toBeUndefined();
    const later = talk(jackets, locale, [text, locale === "de" ? "für Damen" : "for women"]);
    expect(later.needs).toEqual(["who.women"]);
    expect(later.asks).toBeUndefined();
  });

  it.each(["I have no questions", "no questions"])("is not who says %j", (text) => {
    expect(talk(jackets, "en", [text]).asks).toBe("where");
  });

  it("is forgotten when it starts over", () => {
    expect(talk(jackets, "en", ["no more questions", "start over"]).asks).toBe("where");
  });
});

describe("colours asked for one after the other", () => {
  it.each<[string, readonly string[], string]>([
    ["de", [regenDamen, "hast du auch blaue?"], "said.color.blue"],
    ["de", [regenDamen, "habt ihr auch rote", "und schwarze?"], "said.color.black"],
    ["en", [rainMen, "in red", "do you have green ones?"], "said.color.green"],
  ])("in %s by %j leave the last", (locale, texts, colour) => {
    const said = talk(jackets, locale, texts);
    expect(said.needs.filter((id) => id.includes("colo"))).toEqual([colour]);
  });
});

describe("what was said for one", () => {
  const husband = "rain jacket for my husband under 150 in blue";
  it.each<[string, readonly string[]]>([
    ["and one for my daughter", ["against.rain", "who.child"]],
    ["no, for my wife", ["against.rain", "who.women", "budget", "said.color.blue"]],
  ])("goes with another, and stays when it was a slip: %j", (text, needs) => {
    expect(talk(jackets, "en", [husband, text]).needs).toEqual(needs);
  });
});

describe("other units", () => {
  it.each<[ShippedFlow, readonly string[], string, string]>([
    [
      shop,
      ["sleeping bag for 14°F"],
      "said.comfort_temp_c",
      "Comfort temperature -10 °C or colder",
    ],
    [shop, ["a pack, 40 liters", "lighter than 3 pounds"], "said.weight_g", "Weight up to 1,361 g"],
    [jackets, [rainMen, "under 14 oz"], "said.weight_g", "Weight up to 397 g"],
  ])("are counted in those of the shop (%s: %j)", (flow, texts, id, label) => {
    const said = talk(flow, "en", texts);
    expect(said.needs).not.toContain("budget");
    const chip = said.chips.find((one) => (one.id as string) === id);
    expect(chip?.label.replace(/\s/g, " ")).toBe(label);
  });
});

describe("what went wrong", () => {
  it.each<[string, string, boolean]>([
    ["en", "the jacket I bought leaks", true],
    ["en", "my new boots are leaking", true],
    ["de", "Meine Regenjacke vom letzten Jahr lässt Wasser durch", true],
    ["en", "my old jacket leaks, I need a new one", false],
    ["de", "meine Jacke ist undicht, was empfehlt ihr?", false],
  ])("in %s by %j is a complaint: %s", (locale, text, isComplaint) => {
    expect(/service@/.test(talk(jackets, locale, [text]).told)).toBe(isComplaint);
  });
});

describe("trekking shoes", () => {
  it.each<[string, string]>([
    ["de", "Trekkingschuhe für Damen"],
    ["en", "trekking shoes for women"],
  ])("are no sandals (%s: %s)", (locale, text) => {
    const titles = talk(shop, locale, [text]).shown?.products.map(({ title }) => title) ?? [];
    expect(titles[0]).not.toMatch(/sandal/i);
  });
});

describe("an order", () => {
  const wind = "windproof jacket for men";
  const prices = (texts: readonly string[], locale = "en"): readonly number[] =>
    talk(jackets, locale, texts).shown?.products.map(({ price }) => price?.amount ?? 0) ?? [];

  it.each<[string, string, "up" | "down"]>([
    ["en", "sort by price", "up"],
    ["en", "lowest price first", "up"],
    ["en", "most expensive first", "down"],
    ["de", "nach Preis sortieren", "up"],
    ["de", "die günstigsten zuerst", "up"],
  ])("is kept (%s: %s)", (locale, text, way) => {
    const said = talk(jackets, locale, [wind, text]);
    const shown = prices([wind, text], locale);
    const sorted = [...shown].sort((a, b) => (way === "up" ? a - b : b - a));
    expect(shown).toEqual(sorted);
    expect(said.needs).toEqual(["against.wind", "who.men", "sorted"]);
    expect(said.shown?.remaining).toBe(talk(jackets, locale, [wind]).shown?.remaining);
  });

  it("goes on with the next, and gives way to another", () => {
    const first = prices([wind, "sort by price"]);
    const next = prices([wind, "sort by price", "more"]);
    expect(Math.min(...next)).toBeGreaterThanOrEqual(Math.max(...first));
    const rated = talk(jackets, "en", [wind, "sort by price", "sort by rating"]);
    expect(rated.needs.filter((id) => id === "sorted")).toHaveLength(1);
    expect(rated.chips.map(({ label }) => label)).toEqual(["Best rated first"]);
  });

  it.each(["which one is lighter, the first or the second?", "what was the first one?"])(
    "is none in %j",
    (text) => {
      expect(talk(jackets, "en", [wind, text]).needs).not.toContain("sorted");
    },
  );
});

describe("all of them", () => {
  it.each<[string, string, RegExp]>([
    ["en", "show me all of them", /^There are 59 jackets, and I show a few at a time/],
    ["en", "show me five", /^There are 59 jackets/],
    ["de", "alle anzeigen", /^Es gibt 59 Jacken, und ich zeige sie nach und nach/],
    ["de", "zeig mir mehr als drei", /^Es gibt 59 Jacken/],
  ])("are shown little by little (%s: %s)", (locale, text, told) => {
    const before = talk(jackets, locale, ["windproof jacket for men"]);
    const said = talk(jackets, locale, ["windproof jacket for men", text]);
    expect(said.told).toMatch(told);
    expect(said.shown?.products[0]?.id).not.toBe(before.shown?.products[0]?.id);
  });
});

describe("a doubt", () => {
  const light = "light rain jacket for women";
  it.each<Asked>([
    [jackets, "en", [light, "that's not true, the second one is lighter"], /^Weight: .*Lightest:/],
    [jackets, "en", [light, "the first weighs more than the third"], /Heavier: Monsun\.$/],
    [jackets, "de", [light, "das stimmt doch nicht, die zweite ist leichter"], /Am leichtesten:/],
    [jackets, "de", [light, "die erste wiegt doch mehr als die dritte"], /^Gewicht: .*Monsun/],
    [jackets, "de", [light, "wer sagt das?"], /Angaben des Shops|Daten des Shops/],
    [jackets, "en", [light, "that's wrong"], /shop states|shop's data/],
  ])("is answered with what is stated (%s, %s: %j)", expectTold);

  it("is no wish for something cheaper", () => {
    const said = talk(jackets, "de", [light, "doch was Günstigeres als die erste"]);
    expect(said.needs).toContain("critique.price");
  });
});

describe("a limit that is no price", () => {
  it.each<[string, string]>([
    ["en", "with at least 4.5 stars"],
    ["de", "nur mit mindestens 4,5 Sternen"],
  ])("in %s is one on the rating: %s", (locale, text) => {
    const said = talk(jackets, locale, [rainMen, text]);
    expect(said.needs).toContain("said.rating");
    expect(said.needs).not.toContain("budget");
  });

  it("is wanted free of what is not wanted in it", () => {
    const said = talk(jackets, "en", [rainMen, "no PFAS please"]);
    expect(said.chips.map(({ label }) => label)).toEqual(["Free of PFC"]);
    expect(said.shown?.remaining).toBeGreaterThan(10);
  });
});
