import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryFlowArchive, createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { nodeSecrets } from "../../src/adapters/node-secrets.ts";
import { createAdvisor, type Advisor } from "../../src/advisor/advisor.ts";
import { createLibrary } from "../../src/advisor/library.ts";
import type { ConversationLog, Voice } from "../../src/advisor/ports.ts";
import { createTemplateVoice } from "../../src/advisor/template-voice.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { readConfig, type Config } from "../../src/config.ts";
import { createHttpApp } from "../../src/server/http-app.ts";
import { createOrigins } from "../../src/server/origins.ts";
import { createSocketGateway } from "../../src/server/socket-gateway.ts";
import { loadSmallCatalog, loadSmallFlow } from "../fixtures/small-shop.ts";

export interface TestServer {
  readonly http: Server;
  readonly url: string;
  readonly advisor: Advisor;
  readonly trouble: readonly unknown[];
  close(): Promise<void>;
}

/** The real server over the small shop, its log in memory, on a free port. */
export async function startTestServer(
  parts: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly log?: ConversationLog;
    readonly voice?: Voice;
    readonly limits?: Partial<Config["limits"]>;
  } = {},
): Promise<TestServer> {
  const read = readConfig({ ...parts.environment });
  const config: Config = { ...read, limits: { ...read.limits, ...parts.limits } };
  const catalog = loadSmallCatalog();
  const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);
  const trouble: unknown[] = [];
  const onTrouble = (found: unknown): void => {
    trouble.push(found);
  };
  const library = createLibrary({
    flows: [loadSmallFlow()],
    assortments,
    archive: createMemoryFlowArchive(),
    parseRevision: () => undefined,
  });
  const clock = { now: () => 1_763_760_000_000 };
  const advisor = createAdvisor({
    library,
    log: parts.log ?? createMemoryLog(clock),
    voice: parts.voice ?? createTemplateVoice(),
    clock,
    secrets: nodeSecrets,
    limits: config.limits,
    onTrouble,
  });
  const assetsDir = await mkdtemp(join(tmpdir(), "lotse-assets-"));
  await Promise.all(["widget", "shop"].map(async (name) => mkdir(join(assetsDir, name))));
  const origins = createOrigins(config.allowedOrigins);
  const http = createServer(
    createHttpApp({
      advisor,
      library,
      catalogs: [catalog],
      config,
      origins,
      assetsDir,
      isReady: () => true,
      onTrouble,
    }),
  );
  const gateway = createSocketGateway(http, { advisor, origins, limits: config.limits, onTrouble });
  http.listen(0);
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  return {
    http,
    url: `http://localhost:${port}`,
    advisor,
    trouble,
    async close() {
      await gateway.close();
      http.closeAllConnections();
      await advisor.settled();
      await rm(assetsDir, { recursive: true, force: true });
    },
  };
}
