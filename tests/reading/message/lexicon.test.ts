import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldWord } from "../../../src/lib/fold-word.ts";
import { outdoorLists } from "../../../src/reading/lexicon/outdoor-lexicon.ts";
import { phrasesOf } from "../../../src/reading/lexicon/word-list.ts";

type Language = "de" | "en";
const languages: readonly Language[] = ["de", "en"];

/** Values of the reading record (docs/reading.md). */
const values: Readonly<Record<string, string>> = {
  product:
    "jacket vest fleece baselayer shirt tshirt pants shorts suit outfit shoes gloves hat socks backpack tent sleeping_bag",
  activity:
    "hiking trekking mountaineering climbing running cycling skiing ski_touring camping travel city water fishing dog_walk wildlife work festival other_sport",
  season: "spring summer autumn winter",
  month: "1 2 3 4 5 6 7 8 9 10 11 12",
  weather: "rain cold wind sun snow heat",
  want: "waterproof water_repellent windproof breathable insulated light low_bulk packable durable quiet soft stretch quick_dry odor_resistant uv_protection insect_protection machine_washable reflective touchscreen stylish plain hood pockets pit_zips full_zip two_way_zip zip_off three_in_one powder_skirt helmet_compatible pack_compatible pullover long_cut long_sleeve ankle_support down synthetic_fill wool fleece cotton natural_fibre gore_tex recycled sustainable vegan pfc_free made_in_europe laptop",
  avoid:
    "hood leather fur synthetic insulated wool down heavy bulky too_warm tight logo noisy itchy outdoorsy_look pfc",
  gender: "women men girls boys kids unisex",
  fit: "slim regular loose tall plus wide",
  color: "black white grey blue green red yellow orange pink purple brown beige camo bright",
  level: "low any high",
  intent: "find question service complaint human smalltalk off_topic elsewhere attack",
  implies: "rain cold wind sun snow heat",
};

const entriesOf = (language: Language) =>
  outdoorLists[language].flatMap((list) => Object.entries(list));

const slotOf = (key: string) => key.split(":")[0] ?? "";

const fold = (phrase: string) =>
  phrase
    .split(" ")
    .map((word) => (/^[=<]/.test(word) ? word : foldWord(word)))
    .join(" ");

describe.each(languages)("the %s lists", (language) => {
  it("have words for every value", () => {
    const keys = new Set(entriesOf(language).map(([key]) => key));
    const missing = Object.entries(values).flatMap(([slot, all]) =>
      all
        .split(" ")
        .filter((value) => !keys.has(`${slot}:${value}`) && !keys.has(`${slot}:${value} always`)),
    );
    expect(missing).toEqual([]);
  });

  it("have no values nobody knows", () => {
    const unknown = entriesOf(language)
      .map(([key]) => key)
      .filter((key) => {
        const [slot = "", rest = ""] = key.split(":");
        const known = values[slot];
        return known !== undefined && !known.split(" ").includes(rest.split(" ")[0] ?? "");
      });
    expect(unknown).toEqual([]);
  });

  /** What truly says two things, such as sleet, or is a thing and what it is made of. */
  const doubleMax = { color: 1, weather: 10, want: 9, avoid: 1 } as Readonly<
    Record<string, number>
  >;

  it("say one thing with one phrase", () => {
    const labels = new Map<string, Set<string>>();
    for (const [key, entry] of entriesOf(language)) {
      for (const phrase of phrasesOf(entry)) {
        const id = `${slotOf(key)} ${fold(phrase)}`;
        labels.set(id, (labels.get(id) ?? new Set()).add(key));
      }
    }
    const doubles = [...labels]
      .filter(([, keys]) => keys.size > 1)
      .map(([id]) => id.split(" ")[0] ?? "");
    const single = "product activity season month gender person fit level intent holiday role";
    expect(doubles.filter((slot) => single.split(" ").includes(slot))).toEqual([]);
    for (const [slot, max] of Object.entries(doubleMax)) {
      expect(doubles.filter((one) => one === slot).length, slot).toBeLessThanOrEqual(max);
    }
  });

  it("are written in the notation of word lists", () => {
    for (const [key, entry] of entriesOf(language)) {
      for (const phrase of phrasesOf(entry)) {
        expect(phrase, key).toMatch(/^[^.]*(?:\.\.\.[^.]*|\d\.\d[^.]*)*$/u);
        expect(phrase.split("<").length, `${key}: ${phrase}`).toBe(phrase.split(">").length);
        expect(phrase, key).not.toMatch(/^\.\.\.|\.\.\.$/);
      }
    }
  });
});

it("no list holds a message of the sets", () => {
  const phrases = new Set(
    languages.flatMap((language) =>
      entriesOf(language).flatMap(([, entry]) => phrasesOf(entry).map(fold)),
    ),
  );
  const folder = new URL("../messages/", import.meta.url);
  const texts = readdirSync(folder)
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => fold((JSON.parse(line) as { readonly text: string }).text));
  expect(texts.filter((text) => text.split(" ").length > 4 && phrases.has(text))).toEqual([]);
});
