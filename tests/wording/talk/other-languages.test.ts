import { describe, expect, it } from "vitest";
import { languageNames, regretIn } from "../../../src/wording/talk/other-languages.ts";

describe("regretIn", () => {
  it.each<[language: string, said: string | undefined]>([
    ["fr", "Ici, je conseille seulement en allemand et anglais."],
    ["es", "Aquí solo puedo asesorar en alemán e inglés."],
    ["nl", "Ik adviseer hier alleen in het Duits en Engels."],
    // Nobody has written a sentence in it.
    ["ja", undefined],
  ])("%s: %j", (language, said) => {
    expect(regretIn(language, ["de", "en"])).toBe(said);
  });
});

describe("languageNames", () => {
  it.each([
    ["de", ["Deutsch", "Englisch"]],
    ["en", ["German", "English"]],
  ])("in %s", (locale, names) => {
    expect(languageNames(locale, ["de", "en"])).toEqual(names);
  });
});
