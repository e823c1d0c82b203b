import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { loadCatalogFolder } from "./adapters/catalog-folder.ts";
import { openCatalogSearch } from "./adapters/embedding/open-catalog-search.ts";
import { listCatalogs } from "./adapters/list-catalogs.ts";
import type { OpenedLog } from "./adapters/log/open-log.ts";
import type { OpenedModel } from "./adapters/model/open-model.ts";
import { openField, type OpenedField } from "./adapters/field-words.ts";
import { createRedisDoorbell } from "./adapters/doorbell/redis-doorbell.ts";
import { createDraftThread } from "./adapters/studio/draft-thread.ts";
import { createRateLimit } from "./adapters/rate-limit/rate-limit.ts";
import { connectRedis, type RedisConnection } from "./adapters/redis.ts";
import { nodeSecrets } from "./adapters/node-secrets.ts";
import { createParsedCache, noCache, type ParsedCache } from "./adapters/parsed-cache.ts";
import { loadPublishedFlows, type PublishedFlow } from "./adapters/published-flows.ts";
import { createEmbeddedWeather } from "./adapters/weather/embedded-weather.ts";
import { createOpenMeteo } from "./adapters/weather/open-meteo.ts";
import { systemClock } from "./adapters/system-clock.ts";
import { createShopperTokens } from "./adapters/shopper-tokens.ts";
import { createAdvisor } from "./advisor/advisor.ts";
import { rehearse } from "./advisor/rehearse.ts";
import { createRetention } from "./advisor/retention.ts";
import type { WeatherSource } from "./advisor/ports.ts";
import { createLibrary, type Assortment, type Library } from "./advisor/library.ts";
import { climateTable } from "./climate/climate-table.ts";
import { createClimate, type Climate } from "./climate/climate.ts";
import { usualWeather } from "./climate/usual-weather.ts";
import { createCatalogFacets } from "./catalog/catalog-facets.ts";
import type { Config } from "./config.ts";
import type { Rate } from "./config/setting.ts";
import { createBitset } from "./lib/bitset.ts";
import { lazily } from "./lib/lazily.ts";
import { optional } from "./lib/optional.ts";
import {
  NothingToServeError,
  type RunningServer,
  type Seams,
  type StartReport,
} from "./starting.ts";
import { beginLearning } from "./learning-start.ts";
import { beginStudio } from "./studio-start.ts";
import { createMetrics } from "./server/metrics.ts";
import { startServing, type ServingParts } from "./server/serving.ts";

export interface Beginning {
  readonly config: Config;
  readonly report: StartReport;
  readonly logger: Logger;
  readonly seams: Seams;
  /** The log takes longest to open, so it is begun before anything else. */
  readonly opening: Promise<OpenedLog>;
}

