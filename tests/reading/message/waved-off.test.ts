import { describe, expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

const things = {
  en: { wool: "wool", "Gore-Tex": "gore_tex", cotton: "cotton" },
  de: { Wolle: "wool", "Gore-Tex": "gore_tex", Baumwolle: "cotton" },
} as const;

function isWanted(form: string, thing: string, value: string, lang: "de" | "en"): boolean {
  return mentionsOf(form.replace("X", thing), lang).split(" ").includes(value);
}

describe.each<["de" | "en", readonly string[]]>([
  [
    "en",
    [
      "trail shoes, X cooks my feet so leave that out",
      "my last one was X and leaked, so something else for the cold. A jacket",
      "jacket. X on my skin makes me sweat so I'd rather not",
      "a jacket, with X? nah",
      "winter jacket, X reminds me of school, so please another material",
      "we all wear X at work, this time something different. jacket",
      "jacket for the shops and back. X, I'm not fussed",
      "a jacket, X? couldn't care less",
    ],
  ],
  [
    "de",
    [
      "Wanderjacke, X saugt sich voll, also Finger weg",
      "X haben wir alle schon, also bitte was anderes. Eine Jacke",
      "Jacke, bei X schwitze ich, deshalb lieber nicht",
      "Jacke mit X? nee danke",
      "Jacke; X, ist mir latte",
      "ich dachte erst an X, aber die Freundin hat mir das ausgeredet. Jacke",
      "die letzte war aus X und undicht, drum ein anderes Material. Jacke",
    ],
  ],
])("what the next clause waves off is not wanted (%s)", (lang, forms) => {
  it.each(forms)("%s", (form) => {
    for (const [thing, value] of Object.entries(things[lang])) {
      expect(isWanted(form, thing, value, lang), thing).toBe(false);
    }
  });
});

describe.each<["de" | "en", readonly string[]]>([
  [
    "en",
    ["jacket with X, and some gloves as well", "jacket in X, no rush", "X please, nothing else"],
  ],
  [
    "de",
    ["Jacke aus X, und noch Handschuhe", "Jacke mit X, eilt nicht", "aus X bitte, sonst nichts"],
  ],
])("and what it does not is (%s)", (lang, forms) => {
  it.each(forms)("%s", (form) => {
    for (const [thing, value] of Object.entries(things[lang])) {
      expect(isWanted(form, thing, value, lang), thing).toBe(true);
    }
  });
});
