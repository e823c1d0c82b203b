import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import type { PostgresServer } from "../../tests/servers/postgres.ts";
import { freePort } from "../../tests/servers/free-port.ts";
import { percentile } from "../prove/history.ts";
import { warmUp, type Program } from "../prove/installation.ts";
import { startChild, type ChildServer, type Memory } from "./child-server.ts";
import { gatherCrowd, type Crowd, type Load } from "./crowd-process.ts";

export interface MeasureParts {
  readonly postgres: PostgresServer;
  readonly program: Program;
  readonly root: string;
  readonly shoppers: number;
  readonly idle: number;
  readonly back: number;
  readonly seconds: number;
  readonly underWay: number;
  readonly tell: (sentence: string) => void;
}

export interface Rate {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** As an installation has it when nobody sets it. */
const connections = 10;

async function startNode(
  parts: MeasureParts,
  databaseUrl: string,
  { port = 0, isWarm = true } = {},
): Promise<ChildServer> {
  const { program, root } = parts;
  const node = await startChild("shop-server.mjs", [program.built], {
    PORT: String(port),
    HOST: "127.0.0.1",
    DATABASE_URL: databaseUrl,
    LOTSE_DATA_DIR: program.dataDir,
    LOTSE_CATALOG_DIR: `${root}/catalog`,
    LOTSE_FLOWS_DIR: `${root}/flows`,
    LOTSE_LOG_LEVEL: "error",
  });
  if (isWarm) await warmUp(node.url);
  return node;
}

export interface Capacity {
  readonly openConversations: number;
  readonly openedPerSecond: number;
  /** So many turns always under way. */
  readonly mostTurns: Rate & { readonly commitsPerSecond: number; readonly cpuMsPerTurn: number };
  /** The highest steady rate with a p99 of at most 250 ms. */
  readonly steady: Rate | undefined;
}

export async function measureCapacity(parts: MeasureParts): Promise<Capacity> {
  const { postgres, shoppers, seconds, underWay, tell } = parts;
  const databaseUrl = await postgres.newDatabase();
  const node = await startNode(parts, databaseUrl);
  const crowd = gatherCrowd();
  try {
    const openedPerSecond = await crowd.arrive(node.url, shoppers);
    tell(`  ${shoppers} conversations open, ${openedPerSecond.toFixed(0)} a second`);
    await crowd.talk({ underWay }, Math.max(3, seconds / 2));
    const before = { commits: await commitsOf(databaseUrl), cpuMs: await node.cpuMs() };
    const begun = performance.now();
    const most = await crowd.talk({ underWay }, seconds);
    const took = (performance.now() - begun) / 1_000;
    const commits = (await commitsOf(databaseUrl)) - before.commits;
    const cpuMs = (await node.cpuMs()) - before.cpuMs;
    tell(`  ${underWay} always under way: ${most.turnsPerSecond.toFixed(0)} turns a second`);
    let steady: Rate | undefined;
    for (let rate = most.turnsPerSecond * 0.95; steady === undefined && rate >= 1; rate *= 0.85) {
      const load = await crowd.talk({ rate: Math.ceil(rate) }, seconds);
      const found = toRate(load);
      tell(`  ${rate.toFixed(0)} a second: p99 ${found.p99Ms.toFixed(0)} ms, ${load.unready} late`);
      if (found.p99Ms <= 250 && load.unready === 0 && load.refused === 0) steady = found;
    }
    return {
      openConversations: shoppers,
      openedPerSecond,
      mostTurns: {
        ...toRate(most),
        commitsPerSecond: commits / took,
        cpuMsPerTurn: cpuMs / most.latenciesMs.length,
      },
      steady,
    };
  } finally {
    crowd.leave();
    await node.kill();
  }
}

/** Everything that is appended is one commit, and the fence counts them. */
async function commitsOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, query_timeout: 60_000 });
  await client.connect();
  const { rows } = await client.query<{ readonly count: string | null }>(
    "select sum(fence) as count from conversations",
  );
  await client.end();
  return Number(rows[0]?.count ?? 0);
}

/** What the same crowd gets from a socket.io server that does nothing. */
export async function measureEcho(parts: MeasureParts): Promise<Rate> {
  const server = await startChild("echo-server.mjs", []);
  const crowd = gatherCrowd();
  try {
    await crowd.arrive(server.url, parts.shoppers, true);
    await crowd.talk({ underWay: parts.underWay }, Math.max(3, parts.seconds / 2));
    return toRate(await crowd.talk({ underWay: parts.underWay }, parts.seconds));
  } finally {
    crowd.leave();
    await server.kill();
  }
}

