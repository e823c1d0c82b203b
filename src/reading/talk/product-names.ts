import type { Product, ProductId } from "../../catalog/product.ts";
import { foldWord } from "../../lib/fold-word.ts";
import { isTypoOf } from "../../lib/edit-distance.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { isCommon } from "../common-words.ts";

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
    const telling = proper.filter((word) => !isGeneral(word));
    const words = telling.length === 0 ? proper : telling;
    return words.length === 0 ? [] : [{ id: product.id, words }];
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
  const fit = ({ words }: Name): number =>
    words.filter((word) => said.includes(word)).length - words.length / 100;
  const best = Math.max(...names.map(fit));
  return [...new Set(names.filter((name) => fit(name) === best).map(({ id }) => id))];
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
