import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryFlowArchive, createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { nodeSecrets } from "../../src/adapters/node-secrets.ts";
import { createShopperTokens } from "../../src/adapters/shopper-tokens.ts";
import { createAdvisor, type Advisor } from "../../src/advisor/advisor.ts";
import { createLibrary } from "../../src/advisor/library.ts";
import type {
  Clock,
  ConversationLog,
  SecondReader,
  Trials,
  Voice,
} from "../../src/advisor/ports.ts";
import { createRetention } from "../../src/advisor/retention.ts";
import { createPlainVoice } from "../advisor/plain-voice.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { readConfig, type Config } from "../../src/config.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import { createMetrics } from "../../src/server/metrics.ts";
import type { ObservedTurn } from "../../src/server/observed-advisor.ts";
import { startServing, type ServingParts } from "../../src/server/serving.ts";
import type { Workbench } from "../../src/workshop/workbench.ts";
import { loadSmallCatalog, loadSmallFlow, smallFlowText } from "../fixtures/small-shop.ts";

export interface TestServer {
  /** For supertest, which takes an address as well as a server. */
  readonly http: string;
  readonly url: string;
  readonly advisor: Advisor;
  readonly trouble: readonly unknown[];
  readonly turns: readonly ObservedTurn[];
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** The same objects the server works with. */
export type ShopParts = Pick<Workbench, "library" | "archive" | "log" | "assortments" | "clock">;

/** Time stands still. */
export const testClock: Clock = { now: () => 1_763_760_000_000 };

/** The real server over the small shop, its log in memory, on a free port. */
export async function startTestServer(
  parts: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly clock?: Clock;
    readonly log?: ConversationLog;
    readonly voice?: Voice;
    readonly secondReader?: SecondReader;
    readonly limits?: Partial<Config["limits"]>;
    readonly rateLimits?: ServingParts["rateLimits"];
    /** What opens the studio over the shop's own parts. */
    readonly studio?: (shop: ShopParts) => ServingParts["studio"];
    /** What learns from shoppers over the shop's own parts. */
    readonly learning?: (shop: ShopParts) => ServingParts["learning"];
    readonly trials?: Trials;
    readonly pingLog?: ServingParts["pingLog"];
    /** What conduct is judged by, and how long things take; it runs, unless it is told to stand. */
    readonly now?: ServingParts["now"];
  } = {},
): Promise<TestServer> {
  const read = readConfig({ PORT: "0", ...parts.environment });
  const config: Config = { ...read, limits: { ...read.limits, ...parts.limits } };
  const catalog = loadSmallCatalog();
  const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);
  const trouble: unknown[] = [];
  const onTrouble = (found: unknown): void => {
    trouble.push(found);
  };
  const archive = createMemoryFlowArchive();
  const flow = loadSmallFlow();
  await archive.keep({ revision: flow.revision, text: smallFlowText });
  const library = createLibrary({
    flows: [flow],
    assortments,
    archive,
    parseRevision: async (text, revision) => {
      const parsed = parseFlow({ text, revision });
      return parsed.ok ? parsed.value.flow : undefined;
    },
  });
  const clock = parts.clock ?? testClock;
  const log = parts.log ?? createMemoryLog(clock);
  const { keepMs, tokens, shopperSecrets } = config.privacy;
  const advisor = createAdvisor({
    library,
    log,
    tokens,
    voice: parts.voice ?? createPlainVoice(),
    ...(parts.secondReader === undefined ? {} : { secondReader: parts.secondReader }),
    ...(parts.trials === undefined ? {} : { trials: parts.trials }),
    clock,
    secrets: nodeSecrets,
    limits: config.limits,
    onTrouble,
  });
  const assetsDir = await mkdtemp(join(tmpdir(), "lotse-assets-"));
  await Promise.all(["widget", "shop"].map(async (name) => mkdir(join(assetsDir, name))));
  const now = parts.now ?? ((): number => performance.now());
  const turns: ObservedTurn[] = [];
  const serving = await startServing({
    advisor,
    library,
    catalogs: [catalog],
    config,
    assetsDir,
    metrics: createMetrics({ now }),
    rateLimits: parts.rateLimits ?? {},
    shopperTokens:
      shopperSecrets.length === 0 ? undefined : createShopperTokens(shopperSecrets, clock),
    studio: parts.studio?.({ library, archive, log, assortments, clock }),
    learning: parts.learning?.({ library, archive, log, assortments, clock }),
    eraseIdle: createRetention({ log, clock, keepMs }),
    pingLog: parts.pingLog ?? (async () => {}),
    doorbell: undefined,
    isAlone: true,
    sweeps: true,
    now,
    onTurn: (turn) => turns.push(turn),
    onTrouble,
  });
  return {
    http: serving.url,
    url: serving.url,
    advisor,
    trouble,
    turns,
    drain: serving.drain,
    async close() {
      await serving.drain();
      await rm(assetsDir, { recursive: true, force: true });
    },
  };
}
