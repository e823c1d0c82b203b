import type { Attribute } from "../../catalog/attribute.ts";
import { inLocale, type Locale } from "../../lib/localized.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { isNeutral, negators } from "./neutral-words.ts";
import { ofAttribute } from "./of-attribute.ts";
import type { WordingEvidence } from "./wording-evidence.ts";

/** Where a sentence names a product on the screen. */
export interface Mention {
  /** The product's place on the screen. */
  readonly product: number;
  readonly from: number;
  readonly to: number;
}

/** Finds products by their whole title, or by the words of it that nothing else is called by. */
export type ProductFinder = (words: readonly Word[]) => readonly Mention[];

export function createProductFinder(evidence: WordingEvidence): ProductFinder {
  const names = evidence.products.map(({ title, brand }) => ({
    title: textsOf(title),
    brand: textsOf(brand ?? ""),
  }));
  const ordinary = ordinaryWords(evidence);
  const owner = (word: string): number | undefined => {
    const owners = names.flatMap(({ title }, place) => (title.includes(word) ? [place] : []));
    return owners.length === 1 && !ordinary.has(word) && isTelling(word, evidence.locale)
      ? owners[0]
      : undefined;
  };
  return (words) => {
    const found: Mention[] = [];
    let at = 0;
    while (at < words.length) {
      const mention = mentionAt(words, at, { names, owner });
      if (mention !== undefined) found.push(mention);
      at = mention === undefined ? at + 1 : mention.to + 1;
    }
    return found;
  };
}

function isTelling(word: string, locale: Locale): boolean {
  return word.length > 2 && !/^\d+$/.test(word) && !isNeutral(word, locale) && !negators.has(word);
}

interface Names {
  readonly names: readonly {
    readonly title: readonly string[];
    readonly brand: readonly string[];
  }[];
  readonly owner: (word: string) => number | undefined;
}

/**
 * A name begins with a brand or a title's word and goes on with the title's later words. It must
 * hold the whole title or a word that belongs to this product alone.
 */
function mentionAt(
  words: readonly Word[],
  at: number,
  { names, owner }: Names,
): Mention | undefined {
  for (const [product, { title, brand }] of names.entries()) {
    const branded =
      brand.length > 0 && brand.every((text, place) => words[at + place]?.text === text);
    const start = branded ? at + brand.length : at;
    const { to, length } = followTitle(words, start, title);
    if (length === 0) continue;
    const own = words.slice(start, to + 1).some((word) => owner(word.text) === product);
    if (own || length === title.length) return { product, from: at, to };
  }
  return undefined;
}

/** How far the words from a place on are words of the title, in its order. */
function followTitle(words: readonly Word[], start: number, title: readonly string[]) {
  let [at, next, length] = [start, 0, 0];
  while (at < words.length) {
    const found = title.indexOf(words[at]?.text ?? "", next);
    if (found < 0) break;
    [at, next, length] = [at + 1, found + 1, length + 1];
  }
  return { to: at - 1, length };
}

function textsOf(text: string): readonly string[] {
  return toWords(text).map((word) => word.text);
}

/** Words of the catalogue that are no names, though they may stand in a title: rain, light, men. */
function ordinaryWords({ attributes, noun, locale }: WordingEvidence): ReadonlySet<string> {
  const words = attributes.flatMap((attribute) => wordsOfAttribute(attribute, locale));
  return new Set([...words, ...noun.flatMap(textsOf)]);
}

const wordsOfAttribute = ofAttribute((attribute, locale) =>
  textsOfAttribute(attribute, locale).flatMap(textsOf),
);

function textsOfAttribute(attribute: Attribute, locale: Locale): readonly string[] {
  if (attribute.id === "brand") return [];
  const label = inLocale(attribute.label, locale);
  switch (attribute.kind) {
    case "boolean":
      return [label, ...(attribute.says?.[locale] ?? [])];
    case "number":
      return [
        label,
        ...[attribute.more, attribute.less, attribute.most, attribute.least].flatMap((text) =>
          text === undefined ? [] : inLocale(text, locale),
        ),
      ];
    case "choice":
    case "choices":
      return [
        label,
        ...Object.values(attribute.values).flatMap((value) => [
          inLocale(value.label, locale),
          ...(value.says?.[locale] ?? []),
        ]),
      ];
  }
}
