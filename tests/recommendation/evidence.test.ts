import { describe, expect, it } from "vitest";
import type { Attribute } from "../../src/catalog/attribute.ts";
import type { WrittenCondition } from "../../src/catalog/condition.ts";
import type { ProductValue } from "../../src/catalog/product.ts";
import {
  leavesOf,
  passes,
  sentenceAbout,
  sentenceOfNeed,
  suitsSentence,
  valueText,
  wantedValue,
} from "../../src/recommendation/evidence.ts";
import { attributeIn, must, need, productIn, wish } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();

const productOf = (id: string) => productIn(knowledge, id);
const attributeOf = (id: string) => attributeIn(knowledge, id);

function leaves(id: string, written: WrittenCondition) {
  return leavesOf(knowledge, wish("w", written), productOf(id));
}

describe("what a product can be held against", () => {
  it("is every test of a need, the hard ones first, those it must not meet left out", () => {
    const soft = wish("w", { any: [{ use: { eq: "rock" } }, { price: { lte: 9 } }] });
    const hard = must("w", {
      all: [{ not: { helmet: { eq: true } } }, { weight_g: { lte: 400 } }],
    });
    const found = leavesOf(knowledge, { ...soft, ...hard }, productOf("alm"));
    expect(found.map(({ attribute, value }) => [attribute.id, value])).toEqual([
      ["weight_g", 400],
      ["use", ["hills"]],
      ["price", 120],
    ]);
  });

  it("names the product's own values, also those it lacks", () => {
    const found = leaves("igel", {
      all: [{ use: { eq: "hills" } }, { waterproof_mm: { gte: 1 } }],
    });
    expect(found.map(({ value }) => value)).toEqual([["hills"], undefined]);
  });

  it("is nothing where the catalogue has no such attribute", () => {
    expect(leaves("alm", { colour: { eq: "red" } })).toEqual([]);
  });
});

describe("passes", () => {
  it.each<[string, WrittenCondition, boolean]>([
    ["brise", { use: { any_of: ["town", "rock"] } }, true],
    ["brise", { use: { all_of: ["town", "rock"] } }, false],
    ["brise", { use: { none_of: ["rock"] } }, true],
    ["brise", { use: { none_of: ["town"] } }, false],
    ["alm", { weight_g: { lte: 400 } }, true],
    ["alm", { weight_g: { lt: 400 } }, false],
    ["alm", { weight_g: { gt: 400 } }, false],
    ["alm", { weight_g: { gte: 400, lte: 400 } }, true],
    ["alm", { helmet: { eq: false } }, true],
    ["alm", { weight_g: { prefer: "lower" } }, true],
    ["igel", { waterproof_mm: { lte: 99_999 } }, false],
  ])("%s, %j: %s", (id, written, expected) => {
    expect(leaves(id, written).map(passes)).toEqual([expected]);
  });
});

describe("suitsSentence", () => {
  // Less weight is better, and more against rain.
  it.each<[string, WrittenCondition, boolean, boolean]>([
    ["alm", { weight_g: { lte: 500 } }, true, true],
    ["alm", { weight_g: { lte: 300 } }, true, true],
    ["alm", { weight_g: { gte: 500 } }, false, false],
    ["alm", { weight_g: { gte: 300 } }, false, true],
    ["alm", { weight_g: { gte: 450, lte: 500 } }, false, false],
    ["alm", { waterproof_mm: { gte: 5_000 } }, true, true],
    ["alm", { waterproof_mm: { lte: 5_000 } }, false, false],
    ["alm", { waterproof_mm: { lt: 10_000 } }, false, false],
    ["alm", { waterproof_mm: { gte: 20_000, lte: 30_000 } }, false, true],
    // Nothing is the wrong side of these.
    ["alm", { weight_g: { prefer: "higher" } }, true, true],
    ["alm", { use: { eq: "town" } }, true, true],
    ["alm", { helmet: { eq: true } }, true, true],
  ])("%s, %j: as a reason %s, as a drawback %s", (id, written, reason, drawback) => {
    const [leaf] = leaves(id, written);
    if (leaf === undefined) throw new Error("one leaf");
    expect([suitsSentence(leaf, "reason"), suitsSentence(leaf, "drawback")]).toEqual([
      reason,
      drawback,
    ]);
  });
});

