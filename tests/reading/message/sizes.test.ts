import { describe, expect, it } from "vitest";
import { readSizes } from "../../../src/reading/message/sizes.ts";

describe("readSizes", () => {
  it.each([
    ["Gr. 48", ["48"]],
    ["Tagesrucksack 20 L", []],
    ["SIZE 11 US", ["11 US"]],
    ["Mädchen 146, rosa", ["146"]],
    ["mein Sohn 8 Jahre", []],
    ["kids snowsuit 3-4y", ["3-4y"]],
    ["Merinosocken 42-45", ["42-45"]],
    ["trage sonst 44/46", ["44/46"]],
    ["Gummistiefel in 36", ["36"]],
    ["hiking shorts 34 waist", ["34"]],
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
    ["Skijacke, Schneefang, 158/164", ["158/164"]],
    ["Regenanzug, Kinder 152 bis 176", ["152 bis 176"]],
    ["einfarbiges Hemd in Blau, 43/44", ["43/44"]],
    ["trousers, man 32/34", ["32/34"]],
    ["Kinderregenjacke für den Spielplatz, 116, waschbar", ["116"]],
    ["work boots, 12 wide", ["12"]],
    ["She's a medium.", ["medium"]],
    ["shirt, XLT", ["XLT"]],
    ["Budget 50-80", []],
    ["150/200 Euro", []],
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
