import { describe, expect, it } from "vitest";
import { readSizes } from "../../../src/reading/message/sizes.ts";

describe("readSizes", () => {
  it.each([
    ["Gr. 48", ["48"]],
    ["Schuhgröße 42,5", ["42,5"]],
    ["in Größe XL bitte", ["XL"]],
    ["size L", ["L"]],
    ["size 12, please", ["12"]],
    ["boots UK 7", ["UK 7"]],
    ["Größe EU 43", ["EU 43"]],
    ["Hose Herren 52 grau", ["52"]],
    ["ladies 14", ["14"]],
    ["Jacke M/L", ["M/L"]],
    ["mens fleece medium", ["medium"]],
    ["she's a 16", ["16"]],
    ["I'm 6'4 and 210 lbs", []],
    ["Rucksack 30 l", []],
    ["my 5 year old", []],
    ["I'm a small business owner", []],
    ["Kinder 4 bis 7", []],
    ["it's raining", []],
  ])("%s", (text, expected) => {
    expect(readSizes(text).map(({ value }) => value)).toEqual(expected);
  });
});
