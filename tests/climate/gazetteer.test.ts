import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { climateTable } from "../../src/climate/climate-table.ts";
import { createGazetteer } from "../../src/climate/gazetteer.ts";
import { present } from "../../src/lib/invariant.ts";

const gazetteer = createGazetteer(climateTable);

/** What a name is found as: a place, "… inside" one, or nothing. */
function found(name: string, locale?: string): string | undefined {
  const entry = gazetteer.find(name, locale);
  return entry && (entry.covered ? `inside ${entry.place.id}` : entry.place.id);
}

describe("the gazetteer", () => {
  test.each([
    ["Schottland", "scotland"],
    ["SCHOTTLAND", "scotland"],
    [" scotland ", "scotland"],
    ["Malle", "mallorca"],
    ["Kapstadt", "cape-town"],
    ["NZ", "new-zealand"],
    ["the Lakes", "lake-district"],
    ["Ösiland", "austria"],
    ["UK", "united-kingdom"],
    ["GR20", "gr20"],
    ["GR 20", "gr20"],
    ["Isle of Skye", "hebrides"],
    ["St. Moritz", "engadine"],
    ["Côte d'Azur", "french-riviera"],
    ["Cote d’Azur", "french-riviera"],
    ["Zürich", "zurich"],
    ["Zuerich", "zurich"],
    ["Zurich", "zurich"],
    ["Suedtirol", "south-tyrol"],
    ["Färöer", "faroe"],
    ["Garmisch", "inside bavarian-alps"],
    ["Ben Nevis", "inside scottish-highlands"],
  ])("finds %s", (name, expected) => {
    expect(found(name)).toBe(expected);
  });

  test.each([
    ["in den Dolomiten", "dolomites"],
    ["nach Südtirol", "south-tyrol"],
    ["auf die Insel Kreta", "crete"],
    ["Lake District National Park", "lake-district"],
    ["a trip to Iceland", "iceland"],
    ["Urlaub in Norwegen", "norway"],
    ["Schottlandurlaub", "scotland"],
    ["Nepaltrekking", "nepal"],
    ["im Harz", "harz"],
  ])("finds the place in %s", (phrase, expected) => {
    expect(found(phrase)).toBe(expected);
  });

  test.each([
    ["Schotland", "scotland"],
    ["Norwgen", "norway"],
    ["Mallorka", "mallorca"],
    ["Neusseland", "new-zealand"],
    ["Lake Distrct", "lake-district"],
    ["Himalaja", "himalaya"],
    ["Kilimanscharo", "kilimanjaro"],
    ["San Fransisco", "san-francisco"],
  ])("forgives the typo in %s", (name, expected) => {
    expect(found(name)).toBe(expected);
  });

  test.each([
    ["a name of nothing", "Atlantis"],
    ["no name", ""],
    ["signs", "?!"],
    ["a number", "2000"],
    ["articles alone", "the in der"],
    ["a short name with a typo", "Bern3"],
    ["a name off in its first letter", "Kotland"],
  ])("finds nothing in %s", (_, name) => {
    expect(found(name)).toBeUndefined();
  });

  test.each([
    ["Island", "de", "iceland"],
    ["Island", "de-AT", "iceland"],
    ["island", "en", undefined],
    ["Turkey", "en", "turkey"],
    ["Turkey", "de", undefined],
    ["Iceland", "de", "iceland"],
    ["Island", undefined, "iceland"],
    ["Schottland", "fr", "scotland"],
  ])("reads %s in %s as %s", (name, locale, expected) => {
    expect(found(name, locale)).toBe(expected);
  });

  test("marks names that are words, so that a reader may doubt them", () => {
    const doubtful = gazetteer.entries.filter(({ alsoWord }) => alsoWord).map(({ text }) => text);
    expect(doubtful).toEqual(expect.arrayContaining(["Turkey", "Essen", "Island", "Jersey"]));
    expect(doubtful).not.toContain("Iceland");
  });

  test.each([
    ["koeln", "cologne"],
    ["muenchen", "munich"],
    ["faeroeer", "faroe"],
    ["tromsoe", "northern-norway"],
  ])("spells umlauts as two letters too: %s", (word, id) => {
    const spelled = gazetteer.entries.filter(({ words }) => words.join(" ") === word);
    expect([...new Set(spelled.map(({ place }) => place.id))]).toEqual([id]);
  });

  test("prefers a place's own name to one inside another", () => {
    const [first, second] = climateTable;
    const places = [
      { ...present(first, "a place"), covers: [{ text: "Doppeldorf", alsoWord: false }] },
      {
        ...present(second, "a place"),
        names: { en: [{ text: "Doppeldorf", alsoWord: false }], de: [] },
      },
    ];
    expect(createGazetteer(places).find("Doppeldorf")?.place).toBe(places[1]);
  });

  test("finds every name it lists, in the language it lists it in", () => {
    const lost = gazetteer.entries.filter(
      ({ place, text, locale }) => gazetteer.find(text, locale)?.place !== place,
    );
    expect(lost.map(({ text, place }) => `${text} (${place.id})`)).toEqual([]);
  });

  test("means no place by a name two are equally close to", () => {
    // One letter from "Irland" and from "Island".
    expect(found("Ikland", "de")).toBeUndefined();
  });

  test("takes any text without failing", () => {
    assert(
      property(
        string({ unit: "grapheme", maxLength: 60 }),
        constantFrom("de", "en", "x"),
        (text, locale) => {
          const entry = gazetteer.find(text, locale);
          return entry === undefined || gazetteer.entries.includes(entry);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
