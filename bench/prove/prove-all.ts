import { startPostgres } from "../../tests/servers/postgres.ts";
import { startRedis } from "../../tests/servers/redis.ts";
import { closeInstallations, keepBuilt, type Servers } from "./installation.ts";
import type { Promised, Proof, ProveParts } from "./promise.ts";
import { atMost } from "./waiting.ts";

type Parts = Pick<ProveParts, "isLong" | "scale" | "seed" | "tell">;

/**
 * A proof mostly waits: for a node that stands still, for a server that starts. Two at a time, each
 * with servers of its own, fill that time.
 */
const lanes = 2;

/** No single promise takes longer, or it stands still. */
const msMax = 20 * 60_000;
const longMsMax = 3 * 60 * 60_000;

/** Every proof, in the order of the promises; those that measure times have the machine to themselves. */
export async function proveAll(
  promises: readonly Promised[],
  parts: Parts,
): Promise<readonly Proof[]> {
  const found = new Map<Promised, readonly Proof[]>();
  const program = keepBuilt();
  const own: Servers[] = [];
  try {
    for (let lane = 0; lane < Math.min(lanes, promises.length); lane += 1) {
      own.push({ postgres: await startPostgres(true), redis: await startRedis(), program });
    }
    const shared = promises.filter(({ isTimed }) => isTimed !== true);
    await Promise.all(own.map(async (servers) => await proveInTurn(shared, servers)));
    const timed = promises.filter(({ isTimed }) => isTimed === true);
    await proveInTurn(timed, own[0]);
  } finally {
    for (const { postgres, redis } of own) {
      await redis.stop();
      await postgres.remove();
    }
    program.remove();
  }
  return promises.flatMap((promise) => found.get(promise) ?? []);

  /** Takes what no other lane has taken yet. */
  async function proveInTurn(some: Promised[], servers: Servers | undefined): Promise<void> {
    for (let next = some.shift(); next !== undefined; next = some.shift()) {
      if (servers !== undefined) found.set(next, await proveOne(next, servers, parts));
    }
  }
}

async function proveOne(
  { name, prove }: Promised,
  servers: Servers,
  { tell, ...parts }: Parts,
): Promise<readonly Proof[]> {
  const begun = performance.now();
  const say = (sentence: string): void => tell(`${name}: ${sentence.trim()}`);
  say("begun");
  const over = new AbortController();
  const proving = prove({ ...parts, servers, tell: say, signal: over.signal });
  try {
    const proofs = await atMost(parts.isLong ? longMsMax : msMax, name, proving);
    say(`over after ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
    return proofs;
  } catch (trouble) {
    // What cannot be proved is not kept; the other promises are looked at all the same.
    say(String(trouble instanceof Error ? trouble.stack : trouble));
    return [{ promise: name, figure: String(trouble), holds: false }];
  } finally {
    over.abort();
    // After a proof that broke off, something may still stand still or run.
    servers.postgres.resume();
    servers.redis.resume();
    await closeInstallations(servers);
  }
}
