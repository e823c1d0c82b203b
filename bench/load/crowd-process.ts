import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { atMost } from "../prove/waiting.ts";

export type CrowdTask =
  | {
      readonly type: "arrive";
      readonly url: string;
      readonly count: number;
      readonly isEcho: boolean;
    }
  | {
      readonly type: "talk";
      /** Turns a second; without it, so many under way at any time. */
      readonly rate?: number;
      readonly underWay?: number;
      readonly seconds: number;
    }
  /** Everybody takes so many turns. */
  | { readonly type: "each"; readonly turns: number }
  /** From now on, whoever loses the connection comes back. */
  | { readonly type: "come-back" }
  /** How many are connected. */
  | { readonly type: "present" };

interface Done {
  readonly done?: unknown;
  readonly trouble?: string;
}

export interface Load {
  readonly turnsPerSecond: number;
  readonly latenciesMs: readonly number[];
  /** Answered with a refusal, or not at all. */
  readonly refused: number;
  /** Nobody was free to take the turn. */
  readonly unready: number;
}

export interface Crowd {
  arrive(url: string, count: number, isEcho?: boolean): Promise<number>;
  talk(
    how: { readonly rate: number } | { readonly underWay: number },
    seconds: number,
  ): Promise<Load>;
  each(turns: number): Promise<void>;
  comeBack(): Promise<void>;
  present(): Promise<number>;
  leave(): void;
}

const program = fileURLToPath(new URL("./crowd.ts", import.meta.url));

/** Whoever ends the measuring early leaves nobody behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A crowd that does not cost the measuring process anything; it takes one task after the other. */
export function gatherCrowd(): Crowd {
  const child = fork(program, { execArgv: ["--import", "tsx"] });
  running.add(child);

  async function give(task: CrowdTask, msMax = 300_000): Promise<unknown> {
    const heard = once(child, "message").then(([message]) => message as Done);
    child.send(task);
    const { done, trouble } = await atMost(msMax, `the crowd: ${task.type}`, heard);
    if (trouble !== undefined) throw new Error(trouble);
    return done;
  }

  return {
    arrive: async (url, count, isEcho = false) =>
      (await give({ type: "arrive", url, count, isEcho })) as number,
    talk: async (how, seconds) => (await give({ type: "talk", ...how, seconds })) as Load,
    each: async (turns) => void (await give({ type: "each", turns })),
    comeBack: async () => void (await give({ type: "come-back" })),
    present: async () => (await give({ type: "present" })) as number,
    leave() {
      running.delete(child);
      child.kill("SIGKILL");
    },
  };
}
