import { createLatentSpace, learnLatentBasis, type LatentBasis } from "../search/latent-space.ts";
import { packVector, type PackedVector } from "../search/packed-vector.ts";
import type { TermReader } from "../search/term-reader.ts";
import type { Embedder } from "./ports.ts";

/**
 * The embedder that needs no network: it has learned from a catalogue's own texts and from the
 * lexicon which words belong together, in German and English at once.
 */
export function createLatentEmbedder(basis: LatentBasis, reader: TermReader): Embedder {
  const space = createLatentSpace(basis);
  const known = new Set(basis.terms);
  const embedOne = (text: string): Float32Array =>
    space.place(reader.ofQuery(text, (word) => known.has(word)).terms);
  return {
    id: `latent-${fingerprintOf(basis)}`,
    dimension: space.dimension,
    async embed(texts, signal) {
      signal.throwIfAborted();
      return texts.map(embedOne);
    },
  };
}

/**
 * What the space is learned from: the products, and beside them each concept with all its phrases as
 * one more text. That is how the words of two languages meet where the shop writes only one.
 *
 * @returns The basis, and where it puts the products: packed vectors one after the other.
 */
export function learnBasis(
  texts: readonly string[],
  concepts: ReadonlyMap<string, readonly string[]>,
  reader: TermReader,
): { readonly basis: LatentBasis; readonly vectors: PackedVector } {
  const step = Math.max(1, Math.ceil(texts.length / sampleMax));
  const sample = texts.filter((_, place) => place % step === 0).map((text) => reader.ofText(text));
  const named = [...concepts.values()].map((phrases) => reader.ofText(phrases.join("\n")));
  const all = [...sample, ...named.map((terms) => [...new Set(terms)])];
  const basis = learnLatentBasis(all, { dimension, textsMin: 2 });
  const space = createLatentSpace(basis);
  const vectors = new Int8Array(texts.length * space.dimension);
  for (const [place, text] of texts.entries()) {
    const known = place % step === 0 ? sample[place / step] : undefined;
    const vector = space.place(known ?? reader.ofText(text));
    vectors.set(packVector(vector), place * space.dimension);
  }
  return { basis, vectors };
}

/** More dimensions than this tell more words apart and bring fewer together. */
const dimension = 32;
/** Of a large assortment a part teaches as much as the whole, and in a second. */
const sampleMax = 4_000;

/** FNV-1a over the numbers: another basis, another model. */
function fingerprintOf({ numbers, terms }: LatentBasis): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let hash = 0x811c9dc5 ^ terms.length;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
