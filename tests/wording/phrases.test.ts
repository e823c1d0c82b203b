import { describe, expect, it } from "vitest";
import { formalPhrases, phrases as de } from "../../src/wording/de.ts";
import { phrases as en } from "../../src/wording/en.ts";
import { inEveryLocale, phrasesFor, spokenLocales } from "../../src/wording/phrases.ts";

type Leaf = string | ((...given: readonly never[]) => string);

/** `say.narrowed` and so on, with what stands there. */
function leaves(value: object, path = ""): readonly (readonly [string, Leaf])[] {
  return Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, Leaf])[] => {
    const own = path === "" ? key : `${path}.${key}`;
    return typeof inner === "object" ? leaves(inner, own) : [[own, inner]];
  });
}

/** A sentence with numbers where its parts belong: `[1] than [2]`. */
function spoken(leaf: Leaf): string {
  if (typeof leaf === "string") return leaf;
  const speak = leaf as (...given: readonly string[]) => string;
  return speak("[1]", "[2]", "[3]", "[4]");
}

function keysOf(phrases: object): readonly string[] {
  return leaves(phrases).map(([key]) => key);
}

function partsOf(text: string): readonly string[] {
  return text.match(/\[\d\]/g)?.toSorted() ?? [];
}

describe("the advisor's own sentences", () => {
  it("are there in every language", () => {
    expect(keysOf(de)).toEqual(keysOf(en));
    expect(keysOf(formalPhrases)).toEqual(keysOf(en));
    expect(spokenLocales).toEqual(["en", "de"]);
  });

  it.each(leaves(en))("%s says the same in each", (key, leaf) => {
    const other = leaves(de).find(([one]) => one === key)?.[1] ?? "";
    const [english, german] = [spoken(leaf), spoken(other)];
    expect(partsOf(german)).toEqual(partsOf(english));
    for (const text of [english, german]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/undefined|^$| {2}/);
    }
  });

  it.each([
    [1, "en", "Only 1 jacket meets everything."],
    [2, "en", "Only 2 jacket meet everything."],
    [1, "de", "Nur 1 jacket erfüllt alles."],
    [0, "de", "Nur 0 jacket erfüllen alles."],
  ])("agree with %s in %s", (count, locale, expected) => {
    expect(phrasesFor(locale).say.tooFew(count, "jacket")).toBe(expected);
  });

  it.each([
    [3, "en", "lightest of the three"],
    [2, "en", "lightest of these"],
    [3, "de", "lightest von den dreien"],
    [5, "de", "lightest von diesen"],
  ])("of %s in %s: %s", (count, locale, expected) => {
    expect(phrasesFor(locale).role.extreme("lightest", count)).toBe(expected);
  });

  it.each([
    ["de", "1", "Jacke", "Verstanden. Da bleibt 1 Jacke."],
    ["de", "12", "Jacken", "Verstanden. Da bleiben 12 Jacken."],
    ["de", "0", "Jacken", "Verstanden."],
    ["en", "1", "jacket", "Understood. That leaves 1 jacket."],
    ["en", "0", "jackets", "Understood."],
  ])("in %s, %s %s", (locale, count, noun, expected) => {
    expect(phrasesFor(locale).say.understood(count, noun)).toBe(expected);
  });

  it("say that a program speaks", () => {
    expect(en.greeting.disclosure("Shop")).toMatch(/automated/i);
    expect(de.greeting.disclosure("Shop")).toMatch(/Programm/);
  });
});

describe("how a shopper is addressed", () => {
  const familiar = /\b(du|dir|dich|dein\w*|Tipp|sag)\b/;
  it("formally when the flow says so", () => {
    for (const [, leaf] of leaves(formalPhrases)) expect(spoken(leaf)).not.toMatch(familiar);
    expect(leaves(de).some(([, leaf]) => familiar.test(spoken(leaf)))).toBe(true);
  });

  it.each([
    ["de", "informal", de],
    ["de", "formal", formalPhrases],
    ["de-AT", "formal", formalPhrases],
    ["de-AT", "informal", de],
    ["en", "formal", en],
    ["en-GB", "informal", en],
    ["fr", "informal", en],
  ] as const)("%s, %s", (locale, address, expected) => {
    expect(phrasesFor(locale, address)).toBe(expected);
  });
});

describe("inEveryLocale", () => {
  it("says one thing in each language", () => {
    expect(inEveryLocale(({ unsure }, locale) => `${locale}: ${unsure}`)).toEqual({
      en: "en: Not sure",
      de: "de: Weiß nicht",
    });
  });
});

describe("what is ruled out", () => {
  it.each<[typeof en, string, string]>([
    [de, "Beim Laufen oder Radfahren", "nicht beim Laufen oder Radfahren"],
    [de, "In der Stadt und im Alltag", "nicht in der Stadt und im Alltag"],
    [de, "Für ein Kind", "nicht für ein Kind"],
    [de, "Eine Hose", "keine Hose"],
    [de, "Einen Rucksack", "keinen Rucksack"],
    [de, "Daunen", "ohne Daunen"],
    [de, "Einlagen", "ohne Einlagen"],
    [en, "On day hikes", "not on day hikes"],
    [en, "For a child", "not for a child"],
    [en, "A jacket", "no jacket"],
    [en, "Down", "without down"],
    [en, "Insulation", "without insulation"],
  ])("is said as one says it", (phrases, label, expected) => {
    expect(phrases.without(label)).toBe(expected);
  });
});
