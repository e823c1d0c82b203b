import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createRateLimit } from "../../../src/adapters/rate-limit/rate-limit.ts";
import { connectRedis, type RedisConnection } from "../../../src/adapters/redis.ts";
import { describeRateLimit } from "../../contracts/rate-limit.ts";
import { startRedis, type RedisServer } from "../../servers/redis.ts";

const rate = { count: 3, seconds: 60 };

let server: RedisServer;
const connections: RedisConnection[] = [];
let count = 0;

beforeAll(async () => {
  server = await startRedis();
  await Promise.all([connect(), connect()]);
});
afterAll(async () => {
  for (const connection of connections) connection.disconnect();
  await server.stop();
});

async function connect(): Promise<RedisConnection> {
  const connection = connectRedis(server.url, () => {});
  connections.push(connection);
  await vi.waitFor(() => expect(connection.status).toBe("ready"), 10_000);
  return connection;
}

function newName(): string {
  count += 1;
  return `test-${count}`;
}

describe("a rate limit", () => {
  describeRateLimit("in memory", () => createRateLimit(newName(), rate, undefined));
  describeRateLimit("in Redis", () => createRateLimit(newName(), rate, connections[0]));

  test("is shared by the nodes that share a Redis, and not by others", async () => {
    const name = newName();
    const [one, other] = connections.map((redis) => createRateLimit(name, rate, redis));
    const alone = createRateLimit(name, rate, undefined);
    const takes = [await one?.take("a"), await other?.take("a"), await one?.take("a")];
    expect(takes).toEqual([0, 0, 0]);
    expect(await other?.take("a")).toBeGreaterThan(0);
    expect(await alone.take("a")).toBe(0);
  });

  test.each([
    ["killed", async () => await server.kill(), async () => await server.start()],
    ["paused", async () => server.pause(), async () => server.resume()],
  ])("counts for itself while Redis is %s", async (_, fail, recover) => {
    const limit = createRateLimit(newName(), rate, connections[0]);
    await fail();
    const waits = [];
    for (let take = 0; take < 4; take += 1) waits.push(await limit.take("a"));
    await recover();
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    expect(waits[3]).toBeGreaterThan(0);
    await vi.waitFor(() => expect(connections[0]?.status).toBe("ready"), 10_000);
  });

  test("waits for a silent Redis once, and not again before it speaks", async () => {
    const limit = createRateLimit(newName(), rate, connections[0]);
    server.pause();
    await limit.take("a");
    await vi.waitFor(() => expect(connections[0]?.status).not.toBe("ready"), 10_000);
    for (let take = 0; take < 20; take += 1) {
      await limit.take("b");
      expect(connections[0]?.status).not.toBe("ready");
    }
    server.resume();
    await vi.waitFor(() => expect(connections[0]?.status).toBe("ready"), 10_000);
  });
});
