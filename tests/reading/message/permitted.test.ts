import { describe, expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

function said(text: string): readonly string[] {
  return mentionsOf(text).split(" ");
}

/** Bad qualities, and the good one that is not asked for where they may be. */
const qualities = {
  en: [
    ["heavy", "~light"],
    ["bulky", "~low_bulk"],
    ["noisy", "~quiet"],
    ["ugly", "~stylish"],
  ],
  de: [
    ["schwer", "~light"],
    ["klobig", "~low_bulk"],
    ["laut", "~quiet"],
    ["hässlich", "~stylish"],
  ],
} as const;

const permissions = {
  en: [
    "it can be #",
    "it may be #, it just has to last",
    "a tent, and it can be a bit #",
    "doesn't matter if it's #",
    "I don't mind if it's #",
    "I don't care if it is #",
    "# is fine",
    "# is no problem",
    "not bothered if it's #",
    "they can look as # as they like",
  ],
  de: [
    "darf # sein",
    "darf ruhig # sein",
    "Zelt gesucht, kann ruhig # sein",
    "# darf er sein, der Rucksack",
    "# ist kein Problem",
    "# ist für mich in Ordnung",
    "# macht mir nichts",
    "# stört mich nicht",
  ],
} as const;

describe.each(["en", "de"] as const)("a quality that may be (%s)", (lang) => {
  const cases = permissions[lang].flatMap((form) =>
    qualities[lang].map(([word, meant]) => [form.replace("#", word), meant] as const),
  );
  it.each(cases)("%s", (text, meant) => {
    expect(said(text)).toContain(meant);
    expect(said(text)).not.toContain(meant.slice(1));
  });
});

it.each([
  ["I don't care about weight", "~light"],
  ["not bothered about the weight", "~light"],
  ["looks don't matter", "~stylish"],
  ["appearance not important", "~stylish"],
  ["I don't care how it looks", "~stylish"],
  ["noise doesn't bother me", "~quiet"],
  ["bulk doesn't matter", "~low_bulk"],
  ["aufs Gewicht kommt es mir nicht an", "~light"],
  ["mir kommt es nicht aufs Gewicht an", "~light"],
  ["das Gewicht zählt nicht", "~light"],
  ["kann ruhig was wiegen", "~light"],
  ["schön muss sie nicht sein", "~stylish"],
  ["Aussehen ist mir egal", "~stylish"],
  ["Optik ist zweitrangig", "~stylish"],
  ["muss keinen Schönheitspreis gewinnen", "~stylish"],
  ["Lautstärke ist egal", "~quiet"],
])("%s", (text, meant) => {
  expect(said(text)).toContain(meant);
});

const weathers = {
  en: ["rain", "wind", "cold"],
  de: ["Regen", "Wind", "Kälte"],
} as const;

const bearings = {
  en: [
    "# doesn't bother me",
    "I don't mind the #",
    "# is no problem for me",
    "I'm fine with #",
    "I can handle #",
    "not afraid of #",
  ],
  de: [
    "# macht mir nichts aus",
    "# stört mich nicht",
    "mit # komme ich klar",
    "# bin ich gewohnt",
    "# kann ich ab",
    "# ist kein Problem für mich",
    "gegen # brauche ich nichts",
  ],
} as const;

describe.each(["en", "de"] as const)("weather that troubles nobody (%s)", (lang) => {
  const cases = bearings[lang].flatMap((form) =>
    weathers[lang].map((word, at) => [form.replace("#", word), at] as const),
  );
  it.each(cases)("%s", (text, at) => {
    expect(said(text)).not.toContain(weathers.en[at]);
  });
});

it.each([
  ["it can be cold up there", "cold"],
  ["es kann windig werden", "wind"],
  ["da kann es kalt sein", "cold"],
  ["it may be windy on the ridge", "wind"],
  ["we live in windy Wellington", "wind"],
  ["something that can handle wind", "wind"],
  ["leise soll sie sein, sie darf nicht rascheln", "-noisy"],
  ["darf nicht schwer sein", "-heavy"],
])("%s allows nothing", (text, meant) => {
  expect(said(text)).toContain(meant);
});

it("allows what the clause before allowed too", () => {
  const values = said("Wind macht mir nichts, Regen auch nicht, aber ich friere schnell");
  expect(values).toEqual(["~wind", "~rain", "cold"]);
});
