import { describe, expect, it } from "vitest";
import type { ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { bestOf, talk } from "./counter.ts";

/** Shoppers who answer in their own words, change their minds, come back, and ask who advises. */

const jackets = "outdoor-jackets";
const shoes = "outdoor-shoes";
const shop = "outdoor-shop";

describe("the open question, answered by where an option stands", () => {
  it.each<[ShippedFlow, string, readonly string[], readonly string[]]>([
    [shop, "en", ["the second option"], ["kind.trousers"]],
    [shop, "de", ["die zweite Möglichkeit"], ["kind.trousers"]],
    [shop, "en", ["3"], ["kind.shoes"]],
    [shop, "de", ["Nummer 3 bitte"], ["kind.shoes"]],
    [shop, "de", ["die erste"], ["kind.jacket"]],
    [shop, "en", ["the last one"], ["kind.gloves-or-hat"]],
    [shop, "de", ["Option 2"], ["kind.trousers"]],
  ])("of %s in %s: %j", (flow, locale, texts, needs) => {
    expect(talk(flow, locale, texts).needs).toEqual(needs);
  });

  it.each<[ShippedFlow, string, readonly string[]]>([
    [shop, "en", ["whatever"]],
    [shop, "de", ["keins davon"]],
    [shop, "en", ["none of them"]],
    [shop, "de", ["weiß nicht"]],
  ])("of %s in %s: %j goes on without", (flow, locale, texts) => {
    const said = talk(flow, locale, texts);
    expect(said.needs).toEqual([]);
    expect(said.asks).not.toBe(talk(flow, locale, []).asks);
  });

  it("of several that may be chosen, both or all are taken", () => {
    const warm = ["a warm jacket for my wife for winter in town"];
    const asked = talk(jackets, "en", warm);
    const both = talk(jackets, "en", [...warm, "both"]);
    expect(both.asks).not.toBe(asked.asks);
    expect(both.told).not.toMatch(/did not understand/);
  });
});

describe("second thoughts", () => {
  const city = "a warm winter jacket for my husband, up to 300 euros, for the city";
  const stadt = "eine warme Winterjacke für meinen Mann, bis 300 Euro, für die Stadt";
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["en", [city, "actually rather for my wife"], ["who.women"], ["who.men"]],
    ["de", [stadt, "doch lieber für meine Frau"], ["who.women"], ["who.men"]],
    ["de", [stadt, "Preis ist doch egal"], [], ["budget"]],
    ["en", [city, "money is no object after all"], [], ["budget"]],
    [
      "en",
      ["a jacket made of wool for hiking", "ok then skip the wool"],
      [],
      ["said.attribute.wool"],
    ],
    ["de", ["Jacke aus Wolle zum Wandern", "gut, dann ohne Wolle"], [], ["said.attribute.wool"]],
  ])("in %s: %j", (locale, texts, kept, dropped) => {
    const { needs } = talk(jackets, locale, texts);
    expect(needs).toEqual(expect.arrayContaining([...kept]));
    for (const id of dropped) expect(needs).not.toContain(id);
  });

  it.each<[string, readonly string[]]>([
    ["de", ["ein Schlafsack für minus fünf, keine Daunen", "doch, Daunen sind ok"]],
    ["de", ["ein Schlafsack für minus fünf, keine Daunen", "Daunen gehen auch"]],
    ["en", ["a sleeping bag for minus 5, no down", "actually down is fine"]],
  ])("in %s: %j allows it again", (locale, texts) => {
    const before = talk(shop, locale, texts.slice(0, 1)).needs;
    const after = talk(shop, locale, texts);
    expect(after.needs.length).toBe(before.length - 1);
    expect(after.shown?.products.length).toBeGreaterThan(0);
  });

  it.each<[string, readonly string[], string]>([
    ["de", ["Winterjacke für Mama", "rot wäre schön", "egal welche Farbe"], "said.color.red"],
    ["de", ["Winterjacke für Mama", "rot wäre schön", "die Farbe ist egal"], "said.color.red"],
    ["en", ["winter jacket for mum", "in red", "any colour is fine"], "said.color.red"],
    ["de", ["Wanderjacke für meinen Mann", "Größe XL", "und für meine Frau?"], "said.size"],
  ])("in %s: %j takes %s back", (locale, texts, need) => {
    expect(talk(jackets, locale, texts.slice(0, 2)).needs).toContain(need);
    expect(talk(jackets, locale, texts).needs).not.toContain(need);
  });

  it("is offered down without being sent to another kind of product", () => {
    const said = talk(shop, "de", ["ein Schlafsack für minus fünf", "geht auch etwas mit Daunen?"]);
    expect(said.needs).toContain("kind.sleeping-bag");
  });

  it("shows a hat first to whoever asks for one, though it rains", () => {
    const texts = [
      "eine Jacke gegen Regen",
      "Handschuhe für meine Tochter",
      "und jetzt eine Mütze",
    ];
    expect(bestOf(talk(shop, "de", texts))).toMatchObject({ kind: "hat" });
  });

  it("does not say that a wish is gone which was just said again", () => {
    const texts = ["Handschuhe für meine Tochter", "günstiger", "noch günstiger"];
    expect(talk(shop, "de", texts).told).not.toMatch(/zählt nicht mehr/);
  });
});

