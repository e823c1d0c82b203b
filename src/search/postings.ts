export interface Texts {
  /** The places of the texts are 0…count−1. */
  readonly count: number;
  textOf(place: number): string;
}

/**
 * For each term the texts that hold it, ascending, and what it adds to each one's score: those of a
 * term lie in `places` and `weights` from `starts[number]` up to `starts[number + 1]`.
 */
export interface Postings {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

export function createPostings(
  texts: Texts,
  tokenize: (text: string) => readonly string[],
): Postings {
  const read = readTexts(texts, tokenize);
  const starts = toStarts(read.textsWith);
  const idf = read.textsWith.map((holding) => inverseFrequency(texts.count, holding));
  const lengthMean = read.lengths.reduce((sum, length) => sum + length, 0) / texts.count;
  const places = new Uint32Array(read.occurrences.length);
  const weights = new Float32Array(read.occurrences.length);
  const next = starts.slice();
  let from = 0;
  for (let place = 0; place < texts.count; place += 1) {
    const norm = 1 - lengthMatters + (lengthMatters * (read.lengths[place] ?? 0)) / lengthMean;
    const end = read.ends[place] ?? 0;
    for (; from < end; from += 1) {
      const term = read.terms[from] ?? 0;
      const times = read.occurrences[from] ?? 0;
      const at = next[term] ?? 0;
      places[at] = place;
      weights[at] = ((idf[term] ?? 0) * times * (saturation + 1)) / (times + saturation * norm);
      next[term] = at + 1;
    }
  }
  return { numberOf: read.numberOf, starts, places, weights };
}

/**
 * The usual constants of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009):
 * how soon a repeated word stops adding, called k1, and how much a long text is held back, called b.
 */
const saturation = 1.2;
const lengthMatters = 0.75;

/** Rare words say more. The 1 keeps a word that most texts hold from counting against them. */
function inverseFrequency(texts: number, holding: number): number {
  return Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
}

/** The texts as term numbers, one text after the other, each term of a text once. */
interface ReadTexts {
  readonly numberOf: ReadonlyMap<string, number>;
  /** By term number, how many texts hold it. */
  readonly textsWith: readonly number[];
  readonly terms: Uint32Array;
  /** Beside `terms`: how often the text says it. */
  readonly occurrences: Uint32Array;
  /** By place: where in `terms` the text ends. */
  readonly ends: Uint32Array;
  /** By place: how many words the text has. */
  readonly lengths: Uint32Array;
}

function readTexts(texts: Texts, tokenize: (text: string) => readonly string[]): ReadTexts {
  const numberOf = new Map<string, number>();
  const textsWith: number[] = [];
  /** By term number: where in `terms` it was met last. */
  const lastAt: number[] = [];
  const ends = new Uint32Array(texts.count);
  const lengths = new Uint32Array(texts.count);
  let terms = new Uint32Array(1024);
  let occurrences = new Uint32Array(1024);
  let end = 0;
  for (let place = 0; place < texts.count; place += 1) {
    const start = end;
    const words = tokenize(texts.textOf(place));
    for (const word of words) {
      const term = numberOf.get(word) ?? numberOf.size;
      if (term === numberOf.size) numberOf.set(word, term);
      const at = lastAt[term] ?? -1;
      if (at >= start) {
        occurrences[at] = (occurrences[at] ?? 0) + 1;
        continue;
      }
      if (end === terms.length) {
        terms = doubled(terms);
        occurrences = doubled(occurrences);
      }
      terms[end] = term;
      occurrences[end] = 1;
      textsWith[term] = (textsWith[term] ?? 0) + 1;
      lastAt[term] = end;
      end += 1;
    }
    ends[place] = end;
    lengths[place] = words.length;
  }
  return {
    numberOf,
    textsWith,
    terms: terms.subarray(0, end),
    occurrences: occurrences.subarray(0, end),
    ends,
    lengths,
  };
}

function doubled(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** Where each of several lists begins when they are laid in a row, and where the last one ends. */
function toStarts(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}
