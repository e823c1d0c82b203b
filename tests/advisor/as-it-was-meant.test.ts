import { describe, expect, it } from "vitest";
import { outdoorCatalog } from "../fixtures/outdoor-shop.ts";
import { talk } from "./counter.ts";

/** What shoppers mean by numbers, by what is on the table and by what they said before. */

const jackets = "outdoor-jackets";
const shop = "outdoor-shop";

type Told = readonly [locale: string, texts: readonly string[], needs: readonly string[]];

describe("a size", () => {
  it.each<Told>([
    ["de", ["Rucksack für Tagestouren", "Größe L"], ["kind.backpack", "where.hills", "said.size"]],
    ["de", ["ein großer Rucksack"], ["kind.backpack", "volume.tent"]],
    ["de", ["Schuhe", "Herren", "43"], ["kind.shoes", "who.men", "said.size"]],
    ["en", ["shoes", "women", "eu 39 please"], ["kind.shoes", "who.women", "said.size"]],
    [
      "de",
      ["Schuhe für Damen", "wasserdicht und in 39 bitte"],
      ["kind.shoes", "against.rain", "who.women", "said.size"],
    ],
    // Nothing is looked for yet, and no jacket comes in it.
    ["de", ["43"], []],
    ["de", ["Jacke für Herren", "43"], ["kind.jacket", "who.men"]],
  ])("said in %s as %j leaves %j", (locale, texts, needs) => {
    expect(talk(shop, locale, texts).needs).toEqual(needs);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["de", ["Jacke Herren XL", "welche Größe brauche ich?"], /^Welche Größe dir passt, kann ich/],
    ["de", ["Jacke Herren XL", "ich wiege 95 kilo"], /^Welche Größe dir passt, kann ich/],
    ["en", ["jacket for men", "what size should I get?"], /^Which size fits you I cannot tell/],
    ["en", ["jacket for men", "I weigh 220 pounds"], /^Which size fits you I cannot tell/],
    ["en", ["jacket for men", "is there a size chart?"], /^Which size fits you I cannot tell/],
  ])("is nothing to guess at: in %s %j", (locale, texts, told) => {
    expect(talk(shop, locale, texts).told).toMatch(told);
  });
});

describe("a number", () => {
  it.each<Told>([
    ["de", ["Hardshell, RET unter 6, Herren"], ["kind.jacket", "who.men", "said.jacket_type"]],
    [
      "en",
      ["jacket for men", "I'm 6 foot 3 and 220 pounds"],
      ["kind.jacket", "who.men", "said.fit.tall"],
    ],
    [
      "en",
      ["jacket for men", "I'm 6 foot 3, under 200"],
      ["kind.jacket", "who.men", "budget", "said.fit.tall"],
    ],
    ["de", ["Jacke für Herren unter 6 Euro"], ["kind.jacket", "who.men", "budget"]],
    ["en", ["jacket for men", "something under 100"], ["kind.jacket", "who.men", "budget"]],
    ["en", ["jacket for men", "100"], ["kind.jacket", "who.men", "budget"]],
    ["en", ["100"], []],
  ])("in %s of %j leaves %j", (locale, texts, needs) => {
    expect(talk(shop, locale, texts).needs).toEqual(needs);
  });
});

describe("what lies on the table", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["de", ["etwas Warmes für den Winter, für Damen", "unter 100"], "kind.jacket"],
    ["en", ["something warm for winter, for women", "under 100"], "kind.jacket"],
    [
      "de",
      ["etwas Warmes für den Winter, für Damen", "Handschuhe unter 100"],
      "kind.gloves-or-hat",
    ],
    // Nothing has been shown yet.
    ["en", ["under 50"], undefined],
  ])("is what a limit is about: in %s after %j", (locale, texts, kind) => {
    const said = talk(shop, locale, texts);
    expect(said.needs.find((need) => need.startsWith("kind."))).toBe(kind);
    const kinds = said.shown?.products.map(({ id }) => {
      const place = outdoorCatalog.placeOf.get(id) ?? -1;
      return outdoorCatalog.products[place]?.attributes["kind"];
    });
    expect(new Set(kinds ?? []).size).toBeLessThanOrEqual(1);
  });
});

