import { setTimeout as wait } from "node:timers/promises";
import { checkHistory, type Verdict } from "../check-history.ts";
import { lineFaults, nodeFaults, serverFaults, strikeOn, type Fault } from "../faults.ts";
import { createHistory, percentile, type History } from "../history.ts";
import { startInstallation, type Servers } from "../installation.ts";
import type { Promised, Proof } from "../promise.ts";
import { createChance } from "../random.ts";
import type { Mistake } from "../shop-node.ts";
import { shop } from "../shopper.ts";
import { atMost, until } from "../waiting.ts";

const shoppers = 16;

/** Between two faults, on a machine that has much else to do. */
const turnsMsMax = 120_000;

export const exactlyOnce: Promised = {
  name: "exactly-once",
  async prove({ servers, isLong, scale, seed, tell, signal }) {
    const full = isLong ? { faults: 500, turns: 50_000 } : { faults: 100, turns: 10_000 };
    const goal = { faults: full.faults * scale, turns: full.turns * scale };
    const faults = [...nodeFaults, ...nodeFaults, ...serverFaults, ...lineFaults];
    const run = await talkThroughFaults(servers, {
      mistake: "none",
      faults,
      goal,
      seed,
      tell,
      signal,
    });
    const { history, struck, verdict } = run;
    const count = [...struck.values()].reduce((sum, times) => sum + times, 0);
    tell(`  ${[...struck].map(([name, times]) => `${name} ${times}`).join(", ")}`);
    for (const found of Object.values(verdict).flat().slice(0, 20)) tell(`  ${found}`);
    const latency = (share: number): string => percentile(history.latenciesMs, share).toFixed(0);
    return [
      {
        promise: "exactly once",
        figure:
          `${count} faults, ${history.turns} turns: ${verdict.lost.length} lost, ` +
          `${verdict.altered.length} altered, ` +
          `${verdict.doubled.length} doubled, ${verdict.gaps.length} gaps, ` +
          `${verdict.unspoken.length} unspoken; p50 ${latency(0.5)} ms, p99 ${latency(0.99)} ms`,
        holds: isClean(verdict) && count >= goal.faults && history.turns >= goal.turns,
      },
    ];
  },
};

/** A proof that finds nothing has to show that it would. */
export const plantedMistakes: Promised = {
  name: "mistakes",
  async prove({ servers, isLong, seed, tell, signal }) {
    const mistakes: readonly (readonly [Mistake, string, readonly (keyof Verdict)[]])[] = [
      ["no fence", "node paused", ["doubled"]],
      ["no sweeper", "node killed", ["unspoken"]],
      ["acknowledged before the commit", "node killed", ["lost", "gaps"]],
    ];
    const proofs: Proof[] = [];
    for (const [mistake, fault, signs] of mistakes) {
      const goal = isLong ? { faults: 30, turns: 1_500 } : { faults: 10, turns: 400 };
      const run = await talkThroughFaults(servers, {
        mistake,
        faults: nodeFaults.filter(({ name }) => name === fault),
        goal,
        seed,
        tell,
        signal,
      });
      const found = signs.flatMap((sign) => run.verdict[sign]);
      proofs.push({
        promise: `caught: ${mistake}`,
        figure: `${found.length} signs after ${goal.faults} faults, such as ${found[0] ?? "none"}`,
        holds: found.length > 0,
      });
    }
    return proofs;
  },
};

interface Run {
  readonly history: History;
  readonly struck: ReadonlyMap<string, number>;
  readonly verdict: Verdict;
}

async function talkThroughFaults(
  servers: Servers,
  {
    mistake,
    faults,
    goal,
    seed,
    tell,
    signal,
  }: {
    readonly mistake: Mistake;
    readonly faults: readonly Fault[];
    readonly goal: { readonly faults: number; readonly turns: number };
    readonly seed: number;
    readonly tell: (sentence: string) => void;
    readonly signal: AbortSignal;
  },
): Promise<Run> {
  const installation = await startInstallation(servers, mistake);
  const history = createHistory();
  const over = new AbortController();
  signal.addEventListener("abort", () => over.abort());
  const talking = Array.from({ length: shoppers }, async (_, at) =>
    shop({
      name: `s${at}`,
      urls: installation.urls,
      chance: createChance(seed + at),
      history,
      line: at % 2 === 0 ? "socket" : "http",
      // Who leaves after an answer or two leaves more often in the middle of a sentence.
      turnsPerConversation: mistake === "none" ? 24 : 3,
      thinkMsMax: 60,
      doubled: 0.1,
      signal: over.signal,
    }),
  );
  const begun = performance.now();
  const struck = await strikeOn(installation, {
    faults,
    chance: createChance(seed),
    async next(count) {
      // The faults are spread over the turns; between two there is always some calm.
      await wait(300);
      const turns = Math.min(goal.turns, (goal.turns / goal.faults) * (count + 1));
      await until(`${turns} turns are answered`, turnsMsMax, () => history.turns >= turns);
      if (count % 10 === 0) {
        const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
        tell(`  ${mistake}: ${count} faults, ${history.turns} turns, ${seconds} s`);
      }
      return count < goal.faults;
    },
  });
  over.abort();
  await atMost(60_000, "all shoppers leave", Promise.all(talking));
  const owing = await installation.settle(20_000);
  const verdict = checkHistory(history, await installation.readLogs(history), owing);
  await installation.close();
  return { history, struck, verdict };
}

function isClean(verdict: Verdict): boolean {
  return Object.values(verdict).every((found) => found.length === 0);
}
