import { setTimeout as wait } from "node:timers/promises";
import { startBalancer } from "../balancer.ts";
import { percentile } from "../history.ts";
import { startInstallation } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { beginTalking } from "../talking.ts";
import { wrongWith } from "../wrong-with.ts";

/** Nodes are replaced one after the other while shoppers talk to the balancer before them. */
export const deploys: Promised = {
  name: "deploys",
  async prove({ servers, isLong, scale, seed, tell, signal }) {
    const restarts = Math.ceil((isLong ? 50 : 20) * scale);
    const installation = await startInstallation(servers, "none", {
      LOTSE_TRUST_PROXY: "1",
      // Longer than the balancer takes to see it: it asks once a second, and twice.
      LOTSE_DRAIN_SECONDS: "3",
    });
    const { nodes } = installation;
    const balancer = await startBalancer(nodes.map(({ url }) => url));
    const urls = [balancer.url];
    const { history, end } = beginTalking({ ...installation, urls }, seed, { signal });
    const exits: (number | null)[] = [];
    const exitMs: number[] = [];
    for (let count = 0; count < restarts; count += 1) {
      const node = nodes[count % nodes.length];
      const begun = performance.now();
      exits.push((await node?.stop()) ?? null);
      exitMs.push(performance.now() - begun);
      await node?.start();
      await balancer.seesAll();
      await wait(500);
      if (count % 5 === 4) tell(`  ${count + 1} restarts, ${history.turns} turns`);
    }
    await end();
    await balancer.stop();
    const wrong = await wrongWith(installation, history);
    await installation.close();
    for (const found of wrong.slice(0, 10)) tell(`  ${found}`);
    const slow = history.latenciesMs.filter((ms) => ms > 10_000).length;
    const unclean = exits.filter((code) => code !== 0).length;
    return [
      {
        promise: "deploys",
        figure:
          `${restarts} rolling restarts behind HAProxy, ${history.turns} turns: ${wrong.length} wrong, ${slow} later than 10 s, ` +
          `p99 ${percentile(history.latenciesMs, 0.99).toFixed(0)} ms; ${unclean} unclean exits, ` +
          `the slowest after ${Math.max(...exitMs).toFixed(0)} ms`,
        holds: wrong.length === 0 && slow === 0 && unclean === 0 && Math.max(...exitMs) <= 10_000,
      },
    ];
  },
};
