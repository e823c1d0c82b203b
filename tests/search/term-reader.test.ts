import { describe, expect, it } from "vitest";
import { createTermReader } from "../../src/search/term-reader.ts";

/** Plurals lose their ending; that is all the grammar these tests need. */
const stem = (word: string): string => word.replace(/(?:s|en)$/, "");

const reader = createTermReader({
  stem,
  isCommon: (word) => ["the", "of", "me", "keep", "fur"].includes(word),
  concepts: new Map([
    ["rain", ["rain", "keep me dry", "Regen", "regen"]],
    ["kind=jacket", ["Jacket", "Jacken"]],
    ["nothing", ["the", "keep of", ""]],
  ]),
});

const known = new Set(["wander", "schuh", "light", "jacket", "hike"]);

describe("terms of a text", () => {
  it.each<[string, string, readonly string[]]>([
    ["telling words", "The light of hikes", ["light", "hike"]],
    ["concepts in either language", "Rain. Regen!", ["rain", "#rain", "reg", "#rain"]],
    ["concepts of several words", "keep me dry", ["#rain", "dry"]],
    ["inflected", "jackets", ["jacket", "#kind=jacket"]],
    ["as often as they are said", "light light", ["light", "light"]],
    ["no compounds", "Wanderschuhe", ["wanderschuhe"]],
    ["nothing common, even where a concept would have it", "the keep of", []],
    ["nothing", "", []],
  ])("are %s", (_, text, expected) => {
    expect(reader.ofText(text)).toEqual(expected);
  });
});

describe("a query", () => {
  it.each<[string, string, readonly string[], number]>([
    ["is what is known of it", "light tent", ["light"], 1 / 2],
    ["is known by a concept", "regen", ["#rain", "reg"], 1],
    ["is taken apart when it is not known", "Wanderschuhen", ["wander", "schuh"], 1],
    ["has joints", "Wandersschuhen", ["wander", "schuh"], 1],
    ["names concepts within compounds", "Regenjacken", ["reg", "jack", "#rain", "#kind=jacket"], 1],
    ["is not taken apart when it is known", "hike", ["hike"], 1],
    ["is not taken apart into crumbs", "lightly", [], 0],
    ["is not taken apart when it is endless", `wander${"r".repeat(31)}schuh`, [], 0],
    ["is not taken apart without end", `${"xqzwxqzw ".repeat(12)}wanderschuh`, [], 0],
    ["may be all common", "the of", [], 0],
    ["may be nothing", "", [], 0],
  ])("%s", (_, text, terms, share) => {
    expect(reader.ofQuery(text, (word) => known.has(word))).toEqual({ terms, known: share });
  });
});
