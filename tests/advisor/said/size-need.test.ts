import { describe, expect, it } from "vitest";
import { sizeNeed } from "../../../src/advisor/said/size-need.ts";
import { createReader } from "../../../src/reading/reader.ts";
import { outdoorField } from "../../fixtures/outdoor-field.ts";
import { learnOutdoorShop } from "../../fixtures/outdoor-shop.ts";

const knowledge = learnOutdoorShop("outdoor-shoes");
const reader = createReader(knowledge.flow, {
  ...outdoorField,
  attributes: knowledge.catalog.attributes,
});

describe("sizeNeed", () => {
  it.each<[string, readonly string[]]>([
    // Backpacks come in "S/M" and "M/L".
    ["size M please", ["M", "S/M", "M/L"]],
    ["Größe 44", ["44"]],
    ["EU 43", ["43"]],
    ["he wears a large", ["L", "M/L"]],
    ["I am an x-large", ["XL"]],
    ["size M/L", ["M/L", "M", "L"]],
    // Makers do not agree on what these are.
    ["UK 9", []],
    ["a jacket", []],
    ["size 300", []],
  ])("%j wants %j", (text, values) => {
    const need = sizeNeed(knowledge, reader.read(text, { language: "en" }));
    const found = need?.must?.type === "test" ? need.must.test : undefined;
    const wanted = found?.type === "any-of" ? found.values : [];
    const listed = knowledge.catalog.attributes.get("size");
    const known = listed?.kind === "choices" ? Object.keys(listed.values) : [];
    expect(wanted).toEqual(values.filter((value) => known.includes(value)));
    expect(need?.label["de"] ?? "Größe").toMatch(/^Größe/);
  });

  it("is none where the shop knows no sizes", () => {
    const catalog = { ...knowledge.catalog, attributes: new Map() };
    const read = reader.read("size M", { language: "en" });
    expect(sizeNeed({ ...knowledge, catalog }, read)).toBeUndefined();
  });
});
