import { join } from "node:path";
import { createCachedEmbedder } from "../../advisor/cached-embedder.ts";
import {
  createCatalogReader,
  createModelSearch,
  createOwnSearch,
  createWordSearch,
  type CatalogReader,
  type CatalogSearch,
} from "../../advisor/catalog-search.ts";
import { shopLexicon } from "../../advisor/lexicon-concepts.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import { lazily } from "../../lib/lazily.ts";
import type { ParsedCache } from "../parsed-cache.ts";
import { whenReady, type RedisConnection } from "../redis.ts";
import { createFileVectorCache } from "./file-vector-cache.ts";
import { fromKept, toKept, type KeptLearned } from "./kept-learned.ts";
import { createLayeredVectorCache } from "./layered-vector-cache.ts";
import { createMemoryVectorCache } from "./memory-vector-cache.ts";
import { openOpenAiEmbedder } from "./openai.ts";
import { createRedisVectorCache } from "./redis-vector-cache.ts";

/** How texts are compared by meaning: not at all, by what the catalogue teaches, by a model. */
export type EmbeddingChoice =
  | { readonly type: "none" }
  | { readonly type: "local" }
  | {
      readonly type: "openai";
      readonly model: string;
      readonly baseUrl?: string | undefined;
      readonly apiKey?: string | undefined;
    };

export interface SearchParts {
  readonly embedding: EmbeddingChoice;
  readonly dataDir: string;
  readonly cache: ParsedCache;
  /** Shares the vectors of a model between nodes; the data folder keeps them as well. */
  readonly redis?: RedisConnection | undefined;
  readonly hash: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onTrouble: (trouble: unknown) => void;
}

/**
 * Makes a catalogue's texts searchable. It does not fail: a model that cannot be reached is replaced
 * by what the catalogue itself teaches.
 */
export async function openCatalogSearch(
  catalog: Catalog,
  parts: SearchParts,
): Promise<CatalogSearch> {
  const open = await openReader(catalog, parts.cache);
  const { embedding } = parts;
  switch (embedding.type) {
    case "none":
      return { texts: textsWhenAsked(lazily(() => createWordSearch(open()))) };
    case "local":
      return searchWhenAsked(lazily(() => createOwnSearch(open())));
    case "openai":
      try {
        return await openModelSearch(open(), { ...parts, embedding });
      } catch (trouble) {
        parts.onTrouble(trouble);
        return createOwnSearch(open());
      }
  }
}

/** A start waits no longer for a model; what it has made by then is kept for the next one. */
const startWithinMs = 60_000;

/**
 * The texts are read when somebody first searches, so that a start need not wait for it; asking for
 * nothing gets them ready.
 */
function textsWhenAsked(search: () => CatalogSearch): CatalogSearch["texts"] {
  return { match: (queries, places) => search().texts.match(queries, places) };
}

function searchWhenAsked(search: () => ReturnType<typeof createOwnSearch>): CatalogSearch {
  return {
    texts: textsWhenAsked(search),
    embedder: {
      get id() {
        return search().embedder.id;
      },
      get dimension() {
        return search().embedder.dimension;
      },
      embed: async (texts, signal) => search().embedder.embed(texts, signal),
    },
  };
}

/** What the catalogue taught at an earlier start is not learned again. */
async function openReader(catalog: Catalog, cache: ParsedCache): Promise<() => CatalogReader> {
  const name = `texts-${catalog.id}`;
  const contents = [catalog.version];
  const kept = (await cache.read(name, contents)) as KeptLearned | undefined;
  if (kept !== undefined) {
    return lazily(() => createCatalogReader(catalog, shopLexicon, fromKept(kept)));
  }
  const reader = createCatalogReader(catalog, shopLexicon);
  await cache.write(name, contents, toKept(reader.learn()));
  return () => reader;
}

async function openModelSearch(
  reader: CatalogReader,
  parts: SearchParts & { readonly embedding: Extract<EmbeddingChoice, { type: "openai" }> },
): Promise<CatalogSearch> {
  const signal = AbortSignal.timeout(startWithinMs);
  const { embedding, dataDir, hash, now } = parts;
  const embedder = await openOpenAiEmbedder(
    { ...embedding, timeoutMs: requestWithinMs, now },
    signal,
  );
  // Two servers may call different models by one name, and of different models nothing can be compared.
  const name = hash(`${embedder.id} ${embedding.baseUrl ?? ""}`).slice(0, 16);
  const file = join(dataDir, "cache", `vectors-${name}.bin`);
  // At a start the connection has only just been begun.
  if (parts.redis !== undefined) await whenReady(parts.redis);
  const onDisk = createFileVectorCache(file, embedder.dimension);
  const kept =
    parts.redis === undefined
      ? onDisk
      : createLayeredVectorCache(
          onDisk,
          createRedisVectorCache(parts.redis, name, embedder.dimension),
        );
  // What shoppers write stays in memory: the data folder is no place for it beside the log.
  const recent = createMemoryVectorCache(recentMax);
  return await createModelSearch(
    reader,
    {
      embedder: createCachedEmbedder(embedder, kept, hash),
      queries: createCachedEmbedder(embedder, recent, hash),
    },
    signal,
  );
}

/** For each request at the start; a turn gives up sooner by itself. */
const requestWithinMs = 15_000;
const recentMax = 1_000;
