import { setTimeout as wait } from "node:timers/promises";
import type { Installation } from "./installation.ts";
import type { Chance } from "./random.ts";
import { atMost } from "./waiting.ts";

/** Something that goes wrong, for a while, and is put right again. */
export interface Fault {
  readonly name: string;
  strike(installation: Installation, chance: Chance): Promise<void>;
}

export const nodeFaults: readonly Fault[] = [
  {
    name: "node killed",
    async strike({ nodes }, chance) {
      const node = chance.pick(nodes);
      await node.kill();
      await wait(chance.between(100, 800));
      await node.start();
    },
  },
  {
    name: "node paused",
    async strike({ nodes }, chance) {
      const node = chance.pick(nodes);
      node.pause();
      // Longer than a lease more often than not.
      await wait(chance.between(1_500, 5_500));
      node.resume();
    },
  },
];

export const serverFaults: readonly Fault[] = [
  {
    name: "PostgreSQL killed",
    async strike({ postgres }, chance) {
      await postgres.kill();
      await wait(chance.between(50, 500));
      await postgres.start();
    },
  },
  {
    name: "PostgreSQL paused",
    async strike({ postgres }, chance) {
      postgres.pause();
      await wait(chance.between(200, 2_500));
      postgres.resume();
    },
  },
  {
    name: "Redis killed",
    async strike({ redis }, chance) {
      await redis.kill();
      await wait(chance.between(50, 1_500));
      await redis.start();
    },
  },
  {
    name: "Redis paused",
    async strike({ redis }, chance) {
      redis.pause();
      await wait(chance.between(200, 2_500));
      redis.resume();
    },
  },
];

export const lineFaults: readonly Fault[] = [
  {
    name: "shoppers cut off",
    async strike({ lines }, chance) {
      chance.pick(lines.shoppers).cut();
    },
  },
  {
    name: "shoppers' line silent",
    async strike({ lines }, chance) {
      const line = chance.pick(lines.shoppers);
      line.hold();
      await wait(chance.between(200, 2_000));
      line.letGo();
    },
  },
  {
    name: "slow clients",
    async strike({ lines }, chance) {
      const line = chance.pick(lines.shoppers);
      line.drip();
      await wait(chance.between(500, 3_000));
      line.flow();
    },
  },
  {
    name: "database cut off",
    async strike({ lines }) {
      lines.postgres.cut();
    },
  },
  {
    name: "database's line silent",
    async strike({ lines }, chance) {
      lines.postgres.hold();
      await wait(chance.between(200, 2_000));
      lines.postgres.cut();
      lines.postgres.letGo();
    },
  },
  {
    name: "Redis cut off",
    async strike({ lines }) {
      lines.redis.cut();
    },
  },
];

/** The longest fault takes six seconds and a start of the node. */
const strikeMsMax = 180_000;

/** Strikes until it is told to stop; how often each fault struck. */
export async function strikeOn(
  installation: Installation,
  {
    faults,
    chance,
    next,
  }: {
    readonly faults: readonly Fault[];
    readonly chance: Chance;
    /** Resolves when it is time for the next fault; false when there have been enough. */
    readonly next: (struck: number) => Promise<boolean>;
  },
): Promise<ReadonlyMap<string, number>> {
  const struck = new Map<string, number>();
  for (let count = 0; await next(count); count += 1) {
    const fault = chance.pick(faults);
    await atMost(strikeMsMax, fault.name, fault.strike(installation, chance));
    struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
  }
  return struck;
}
