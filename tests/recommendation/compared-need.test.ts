import { describe, expect, it } from "vitest";
import { needComparedWith } from "../../src/recommendation/compared-need.ts";
import { narrow } from "../../src/recommendation/narrow.ts";
import { attributeIn, idsIn, productIn } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();

const productOf = (id: string) => productIn(knowledge, id);
const attributeOf = (id: string) => attributeIn(knowledge, id);

/** The products left by "lighter than this one". */
function check(id: string, attribute: string, direction: "lower" | "higher"): readonly string[] {
  const need = needComparedWith(productOf(id), attributeOf(attribute), direction);
  if (need === undefined) throw new Error("no need");
  return idsIn(knowledge, narrow(knowledge, [need]).candidates);
}

describe("needComparedWith", () => {
  it.each<[string, string, "lower" | "higher", readonly string[]]>([
    ["jura", "weight_g", "lower", ["brise", "igel"]],
    ["eis", "weight_g", "higher", ["dachs", "hafen"]],
    ["gipfel", "waterproof_mm", "higher", ["eis"]],
    ["igel", "price", "lower", ["brise"]],
  ])("%s, %s %s, leaves %j", (id, attribute, direction, expected) => {
    expect(check(id, attribute, direction)).toEqual(expected);
  });

  it("names what it is compared with", () => {
    const need = needComparedWith(productOf("alm"), attributeOf("weight_g"), "lower");
    expect(need?.label).toEqual({
      en: "lighter than Alm jacket",
      de: "leichter als Jacke Alm",
    });
  });

  it("is a wish where the shop does not say what there is to beat", () => {
    const need = needComparedWith(productOf("igel"), attributeOf("waterproof_mm"), "higher");
    expect(need?.must).toBeUndefined();
    expect(need?.wish).toMatchObject({ test: { type: "prefer", direction: "higher" } });
  });

  it("is nothing for what has no more or less", () => {
    expect(needComparedWith(productOf("alm"), attributeOf("helmet"), "higher")).toBeUndefined();
  });
});
