import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { atMost } from "./waiting.ts";

const program = fileURLToPath(new URL("./shop-node.mjs", import.meta.url));

/** On a machine that has much else to do. */
const startMsMax = 120_000;
const endMsMax = 60_000;

export type Mistake =
  | "none"
  | "no sweeper"
  | "no fence"
  | "acknowledged before the commit"
  | "anybody's token"
  | "hostile voice";

/** Whoever ends the proof early leaves no node behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export interface NodeParts {
  /** The folder of the built program. */
  readonly built: string;
  readonly port: number;
  readonly mistake: Mistake;
  /** Who puts its sentences into words, and so when: a model after the turn, or templates within it. */
  readonly speaks: "model" | "templates";
  readonly environment: Readonly<Record<string, string>>;
}

/** A node in a process of its own, always on the same port. */
export interface ShopNode {
  readonly url: string;
  /** How often a model would have been asked. */
  modelCalls(): number;
  /** What it printed to standard error, its log. */
  log(): string;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** As an operator stops it; resolves with its exit code. */
  stop(): Promise<number | null>;
  pause(): void;
  resume(): void;
}

export function createShopNode(parts: NodeParts): ShopNode {
  const { built, port, mistake, speaks, environment } = parts;
  let child: ChildProcess | undefined;
  let modelCalls = 0;
  const log: string[] = [];

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, "exit");
    child.kill(signal);
    child.kill("SIGCONT");
    const [code] = (await atMost(endMsMax, `a node ends on ${signal}`, ended)) as [number | null];
    return code;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    modelCalls: () => modelCalls,
    log: () => log.join(""),
    async start() {
      const args = ["--disable-proto=delete", program, built, mistake, speaks];
      const started = spawn(process.execPath, args, {
        env: { PATH: process.env["PATH"], PORT: String(port), HOST: "127.0.0.1", ...environment },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = started;
      running.add(started);
      started.once("exit", () => running.delete(started));
      started.stderr.on("data", (chunk: Buffer) => {
        log.push(chunk.toString());
      });
      const ready = new Promise<void>((resolve, reject) => {
        started.stdout.on("data", (chunk: Buffer) => {
          const text = chunk.toString();
          modelCalls += text.split("model call").length - 1;
          if (text.includes("ready ")) resolve();
        });
        started.once("exit", (code, signal) => {
          if (signal === null)
            reject(new Error(`a node ended with ${code}:\n${log.join("").slice(-4_000)}`));
          else resolve();
        });
      });
      await atMost(startMsMax, "a node starts", ready);
    },
    kill: async () => void (await end("SIGKILL")),
    stop: async () => await end("SIGTERM"),
    pause: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
  };
}
