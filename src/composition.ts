import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import type { OpenedLog } from "./adapters/log/open-log.ts";
import type { OpenedModel } from "./adapters/model/open-model.ts";
import { createRedisDoorbell } from "./adapters/doorbell/redis-doorbell.ts";
import { createDraftThread } from "./adapters/studio/draft-thread.ts";
import { createRateLimit } from "./adapters/rate-limit/rate-limit.ts";
import { connectRedis, type RedisConnection } from "./adapters/redis.ts";
import { nodeSecrets } from "./adapters/node-secrets.ts";
import { createEmbeddedWeather } from "./adapters/weather/embedded-weather.ts";
import { createOpenMeteo } from "./adapters/weather/open-meteo.ts";
import { systemClock } from "./adapters/system-clock.ts";
import { createShopperTokens } from "./adapters/shopper-tokens.ts";
import { createAdvisor } from "./advisor/advisor.ts";
import { createRetention } from "./advisor/retention.ts";
import type { WeatherSource } from "./advisor/ports.ts";
import { createLibrary } from "./advisor/library.ts";
import { climateTable } from "./climate/climate-table.ts";
import { createClimate, type Climate } from "./climate/climate.ts";
import { usualWeather } from "./climate/usual-weather.ts";
import type { Config } from "./config.ts";
import type { Rate } from "./config/setting.ts";
import { lazily } from "./lib/lazily.ts";
import { optional } from "./lib/optional.ts";
import { cacheFor, loadAssortments, loadFlows, type Loading } from "./loading.ts";
import type { RunningServer, Seams, StartReport } from "./starting.ts";
import { beginWarming, openWords } from "./warming.ts";
import { beginLearning, type BegunLearning } from "./learning-start.ts";
import { beginStudio, type BegunStudio } from "./studio-start.ts";
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
  let learning: BegunLearning | undefined;
  let studio: BegunStudio | undefined;
  let settingUp: Promise<string | undefined> | undefined;
  // All of it asks the log, which may be closed after that alone.
  const endWork = async (): Promise<void> => {
    await settingUp;
    await studio?.close();
    await learning?.close();
  };
  const letGo = async (): Promise<void> => {
    await drafting.close();
    doorbell?.close();
    redis?.disconnect();
    await store.close();
  };
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
    learning = config.studio
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
    studio = config.studio
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
    settingUp = studio?.setUpPath();
    const [{ url, drain }, setUpPath] = await Promise.all([serving, settingUp]);
    learning?.begin(library);
    const endWarming = beginWarming({ field: words, library, report }, onTrouble);
    return {
      url,
      flows: library.flows.map(({ id }) => ({
        id,
        products: library.published(id)?.knowledge.total ?? 0,
      })),
      ...optional("setUpUrl", setUpPath && url + setUpPath),
      async stop() {
        endWarming();
        await endWork();
        await drain();
        await letGo();
      },
    };
  } catch (cause) {
    await endWork();
    await letGo();
    throw cause;
  }
}

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