describe("what was said of something else", () => {
  it.each<Told>([
    [
      "en",
      ["hiking boots for men, size 45", "now a jacket"],
      ["kind.jacket", "where.hills", "who.men"],
    ],
    [
      "en",
      ["women's trousers for hiking", "make that a jacket"],
      ["kind.jacket", "where.hills", "who.women"],
    ],
    [
      "de",
      ["rote Schuhe für Damen", "doch lieber eine Jacke"],
      ["kind.jacket", "who.women", "said.color.red"],
    ],
    [
      "de",
      ["Rucksack, so 50 Liter", "was Kleines für die Stadt"],
      ["kind.backpack", "where.town", "volume.day"],
    ],
    ["de", ["Rucksack", "was Kleines", "doch 50 Liter"], ["kind.backpack", "said.volume_l"]],
  ])("in %s of %j leaves %j", (locale, texts, needs) => {
    expect(talk(shop, locale, texts).needs).toEqual(needs);
  });
});

describe("one word for two", () => {
  it.each<Told>([
    // Cross-country is skiing to this flow, and what is wanted counts.
    [
      "de",
      ["Hose für Herren zum Skifahren", "nicht Ski, sondern Langlauf"],
      ["kind.trousers", "where.snow", "who.men"],
    ],
    // "Any" alone would be no preference.
    [
      "en",
      ["rain jacket for men", "any in orange?"],
      ["kind.jacket", "against.rain", "who.men", "wanted.colour"],
    ],
    ["de", ["Baselayer für Herren, 150 g/m²"], ["kind.base-layer", "who.men"]],
  ])("in %s of %j leaves %j", (locale, texts, needs) => {
    expect(talk(shop, locale, texts).needs).toEqual(needs);
  });

  it("tells the worst without a word for it", () => {
    const texts = ["rain jacket for men", "which has the best ratings?", "and the worst?"];
    expect(talk(shop, "en", texts).told).toMatch(/^Customer rating: [^:]+\.$/);
  });
});

describe("what somebody has already", () => {
  it.each<Told>([
    ["en", ["hmm, he already has a jacket"], []],
    ["de", ["er hat schon eine Jacke"], []],
    ["en", ["she already owns boots, I need a backpack"], ["kind.backpack"]],
    ["de", ["Jacken hab ich schon, ich brauche einen Rucksack"], ["kind.backpack"]],
  ])("is not looked for: in %s %j leaves %j", (locale, texts, needs) => {
    expect(talk(shop, locale, texts).needs).toEqual(needs);
  });
});

describe("words near a word for a kind", () => {
  it.each<[string, string, string]>([
    ["en", "packing for Iceland in July, what jacket?", "kind.jacket"],
    ["en", "packing a backpack for July", "kind.backpack"],
    ["de", "das Beste, was ihr an Daunenjacken habt, Geld spielt keine Rolle", "kind.jacket"],
  ])("in %s of %j asks for %s", (locale, text, kind) => {
    const { needs } = talk(shop, locale, [text]);
    expect(needs.filter((need) => need.startsWith("kind."))).toEqual([kind]);
  });
});

describe("a way out", () => {
  it("is never another kind of thing, where another one helps", () => {
    const { shown } = talk(shop, "de", ["Rucksack für die Stadt", "Größe 43"]);
    expect(shown?.relaxed?.repairs.map(({ label }) => label)).toEqual(["Egal: Größe 43"]);
  });
});

describe("two wishes", () => {
  it.each<Told>([
    [
      "en",
      ["My wife needs a warm jacket and I need hiking boots"],
      ["kind.jacket", "against.cold", "who.women"],
    ],
    [
      "de",
      ["Meine Frau braucht eine warme Jacke und ich brauche Wanderschuhe"],
      ["kind.jacket", "against.cold", "who.women"],
    ],
    ["de", ["Ich suche einen Rucksack, und für meinen Sohn Handschuhe"], ["kind.backpack"]],
  ])("are taken one after the other: in %s %j leaves %j", (locale, texts, needs) => {
    const said = talk(shop, locale, texts);
    expect(said.needs).toEqual(needs);
    expect(said.told).toMatch(/One thing after the other|Eins nach dem anderen/);
  });

  it.each<Told>([
    ["en", ["I need a jacket and I need it waterproof"], ["kind.jacket", "against.rain"]],
    ["en", ["need a jacket for me, and I want a softshell"], ["kind.jacket", "said.jacket_type"]],
  ])("of one thing are one: in %s %j leaves %j", (locale, texts, needs) => {
    expect(talk(shop, locale, texts).needs).toEqual(needs);
  });
});

