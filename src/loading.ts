import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCatalogFolder } from "./adapters/catalog-folder.ts";
import { openCatalogSearch } from "./adapters/embedding/open-catalog-search.ts";
import { listCatalogs } from "./adapters/list-catalogs.ts";
import { nodeSecrets } from "./adapters/node-secrets.ts";
import { createParsedCache, noCache, type ParsedCache } from "./adapters/parsed-cache.ts";
import { loadPublishedFlows, type PublishedFlow } from "./adapters/published-flows.ts";
import type { RedisConnection } from "./adapters/redis.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { Assortment } from "./advisor/library.ts";
import { createCatalogFacets } from "./catalog/catalog-facets.ts";
import type { Config } from "./config.ts";
import { NothingToServeError, type StartReport } from "./starting.ts";

/** What a start reads from files: catalogues and flows, and what was kept of reading them. */

export interface Loading {
  readonly report: StartReport;
  readonly cache: ParsedCache;
}

export async function loadAssortments(
  { catalogDir: folder, dataDir, embedding }: Config,
  { report, cache }: Loading,
  {
    redis,
    onTrouble,
  }: {
    readonly redis: RedisConnection | undefined;
    readonly onTrouble: (trouble: unknown) => void;
  },
): Promise<ReadonlyMap<string, Assortment>> {
  const assortments = new Map<string, Assortment>();
  for (const place of await listCatalogs(folder)) {
    const loaded = await loadCatalogFolder(place, cache);
    report.issues(loaded.issues);
    if (!loaded.ok) continue;
    const { catalog, coverage } = loaded.value;
    const search = await openCatalogSearch(catalog, {
      embedding: embedding ?? { type: "local" },
      dataDir,
      cache,
      redis,
      hash: nodeSecrets.hash,
      now: systemClock.now,
      onTrouble,
    });
    assortments.set(catalog.id, { catalog, facets: createCatalogFacets(catalog), search });
    report.catalogLoaded({ id: catalog.id, products: catalog.products.length, coverage });
  }
  if (assortments.size > 0) return assortments;
  throw new NothingToServeError(
    `There is no usable catalogue in ${folder}. Each is a folder with attributes.yaml and products.jsonl.`,
  );
}

export async function loadFlows(
  { flowsDir: folder, studio }: Config,
  assortments: ReadonlyMap<string, Assortment>,
  loading: Loading,
): Promise<readonly PublishedFlow[]> {
  const { flows, issues } = await loadPublishedFlows(folder, assortments, loading.cache);
  loading.report.issues(issues);
  // With a studio somebody can write the first one.
  if (flows.length > 0 || studio) return flows;
  throw new NothingToServeError(
    `There is no usable flow in ${folder}. "lotse draft-flow" writes a first one from a catalogue.`,
  );
}

/** What is parsed is kept in the data folder; that of the shipped files came with the build. */
export async function cacheFor(dataDir: string): Promise<ParsedCache> {
  const build = await thisBuild();
  const prepared = fileURLToPath(new URL("./prepared", import.meta.url));
  return build === "" ? noCache : createParsedCache(join(dataDir, "cache"), build, prepared);
}

/** The build that runs; a program run from its sources has none, and keeps nothing parsed. */
export async function thisBuild(): Promise<string> {
  return await readFile(new URL("./.built", import.meta.url), "utf8").catch(() => "");
}
