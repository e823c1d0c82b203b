import { describe, expect, it } from "vitest";
import { outdoorCatalog, type ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { bestOf, talk } from "./counter.ts";

/** One person after the other, and two in one breath. */

const jackets = "outdoor-jackets";
const shop = "outdoor-shop";

describe("somebody else", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "de",
      ["wasserdichte Handschuhe für meine Tochter, max 40", "und für mich eine Hose"],
      ["kind.trousers"],
    ],
    [
      "en",
      ["waterproof gloves for my daughter, under 40", "and some trousers for me"],
      ["kind.trousers"],
    ],
    [
      "de",
      ["Regenjacke für meinen Mann, Größe L", "und für meine Frau Wanderschuhe"],
      ["kind.shoes", "who.women", "said.shoe_type"],
    ],
    [
      "en",
      ["a rain jacket for my husband, size L", "now hiking boots for my wife"],
      ["kind.shoes", "who.women", "said.shoe_type"],
    ],
  ])("in %s looks for something else anew: %j", (locale, texts, needs) => {
    const said = talk(shop, locale, texts);
    for (const need of needs) expect(said.needs).toContain(need);
    expect(said.needs.join()).not.toMatch(/who\.child|who\.men|size|against|budget|waterproof/);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      "de",
      ["wasserdichte Handschuhe für meine Tochter", "und für mich eine Hose"],
      /„.* · .*“ zählen nicht mehr\./,
    ],
    [
      "en",
      ["waterproof gloves for my daughter", "and trousers for me"],
      /“.* · .*” no longer count\./,
    ],
  ])("in %s is told openly what goes: %j", (locale, texts, told) => {
    expect(talk(shop, locale, texts).spoken).toMatch(told);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["de", ["Regenjacke für meine Tochter", "und eine für mich"], ["against.rain"]],
    [
      "en",
      ["a rain jacket for my husband, size L", "and one for my wife"],
      ["against.rain", "who.women"],
    ],
    [
      "de",
      ["Regenjacke für Herren in L", "doch lieber für meine Frau"],
      ["against.rain", "who.women"],
    ],
  ])("in %s needs the same thing in another size: %j", (locale, texts, needs) => {
    expect(talk(jackets, locale, texts).needs).toEqual(needs);
  });

  it("is nobody who says for whom it was all along", () => {
    const texts = ["für Herren", "ich suche für mich eine Regenjacke"];
    expect(talk(jackets, "de", texts).needs).toContain("who.men");
  });

  it("travels along", () => {
    const texts = [
      "Handschuhe für meine Tochter für Norwegen im Februar",
      "und für mich eine Jacke",
    ];
    expect(talk(shop, "de", texts).needs).toContain("weather");
  });
});

describe("two people at once", () => {
  it.each<[ShippedFlow, string, string, string, readonly string[]]>([
    [jackets, "de", "Regenjacken, M für mich und L für meinen Mann", "M", []],
    [jackets, "de", "Regenjacken für mich in M und für meinen Mann in L", "M", []],
    [jackets, "en", "rain jackets, size L for my husband and size S for me", "L", ["who.men"]],
    [jackets, "en", "rain jackets for my wife in S and my son in L", "S", ["who.women"]],
  ])("%s in %s: %j is first for whom is named first", (flow, locale, text, size, who) => {
    const said = talk(flow, locale, [text]);
    expect(said.told).toMatch(/^(?:Eins nach dem anderen|One after the other)/);
    expect(said.needs.filter((id) => id.startsWith("who."))).toEqual(who);
    const shown = talk(flow, locale, [text, locale === "de" ? "zeig mir welche" : "show me some"]);
    expect(bestOf(shown)["size"]).toContain(size);
  });
});

describe("a maker", () => {
  it.each<[string, readonly string[]]>([
    ["de", ["eine Regenjacke für Herren, nicht von Tobelbach"]],
    ["de", ["eine Regenjacke für Herren", "kein Tobelbach"]],
    ["de", ["eine Regenjacke für Herren", "bloß nichts von Tobelbach"]],
    ["en", ["a rain jacket for men, no Tobelbach please"]],
    ["en", ["a rain jacket for men", "anything but Tobelbach"]],
    ["en", ["a rain jacket for men", "not by Tobelbach or Fjellrand"]],
  ])("is left out in %s: %j", (locale, texts) => {
    const said = talk(jackets, locale, texts);
    expect(said.needs).toContain("said.-brand.tobelbach");
    const brands = said.shown?.products.map(({ brand }) => brand) ?? [];
    expect(brands).toHaveLength(3);
    expect(brands).not.toContain("Tobelbach");
  });

  it.each<[string, readonly string[]]>([
    ["de", ["eine Regenjacke für Herren, am liebsten von Fjellrand"]],
    ["en", ["a rain jacket for men", "only Fjellrand"]],
  ])("is preferred in %s: %j", (locale, texts) => {
    expect(talk(jackets, locale, texts).shown?.products[0]?.brand).toBe("Fjellrand");
  });

  it.each<[string, readonly string[]]>([
    ["de", ["Regenjacke für Herren, kein Tobelbach", "Tobelbach geht auch"]],
    ["en", ["a rain jacket for men, no Tobelbach", "ok, Tobelbach is fine after all"]],
  ])("is allowed again in %s: %j", (locale, texts) => {
    expect(talk(jackets, locale, texts).needs).not.toContain("said.-brand.tobelbach");
  });
});

describe("a child's thing", () => {
  const gendersOf = (said: ReturnType<typeof talk>): readonly unknown[] =>
    (said.shown?.products ?? []).map(({ id }) => {
      const product = outdoorCatalog.products[outdoorCatalog.placeOf.get(id) ?? -1];
      return product?.attributes["gender"];
    });

  it.each<[string, string]>([
    ["en", "warm gloves"],
    ["de", "leichte Schuhe für Reisen"],
    ["en", "rain trousers"],
    ["en", "a light daypack, under 100"],
    ["de", "eine Schneehose"],
  ])("stands nowhere among three where nobody said for whom (%s: %s)", (locale, text) => {
    const said = talk(shop, locale, [text, locale === "de" ? "zeig mir was" : "show me"]);
    expect(said.shown?.products).toHaveLength(3);
    expect(gendersOf(said)).not.toContain("kids");
  });

  it.each<[string, string]>([
    ["en", "a fleece for my son"],
    ["de", "Fleecejacke für meine Tochter"],
  ])("has both there are, and says of the third for whom it is not (%s: %s)", (locale, text) => {
    const said = talk(shop, locale, [text]);
    expect(gendersOf(said).slice(0, 2)).toEqual(["kids", "kids"]);
    expect(said.shown?.relaxed?.needs).toHaveLength(1);
  });
});
