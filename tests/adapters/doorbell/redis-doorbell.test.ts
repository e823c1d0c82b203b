import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createRedisDoorbell } from "../../../src/adapters/doorbell/redis-doorbell.ts";
import { connectRedis } from "../../../src/adapters/redis.ts";
import type { ConversationId, Ring } from "../../../src/advisor/ports.ts";
import { describeDoorbell } from "../../contracts/doorbell.ts";
import { startRedis, type RedisServer } from "../../servers/redis.ts";

let server: RedisServer;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(async () => {
  await server.stop();
});

const quick = { timeout: 15_000 };

function createNode() {
  const outages: boolean[] = [];
  const onOutage = ({ over }: { readonly over: boolean }): void => void outages.push(over);
  const commands = connectRedis(server.url, onOutage);
  const bell = createRedisDoorbell({
    url: server.url,
    commands,
    onOutage: () => {},
    now: () => performance.now(),
  });
  const close = (): void => {
    bell.close();
    commands.disconnect();
  };
  return { bell, outages, close };
}

describeDoorbell("Redis", async () => {
  const [one, other] = [createNode(), createNode()];
  const close = (): void => {
    one.close();
    other.close();
  };
  return { bells: [one.bell, other.bell], close };
});

describe("a doorbell on Redis", () => {
  const ring: Ring = { conversation: "c1" as ConversationId, head: 1 };

  test.each([
    ["killed", async () => await server.kill(), async () => await server.start()],
    ["paused", async () => server.pause(), async () => server.resume()],
  ])(
    "knows that Redis is %s, and rings again when it is back",
    async (_, fail, recover) => {
      const { bell, close } = createNode();
      const heard: Ring[] = [];
      bell.listen((found) => heard.push(found));
      await vi.waitFor(() => expect(bell.isWell()).toBe(true), quick);
      await fail();
      await vi.waitFor(() => expect(bell.isWell()).toBe(false), quick);
      bell.ring(ring);
      await recover();
      await vi.waitFor(() => expect(bell.isWell()).toBe(true), quick);
      bell.ring({ ...ring, head: 2 });
      await vi.waitFor(() => expect(heard.at(-1)?.head).toBe(2), quick);
      close();
    },
    60_000,
  );

  test("tells of an outage once, and that it is over", async () => {
    const { outages, bell, close } = createNode();
    await vi.waitFor(() => expect(bell.isWell()).toBe(true), quick);
    await server.kill();
    await vi.waitFor(() => expect(outages).toEqual([false]), quick);
    await server.start();
    await vi.waitFor(() => expect(outages).toEqual([false, true]), quick);
    close();
  }, 60_000);

  test("hears nothing in what others say on the channel", async () => {
    const { bell, close } = createNode();
    const heard: Ring[] = [];
    bell.listen((found) => heard.push(found));
    await vi.waitFor(() => expect(bell.isWell()).toBe(true), quick);
    const stranger = new Redis(server.url);
    for (const text of ["", "hello", "c1", "c1 x", "c1 -1", "c1 1 2", "c 1\n", "../c 1"]) {
      await stranger.publish("lotse:doorbell", text);
    }
    await stranger.publish("lotse:doorbell", "c1 7");
    await vi.waitFor(() => expect(heard).toEqual([{ conversation: "c1", head: 7 }]), quick);
    stranger.disconnect();
    close();
  });
});