describe("sentenceAbout", () => {
  it.each<[string, ProductValue, "reason" | "drawback", "en" | "de", string | undefined]>([
    ["waterproof_mm", 20_000, "reason", "en", "Rated to 20,000\u00A0mm"],
    ["waterproof_mm", 20_000, "drawback", "de", "Nur 20.000\u00A0mm gegen Regen"],
    ["helmet", true, "reason", "en", "The hood fits over a helmet"],
    ["helmet", false, "drawback", "de", "Die Kapuze passt nicht über den Helm"],
    // What is said of a yes would be a lie about a no.
    ["helmet", false, "reason", "en", undefined],
    ["helmet", true, "drawback", "en", undefined],
    ["use", ["rock"], "reason", "en", undefined],
    ["delivery_days", 1, "reason", "de", "Lieferzeit nur 1\u00A0Tag"],
  ])("%s %j as a %s in %s: %s", (...[id, value, tone, locale, expected]) => {
    const attribute = attributeOf(id);
    expect(sentenceAbout(knowledge, { attribute, value, tone, locale })).toBe(expected);
  });

  it("may name the level, and says nothing where there is none", () => {
    const attribute: Attribute = {
      id: "x",
      kind: "number",
      label: { en: "X" },
      reason: { en: "{value}: {level}" },
      levels: [
        { from: 5, label: { en: "some" } },
        { from: 10, label: { en: "much" } },
      ],
    };
    const about = (value: number) =>
      sentenceAbout(knowledge, { attribute, value, tone: "reason", locale: "en" });
    expect([about(12), about(5), about(4)]).toEqual(["12: much", "5: some", undefined]);
  });

  it("prefers what is said of the value that is meant", () => {
    const attribute: Attribute = {
      id: "x",
      kind: "choices",
      label: { en: "X" },
      reason: { en: "Good for {value}" },
      values: {
        rock: { label: { en: "rock" }, reason: { en: "Survives rock" } },
        town: { label: { en: "town" } },
      },
    };
    const about = (wanted: string) =>
      sentenceAbout(knowledge, {
        attribute,
        value: ["rock", "town"],
        tone: "reason",
        locale: "en",
        wanted,
      });
    expect([about("rock"), about("town")]).toEqual(["Survives rock", "Good for rock, town"]);
  });
});

describe("sentenceOfNeed", () => {
  const because = { en: "Keeps out {waterproof_mm} of rain", de: "{waterproof_mm} Regen" };
  it("fills in the product's own value, and says from which field it is", () => {
    const dry = must("dry", { waterproof_mm: { gte: 1 } }, { because });
    expect(sentenceOfNeed(knowledge, dry, productOf("alm"), "en")).toEqual({
      text: "Keeps out 10,000\u00A0mm of rain",
      field: "waterproof_mm",
      value: 10_000,
    });
  });

  it("without a name in it speaks of what the need asks for", () => {
    const town = wish("town", { use: { eq: "town" } }, { because: { en: "Made for town" } });
    expect(sentenceOfNeed(knowledge, town, productOf("brise"), "de")).toEqual({
      text: "Made for town",
      field: "use",
      value: ["town", "hills"],
    });
  });

  it.each([
    ["the shop does not say", must("dry", { waterproof_mm: { gte: 1 } }, { because }), "igel"],
    ["nothing is written", must("dry", { waterproof_mm: { gte: 1 } }), "alm"],
    ["nothing is asked for", need("x", { because: { en: "So it is" } }), "alm"],
    ["nobody knows the name", need("x", { because: { en: "{colour}" } }), "alm"],
  ])("is none where %s", (_, asked, id) => {
    expect(sentenceOfNeed(knowledge, asked, productOf(id), "en")).toBeUndefined();
  });
});

describe("the part of several values that is meant", () => {
  it.each<[WrittenCondition, string | undefined]>([
    [{ use: { any_of: ["rock", "hills"] } }, "hills"],
    [{ use: { all_of: ["town", "hills"] } }, "town"],
    [{ use: { any_of: ["rock"] } }, undefined],
    [{ use: { none_of: ["rock"] } }, undefined],
    [{ price: { lte: 99 } }, undefined],
    [{ helmet: { eq: false } }, undefined],
  ])("%j: %s", (written, expected) => {
    expect(leaves("brise", written).map(wantedValue)).toEqual([expected]);
  });

  it.each([
    ["use", ["town", "hills"], "hills", "de", "Wandern"],
    ["use", ["town", "hills"], undefined, "de", "die Stadt, Wandern"],
    ["kind", "jacket", "jacket", "en", "Jacket"],
    ["price", 60, undefined, "en", "€60"],
    ["helmet", false, undefined, "de", "nein"],
  ] as const)("%s %j, %s in %s: %s", (...[id, value, wanted, locale, expected]) => {
    expect(valueText(knowledge, attributeOf(id), value, { locale, wanted })).toBe(expected);
  });
});
