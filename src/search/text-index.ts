import { hasBit } from "../lib/bitset.ts";
import type { Selection } from "../lib/selection.ts";
import { createBestPlaces, type ScoredPlace } from "./best-places.ts";
import { createPostings, type Texts } from "./postings.ts";
import { tokenize } from "./tokenize.ts";

/**
 * Ranks texts by the words they share with a query (BM25). It knows places and words, and nothing
 * of what the texts are about.
 *
 * Terms are words as the index's tokenizer gives them. A repeated term counts once, a term that no
 * text holds not at all. Scores are 0 or more and can be compared within one call only.
 */
export interface TextIndex {
  /** The selected texts that hold any of the terms: the best first, equal ones by place. */
  best(terms: readonly string[], selection: Selection, limit: number): readonly ScoredPlace[];
  /** The score of every selected text, in the order of `selection.list()`. */
  scores(terms: readonly string[], selection: Selection): Float32Array;
}

export function createTextIndex(
  texts: Texts,
  options: { readonly tokenize?: (text: string) => readonly string[] } = {},
): TextIndex {
  const { numberOf, starts, places, weights } = createPostings(texts, options.tokenize ?? tokenize);
  /** By place. All 0 between two calls, so that a call clears only what it touched. */
  const scoreOf = new Float32Array(texts.count);

  /** Fills in the scores and returns the places that got one. */
  function addUp(terms: readonly string[], selection: Selection): readonly number[] {
    const found: number[] = [];
    for (const term of new Set(terms)) {
      const number = numberOf.get(term);
      if (number === undefined) continue;
      const start = starts[number] ?? 0;
      const end = starts[number + 1] ?? 0;
      if (selection.count * stepsPerSearch < end - start) searchEach(selection, start, end, found);
      else walk(selection, start, end, found);
    }
    return found;
  }

  function walk(selection: Selection, start: number, end: number, found: number[]): void {
    const { bits } = selection;
    for (let at = start; at < end; at += 1) {
      const place = places[at] ?? 0;
      if (hasBit(bits, place)) add(place, weights[at] ?? 0, found);
    }
  }

  /** Looks the selected places up one after the other, each from where the last one was found. */
  function searchEach(selection: Selection, start: number, end: number, found: number[]): void {
    let from = start;
    for (const place of selection.list()) {
      let to = end;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if ((places[middle] ?? 0) < place) from = middle + 1;
        else to = middle;
      }
      if (from === end) return;
      if (places[from] === place) add(place, weights[from] ?? 0, found);
    }
  }

  function add(place: number, weight: number, found: number[]): void {
    const score = scoreOf[place] ?? 0;
    if (score === 0) found.push(place);
    scoreOf[place] = score + weight;
  }

  return {
    best(terms, selection, limit) {
      const best = createBestPlaces(limit);
      for (const place of addUp(terms, selection)) {
        best.offer(place, scoreOf[place] ?? 0);
        scoreOf[place] = 0;
      }
      return best.list();
    },
    scores(terms, selection) {
      const found = addUp(terms, selection);
      const list = selection.list();
      const scores = new Float32Array(list.length);
      for (let at = 0; at < list.length; at += 1) scores[at] = scoreOf[list[at] ?? 0] ?? 0;
      for (const place of found) scoreOf[place] = 0;
      return scores;
    },
  };
}

/** With few texts selected, to search for each is shorter than to walk a frequent term's texts. */
const stepsPerSearch = 16;