describe("a kind that is not sold here", () => {
  it.each<[string, string]>([
    ["de", "Ich brauche einen Rucksack für Tagestouren"],
    ["en", "I need a backpack for day hikes"],
    ["en", "hiking shoes for women"],
    ["de", "leichte Wanderschuhe für Herren"],
  ])("is said so, whatever it is for: in %s %j", (locale, text) => {
    const said = talk(jackets, locale, [text]);
    expect(said.told).toMatch(/This advisor is for jackets|Hier geht es um Jacken/);
    expect(said.needs).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["en", "I'm going hiking with a heavy backpack", "where.hills"],
    ["de", "zum Wandern mit schwerem Rucksack", "where.hills"],
  ])("may be what is carried besides: in %s %j", (locale, text, need) => {
    expect(talk(jackets, locale, [text]).needs).toContain(need);
  });
});

describe("the most of something, before anything was shown", () => {
  it.each<[string, readonly string[], string, "breathability_g" | "weight_g" | "comfort_temp_c"]>([
    ["en", ["which breathes best?"], "said.breathability_g", "breathability_g"],
    ["de", ["welche ist am atmungsaktivsten?"], "said.breathability_g", "breathability_g"],
    // The flow has an answer for it.
    ["en", ["which one is the lightest?"], "carry.light", "weight_g"],
    ["en", ["sleeping bag", "warmer"], "said.comfort_temp_c", "comfort_temp_c"],
    ["de", ["Schlafsack", "welcher ist der wärmste?"], "said.comfort_temp_c", "comfort_temp_c"],
  ])("is shown at once: in %s %j", (locale, texts, need, attribute) => {
    const said = talk(shop, locale, texts);
    expect(said.needs).toContain(need);
    const [first] = said.shown?.products ?? [];
    const all = outdoorCatalog.products
      .flatMap((one) => one.attributes[attribute] ?? [])
      .map(Number);
    const own = Number(
      outdoorCatalog.products[outdoorCatalog.placeOf.get(first?.id ?? ("" as never)) ?? -1]
        ?.attributes[attribute],
    );
    const better = all.filter((one) => (attribute === "breathability_g" ? one > own : one < own));
    expect(better.length / all.length).toBeLessThan(0.1);
  });
});

describe("a wish beside a question", () => {
  it.each<[string, readonly string[], readonly string[], RegExp]>([
    [
      "de",
      ["Wanderschuhe für Damen, und was bedeutet Wassersäule?"],
      ["kind.shoes", "where.hills", "who.women", "said.shoe_type"],
      /^Wassersäule: Wie viel Wasser/,
    ],
    [
      "en",
      ["a rain jacket for women under 200, and what does 10,000 mm mean?"],
      ["kind.jacket", "against.rain", "who.women", "budget"],
      /10,000\smm: enough for steady rain/,
    ],
    [
      "de",
      ["Jacke für Damen", "leichte, und wie lange ist die Lieferzeit?"],
      ["kind.jacket", "carry.light", "who.women"],
      /^Lieferzeit: /,
    ],
    // Nobody here knows it, and the words of need before it are no terms to explain.
    [
      "de",
      ["Schuhe für Damen, und was bedeutet eigentlich Gore-Tex?"],
      ["kind.shoes", "who.women"],
      /^Zu „Gore-Tex“ steht in den Angaben des Shops nichts/,
    ],
  ])("counts as well: in %s %j leaves %j", (locale, texts, needs, told) => {
    const said = talk(shop, locale, texts);
    expect(said.needs).toEqual(needs);
    expect(said.told).toMatch(told);
  });
});

