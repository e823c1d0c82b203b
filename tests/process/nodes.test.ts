import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpeningResult, TurnResult } from "../../src/protocol/server-message.ts";
import { startPostgres, type PostgresServer } from "../servers/postgres.ts";
import { startRedis, type RedisServer } from "../servers/redis.ts";
import { runToEnd, startProcess, type ServerProcess } from "./server-process.ts";

let folder: string;
let postgres: PostgresServer;
let redis: RedisServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-nodes-"));
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
});
afterAll(async () => {
  await Promise.all([postgres.remove(), redis.stop()]);
  await rm(folder, { recursive: true, force: true });
});

async function startNode(databaseUrl: string): Promise<ServerProcess> {
  return await startProcess({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url,
    LOTSE_DATA_DIR: folder,
  });
}

/** As every client: what can be tried again is sent again, as a log that is slow on a busy machine. */
async function ask<T>(
  url: string,
  { token = "", body }: { token?: string; body?: unknown },
): Promise<T> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  for (;;) {
    const response = await fetch(url, { ...sent, headers });
    if (response.ok) return (await response.json()) as T;
    if (response.status !== 503) throw new Error(`${response.status} ${await response.text()}`);
  }
}

const turn = async (
  { url }: ServerProcess,
  { conversationId, token }: OpeningResult,
  turnId: string,
): Promise<TurnResult> =>
  await ask(`${url}/api/conversations/${conversationId}/turns`, {
    token,
    body: { turnId, command: { type: "show-products" } },
  });

const nextAfter = async (
  { url }: ServerProcess,
  { conversationId, token }: OpeningResult,
  after: number,
): Promise<TurnResult> =>
  await ask(`${url}/api/conversations/${conversationId}/messages?after=${after}&waitMs=20000`, {
    token,
  });

test("two nodes hold one conversation, with Redis and without, through a death and a stop", async () => {
  const databaseUrl = await postgres.newDatabase();
  const [one, other] = await Promise.all([startNode(databaseUrl), startNode(databaseUrl)]);
  const opening = await ask<OpeningResult>(`${one.url}/api/conversations`, {
    body: { locale: "en" },
  });
  const { head } = opening;

  // What happens on one node is heard on the other.
  const heard = nextAfter(other, opening, head);
  const first = await turn(one, opening, "t1");
  expect((await heard).messages.slice(0, first.messages.length)).toEqual(first.messages);
  // The same turn sent to the other node is the same turn.
  expect(await turn(other, opening, "t1")).toEqual(first);

  // Without Redis too.
  await redis.kill();
  const { head: before } = await nextAfter(other, opening, 0);
  const heardLater = nextAfter(other, opening, before);
  const second = await turn(one, opening, "t2");
  expect((await heardLater).messages.length).toBeGreaterThan(0);
  await redis.start();

  // A node that dies takes nothing with it, and one that is stopped ends well.
  await one.kill();
  expect(await turn(other, opening, "t2")).toEqual(second);
  const { messages } = await nextAfter(other, opening, 0);
  expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, place) => place + 1));
  expect(await other.stop()).toBe(0);
}, 120_000);

test("a database that cannot be reached stops the start, without its password", async () => {
  const url = `postgres://lotse:hunter2@127.0.0.1:${postgres.port}/nowhere`;
  const { code, output } = await runToEnd({ DATABASE_URL: url, LOTSE_DATA_DIR: folder });
  expect(code).toBe(1);
  expect(output).toContain('database "nowhere" does not exist');
  expect(output).not.toContain("hunter2");
}, 120_000);
