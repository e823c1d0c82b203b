import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type {
  OpeningResult,
  ServerMessage,
  TurnResult,
} from "../../src/protocol/server-message.ts";
import { freePort } from "../../tests/servers/free-port.ts";
import type { PostgresServer } from "../../tests/servers/postgres.ts";
import type { RedisServer } from "../../tests/servers/redis.ts";
import { ask, jsonHeaders, type Asked } from "./ask.ts";
import type { History } from "./history.ts";
import { isProblem, post } from "./shopper.ts";
import { createShopNode, type Mistake, type ShopNode } from "./shop-node.ts";
import { startTcpProxy, type TcpProxy } from "./tcp-proxy.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Several nodes with their servers, and something that can fail on every line between them. */
export interface Installation {
  readonly nodes: readonly ShopNode[];
  /** Where shoppers reach the nodes; behind each stands a line that can be cut. */
  readonly urls: readonly string[];
  readonly lines: {
    readonly shoppers: readonly TcpProxy[];
    readonly postgres: TcpProxy;
    readonly redis: TcpProxy;
  };
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  readonly databaseUrl: string;
  /** Every log as a shopper would read it, from the database of the nodes. */
  readLogs(history: History): Promise<ReadonlyMap<string, readonly ServerMessage[]>>;
  /** Waits until no sentence is owed; those that still are after so long. */
  settle(msMax: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Servers {
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  readonly program: Program;
}

/** The built program, out of the way of whoever builds meanwhile, and what it has learned. */
export interface Program {
  readonly built: string;
  readonly dataDir: string;
  remove(): void;
}

export function keepBuilt(): Program {
  const folder = join(root, "node_modules/.lotse-prove", String(process.pid));
  const built = join(folder, "built");
  const dataDir = join(folder, "data");
  mkdirSync(dataDir, { recursive: true });
  cpSync(join(root, "dist"), built, { recursive: true });
  return { built, dataDir, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function startInstallation(
  { postgres, redis, program: { built, dataDir } }: Servers,
  mistake: Mistake = "none",
  more: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const databaseUrl = await postgres.newDatabase();
  const lines = {
    postgres: await startTcpProxy(postgres.port),
    redis: await startTcpProxy(redis.port),
  };
  const environment = {
    DATABASE_URL: databaseUrl.replace(String(postgres.port), String(lines.postgres.port)),
    REDIS_URL: redis.url.replace(String(redis.port), String(lines.redis.port)),
    LOTSE_DATA_DIR: dataDir,
    LOTSE_CATALOG_DIR: join(root, "catalog"),
    LOTSE_FLOWS_DIR: join(root, "flows"),
    LOTSE_LOG_LEVEL: "error",
    ...more,
  };
  const ports = [await freePort(), await freePort()];
  // One of each kind, so that conversations pass from a sentence still owed to one within its turn.
  const speakers = ["model", "templates"] as const;
  const nodes = ports.map((port, place) => {
    const speaks = speakers[place] ?? "model";
    return createShopNode({ built, port, mistake, speaks, environment });
  });
  const shoppers = await Promise.all(ports.map(startTcpProxy));
  for (const node of nodes) {
    await node.start();
    await warmUp(node.url);
  }
  const installation: Installation = {
    nodes,
    urls: shoppers.map(({ port }) => `http://127.0.0.1:${port}`),
    lines: { ...lines, shoppers },
    postgres,
    redis,
    databaseUrl,
    async readLogs(history) {
      const [node] = nodes;
      const logs = new Map<string, readonly ServerMessage[]>();
      for (const [id, { token }] of history.conversations) {
        const url = `${node?.url}/api/conversations/${id}/messages?after=0`;
        const { status, text } = await answerOf(url, token);
        if (status !== 200) throw new Error(`${id} cannot be read: ${status}`);
        logs.set(id, (JSON.parse(text) as TurnResult).messages);
      }
      return logs;
    },
    settle: async (msMax) => await settle(databaseUrl, msMax),
    async close() {
      open.delete(installation);
      await Promise.all(nodes.map(async (node) => await node.kill()));
      for (const line of [...shoppers, lines.postgres, lines.redis]) line.close();
    },
  };
  open.add(installation);
  return installation;
}

const open = new Set<Installation>();

/** Those on these servers that a proof which broke off has left behind. */
export async function closeInstallations({ postgres }: Servers): Promise<void> {
  const left = [...open].filter((installation) => installation.postgres === postgres);
  await Promise.all(left.map(async (installation) => await installation.close()));
}

/** The first free text a node reads takes it a moment; what it learned then it keeps for the others. */
export async function warmUp(url: string): Promise<void> {
  const opening = await post<OpeningResult>(`${url}/api/conversations`, {}, { waitMs: 60_000 });
  if (isProblem(opening)) throw new Error(opening.title);
  const { conversationId, token } = opening;
  const turn = { turnId: "t1", command: { type: "say", text: "something warm" } };
  const turns = `${url}/api/conversations/${conversationId}/turns`;
  await post(turns, turn, { token, waitMs: 60_000 });
}

async function settle(url: string, msMax: number): Promise<readonly string[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  await client.connect();
  try {
    const until = performance.now() + msMax;
    for (;;) {
      const { rows } = await client.query<{ readonly id: string }>(
        "select id from conversations where lease_until is not null",
      );
      if (rows.length === 0 || performance.now() > until) return rows.map(({ id }) => id);
      await new Promise((resolve) => {
        setTimeout(resolve, 200);
      });
    }
  } finally {
    await client.end();
  }
}

/** Asked to come again, a reader does. */
async function answerOf(url: string, token: string): Promise<Asked> {
  let answer = await ask(url, { headers: jsonHeaders(token), msMax: 30_000 });
  for (let times = 0; answer.status === 503 && times < comingAgainMax; times += 1) {
    await wait(500);
    answer = await ask(url, { headers: jsonHeaders(token), msMax: 30_000 });
  }
  return answer;
}

const comingAgainMax = 20;
