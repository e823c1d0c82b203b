import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { loadCatalogFolder } from "./adapters/catalog-folder.ts";
import { listCatalogs } from "./adapters/list-catalogs.ts";
import { openEmbeddedLog } from "./adapters/log/embedded-log.ts";
import { nodeSecrets } from "./adapters/node-secrets.ts";
import { createParsedCache, noCache, type ParsedCache } from "./adapters/parsed-cache.ts";
import { loadPublishedFlows, type PublishedFlow } from "./adapters/published-flows.ts";
import { systemClock } from "./adapters/system-clock.ts";
import { createAdvisor } from "./advisor/advisor.ts";
import { createLibrary, type Assortment } from "./advisor/library.ts";
import { createTemplateVoice } from "./advisor/template-voice.ts";
import { createCatalogFacets } from "./catalog/catalog-facets.ts";
import type { Coverage } from "./catalog/coverage.ts";
import type { Config } from "./config.ts";
import { parseFlow } from "./flow/parse-flow.ts";
import type { Issue } from "./lib/issue.ts";
import { createHttpApp } from "./server/http-app.ts";
import { createOrigins } from "./server/origins.ts";
import { createSocketGateway } from "./server/socket-gateway.ts";

/** What somebody who starts the server sees of it. */
export interface StartReport {
  /** Something that takes a moment begins. */
  progress(sentence: string): void;
  catalogLoaded(loaded: {
    readonly id: string;
    readonly products: number;
    readonly coverage: Coverage;
  }): void;
  /** A flow or a catalogue has issues; with errors it is not used. */
  issues(issues: readonly Issue[]): void;
}

export interface RunningServer {
  readonly url: string;
  readonly flows: readonly { readonly id: string; readonly products: number }[];
  /** Finishes what was begun, then lets go of everything. */
  stop(): Promise<void>;
}

/** There is nothing to serve: no catalogue or no flow can be used. */
export class NothingToServeError extends Error {
  override readonly name = "NothingToServeError";
  readonly code = "nothing-to-serve";
}

/** The composition root: config → adapters → advisor → server. */
export async function startServer(config: Config, report: StartReport): Promise<RunningServer> {
  const logger = pino({ level: config.logLevel }, process.stderr);
  const onTrouble = (trouble: unknown): void => logger.error({ err: trouble }, "trouble");
  const loading: Loading = { report, cache: await cacheFor(config.dataDir) };
  // The database takes longest to open, so the catalogues are read meanwhile.
  const [store, assortments] = await bothOrNeither(
    openEmbeddedLog(config.dataDir, (sentence) => report.progress(sentence)),
    loadAssortments(config.catalogDir, loading),
  );
  try {
    const published = await loadFlows(config.flowsDir, assortments, loading);
    await Promise.all(
      published.map(async ({ flow, text }) => {
        await store.archive.keep({ revision: flow.revision, text });
      }),
    );
    const library = createLibrary({
      flows: published.map(({ flow }) => flow),
      assortments,
      archive: store.archive,
      parseRevision: (text, revision) => {
        const parsed = parseFlow({ text, revision });
        return parsed.ok ? parsed.value.flow : undefined;
      },
    });
    const advisor = createAdvisor({
      library,
      log: store.log,
      voice: createTemplateVoice(),
      clock: systemClock,
      secrets: nodeSecrets,
      limits: config.limits,
      onTrouble,
    });
    const origins = createOrigins(config.allowedOrigins);
    let ready = true;
    const app = createHttpApp({
      advisor,
      library,
      catalogs: [...assortments.values()].map(({ catalog }) => catalog),
      config,
      origins,
      assetsDir: fileURLToPath(new URL("./assets", import.meta.url)),
      isReady: () => ready,
      onTrouble,
    });
    const http = createServer(app);
    const gateway = createSocketGateway(http, {
      advisor,
      origins,
      limits: config.limits,
      onTrouble,
    });
    const url = await listen(http, config);
    return {
      url,
      flows: library.flows.map(({ id }) => ({
        id,
        products: library.published(id)?.knowledge.total ?? 0,
      })),
      async stop() {
        ready = false;
        http.closeIdleConnections();
        await gateway.close();
        http.closeAllConnections();
        await advisor.settled();
        await store.close();
      },
    };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

interface Loading {
  readonly report: StartReport;
  readonly cache: ParsedCache;
}

/** Should one of them fail, the other must not be left open. */
async function bothOrNeither<Store extends { close(): Promise<void> }, Other>(
  opening: Promise<Store>,
  other: Promise<Other>,
): Promise<readonly [Store, Other]> {
  const [store, rest] = await Promise.allSettled([opening, other]);
  if (store.status === "fulfilled" && rest.status === "fulfilled") return [store.value, rest.value];
  if (store.status === "fulfilled") await store.value.close();
  throw store.status === "rejected" ? store.reason : (rest as PromiseRejectedResult).reason;
}

async function loadAssortments(
  folder: string,
  { report, cache }: Loading,
): Promise<ReadonlyMap<string, Assortment>> {
  const assortments = new Map<string, Assortment>();
  for (const place of await listCatalogs(folder)) {
    const loaded = await loadCatalogFolder(place, cache);
    report.issues(loaded.issues);
    if (!loaded.ok) continue;
    const { catalog, coverage } = loaded.value;
    assortments.set(catalog.id, { catalog, facets: createCatalogFacets(catalog) });
    report.catalogLoaded({ id: catalog.id, products: catalog.products.length, coverage });
  }
  if (assortments.size > 0) return assortments;
  throw new NothingToServeError(
    `There is no usable catalogue in ${folder}. Each is a folder with attributes.yaml and products.jsonl.`,
  );
}

async function loadFlows(
  folder: string,
  assortments: ReadonlyMap<string, Assortment>,
  loading: Loading,
): Promise<readonly PublishedFlow[]> {
  const { flows, issues } = await loadPublishedFlows(folder, assortments, loading.cache);
  loading.report.issues(issues);
  if (flows.length > 0) return flows;
  throw new NothingToServeError(
    `There is no usable flow in ${folder}. "lotse draft-flow" writes a first one from a catalogue.`,
  );
}

/** The build that runs; a program run from its sources has none, and keeps nothing parsed. */
async function cacheFor(dataDir: string): Promise<ParsedCache> {
  const build = await readFile(new URL("./.built", import.meta.url), "utf8").catch(() => "");
  return build === "" ? noCache : createParsedCache(join(dataDir, "cache"), build);
}

async function listen(http: Server, config: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(
      { port: config.port, ...(config.host === undefined ? {} : { host: config.host }) },
      () => {
        http.off("error", reject);
        resolve();
      },
    );
  });
  const { port } = http.address() as AddressInfo;
  return `http://${config.host ?? "localhost"}:${port}`;
}
