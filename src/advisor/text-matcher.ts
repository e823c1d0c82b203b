import { countBits } from "../lib/bitset.ts";
import { createSelection, type Selection } from "../lib/selection.ts";
import type { QueryVector, TextMatcher, TextQuery } from "../recommendation/text-match.ts";
import { fuse } from "../search/fuse.ts";
import { packVector, parseVector, type PackedVector } from "../search/packed-vector.ts";
import type { TermReader } from "../search/term-reader.ts";
import { createTextIndex } from "../search/text-index.ts";
import type { VectorIndex } from "../search/vector-index.ts";

/** Vectors of a catalogue's products, all by the same model. */
export interface ProductVectors {
  readonly model: string;
  readonly index: VectorIndex;
}

/**
 * Searches the texts of products: by words and concepts (BM25), and by meaning where there are
 * vectors and the query brings one of the same model.
 *
 * A match is worth as much as was understood: of three telling words one that is known makes the
 * best product a third. So chatter about something else moves nothing.
 *
 * @param texts By place.
 */
export function createTextMatcher(
  texts: readonly string[],
  reader: TermReader,
  vectors?: ProductVectors,
): TextMatcher {
  const known = new Set<string>();
  const index = createTextIndex(
    { count: texts.length, textOf: (place) => texts[place] ?? "" },
    {
      tokenize(text) {
        const terms = reader.ofText(text);
        for (const term of terms) known.add(term);
        return terms;
      },
    },
  );
  return {
    match(queries, places) {
      const recent = queries.slice(-queriesMax);
      const text = recent.map((query) => query.text).join("\n");
      const query = reader.ofQuery(text, (word) => known.has(word));
      if (query.known === 0) return undefined;
      const selection = createSelection(texts.length, {
        kind: "bits",
        bits: places,
        count: countBits(places),
      });
      const vector = vectors && meanVector(recent, vectors);
      const [words, meaning] = fuse([
        { scores: index.scores(query.terms, selection), weight: 0.5 },
        ...(vectors === undefined || vector === undefined
          ? []
          : [{ scores: vectors.index.scores(vector, selection), weight: 0.5 }]),
      ]).map((scores) => byPlace(texts.length, selection, scores, query.known));
      const nothing = new Float32Array(texts.length);
      return { words: words ?? nothing, meaning: meaning ?? nothing };
    },
  };
}

/** What was said long ago has been answered or forgotten. */
const queriesMax = 5;

function byPlace(
  count: number,
  selection: Selection,
  scores: Float32Array,
  scale: number,
): Float32Array {
  const all = new Float32Array(count);
  for (const [at, place] of selection.list().entries()) all[place] = scale * (scores[at] ?? 0);
  return all;
}

/** The direction in which the queries point together; undefined unless all have one. */
function meanVector(
  queries: readonly TextQuery[],
  { model, index }: ProductVectors,
): PackedVector | undefined {
  const sum = new Float32Array(index.dimension);
  for (const { vector } of queries) {
    const bytes = vector === undefined ? undefined : bytesOf(vector, model);
    if (bytes?.length !== index.dimension) return undefined;
    let squares = 0;
    for (const byte of bytes) squares += byte * byte;
    if (squares === 0) continue;
    const scale = 1 / Math.sqrt(squares);
    for (let axis = 0; axis < sum.length; axis += 1) {
      sum[axis] = (sum[axis] ?? 0) + scale * (bytes[axis] ?? 0);
    }
  }
  return packVector(sum);
}

function bytesOf(vector: QueryVector, model: string): PackedVector | undefined {
  return vector.model === model ? parseVector(vector.bytes) : undefined;
}
