import { describe, expect, it } from "vitest";
import { splitCompound } from "../../../src/reading/message/compounds.ts";
import { lexicon } from "./reader-fixture.ts";

const partsOf = (word: string) =>
  splitCompound(word, lexicon.de).labels.map(({ slot, value }) => `${slot}:${value}`);

describe("splitCompound", () => {
  it.each([
    ["sommerhut", ["season:summer", "product:hat"]],
    ["winterwanderschuhe", ["activity:hiking", "season:winter", "product:shoes"]],
    ["damenregenjacke", ["gender:women", "product:jacket", "weather:rain"]],
    ["huttenjacke", ["product:jacket"]],
    ["regenwochen", ["weather:rain"]],
    ["handschuhe", []],
    ["schwester", []],
    ["schnell", []],
    ["regenschirm", []],
  ])("%s", (word, expected) => {
    expect(partsOf(word)).toEqual(expected);
  });

  it("leaves endless words alone", () => {
    expect(partsOf("regen".repeat(50))).toEqual([]);
  });
});