/** The composition root: config → adapters → advisor → server. */
export async function compose({
  config,
  report,
  logger,
  seams,
  opening,
}: Beginning): Promise<RunningServer> {
  const onTrouble = (trouble: unknown): void => logger.error({ err: trouble }, "trouble");
  const loading: Loading = { report, cache: await cacheFor(config.dataDir) };
  const onOutage = ({ over, reason }: { readonly over: boolean; readonly reason: string }): void =>
    over ? logger.info("Redis is back") : logger.warn({ reason }, "no Redis");
  const { databaseUrl, redisUrl } = config.nodes;
  const redis = redisUrl === undefined ? undefined : connectRedis(redisUrl, onOutage);
  const [store, assortments] = await bothOrNeither(
    opening,
    loadAssortments(config, loading, { redis, onTrouble }),
  ).catch((cause: unknown) => {
    redis?.disconnect();
    throw cause;
  });
  // Only nodes that share a database have anything to tell each other.
  const doorbell =
    redisUrl === undefined || redis === undefined || databaseUrl === undefined
      ? undefined
      : createRedisDoorbell({ url: redisUrl, commands: redis, onOutage, now: monotonicMs });
  const drafting = createDraftThread(assortments);
  try {
    const published = await loadFlows(config, assortments, loading);
    await Promise.all(
      published.map(async ({ flow, text }) => {
        await store.archive.keep({ revision: flow.revision, text });
      }),
    );
    const climate = lazily(() => createClimate(climateTable));
    const words = await openWords(climate, { published, assortments, cache: loading.cache });
    const library = createLibrary({
      flows: published.map(({ flow }) => flow),
      assortments,
      field: words.field,
      archive: store.archive,
      parseRevision: async (text, revision) =>
        await drafting.work.parse(text, revision).catch((trouble: unknown) => {
          onTrouble(trouble);
          return undefined;
        }),
    });
    const model = await modelFor(config, logger);
    const kept = seams.log?.(store.log) ?? store.log;
    const learning = config.studio
      ? await beginLearning({ config, store, log: kept, onTrouble })
      : undefined;
    const log = learning?.log ?? kept;
    const { keepMs, tokens, shopperSecrets } = config.privacy;
    const advisor = createAdvisor({
      library,
      log,
      tokens,
      ...optional("voice", seams.voice ?? model.voice),
      ...optional("secondReader", seams.secondReader ?? model.secondReader),
      weather: weatherFrom(config, climate, logger),
      clock: systemClock,
      secrets: nodeSecrets,
      ...optional("doorbell", doorbell),
      ...optional("trials", learning?.trials),
      limits: config.limits,
      onTrouble,
    });
    const studio = config.studio
      ? await beginStudio({
          config,
          store,
          log,
          library,
          assortments,
          redis,
          weatherAt: (asked) => usualWeather(climate(), asked),
          work: drafting.work,
          doorbell,
          refreshTrials: async () => await learning?.trials.refresh(),
          onTrouble,
        })
      : undefined;
    const metrics = createMetrics({ now: monotonicMs });
    const serving = startServing({
      advisor,
      library,
      catalogs: [...assortments.values()].map(({ catalog }) => catalog),
      config,
      assetsDir: fileURLToPath(new URL("./assets", import.meta.url)),
      metrics,
      rateLimits: rateLimitsFor(config, redis),
      shopperTokens:
        shopperSecrets.length === 0 ? undefined : createShopperTokens(shopperSecrets, systemClock),
      studio: studio?.open,
      learning: learning?.shop,
      eraseIdle: createRetention({ log, clock: systemClock, keepMs }),
      pingLog: store.ping,
      doorbell,
      isAlone: config.nodes.databaseUrl === undefined,
      sweeps: seams.sweeps ?? true,
      now: monotonicMs,
      onTurn: (turn) => logger.info(turn, "turn"),
      onTrouble,
    });
    // Nobody who serves waits for a link that is needed once.
    const [{ url, drain }, setUpPath] = await Promise.all([serving, studio?.setUpPath()]);
    learning?.begin(library);
    let isStopped = false;
    const learningWords = setTimeout(() => {
      learnWords({ field: words, library, report })
        .then(() => rehearseAll(library, () => isStopped))
        .catch(onTrouble);
    }, quietMs);
    return {
      url,
      flows: library.flows.map(({ id }) => ({
        id,
        products: library.published(id)?.knowledge.total ?? 0,
      })),
      ...optional("setUpUrl", setUpPath && url + setUpPath),
      async stop() {
        isStopped = true;
        clearTimeout(learningWords);
        await studio?.close();
        await learning?.close();
        await drain();
        await drafting.close();
        doorbell?.close();
        redis?.disconnect();
        await store.close();
      },
    };
  } catch (cause) {
    doorbell?.close();
    redis?.disconnect();
    await store.close();
    throw cause;
  }
}

/**
 * Reads and learns what a start reads and learns of the catalogues and flows, and keeps it in a
 * folder; whoever starts with these very files need not.
 */
export async function prepareStart(config: Config, keptIn: string): Promise<void> {
  const report: StartReport = { progress: ignore, catalogLoaded: ignore, issues: ignore };
  const cache = createParsedCache(keptIn, await thisBuild());
  const assortments = await loadAssortments(
    config,
    { report, cache },
    { redis: undefined, onTrouble: ignore },
  );
  const published = await loadFlows(config, assortments, { report, cache });
  const climate = lazily(() => createClimate(climateTable));
  const field = await openWords(climate, { published, assortments, cache });
  const library = createLibrary({
    flows: published.map(({ flow }) => flow),
    assortments,
    field: field.field,
    // Nobody comes back to an earlier revision here.
    archive: { keep: nothing, find: nothing, dropPreviews: async () => 0 },
    parseRevision: nothing,
  });
  await learnWords({ field, library, report });
}

