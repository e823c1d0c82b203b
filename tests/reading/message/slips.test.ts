import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlip } from "../../../src/reading/message/slips.ts";
import { mentionsOf, read } from "./reader-fixture.ts";

describe("isSlip", () => {
  it.each([
    ["regnjacke", "regenjacke", "a letter left out"],
    ["jakcet", "jacket", "two swapped"],
    ["jackket", "jacket", "a letter doubled"],
    ["trecking", "trekking", "spelt as heard"],
    ["handschuje", "handschuhe", "the next key"],
    ["wasserdcith", "wasserdicht", "swapped further on"],
    ["schwehr", "schwer", "a letter nobody hears"],
  ])("%s may be %s: %s", (written, meant) => {
    expect(isSlip(written, meant)).toBe(true);
  });

  it.each([
    ["wolle", "walle"],
    ["crawling", "cragging"],
    ["wegnehmen", "weggehen"],
    ["letters", "leathers"],
    ["schulden", "schuhe"],
  ])("%s is no misspelt %s", (written, meant) => {
    expect(isSlip(written, meant)).toBe(false);
  });
});

/** What anybody may say around a need; each is near a word of gear. */
const everyday: Readonly<Record<"de" | "en", string>> = {
  de: `funken schleppen wegnehmen garten kasten nebel feuer feiern frieden haken grillen hobel klappen katzen kette kisten lecker leiter leuchten
    löffel mauer messer platte polster rechnen regel reihe retten schere schiene schlange schnecke schotter schrauben segen seife stempel steuern
    sturz taste treppe umfang verfahren vermissen wecken wespe wette winken wolke wunder zelle zucken zweig gericht butter brief blick`,
  en: `anger banana booth border bully bunch butter chase crust dessert drift flash grave greet hobby insert letters mixture mouse paste pepper pickle
    punch sample shock shocking spark stack stamp sting stool sudden suffer summary swear sweep swell thunder tickle waters winner witness wooden woven`,
};

describe.each(Object.entries(everyday))("everyday words of %s", (lang, words) => {
  it.each(words.split(/\s+/))("%s says nothing of gear", (word) => {
    expect(mentionsOf(word, lang === "de" ? "de" : "en")).toBe("");
  });
});

it("still reads gear that was typed in a hurry", () => {
  const words = [
    "regenjacke",
    "wanderschuhe",
    "handschuhe",
    "rucksack",
    "waterproof",
    "trousers",
    "backpack",
  ];
  const hurried = fc.record({
    word: fc.constantFrom(...words),
    place: fc.integer({ min: 1, max: 6 }),
    kind: fc.constantFrom("left out", "doubled", "swapped"),
  });
  fc.assert(
    fc.property(hurried, ({ word, place, kind }) => {
      const typed = mistype(word, place, kind);
      const valueOf = (text: string) => read(`suche ${text}`).mentions.map(({ value }) => value);
      expect(valueOf(typed)).toEqual(expect.arrayContaining(valueOf(word).slice(0, 1)));
    }),
    { numRuns: 120, seed: 20_261_122 },
  );
});

function mistype(word: string, place: number, kind: string): string {
  const [before, letter = "", after] = [word.slice(0, place), word[place], word.slice(place + 1)];
  if (kind === "left out") return before + after;
  if (kind === "doubled") return before + letter + letter + after;
  return before + after.slice(0, 1) + letter + after.slice(1);
}
