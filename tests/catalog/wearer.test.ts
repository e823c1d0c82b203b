import { describe, expect, it } from "vitest";
import { anybodyIn, childrenIn, isNamedForChildren, isOfWearer } from "../../src/catalog/wearer.ts";
import { outdoorCatalog } from "../fixtures/outdoor-shop.ts";

describe("whom a product is made for", () => {
  it("is told by an attribute of such a name", () => {
    expect(["gender", "zielgruppe"].every(isOfWearer)).toBe(true);
    expect(["size", "kind", "fit"].some(isOfWearer)).toBe(false);
  });

  it("may be a child, by value or label", () => {
    const gender = outdoorCatalog.attributes.get("gender");
    expect(gender && childrenIn(gender)).toEqual(["kids"]);
    const kind = outdoorCatalog.attributes.get("kind");
    expect(kind && childrenIn(kind)).toEqual([]);
  });

  it("may be anybody, by value or label", () => {
    const gender = outdoorCatalog.attributes.get("gender");
    expect(gender && anybodyIn(gender)).toEqual(["unisex"]);
    const kind = outdoorCatalog.attributes.get("kind");
    expect(kind && anybodyIn(kind)).toEqual([]);
  });

  it.each<[string, boolean]>([
    ["Schneewichtel kids' winter boots", true],
    ["Baby micro d-luxe cardigan", true],
    ["Girl's tide shorts", true],
    ["Youth bike helmet", true],
    ["Jungwand Kinder-Hardshelljacke", true],
    ["Waldwichtel Kinderschuhe", true],
    ["Boy shorts", false],
    ["Kidney belt", false],
    ["Babylon jacket", false],
    ["Wolkenbruch women's rain jacket", false],
  ])("is told by the name %j: %j", (title, expected) => {
    expect(isNamedForChildren({ title: { en: title } })).toBe(expected);
  });
});