describe("impatience and kindness", () => {
  const begun = ["rain jacket for men"];
  it.each<[string, readonly string[], RegExp]>([
    ["en", [...begun, "what a useless bot"], /sorry/],
    ["en", [...begun, "I already told you"], /sorry/],
    ["de", ["Regenjacke für Herren", "das hab ich doch schon gesagt"], /tut mir leid/],
    ["de", ["Regenjacke für Herren", "vielen lieben Dank junger Mann"], /^Gern/],
    ["en", [...begun, "you've been very helpful"], /welcome|Gladly|Happy/],
    ["de", ["Regenjacke für Herren", "und was kostet der Versand?"], /regelt der Shop/],
    ["en", [...begun, "what's the warranty?"], /for the shop to say/],
    ["en", [...begun, "is there free shipping?"], /for the shop to say/],
    ["de", ["Regenjacke für Herren", "kannst du mir einen Witz erzählen?"], /Produkten/],
    ["de", ["Regenjacke für Herren", "und von Jack Wolfskin?"], /„Jack Wolfskin“ finde ich/],
    ["de", ["Regenjacke für Herren", "kannst du mir Rabatt geben?"], /regelt der Shop/],
    ["en", [...begun, "do you earn money if I buy?"], /What the shop earns on a product/],
    ["en", [...begun, "why should I trust you?"], /what the shop states/],
    ["de", ["Regenjacke für Herren", "ich schau nur"], /Lass dir Zeit/],
    ["en", [...begun, "just looking"], /Take your time/],
  ])("is met: in %s %j", (locale, texts, told) => {
    const said = talk(shop, locale, texts);
    expect(said.told).toMatch(told);
    expect(said.needs).toEqual(talk(shop, locale, texts.slice(0, 1)).needs);
  });

  it.each<[string, string, string]>([
    ["en", "rain jacket", "stop asking questions and just show me something"],
    ["de", "Regenjacke", "genug gefragt, zeig mir einfach was"],
  ])("gets to see products: in %s after %j %j", (locale, first, text) => {
    expect(talk(shop, locale, [first, text]).shown?.products).toHaveLength(3);
  });

  it.each<[string, string]>([
    ["en", "thanks, I have no more questions"],
    ["de", "danke, ich habe keine Fragen mehr"],
  ])("that is done asks for nothing: in %s %j", (locale, text) => {
    expect(talk(shop, locale, [text]).shown).toBeUndefined();
  });
});

describe("an answer", () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      "en",
      ["rain jacket for men", "which is the second cheapest?"],
      /Second cheapest: Wolkenbruch\.$/,
    ],
    [
      "de",
      ["Regenjacke für Herren", "welche ist die zweitleichteste?"],
      /Am zweitleichtesten: Nieselfink\.$/,
    ],
    // Nothing comes in two colours at once.
    [
      "en",
      ["rain jacket for men", "does the first come in black or purple?"],
      /Colour Black: in stock\. .*Colour Purple: not offered\.$/,
    ],
    [
      "en",
      ["rain jacket for men", "does the first come in red or purple?"],
      /Purple: not offered\. Colour in stock: [^:]+\.$/,
    ],
    ["en", ["rain jacket for men", "2 or 3?"], /^Where Nieselfink and Federkante differ:/],
    ["de", ["Regenjacke für Herren", "gut, die erste"], /^Was für Wolkenbruch .* spricht:/],
    [
      "de",
      ["was ist besser, die Wolkenbruch oder die Nieselfink?"],
      /^Darin unterscheiden sich Wolk/,
    ],
    ["de", ["Schlafsack unter 200", "Was würden Sie mir empfehlen?"], /^Mein Rat: /],
    ["de", ["du hast keine Ahnung"], /^Das tut mir leid/],
  ])("says which: in %s %j", (locale, texts, told) => {
    expect(talk(shop, locale, texts).told).toMatch(told);
  });
});

describe("what has no filling has none of wool", () => {
  it.each<[string, string]>([
    ["en", "warm hat, no wool, under 40"],
    ["de", "warme Mütze ohne Wolle, bis 40"],
  ])("in %s: %j", (locale, text) => {
    const { shown, spoken } = talk("outdoor-shop", locale, [text]);
    expect(shown?.relaxed).toBeUndefined();
    expect(spoken).not.toMatch(/may be missing|darf das fehlen/);
    for (const { id } of shown?.products ?? []) {
      const { material } =
        outdoorCatalog.products[outdoorCatalog.placeOf.get(id) ?? -1]?.attributes ?? {};
      expect(
        [material].flat().some((one) => one === "wool" || one === "merino"),
        id,
      ).toBe(false);
    }
  });
});
