import { setTimeout as wait } from "node:timers/promises";
import { ask, jsonHeaders } from "../ask.ts";
import { percentile } from "../history.ts";
import { startInstallation } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { createChance, type Chance } from "../random.ts";
import { beginTalking } from "../talking.ts";
import { until } from "../waiting.ts";
import { wrongWith } from "../wrong-with.ts";

/** Far longer than promised: then something is lost, not late. */
const inStepMsMax = 60_000;

export const redisGone: Promised = {
  name: "redis",
  async prove({ servers, isLong, scale, seed, tell, signal }) {
    const outages = Math.ceil((isLong ? 100 : 20) * scale);
    const installation = await startInstallation(servers);
    const { redis } = installation;
    const chance = createChance(seed);
    const { history, end } = beginTalking(installation, seed, { signal });
    const during: number[] = [];
    for (let count = 0; count < outages; count += 1) {
      const isKilled = chance.next() < 0.5;
      const before = history.latenciesMs.length;
      if (isKilled) await redis.kill();
      else redis.pause();
      await wait(chance.between(2_000, 4_000));
      during.push(...history.latenciesMs.slice(before));
      if (isKilled) await redis.start();
      else redis.resume();
      await wait(300);
      if (count % 5 === 4) tell(`  ${count + 1} outages, ${history.turns} turns`);
    }
    await end();
    const wrong = await wrongWith(installation, history);
    await installation.close();
    for (const found of wrong.slice(0, 10)) tell(`  ${found}`);
    const p95 = percentile(during, 0.95);
    return [
      {
        promise: "Redis gone",
        figure: `${outages} outages, ${during.length} turns during them: ${wrong.length} wrong, p95 ${p95.toFixed(0)} ms`,
        holds: wrong.length === 0 && during.length > 0 && p95 <= 2_000,
      },
    ];
  },
};

export const databaseGone: Promised = {
  name: "database",
  isTimed: true,
  async prove({ servers, isLong, scale, seed, tell, signal }) {
    const outages = Math.ceil((isLong ? 40 : 8) * scale);
    const installation = await startInstallation(servers);
    const { postgres, nodes } = installation;
    const refusalsMs: number[] = [];
    let isGone = false;
    const { history, end } = beginTalking(installation, seed, {
      signal,
      onSetback: (problem, ms) => {
        if (isGone && problem.code === "log-unavailable") refusalsMs.push(ms);
      },
    });
    const modelCalls = (): number => nodes.reduce((sum, node) => sum + node.modelCalls(), 0);
    let called = 0;
    for (let count = 0; count < outages; count += 1) {
      await wait(1_500);
      await takeAway(count);
      // What was on its way when the database went may still ask a model.
      await wait(1_500);
      const before = modelCalls();
      isGone = true;
      await wait(2_500);
      isGone = false;
      called += modelCalls() - before;
      await bringBack(count);
      tell(`  ${count + 1} outages, ${refusalsMs.length} refusals, ${history.turns} turns`);
    }
    await wait(1_000);
    await end();
    const wrong = await wrongWith(installation, history);
    const asked = modelCalls();
    await installation.close();
    for (const found of wrong.slice(0, 10)) tell(`  ${found}`);
    const longest = Math.max(...refusalsMs);
    return [
      {
        promise: "database gone",
        figure:
          `${outages} outages, ${refusalsMs.length} refusals, the longest after ${longest.toFixed(0)} ms ` +
          `(p95 ${percentile(refusalsMs, 0.95).toFixed(0)}), ${called} of ${asked} model calls during them; ` +
          `${history.turns} turns, ${wrong.length} wrong`,
        holds:
          refusalsMs.length > 0 &&
          longest <= 2_000 &&
          called === 0 &&
          asked > 0 &&
          wrong.length === 0,
      },
    ];

    async function takeAway(count: number): Promise<void> {
      if (count % 2 === 0) await postgres.kill();
      else postgres.pause();
    }
    async function bringBack(count: number): Promise<void> {
      if (count % 2 === 0) await postgres.start();
      else postgres.resume();
    }
  },
};

/** Reloads and crashes at any moment; how long until the shopper sees all there is. */
export const resume: Promised = {
  name: "resume",
  async prove({ servers, isLong, scale, seed, tell, signal }) {
    const reloads = Math.ceil(500 * scale);
    const installation = await startInstallation(servers);
    const chance = createChance(seed);
    const { history, end } = beginTalking(installation, seed, { signal });
    await wait(3_000);
    const times: number[] = [];
    let crashes = 0;
    const reloading = new AbortController();
    const crashing = crashNow();
    const readers = Array.from({ length: 8 }, async (_, at) =>
      reload(createChance(seed + 100 + at)),
    );
    await Promise.all(readers);
    reloading.abort();
    await crashing;
    await end();
    const wrong = await wrongWith(installation, history);
    await installation.close();
    for (const found of wrong.slice(0, 10)) tell(`  ${found}`);
    const p99 = percentile(times, 0.99);
    return [
      {
        promise: "resume",
        figure:
          `${times.length} reloads amid ${crashes} crashes: in step again after p50 ` +
          `${percentile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; ${wrong.length} wrong`,
        holds: times.length >= reloads && p99 <= 5_000 && wrong.length === 0,
      },
    ];

    /** Somebody opens the page again and reads until everything is there that was acknowledged. */
    async function reload(own: Chance): Promise<void> {
      while (times.length < reloads) {
        const [id, told] = own.pick([...history.conversations]);
        const head = Math.max(
          ...[...told.answers.values()].flatMap(([answer = "[]"]) =>
            (JSON.parse(answer) as readonly { readonly seq: number }[]).map(({ seq }) => seq),
          ),
          told.opening.length,
        );
        const begun = performance.now();
        await until(`the shopper of ${id} is in step again`, inStepMsMax, async () => {
          if (await isInStep(own.pick(installation.urls), { id, token: told.token, head })) {
            return true;
          }
          await wait(own.between(50, 250));
          return false;
        });
        times.push(performance.now() - begun);
        if (times.length % 100 === 0) tell(`  ${times.length} reloads, ${crashes} crashes`);
        await wait(own.between(0, isLong ? 300 : 100));
      }
    }

    async function crashNow(): Promise<void> {
      while (!reloading.signal.aborted) {
        await wait(chance.between(1_000, 3_000));
        const node = chance.pick(installation.nodes);
        await node.kill();
        crashes += 1;
        await node.start();
      }
    }
  },
};

async function isInStep(
  url: string,
  { id, token, head }: { readonly id: string; readonly token: string; readonly head: number },
): Promise<boolean> {
  try {
    const path = `/api/conversations/${id}/messages?after=0`;
    const headers = jsonHeaders(token);
    const { status, text } = await ask(`${url}${path}`, { headers, msMax: 1_500 });
    const { messages } = JSON.parse(text) as { readonly messages?: readonly unknown[] };
    return status === 200 && (messages?.length ?? 0) >= head;
  } catch {
    return false;
  }
}
