import { Redis } from "ioredis";
import { freePort } from "./free-port.ts";
import { startProgram, type ServerProgram } from "./server-program.ts";

export interface RedisServer extends ServerProgram {
  readonly url: string;
}

/** A private Redis server from Debian's package, which keeps nothing on the disk. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const server = await startProgram({
    command: "redis-server",
    args: ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    port,
    stopSignal: "SIGTERM",
    serves: async () => await pings(url),
  });
  return { ...server, url };
}

async function pings(url: string): Promise<boolean> {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
    commandTimeout: 1_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.ping()) === "PONG";
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}
