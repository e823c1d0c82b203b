import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Advisor } from "../advisor/advisor.ts";
import type { Library } from "../advisor/library.ts";
import type { Doorbell, ShopperTokens } from "../advisor/ports.ts";
import type { EraseIdle } from "../advisor/retention.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Config } from "../config.ts";
import { createConduct } from "./conduct.ts";
import { createHttpApp, type HttpAppParts } from "./http-app.ts";
import type { Metrics } from "./metrics.ts";
import { observeAdvisor, type ObservedTurn } from "./observed-advisor.ts";
import { createOrigins } from "./origins.ts";
import { createRateLimits, type RateLimitParts } from "./rate-limits.ts";
import { createReadiness } from "./readiness.ts";
import { startRound } from "./rounds.ts";
import { createSocketGateway } from "./socket-gateway.ts";
import { within } from "./within.ts";

export interface ServingParts {
  readonly advisor: Advisor;
  readonly library: Library;
  readonly catalogs: readonly Catalog[];
  readonly config: Config;
  readonly assetsDir: string;
  readonly metrics: Metrics;
  readonly rateLimits: RateLimitParts["limits"];
  /** Resolves when the log can be used now. */
  readonly pingLog: () => Promise<void>;
  /** Without it the shop vouches for nobody. */
  readonly shopperTokens: ShopperTokens | undefined;
  /** Opened by the first request for it; without it there is no studio. */
  readonly studio: HttpAppParts["studio"];
  /** Without it nothing is learned from shoppers. */
  readonly learning: HttpAppParts["learning"];
  /** Erases what has been kept for as long as it may. */
  readonly eraseIdle: EraseIdle;
  /** There are other nodes, and this is how they tell; without it the log is looked at. */
  readonly doorbell: Doorbell | undefined;
  /** Nobody else writes the log. */
  readonly isAlone: boolean;
  /** Whether this node takes over what dead ones left. */
  readonly sweeps: boolean;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly onTurn: (turn: ObservedTurn) => void;
  readonly onTrouble: (trouble: unknown) => void;
}

export interface Serving {
  readonly url: string;
  /** Whether new shoppers may be sent here. */
  isReady(): Promise<boolean>;
  /** Finishes what was begun and leaves the rest to other nodes. */
  drain(): Promise<void>;
}

/** How soon a dead node's work is noticed, beside the lease. */
const sweepMs = 1_000;

/** How often the log is looked at while the doorbell is broken, and while it is not. */
const lookMs = 1_000;
const lookRoundsWell = 15;

/** How often it is looked for what has been kept for long enough. */
const eraseRoundMs = 60_000;

/** Sentences still being spoken are waited for so long; then another node speaks them. */
const speechMsMax = 3_000;

/** Requests still being answered are waited for so long. */
const requestMsMax = 5_000;

/**
 * Longer than balancers keep an idle connection to a node (60 s is usual): who sends the next
 * request must be who closes, or that request meets a connection already closed.
 */
const keptAliveMs = 65_000;

/** The advisor on a port: HTTP, sockets, and the rounds that keep nodes together. */
export async function startServing(parts: ServingParts): Promise<Serving> {
  const { config, metrics, now, onTrouble, doorbell } = parts;
  const advisor = observeAdvisor(parts.advisor, parts);
  const origins = createOrigins(config.allowedOrigins);
  const stopping = new AbortController();
  const rates = createRateLimits({
    limits: parts.rateLimits,
    conduct: createConduct(now),
    proxies: config.nodes.proxies,
    onRefused: (limit) => metrics.limitRefused(limit),
  });
  const readiness = createReadiness(parts.pingLog, now);
  const http = createServer(
    createHttpApp({
      advisor,
      library: parts.library,
      catalogs: parts.catalogs,
      config,
      origins,
      rates,
      metrics,
      shopperTokens: parts.shopperTokens,
      studio: parts.studio,
      learning: parts.learning,
      assetsDir: parts.assetsDir,
      isReady: readiness.isReady,
      draining: stopping.signal,
      onTrouble,
    }),
  );
  const { limits } = config;
  // Who begins a request and does not end it, or does not read the answer, holds a place no longer.
  http.setTimeout(limits.stillMsMax);
  http.keepAliveTimeout = keptAliveMs;
  const gateway = createSocketGateway(http, {
    advisor,
    origins,
    limits,
    rates,
    metrics,
    now,
    onTrouble,
  });

  // Where the port is taken nothing has begun that would have to be ended.
  const url = await listen(http, config);
  const sweeping = startRound(
    async () => {
      if (!parts.sweeps) return;
      const taken = await advisor.sweep();
      if (taken > 0) metrics.sentencesTakenOver(taken);
    },
    sweepMs,
    onTrouble,
  );
  let round = 0;
  const looking = startRound(
    async () => {
      if (parts.isAlone) return;
      round += 1;
      const isWell = doorbell?.isWell() ?? false;
      if (isWell && round % lookRoundsWell !== 0) return;
      if (doorbell !== undefined && !isWell) metrics.fellBack("doorbell");
      await advisor.lookAround();
    },
    lookMs,
    onTrouble,
  );

  const erasing = startRound(
    async () => metrics.conversationsErased(await parts.eraseIdle(), "age"),
    eraseRoundMs,
    onTrouble,
  );

  return {
    url,
    isReady: readiness.isReady,
    async drain() {
      readiness.close();
      const { drainMs } = config.nodes;
      await wait(drainMs / 2);
      stopping.abort();
      await gateway.drain(drainMs / 2);
      await Promise.all([sweeping.stop(), looking.stop(), erasing.stop()]);
      const cut = setTimeout(() => http.closeAllConnections(), requestMsMax);
      await gateway.close();
      clearTimeout(cut);
      await within(speechMsMax, advisor.settled());
      await advisor.letGo();
    },
  };
}

/**
 * So many may wait to be let in, if the system allows as many. After a restart thousands come within a
 * second; who finds no place is dropped, and tries again after one, three or seven seconds.
 */
const waitingMax = 4_096;

async function listen(http: Server, config: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(
      {
        port: config.port,
        ...(config.host === undefined ? {} : { host: config.host }),
        backlog: waitingMax,
      },
      () => {
        http.off("error", reject);
        resolve();
      },
    );
  });
  const { port } = http.address() as AddressInfo;
  return `http://${config.host ?? "localhost"}:${port}`;
}

async function wait(ms: number): Promise<void> {
  if (ms === 0) return;
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