describe("a sort of thing, called by its name", () => {
  const hiking = /^hiking_(?:boot|shoe)$/;
  it.each<[ShippedFlow, string, readonly string[], string, RegExp]>([
    [shoes, "en", ["hiking boots, size 43"], "shoe_type", /^hiking_boot$/],
    [shoes, "de", ["Wanderschuhe für Herren"], "shoe_type", hiking],
    [shoes, "de", ["Wanderstiefel für meine Frau"], "shoe_type", /^hiking_boot$/],
    [shop, "en", ["hiking boots for my husband"], "shoe_type", /^hiking_boot$/],
    [shop, "en", ["walking boots for women"], "shoe_type", /^hiking_boot$/],
    [shop, "de", ["Trekkingstiefel für einen Mann"], "shoe_type", /^hiking_boot$/],
    [shoes, "de", ["Wintertiefel für Herren", "Winterstiefel"], "shoe_type", /^winter_boot$/],
  ])("of %s in %s: %j", (flow, locale, texts, attribute, value) => {
    expect(bestOf(talk(flow, locale, texts))[attribute]).toMatch(value);
  });

  it("is no need when it is not wanted", () => {
    const { needs } = talk(shop, "en", ["shoes for my husband for hiking, but no winter boots"]);
    expect(needs).not.toContain("said.shoe_type");
  });
});

describe("what was shown before", () => {
  const city = "a warm winter jacket for my husband for the city";
  const stadt = "eine warme Winterjacke für meinen Mann für die Stadt";
  it.each<[string, string, string, string]>([
    ["en", city, "show me others", "back to the first ones"],
    ["en", city, "show me others", "show me the first ones again"],
    ["de", stadt, "zeig mir andere", "zurück zu den ersten"],
    ["de", stadt, "zeig mir andere", "nochmal die ersten bitte"],
    ["de", stadt, "andere bitte", "die von vorhin"],
  ])("comes back in %s after %j, %j: %j", (locale, first, others, back) => {
    const shown = (texts: readonly string[]): readonly string[] =>
      talk(jackets, locale, texts).shown?.products.map(({ id }) => id) ?? [];
    expect(shown([first, others])).not.toEqual(shown([first]));
    expect(shown([first, others, back])).toEqual(shown([first]));
  });

  it.each<[string, readonly string[]]>([
    ["en", [city, "show me others", "what was the first one you showed me?"]],
    ["de", [stadt, "zeig mir andere", "was war die erste, die du mir gezeigt hast?"]],
    ["de", [stadt, "bis 100 Euro", "wie hieß die erste vorhin?"]],
  ])("is named in %s: %j", (locale, texts) => {
    const first = talk(jackets, locale, texts.slice(0, 1)).shown?.products[0]?.title ?? "none";
    expect(talk(jackets, locale, texts).told).toContain(first);
  });
});

