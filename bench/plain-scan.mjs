// The truth an engine is checked against: every product looked at, every title read.
import { toWeight } from "./bm25.mjs";
import { splitWords } from "./catalogue.mjs";

/** Answers one turn slowly: counts by attribute, and the BM25 score of all that is left. */
export function createPlainScan(catalogue, titles) {
  const read = readTitles(titles);

  function isLeft({ filters, price }, place) {
    for (const { attribute, code } of filters) {
      if (catalogue.attributes[attribute].codes[place] !== code) return false;
    }
    const own = catalogue.prices[place];
    return price === undefined || (own >= price.min && own <= price.max);
  }

  function score(words, place) {
    const own = splitWords(titles[place]);
    return words.reduce((sum, word) => {
      const times = own.filter((one) => one === word).length;
      const toScore = toWeight({ texts: titles.length, holding: read.textsWith.get(word) ?? 0 });
      return sum + (times === 0 ? 0 : toScore(times, own.length / read.lengthMean));
    }, 0);
  }

  return (turn) => {
    const counts = new Map();
    const scores = new Map();
    for (let place = 0; place < catalogue.size; place += 1) {
      if (!isLeft(turn, place)) continue;
      scores.set(place, score(turn.words, place));
      for (const attribute of turn.open) {
        const { codes, values } = catalogue.attributes[attribute];
        if (codes[place] === 0) continue;
        const key = `${attribute} ${values[codes[place]]}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return { counts, scores };
  };
}

function readTitles(titles) {
  const textsWith = new Map();
  let words = 0;
  for (const title of titles) {
    const own = splitWords(title);
    words += own.length;
    for (const word of new Set(own)) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  return { textsWith, lengthMean: words / titles.length };
}

/** Whether the engine counted the same products for the same values. */
export function sameCounts(truth, counted) {
  const expected = new Map(truth.counts);
  for (const [attribute, value, count] of counted) {
    if (count === 0) continue;
    const key = `${attribute} ${value}`;
    if (expected.get(key) !== count) return false;
    expected.delete(key);
  }
  return expected.size === 0;
}

/**
 * Whether each of the top ten meets all needs and none appears twice. Which words match and how
 * other engines order their ten is their own affair; a `ranked` engine must return the best by BM25
 * and as many as there are, apart from the rounding of 32-bit scores.
 */
export function goodTop(truth, top, ranked) {
  if (top.length > 10 || new Set(top).size !== top.length) return false;
  if (!top.every((place) => truth.scores.has(place))) return false;
  if (!ranked) return true;
  const best = [...truth.scores.values()]
    .filter((score) => score > 0)
    .sort((one, other) => other - one)
    .slice(0, 10);
  return (
    top.length === best.length &&
    top.every((place, at) => Math.abs(truth.scores.get(place) - best[at]) <= 1e-5 * best[at])
  );
}
