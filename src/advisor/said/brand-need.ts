import type { Catalog } from "../../catalog/catalog.ts";
import { remembered } from "../../lib/remembered.ts";
import { toSlug } from "../../lib/slug.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { negators } from "../../reading/small-words.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { Need, NeedId } from "../../recommendation/need.ts";
import { inEveryLocale } from "../../wording/phrases.ts";
import { talkLocales, talkPhrasesFor } from "../../wording/talk/talk-phrases.ts";

/**
 * "Nicht von Basso", "no Basso", "only Nordheim": makers by their names, which no lexicon knows. One
 * that is refused is left out; one that is asked for orders, since much else may matter more.
 */
export function brandNeeds({ catalog }: Knowledge, text: string): readonly Need[] {
  const words = toWords(text);
  const named = namesIn(catalog, words);
  const refused = named.filter((one) => isRefused(words, one, named));
  const wanted = named.filter((one) => !refused.includes(one) && isAskedFor(words, one));
  const needs: Need[] = [];
  for (const brand of brandsIn(refused)) {
    needs.push({
      // One by one, so that the second does not bring back the first.
      id: `said.-brand.${toSlug(brand)}` as NeedId,
      label: without(brand),
      must: { type: "test", attribute: "brand", test: { type: "none-of", values: [brand] } },
      weight: 1,
      source: "text",
      quote: quoteOf(
        text,
        words,
        refused.filter((one) => one.brand === brand),
      ),
    });
  }
  if (wanted.length > 0) {
    const values = brandsIn(wanted);
    needs.push({
      id: "said.brand" as NeedId,
      label: inEveryLocale(() => values.join(", ")),
      wish: { type: "test", attribute: "brand", test: { type: "any-of", values } },
      weight: namedWeight,
      source: "text",
      quote: quoteOf(text, words, wanted),
    });
  }
  return needs;
}

/** A name keeps its capitals. */
function without(brand: string): Need["label"] {
  return Object.fromEntries(
    talkLocales.map((locale) => [locale, talkPhrasesFor(locale).wish.without(brand)]),
  );
}

function brandsIn(named: readonly NamedBrand[]): readonly string[] {
  return [...new Set(named.map(({ brand }) => brand))];
}

function quoteOf(text: string, words: readonly Word[], named: readonly NamedBrand[]): string {
  const [first, last] = [named[0], named.at(-1)];
  return text.slice(words[first?.from ?? 0]?.start ?? 0, words[last?.to ?? 0]?.end ?? 0);
}

/** Whoever names a maker would rather have that one than anything a question asks for. */
const namedWeight = 2;

interface NamedBrand {
  readonly brand: string;
  /** Places of its first and last word. */
  readonly from: number;
  readonly to: number;
}

function namesIn(catalog: Catalog, words: readonly Word[]): readonly NamedBrand[] {
  const found = brandsOf(catalog).flatMap(({ brand, words: own }) =>
    words.flatMap((_, from): readonly NamedBrand[] => {
      const isHere = own.every((word, at) => words[from + at]?.text === word);
      return isHere ? [{ brand, from, to: from + own.length - 1 }] : [];
    }),
  );
  // "Nordheim Alpin" is no "Nordheim".
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other.to - other.from > one.to - one.from &&
            other.from <= one.from &&
            other.to >= one.to,
        ),
    )
    .sort((a, b) => a.from - b.from);
}

interface KnownBrand {
  readonly brand: string;
  readonly words: readonly string[];
}

const brandsOf = remembered((catalog: Catalog): readonly KnownBrand[] => {
  const attribute = catalog.attributes.get("brand");
  if (attribute?.kind !== "choice") return [];
  return Object.keys(attribute.values)
    .map((brand) => ({ brand, words: toWords(brand).map(({ text }) => text) }))
    .filter(({ words }) => words.length > 0);
});

const linking: ReadonlySet<string> = new Set(
  "von vom by from the of made die der das den anything something things etwas was alles everything marke brand makers hersteller und and or oder nor noch auch".split(
    " ",
  ),
);

/** A negator stands before it with nothing but small words, or other names, between. */
function isRefused(
  words: readonly Word[],
  { from }: NamedBrand,
  named: readonly NamedBrand[],
): boolean {
  const clause = words[from]?.clause;
  for (let at = from - 1; words[at]?.clause === clause; at -= 1) {
    const text = words[at]?.text ?? "";
    if (refusals.has(text)) return true;
    const isName = named.some((one) => one.from <= at && at <= one.to);
    if (!isName && !linking.has(text)) return false;
  }
  return false;
}

const refusals: ReadonlySet<string> = new Set([
  ...negators,
  ..."nothing nichts none avoid hate dislike except but ausser bloss statt instead weder neither nix".split(
    " ",
  ),
]);

/** "From Basso", "nur Basso", "die Marke Basso": a name alone may be a word like any other. */
function isAskedFor(words: readonly Word[], { from, to }: NamedBrand): boolean {
  const before = words[from - 1]?.text ?? "";
  const isAlone = words.length === to - from + 1;
  return isAlone || cues.has(before);
}

const cues: ReadonlySet<string> = new Set(
  "von by from brand marke only nur prefer lieber mag like love".split(" "),
);