describe("who stands behind the counter", () => {
  it.each<[string, string, RegExp]>([
    ["en", "are you a robot?", /program|automated/],
    ["en", "who made you", /program|automated/],
    ["en", "do you store this?", /encrypted/],
    ["en", "what happens to my data?", /encrypted/],
    ["en", "how do you know that?", /shop/],
    ["en", "are you sure?", /shop/],
    ["de", "speicherst du das?", /verschlüsselt/],
    ["de", "was passiert mit meinen Daten?", /verschlüsselt/],
    ["de", "woher weißt du das?", /Shop/],
    ["de", "stimmt das wirklich?", /Shop/],
    ["de", "wer hat dich gemacht?", /Programm/],
    ["en", "do you speak French?", /English and German/],
    ["de", "gibt es das auch auf Italienisch?", /Englisch und Deutsch/],
    ["en", "parlez-vous français ?", /Ici.*anglais et allemand.*English and German/],
    ["de", "busco una chaqueta para mi mujer", /Aquí.*Englisch und Deutsch/],
    ["de", "je cherche une veste imperméable pour la randonnée", /Ici.*Deutsch/],
    ["en", "ik zoek een jas voor mijn vrouw", /Ik adviseer/],
    ["en", "...", /word|words/],
    ["en", "?", /word|words/],
    ["de", "!!!", /Worte/],
    ["de", "😀", /Worte/],
    ["de", "habt ihr einen Laden in Köln?", /gehwetter/],
    ["en", "do you have a shop in London?", /gehwetter/],
  ])("in %s: %j", (locale, text, told) => {
    expect(talk(shop, locale, [text]).told).toMatch(told);
    expect(talk(jackets, locale, [text]).needs).not.toContain("where.town");
  });

  it.each([
    "es geht los, ich brauche eine Jacke",
    "mit Kapuze",
    "merci, und in Blau?",
    "for me and my son",
    "Costa Rica in May",
    "je leichter desto besser",
    "ich tu mir schwer",
  ])("takes %j for no other language", (text) => {
    expect(talk(shop, "de", [text]).told).not.toMatch(/Ici|Aquí|Qui|Ik adviseer|Aqui|Doradzam/);
  });
});