const insertFloor = fileURLToPath(new URL("./insert-floor.mjs", import.meta.url));

/** What the same PostgreSQL does in transactions of one insert, as many at a time. */
export async function measureInserts({ postgres, underWay, seconds }: MeasureParts): Promise<Rate> {
  const url = await postgres.newDatabase();
  const args = [insertFloor, url, String(connections), String(underWay), String(seconds)];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    maxBuffer: 100_000_000,
    timeout: (seconds + 60) * 1_000,
  });
  const { perSecond, latencies } = JSON.parse(stdout) as {
    readonly perSecond: number;
    readonly latencies: readonly number[];
  };
  return { perSecond, p50Ms: percentile(latencies, 0.5), p99Ms: percentile(latencies, 0.99) };
}

export interface IdleMemory {
  readonly conversations: number;
  /** By how much the process grew for each. */
  readonly bytesEach: number;
  /** By how much what lives in it grew. */
  readonly objectBytesEach: number;
  readonly openedPerSecond: number;
}

/** Conversations with some turns behind them and a socket each, in which nothing happens. */
export async function measureIdle(parts: MeasureParts): Promise<IdleMemory> {
  const node = await startNode(parts, await parts.postgres.newDatabase());
  return await growthOf(node, parts);
}

/** The same shoppers on a socket.io server that does nothing but echo. */
export async function measureIdleEcho(parts: MeasureParts): Promise<IdleMemory> {
  const server = await startChild("echo-server.mjs", []);
  return await growthOf(server, parts, true);
}

/** With two hundred shoppers about as many turns as follow-ups are remembered. */
const firstTurns = 10;

async function growthOf(
  server: ChildServer,
  { idle, tell }: MeasureParts,
  isEcho = false,
): Promise<IdleMemory> {
  const first = gatherCrowd();
  const crowd = gatherCrowd();
  try {
    // What the server needs once, whoever comes: code, texts, connections, room for the work at hand,
    // and the answers it remembers for everybody, which are so many and no more.
    await first.arrive(server.url, Math.min(200, idle), isEcho);
    await first.each(firstTurns);
    await wait(3_000);
    const before = await server.memory();
    const openedPerSecond = await crowd.arrive(server.url, idle, isEcho);
    tell(`  ${idle} conversations open, ${openedPerSecond.toFixed(0)} a second`);
    await crowd.each(3);
    await wait(3_000);
    const after = await server.memory();
    return {
      conversations: idle,
      bytesEach: (after.rss - before.rss) / idle,
      objectBytesEach: (objectBytesOf(after) - objectBytesOf(before)) / idle,
      openedPerSecond,
    };
  } finally {
    first.leave();
    crowd.leave();
    await server.kill();
  }
}

function objectBytesOf({ heapUsed, external }: Memory): number {
  return heapUsed + external;
}

export interface ComingBack {
  readonly clients: number;
  readonly present: number;
  /** From when the server serves again. */
  readonly backMs: number;
  /** From when it was killed. */
  readonly goneMs: number;
}

const backMsMax = 60_000;

/** A node with so many sockets is killed and started again. */
export async function measureComingBack(parts: MeasureParts): Promise<ComingBack> {
  const { postgres, back, tell } = parts;
  const databaseUrl = await postgres.newDatabase();
  const port = await freePort();
  let node = await startNode(parts, databaseUrl, { port });
  const crowd: Crowd = gatherCrowd();
  try {
    await crowd.arrive(node.url, back);
    await crowd.comeBack();
    tell(`  ${back} clients are there`);
    const killed = performance.now();
    await node.kill();
    // Its clients do not wait until it has warmed up.
    node = await startNode(parts, databaseUrl, { port, isWarm: false });
    const begun = performance.now();
    let present = 0;
    while (present < back && performance.now() - begun < backMsMax) {
      await wait(100);
      present = await crowd.present();
    }
    const now = performance.now();
    return { clients: back, present, backMs: now - begun, goneMs: now - killed };
  } finally {
    crowd.leave();
    await node.kill();
  }
}

function toRate({ turnsPerSecond, latenciesMs }: Load): Rate {
  return {
    perSecond: turnsPerSecond,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
  };
}
