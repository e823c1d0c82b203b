import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { atMost } from "../prove/waiting.ts";

export interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

/** A server in a process of its own. */
export interface ChildServer {
  readonly url: string;
  /** After everything that can be freed has been. */
  memory(): Promise<Memory>;
  /** What it has used of the processor since it began. */
  cpuMs(): Promise<number>;
  kill(): Promise<void>;
}

/** Whoever ends the measuring early leaves nothing behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export async function startChild(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ChildServer> {
  const child: ChildProcess = fork(fileURLToPath(new URL(script, import.meta.url)), [...args], {
    execArgv: ["--expose-gc", "--disable-proto=delete"],
    env: { PATH: process.env["PATH"], ...environment },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const ended = once(child, "exit").then(([code]: readonly unknown[]) => {
    throw new Error(`${script} ended with ${String(code)}`);
  });
  ended.catch(() => {});
  const hear = async (what: string, msMax: number): Promise<unknown> => {
    const heard = once(child, "message") as Promise<readonly Readonly<Record<string, unknown>>[]>;
    const [message] = await atMost(msMax, `${script}: ${what}`, Promise.race([heard, ended]));
    return message?.[what];
  };
  const url = (await hear("ready", 120_000)) as string;
  return {
    url,
    async memory() {
      child.send("memory");
      return (await hear("memory", 30_000)) as Memory;
    },
    async cpuMs() {
      child.send("cpu");
      return (await hear("cpuMs", 30_000)) as number;
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await atMost(30_000, `${script} ends`, gone);
    },
  };
}
