import type { Product, ProductId } from "../../catalog/product.ts";
import { foldWord } from "../../lib/fold-word.ts";
import { isTypoOf } from "../../lib/edit-distance.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { isCommon } from "../common-words.ts";
import { smallWords } from "../small-words.ts";

/** Products that a message names, and the words that did. */
export interface NameMatch {
  readonly products: readonly ProductId[];
  readonly from: number;
  readonly to: number;
}

export interface ProductNames {
  /**
   * Every name in a message: of all products the words fit, those they fit best. Forms of one
   * model have the same name, so there may be several.
   */
  find(words: readonly Word[]): readonly NameMatch[];
}

interface Name {
  readonly id: ProductId;
  readonly words: readonly string[];
  /** How many of them have to be said; ordinary words name something only all together. */
  readonly least: number;
}

/**
 * The proper name in a title is what stands in it in every language ("Monsun" of "Monsun men's rain
 * jacket" and "Monsun Herren-Regenjacke"); where there is but one language, the words that no
 * attribute explains. `isGeneral` tells those.
 */
export function createProductNames(
  products: readonly Product[],
  isGeneral: (word: string) => boolean,
): ProductNames {
  const names = products.flatMap((product): readonly Name[] => {
    const proper = properWords(product);
    const telling = proper.filter(
      (word) => !isGeneral(word) && !isCommon(word) && !smallWords.has(word),
    );
    // "It", "hat" and "16" stand in titles too, and name nothing by themselves.
    const isNamed = telling.some((word) => !isNumber(word));
    const isShared = Object.keys(product.title).length > 1;
    const words = isNamed ? telling : proper;
    const least = isNamed || isShared ? 1 : Math.max(2, proper.length);
    return words.length === 0 ? [] : [{ id: product.id, words, least }];
  });
  const byWord = new Map<string, Name[]>();
  for (const name of names) {
    for (const word of new Set(name.words)) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [name]);
      else known.push(name);
    }
  }
  const spelt = [...byWord.keys()].filter((word) => word.length >= 5);
  const known = (said: string): readonly string[] => {
    if (byWord.has(said)) return [said];
    return said.length < 5 || isCommon(said) ? [] : spelt.filter((word) => isTypoOf(said, word));
  };
  return {
    find(words) {
      const heard = words.map(({ text }) => known(text));
      const matches: NameMatch[] = [];
      for (let from = 0; from < words.length; from += 1) {
        if ((heard[from]?.length ?? 0) === 0) continue;
        let to = from;
        while ((heard[to + 1]?.length ?? 0) > 0) to += 1;
        const said = heard.slice(from, to + 1).flat();
        const products = bestOf(
          said.flatMap((word) => byWord.get(word) ?? []),
          said,
        );
        if (products.length > 0) matches.push({ products, from, to });
        from = to;
      }
      return matches;
    },
  };
}

/** Those of whose names the most words were said; of "Nordwand" and "Nordwand Pro", the shorter. */
function bestOf(names: readonly Name[], said: readonly string[]): readonly ProductId[] {
  const saidOf = ({ words }: Name): readonly string[] =>
    words.filter((word) => said.includes(word));
  const fit = (name: Name): number => saidOf(name).length - name.words.length / 100;
  const named = names.filter(
    (name) =>
      saidOf(name).length >= name.least && (name.least > 1 || !saidOf(name).every(isNumber)),
  );
  const best = Math.max(...named.map(fit));
  return [...new Set(named.filter((name) => fit(name) === best).map(({ id }) => id))];
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function properWords({ title, brand }: Product): readonly string[] {
  const [first = [], ...others] = Object.values(title).map((text) => toWords(text).map(wordText));
  const shared = first.filter((word) => others.every((words) => words.includes(word)));
  const brands = toWords(brand ?? "").map(wordText);
  return [...new Set([...shared, ...brands])];
}

function wordText({ text }: Word): string {
  return foldWord(text);
}
