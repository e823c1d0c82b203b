import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpeningResult, TurnResult } from "../../src/protocol/server-message.ts";
import { startPostgres, type PostgresServer } from "../servers/postgres.ts";
import { startRedis, type RedisServer } from "../servers/redis.ts";
import { startProcess, type ServerProcess } from "./server-process.ts";

/** What a shopper says is in the database, sealed, and nowhere else; and when it is erased it is gone. */

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let postgres: PostgresServer;
let redis: RedisServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-erasure-"));
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
});
afterAll(async () => {
  await Promise.all([postgres.remove(), redis.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** Nobody's word but this test's, in the middle of what can be understood. */
const canary = (name: string): string => `a warm jacket for Quabblefrunz${name} in town`;
const words = "Quabblefrunz";

async function call<T>(
  method: string,
  url: string,
  { token = "", body }: { readonly token?: string; readonly body?: unknown } = {},
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function converse({ url }: ServerProcess, name: string): Promise<OpeningResult> {
  const opened = await call<OpeningResult>("POST", `${url}/api/conversations`, {
    body: { locale: "en", page: `https://shop.example/?q=${words}` },
  });
  const { token, conversationId } = opened;
  const command = { type: "say", text: canary(name) };
  const turns = `${url}/api/conversations/${conversationId}`;
  await call<TurnResult>("POST", `${turns}/turns`, { token, body: { turnId: "t1", command } });
  return opened;
}

/** Everything Redis was told until it had heard of this, and everything it knows at the end. */
async function redisDuring(work: () => Promise<string>): Promise<string> {
  const client = new Redis(redis.url);
  const monitor = await client.monitor();
  const heard: string[] = [];
  monitor.on("monitor", (_time: string, args: readonly string[]) => heard.push(args.join(" ")));
  const last = await work();
  // The bell is rung, and heard here, on lines of their own: after the answer to whoever rang it.
  await expect.poll(() => heard.join("\n")).toContain(last);
  for (const key of await client.keys("*")) {
    heard.push(key, await client.dump(key), (await client.get(key).catch(() => "")) ?? "");
  }
  monitor.disconnect();
  client.disconnect();
  return heard.join("\n");
}

async function run(databaseUrl: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [`${root}/dist/cli/main.js`, ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"], DATABASE_URL: databaseUrl, LOTSE_DATA_DIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = await once(child, "close");
  return { code, output };
}

function dump(databaseUrl: string, ...args: readonly string[]): string {
  return execFileSync(postgres.program("pg_dump"), ["--no-owner", ...args, databaseUrl], {
    encoding: "utf8",
  });
}

function restore(databaseUrl: string, text: string): void {
  execFileSync(postgres.program("psql"), ["--quiet", "--set=ON_ERROR_STOP=1", databaseUrl], {
    input: text,
    stdio: ["pipe", "ignore", "inherit"],
  });
}

async function filesIn(place: string): Promise<string> {
  const names = await readdir(place, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => await readFile(join(parentPath, name), "latin1")),
  );
  return texts.join("\n");
}

test("what was said is readable nowhere outside, and not in a backup after it was erased", async () => {
  const databaseUrl = await postgres.newDatabase();
  const server = await startProcess({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url,
    LOTSE_DATA_DIR: folder,
    LOTSE_LOG_LEVEL: "trace",
  });
  const opened: OpeningResult[] = [];
  const toldRedis = await redisDuring(async () => {
    for (const name of ["Erased", "Kept"]) opened.push(await converse(server, name));
    return opened.at(-1)?.conversationId ?? "two conversations";
  });
  const [erased, kept] = opened;
  if (erased === undefined || kept === undefined) throw new Error("two conversations");

  // The bell has rung and turns were told of, so looking there means something.
  expect(toldRedis).toContain(kept.conversationId);
  await expect.poll(() => server.output()).toContain(kept.conversationId);
  expect(toldRedis).not.toContain(words);
  expect(await filesIn(folder)).not.toContain(words);
  expect(dump(databaseUrl)).toContain(kept.conversationId);
  expect(dump(databaseUrl)).not.toContain(words);

  // The backup that is kept for long holds no keys; the one of the keys is replaced every time.
  const backup = dump(databaseUrl, "--exclude-table-data=conversation_keys");
  const { conversationId: id, token } = erased;
  await call("DELETE", `${server.url}/api/conversations/${id}`, { token });
  const keys = dump(databaseUrl, "--data-only", "--table=conversation_keys");
  expect(dump(databaseUrl)).not.toContain(id);
  expect((await run(databaseUrl, "verify")).output).toMatch(/^1 conversation, .*in order/);
  expect(await server.stop()).toBe(0);
  expect(server.output()).not.toContain(words);

  const restored = await postgres.newDatabase();
  restore(restored, backup);
  restore(restored, keys);
  const verified = await run(restored, "verify", "--json");
  expect(verified.code).toBe(1);
  expect(JSON.parse(verified.output)).toMatchObject({
    checked: { conversations: 2 },
    findings: [{ code: "key-missing", conversation: id }],
  });
  expect(await run(restored, "export", "--conversation", id)).toMatchObject({ code: 1 });
  const found = await run(restored, "export", "--conversation", kept.conversationId);
  expect(found.output).toContain(canary("Kept"));
  expect((await run(restored, "erase", "--unreadable")).output).toBe("1 unreadable rest erased\n");
  expect((await run(restored, "verify")).code).toBe(0);

  // And shoppers go on in what was restored.
  const again = await startProcess({ DATABASE_URL: restored, LOTSE_DATA_DIR: folder });
  const place = `${again.url}/api/conversations/${kept.conversationId}`;
  const body = { turnId: "t2", command: { type: "show-products" } };
  const result = await call<TurnResult>("POST", `${place}/turns`, { token: kept.token, body });
  expect(result.messages.length).toBeGreaterThan(0);
  expect(await again.stop()).toBe(0);
}, 120_000);

test("a command does not touch tables of another version", async () => {
  const databaseUrl = await postgres.newDatabase();
  expect(await run(databaseUrl, "verify")).toMatchObject({
    code: 2,
    output: expect.stringContaining("start a node of this version first"),
  });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query("select from pg_tables where schemaname = 'public'");
  expect(rows).toEqual([]);
  await client.end();
}, 60_000);
