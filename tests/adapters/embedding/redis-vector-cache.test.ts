import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createRedisVectorCache } from "../../../src/adapters/embedding/redis-vector-cache.ts";
import { connectRedis, type RedisConnection } from "../../../src/adapters/redis.ts";
import { describeVectorCache, keyOf } from "../../contracts/vector-cache.ts";
import { startRedis, type RedisServer } from "../../servers/redis.ts";

let server: RedisServer;
const connections: RedisConnection[] = [];
beforeAll(async () => {
  server = await startRedis();
});
afterAll(async () => {
  for (const connection of connections) connection.disconnect();
  await server.stop();
});

/** A connection that is ready, as a server's is soon after its start. */
async function connect(): Promise<RedisConnection> {
  const redis = connectRedis(server.url, () => {});
  connections.push(redis);
  await vi.waitFor(() => expect(redis.status).toBe("ready"), { timeout: 15_000 });
  return redis;
}

describeVectorCache("Redis", async () => ({
  cache: createRedisVectorCache(await connect(), "contract", 4),
  close: async () => {},
}));

describe("vectors in Redis", () => {
  const vector = Int8Array.from([1, -2, 3, -4]);
  const entry = (number: number) => ({ key: keyOf(number), vector });

  test("are there for another node, and for a month", async () => {
    const redis = await connect();
    await createRedisVectorCache(redis, "shared", 4).write([entry(1)]);
    const other = createRedisVectorCache(await connect(), "shared", 4);
    expect(await other.read([keyOf(1)])).toEqual([vector]);
    const [name = ""] = await redis.keys("lotse:vector:shared:*");
    expect(await redis.ttl(name)).toBeGreaterThan(29 * 24 * 60 * 60);
  });

  test("of two models do not meet, nor those of another dimension", async () => {
    const redis = await connect();
    await createRedisVectorCache(redis, "one", 4).write([entry(1)]);
    expect(await createRedisVectorCache(redis, "two", 4).read([keyOf(1)])).toEqual([undefined]);
    const longer = createRedisVectorCache(redis, "one", 5);
    expect(await longer.read([keyOf(1)])).toEqual([undefined]);
    await longer.write([entry(2)]);
    expect(await redis.keys("lotse:vector:one:*")).toHaveLength(1);
  });

  test("are done without while Redis is gone, and are back with it", async () => {
    const redis = await connect();
    const cache = createRedisVectorCache(redis, "outage", 4);
    await server.kill();
    await vi.waitFor(() => expect(redis.status).not.toBe("ready"), { timeout: 15_000 });
    await cache.write([entry(1)]);
    expect(await cache.read([1, 2].map(keyOf))).toEqual([undefined, undefined]);
    await server.start();
    await vi.waitFor(() => expect(redis.status).toBe("ready"), { timeout: 15_000 });
    await cache.write([entry(1)]);
    expect(await cache.read([1, 2].map(keyOf))).toEqual([vector, undefined]);
  });
});
