import type { Capacity, ComingBack, IdleMemory, Rate } from "./measures.ts";

export interface Report {
  readonly capacity?: Capacity;
  readonly echo?: Rate;
  /** Before and after the capacity was measured. */
  readonly inserts?: readonly Rate[];
  readonly idle?: IdleMemory;
  /** The same on a socket.io server that echoes. */
  readonly idleEcho?: IdleMemory;
  readonly back?: ComingBack;
}

export interface Goal {
  readonly goal: string;
  readonly found: string;
  readonly met: boolean;
}

export function checkGoals({ capacity, inserts = [], idle, back }: Report): readonly Goal[] {
  const goals: Goal[] = [];
  if (capacity !== undefined) {
    const { steady, mostTurns } = capacity;
    goals.push({
      goal: "a steady rate with a p99 of at most 250 ms, nothing refused",
      found: `${steady?.perSecond.toFixed(0) ?? "no"} turns a second`,
      met: steady !== undefined,
    });
    const floor = Math.max(...inserts.map(({ perSecond }) => perSecond));
    goals.push({
      goal: "at least a third of the commits of one-insert transactions",
      found: `${mostTurns.commitsPerSecond.toFixed(0)} of ${floor.toFixed(0)} a second`,
      met: mostTurns.commitsPerSecond >= floor / 3,
    });
  }
  if (idle !== undefined) {
    goals.push({
      goal: "at most 40 kB for an idle open conversation",
      found: `the process grew by ${kB(idle.bytesEach)}, its objects by ${kB(idle.objectBytesEach)}`,
      met: Math.max(idle.bytesEach, idle.objectBytesEach) <= 40 * 1_024,
    });
  }
  if (back !== undefined) {
    goals.push({
      goal: `${back.clients} clients back within 10 s of a restart`,
      found: `${back.present} after ${(back.backMs / 1_000).toFixed(1)} s`,
      met: back.present === back.clients && back.backMs <= 10_000,
    });
  }
  return goals;
}

export function formatReport(report: Report, goals: readonly Goal[]): string {
  const { capacity, echo, inserts = [], idle, idleEcho, back } = report;
  const lines: string[] = [];
  const row = (name: string, rate: Rate, more = ""): void => {
    const { perSecond, p50Ms, p99Ms } = rate;
    lines.push(
      `${name.padEnd(40)} ${perSecond.toFixed(0).padStart(7)}/s   p50 ${p50Ms.toFixed(1)} ms   p99 ${p99Ms.toFixed(1)} ms${more}`,
    );
  };
  if (capacity !== undefined) {
    const { mostTurns, steady, openConversations } = capacity;
    row(
      "turns, as many as it takes",
      mostTurns,
      `   ${mostTurns.commitsPerSecond.toFixed(0)} commits/s, ${mostTurns.cpuMsPerTurn.toFixed(2)} ms of processor a turn`,
    );
    if (steady !== undefined) row(`turns, steady, ${openConversations} conversations`, steady);
  }
  if (echo !== undefined) row("floor: socket.io that echoes", echo);
  for (const floor of inserts) row("floor: transactions of one insert", floor);
  if (idle !== undefined) lines.push(memoryLine("an idle conversation", idle));
  if (idleEcho !== undefined) lines.push(memoryLine("floor: an idle socket that echoes", idleEcho));
  if (back !== undefined) {
    lines.push(
      `${back.present} of ${back.clients} clients back ${(back.backMs / 1_000).toFixed(1)} s after the server served again, ${(back.goneMs / 1_000).toFixed(1)} s after it was killed`,
    );
  }
  lines.push(
    "",
    ...goals.map(({ goal, found, met }) => `${met ? "ok  " : "FAIL"} ${goal}: ${found}`),
  );
  return lines.join("\n");
}

function memoryLine(name: string, { bytesEach, objectBytesEach }: IdleMemory): string {
  return `${name.padEnd(40)} ${kB(bytesEach).padStart(9)} of the process   ${kB(objectBytesEach)} of objects`;
}

function kB(bytes: number): string {
  return `${(bytes / 1_024).toFixed(1)} kB`;
}
