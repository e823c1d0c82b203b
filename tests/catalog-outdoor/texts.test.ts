import { expect, test } from "vitest";
import type { Product } from "../../src/catalog/product.ts";
import { numberOf, products } from "./outdoor-catalog.ts";

const locales = ["en", "de"] as const;
type Locale = (typeof locales)[number];

function descriptionOf(product: Product, locale: Locale): string {
  return product.description?.[locale] ?? "";
}

/** A full stop inside a number or before a small letter ends nothing. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+(?=[A-ZÄÖÜ])/);
}

test.each(locales)("%s: titles are unique", (locale) => {
  expect(repeated(products.map((product) => product.title[locale] ?? ""))).toEqual([]);
});

test.each(locales)("%s: no two descriptions share a sentence", (locale) => {
  const sentences = products.flatMap((product) => sentencesOf(descriptionOf(product, locale)));
  expect(repeated(sentences.map((sentence) => sentence.toLowerCase()))).toEqual([]);
});

test.each(locales)("%s: no two descriptions begin with the same four words", (locale) => {
  const openings = products.map((product) =>
    descriptionOf(product, locale).split(/\s+/).slice(0, 4).join(" "),
  );
  expect(repeated(openings)).toEqual([]);
});

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}

test.each(locales)(
  "%s: a description has two to four sentences and calls out nothing",
  (locale) => {
    for (const product of products) {
      const text = descriptionOf(product, locale);
      const count = sentencesOf(text).length;
      expect(count, product.id).toBeGreaterThanOrEqual(2);
      expect(count, product.id).toBeLessThanOrEqual(4);
      expect(text, product.id).toMatch(/^[A-ZÄÖÜ„].*[.?]$/);
      expect(text, product.id).not.toMatch(/!| {2}|\.\./);
    }
  },
);

const foreign: Readonly<Record<Locale, RegExp>> = {
  en: /\b(und|oder|der|das|den|dem|mit|für|nicht|ist|sind|ein|eine|einen|auch|wenn|du|dich|sehr|ohne|zum|zur)\b/iu,
  de: /\b(the|and|or|with|without|your|you|for|from|this|that|which|of|is|are|it|its|but|they|when|than|waterproof|windproof|lightweight|jacket|pants|backpack|sleeping|boots|shoes|gloves|outdoor|feature|features|style|stylish|look|comfort|performance|allrounder|highlight|layer|layering|must-have|gear|zipper|daypack)\b/iu,
};

/** Words that promise without a number, and the formal "Sie" inside a sentence. */
const unwanted: Readonly<Record<Locale, RegExp>> = {
  en: /\b(perfect|ultimate|unbeatable|revolutionary|incredible|amazing|world-class|must-have|premium|state-of-the-art)\b/iu,
  de: /\b(perfekt\w*|ultimativ\w*|unschlagbar\w*|revolutionär\w*|unglaublich\w*|erstklassig\w*|premium)\b|[a-zäöüß,] (Sie|Ihnen|Ihre[mnrs]?)\b/u,
};

test.each(locales)("%s: no words of the other language, no empty praise", (locale) => {
  const found = products.flatMap((product) => {
    const text = descriptionOf(product, locale);
    const words = [foreign[locale].exec(text), unwanted[locale].exec(text)];
    return words.flatMap((match) => (match === null ? [] : [`${product.id}: ${match[0]}`]));
  });
  expect(found).toEqual([]);
});

test("a German title has no English noun left in it, and the other way round", () => {
  for (const product of products) {
    expect(product.title["de"], product.id).not.toMatch(foreign.de);
    expect(product.title["en"], product.id).not.toMatch(
      /(jacke|hose|schuhe|rucksack|mütze|mantel)\b/i,
    );
  }
});

const attributeOfUnit: Readonly<Record<string, string>> = {
  g: "weight_g",
  mm: "waterproof_mm",
  l: "volume_l",
  euros: "price",
  Euro: "price",
};

/** What stands before a figure when it is not followed by a unit. */
const attributeOfWord: Readonly<Record<string, string>> = {
  "fill power": "fill_power",
  Bauschkraft: "fill_power",
  UPF: "uv_protection",
};

test.each(locales)("%s: a figure in a description is the figure in the attributes", (locale) => {
  let found = 0;
  for (const product of products) {
    const text = descriptionOf(product, locale);
    for (const [, before, figure, unit] of text.matchAll(
      /(fill power|Bauschkraft|UPF)?\s?\b(\d[\d.,]*\d|\d)(?:\s(g|mm|l|euros|Euro)\b)?/g,
    )) {
      const attribute = attributeOfWord[before ?? ""] ?? attributeOfUnit[unit ?? ""];
      expect(attribute, `${product.id}: ${figure} of what?`).toBeDefined();
      expect(Number(figure), product.id).toBe(numberOf(product, attribute ?? ""));
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(15);
});

/** Claims that no description makes in passing: where the word stands, the product must have it. */
const claims: readonly { readonly words: RegExp; readonly attribute: string }[] = [
  { words: /\bwaterproof\b|wasserdicht/i, attribute: "waterproof" },
  { words: /\bvegan/i, attribute: "vegan" },
  { words: /\bPFC\b/, attribute: "pfc_free" },
  { words: /snow skirt|Schneefang/, attribute: "powder_skirt" },
  { words: /reflect|headlight|Reflektor|reflektiert|Scheinwerfer/, attribute: "reflective" },
  { words: /opens? from below|von unten öffnen/, attribute: "two_way_zip" },
  { words: /sewn in Europe|in Europa genäht/, attribute: "made_in_europe" },
];

test.each(claims)("what $words promises is true: $attribute", ({ words, attribute }) => {
  const claiming = products.filter((product) =>
    locales.some((locale) => words.test(descriptionOf(product, locale))),
  );
  expect(claiming.length).toBeGreaterThan(0);
  // A maker may be silent about it; then it is unknown, which no text contradicts.
  const wrong = claiming.filter((product) => product.attributes[attribute] === false);
  expect(wrong.map((product) => product.id)).toEqual([]);
});