describe("what a careful buyer asks", () => {
  const boots = ["I need hiking boots", "size 43"];
  const stiefel = ["ich brauche Wanderschuhe für Herren", "Größe 43"];
  const mens = ["a rain jacket for a man for the city"];
  const herren = ["eine Regenjacke für einen Mann für die Stadt"];
  it.each<[ShippedFlow, string, readonly string[], string, RegExp]>([
    [jackets, "en", mens, "which would you take?", /^My advice: .* What speaks for/],
    [jackets, "de", herren, "welche würdest du nehmen?", /^Mein Rat: .* Was .* spricht/],
    [jackets, "en", mens, "what's the catch?", /^What speaks against it:\n• .*\n• .*\n• /],
    [jackets, "de", herren, "wo ist der Haken?", /^Was dagegen spricht:\n• .*\n• .*\n• /],
    [jackets, "en", mens, "what's the catch with the second?", /^What speaks against the /],
    [jackets, "de", herren, "hat die erste einen Nachteil?", /^Was gegen .* spricht: /],
    [jackets, "en", mens, "why is the third so expensive?", /Price: |Price €/],
    [jackets, "de", herren, "warum sind die so teuer?", /Preis: /],
    [jackets, "en", mens, "is the first one really under 180?", /Price €/],
    [jackets, "de", herren, "kostet die erste wirklich unter 180?", /Preis \d/],
    [jackets, "en", mens, "does the second one have reflectors?", /eflective/],
    [jackets, "de", herren, "hat die erste Reflektoren?", /eflektierend|Autofahrer/],
    [shoes, "en", boots, "do they run small?", /I find nothing about that/],
    [shoes, "en", boots, "are they sustainable?", /Recycled/],
    [shoes, "de", stiefel, "sind die nachhaltig?", /Rezyk/],
    [shoes, "en", boots, "how do I clean them?", /I find nothing about that/],
    [shoes, "de", stiefel, "wie pflege ich die?", /finde ich in den Angaben/],
    [shoes, "de", stiefel, "bekomme ich den bis Freitag?", /Lieferzeit/],
    [shoes, "en", boots, "will it arrive by friday?", /Delivery time/],
    [jackets, "en", mens, "compare the first with the Packeis", /Packeis/],
    [jackets, "de", herren, "vergleich die erste mit der Packeis", /Packeis/],
  ])("%s in %s after %j: %j", (flow, locale, before, text, told) => {
    const said = talk(flow, locale, [...before, text]);
    expect(said.told.replaceAll("\u00A0", " ")).toMatch(told);
    expect(said.needs).toEqual(talk(flow, locale, before).needs);
  });

  it.each<[string, readonly string[]]>([
    ["en", [...mens, "is the second one waterproof?", "and the others?"]],
    ["de", [...herren, "ist die zweite wasserdicht?", "und die anderen?"]],
  ])("asks the same of the others in %s: %j", (locale, texts) => {
    const said = talk(jackets, locale, texts);
    expect(said.shown).toBeUndefined();
    expect(said.told).toMatch(/waterproof|asserdicht/i);
  });

  it.each<[ShippedFlow, string, readonly string[], string, RegExp]>([
    [shop, "en", ["a backpack for work"], "the cheapest one", /^Price: .*Cheapest/],
    [shop, "de", ["ein Rucksack für die Uni"], "der billigste", /^Preis: .*günstigsten/],
    [jackets, "de", [...herren, "gibt es die erste in Blau?"], "und in Größe XL?", /Größe XL: /],
    [jackets, "de", herren, "lohnt sich der Aufpreis?", /Preis: /],
  ])("%s in %s after %j: %j", (flow, locale, before, text, told) => {
    const said = talk(flow, locale, [...before, text]);
    expect(said.told).toMatch(told);
    expect(said.shown).toBeUndefined();
  });

  it.each<[string, readonly string[], string]>([
    ["en", ["a backpack for work", "too big"], "critique.volume_l"],
    ["de", ["ein Rucksack für die Uni", "zu groß"], "critique.volume_l"],
    ["de", ["ein Rucksack für die Uni", "30 Liter"], "said.volume_l"],
    ["en", ["a backpack for work", "is there one with a laptop compartment?"], "laptop"],
    ["de", ["du verstehst mich nicht", "na gut, dann eine Fleecejacke"], "kind.fleece"],
  ])("hears the need in %s: %j", (locale, texts, need) => {
    expect(talk(shop, locale, texts).needs.join()).toContain(need);
    expect(talk(shop, locale, texts).needs).not.toContain("volume.tent");
  });

  it.each([
    ["en", "something to wear"],
    ["de", "ich brauche was zum Anziehen"],
  ])("does not say in %s that it lacks %j", (locale, text) => {
    expect(talk(shop, locale, [text]).told).not.toMatch(/nothing in this shop|diesem Shop nichts/);
  });

  it("explains terms, and compares no products, when asked for a difference of terms", () => {
    const texts = ["ein Fleece für mich", "was ist der Unterschied zwischen Fleece und Softshell?"];
    expect(talk(shop, "de", texts).told).not.toMatch(/^Darin unterscheiden sich/);
  });

  it("hears how warm it keeps, and not for how long", () => {
    const said = talk(shop, "de", ["ein Schlafsack für minus fünf", "wie warm hält der erste?"]);
    expect(said.told).not.toMatch(/Haltbarkeit/);
  });
});
