import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { percentile } from "../history.ts";
import { startInstallation, type Installation } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { beginTalking } from "../talking.ts";
import { atMost } from "../waiting.ts";

const sockets = 200;

/** Who means ill does not make the others wait: quiet and flood take turns. */
export const floods: Promised = {
  name: "floods",
  isTimed: true,
  async prove({ servers, isLong, scale, seed, tell, signal }) {
    const rounds = isLong ? 6 : 3;
    const roundMs = Math.max(2_000, 10_000 * Math.min(1, scale));
    const installation = await startInstallation(servers, "none", { LOTSE_TRUST_PROXY: "1" });
    const { history, end } = beginTalking(installation, seed, { thinkMsMax: 800, signal });
    await wait(roundMs);
    const quiet: number[] = [];
    const flooded: number[] = [];
    let thrownOut = 0;
    for (let round = 0; round < rounds; round += 1) {
      quiet.push(...(await during(async () => await wait(roundMs))));
      const flood = await beginFlood(installation);
      // The first rush, in which everybody comes at once, counts too.
      flooded.push(...(await during(async () => await wait(roundMs))));
      thrownOut += await flood.end();
      await wait(1_000);
      tell(`  round ${round + 1}: ${inMs(quiet)} ms quiet, ${inMs(flooded)} ms flooded`);
    }
    await end();
    await installation.close();
    const ratio = percentile(flooded, 0.95) / percentile(quiet, 0.95);
    return [
      {
        promise: "floods",
        figure:
          `${sockets} hostile sockets, thrown out ${thrownOut} times: p95 of ${flooded.length} honest turns ` +
          `${inMs(flooded)} ms, ${inMs(quiet)} ms of ${quiet.length} in quiet, ${ratio.toFixed(2)} times`,
        holds: ratio <= 2 && flooded.length > 50 && thrownOut > sockets,
      },
    ];

    async function during(time: () => Promise<void>): Promise<readonly number[]> {
      const before = history.latenciesMs.length;
      await time();
      return history.latenciesMs.slice(before);
    }
  },
};

function inMs(latencies: readonly number[]): string {
  return percentile(latencies, 0.95).toFixed(0);
}

const program = fileURLToPath(new URL("../hostile.ts", import.meta.url));

/** Whoever ends the proof early leaves nobody behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Resolves when they begin; its end tells how often one of them was thrown out. */
async function beginFlood({ nodes }: Installation): Promise<{ end(): Promise<number> }> {
  const urls = nodes.map(({ url }) => url).join(",");
  const child = fork(program, [urls, String(sockets)], { execArgv: ["--import", "tsx"] });
  running.add(child);
  await atMost(60_000, "the flood begins", once(child, "message"));
  return {
    async end() {
      const told = once(child, "message").then(
        ([message]) => message as { readonly thrownOut: number },
      );
      child.send("end");
      const { thrownOut } = await atMost(10_000, "the flood ends", told);
      child.kill("SIGKILL");
      running.delete(child);
      return thrownOut;
    },
  };
}