function ignore(): void {}

async function nothing(): Promise<undefined> {}

async function openWords(
  climate: () => Climate,
  {
    published,
    assortments,
    cache,
  }: {
    readonly published: readonly PublishedFlow[];
    readonly assortments: ReadonlyMap<string, Assortment>;
    readonly cache: ParsedCache;
  },
): Promise<OpenedField> {
  const versions = [...assortments.values()].map(({ catalog }) => catalog.version);
  return await openField(climate, cache, [...published.map(({ text }) => text), ...versions]);
}

interface Words {
  readonly field: OpenedField;
  readonly library: Library;
  readonly report: StartReport;
}

/** Shoppers come first after a start; getting the words ready holds them up for a moment. */
const quietMs = 1_000;

/** What takes a moment is learned before the first free text needs it, and kept for the next start. */
async function learnWords({
  field: { field, isNew, keep },
  library,
  report,
}: Words): Promise<void> {
  if (isNew) report.progress("Learning the words of flows and catalogues");
  field.prepare();
  for (const { id } of library.flows) {
    const advice = library.published(id);
    advice?.reader.prepare();
    // Searching for nothing gets the texts ready.
    advice?.knowledge.texts?.match([], createBitset(0));
  }
  if (isNew) await keep();
}

/** The first shopper waits for nothing that could have been made before; a real one comes first. */
async function rehearseAll(library: Library, isStopped: () => boolean): Promise<void> {
  for (const { id, locales } of library.flows) {
    const advice = library.published(id);
    if (advice === undefined) continue;
    for (const locale of locales) {
      for await (const _turn of rehearse(advice, locale)) {
        if (isStopped()) return;
        await pause(betweenTurnsMs, undefined, { ref: false });
      }
    }
  }
}

/** Long enough for whoever came meanwhile. */
const betweenTurnsMs = 20;

/** The table answers unless a service is configured, and whenever that one does not. */
function weatherFrom({ weather }: Config, climate: () => Climate, logger: Logger): WeatherSource {
  const source = lazily(() =>
    weather === undefined
      ? createEmbeddedWeather(climate())
      : createOpenMeteo({
          ...weather,
          climate: climate(),
          clock: systemClock,
          tell: (error) => logger.warn({ err: error }, "no measured weather"),
        }),
  );
  return { weather: async (request) => source().weather(request) };
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

async function loadFlows(
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

/** Nothing of the model's library is loaded unless a model is configured. */
async function modelFor({ model }: Config, logger: Logger): Promise<OpenedModel> {
  if (model === undefined) return {};
  const { openModel } = await import("./adapters/model/open-model.ts");
  return await openModel(
    model,
    ({ use, error }) => logger.warn({ use, reason: error.code, detail: error.message }, "no model"),
    systemClock.now,
  );
}

/** What is parsed is kept in the data folder; that of the shipped files came with the build. */
async function cacheFor(dataDir: string): Promise<ParsedCache> {
  const build = await thisBuild();
  const prepared = fileURLToPath(new URL("./prepared", import.meta.url));
  return build === "" ? noCache : createParsedCache(join(dataDir, "cache"), build, prepared);
}

/** The build that runs; a program run from its sources has none, and keeps nothing parsed. */
async function thisBuild(): Promise<string> {
  return await readFile(new URL("./.built", import.meta.url), "utf8").catch(() => "");
}

function rateLimitsFor(
  { nodes: { rates } }: Config,
  redis: RedisConnection | undefined,
): ServingParts["rateLimits"] {
  const limit = (name: string, rate: Rate | undefined) =>
    rate === undefined ? undefined : createRateLimit(name, rate, redis);
  return {
    ...optional("address", limit("address", rates.address)),
    ...optional("openings", limit("openings", rates.openings)),
    ...optional("conversation", limit("conversation", rates.conversation)),
    ...optional("installation", limit("installation", rates.installation)),
  };
}

function monotonicMs(): number {
  return performance.now();
}
