import type { Catalog } from "../catalog/catalog.ts";
import type { WordList } from "../reading/lexicon/word-list.ts";
import type { TextMatcher } from "../recommendation/text-match.ts";
import type { LatentBasis } from "../search/latent-space.ts";
import { packVector, type PackedVector } from "../search/packed-vector.ts";
import { createTermReader, type TermReader } from "../search/term-reader.ts";
import { createVectorIndex } from "../search/vector-index.ts";
import { createLatentEmbedder, learnBasis } from "./latent-embedder.ts";
import { lexiconConcepts } from "./lexicon-concepts.ts";
import type { Embedder } from "./ports.ts";
import { conceptsOfCatalog, textOfProduct } from "./product-texts.ts";
import { createTextMatcher } from "./text-matcher.ts";
import { createStems, createTermRules } from "./text-terms.ts";

/** A catalogue's texts made ready to be searched, and what queries have to be embedded with. */
export interface CatalogSearch {
  readonly texts: TextMatcher;
  readonly embedder?: Embedder;
}

/** What took long to learn from a catalogue, to be kept until the catalogue changes. */
export interface Learned {
  readonly stems: Iterable<readonly [string, string]>;
  readonly basis: LatentBasis;
  /** Of the products, one after the other. */
  readonly vectors: PackedVector;
}

/** A catalogue's texts, read with its own words and those of the lexicon. */
export interface CatalogReader {
  /** By place. */
  readonly texts: readonly string[];
  readonly reader: TermReader;
  /** What the texts and the lexicon teach; what is known already is not learned again. */
  learn(): Learned;
}

export function createCatalogReader(
  catalog: Catalog,
  lexicon: readonly WordList[],
  learned?: Learned,
): CatalogReader {
  const stems = createStems(learned?.stems);
  const concepts = new Map([...lexiconConcepts(lexicon), ...conceptsOfCatalog(catalog)]);
  const reader = createTermReader(createTermRules(concepts, stems));
  const texts = catalog.products.map((product) => textOfProduct(catalog, product));
  return {
    texts,
    reader,
    learn() {
      if (learned !== undefined) return learned;
      return { ...learnBasis(texts, concepts, reader), stems: stems.known() };
    },
  };
}

/** Searches by words alone. */
export function createWordSearch({ texts, reader }: CatalogReader): CatalogSearch {
  return { texts: createTextMatcher(texts, reader) };
}

/** Searches by words and by what the catalogue itself has taught about their meaning. */
export function createOwnSearch({ texts, reader, learn }: CatalogReader): Required<CatalogSearch> {
  const { basis, vectors } = learn();
  const embedder = createLatentEmbedder(basis, reader);
  const { dimension } = basis;
  const index = createVectorIndex({
    count: texts.length,
    dimension,
    vectorOf: (place) => vectors.subarray(place * dimension, (place + 1) * dimension),
  });
  return { texts: createTextMatcher(texts, reader, { model: embedder.id, index }), embedder };
}

/**
 * Searches by words and by meaning as a model sees it. Rejects when the embedder does: then what the
 * catalogue has taught, or words alone, have to do.
 *
 * @param embedder Makes the products' vectors now.
 * @param queries Makes those of what shoppers write later, with the same model.
 */
export async function createModelSearch(
  { texts, reader }: CatalogReader,
  { embedder, queries }: { readonly embedder: Embedder; readonly queries: Embedder },
  signal: AbortSignal,
): Promise<CatalogSearch> {
  const { id: model, dimension } = embedder;
  const vectors = (await embedder.embed(texts, signal)).map(packVector);
  const nothing = new Int8Array(dimension);
  const index = createVectorIndex({
    count: texts.length,
    dimension,
    vectorOf: (place) => vectors[place] ?? nothing,
  });
  return { texts: createTextMatcher(texts, reader, { model, index }), embedder: queries };
}
