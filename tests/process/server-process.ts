import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface ServerProcess {
  readonly url: string;
  readonly output: () => string;
  /** As a crash would: no chance to say goodbye. */
  kill(): Promise<void>;
  /** As an operator would. */
  stop(): Promise<number | null>;
}

/** The built program in a process of its own, as `npm start` runs it; resolves when it is ready. */
export async function startProcess(
  environment: Readonly<Record<string, string>>,
  command: Command = program,
): Promise<ServerProcess> {
  const child = run(environment, command);
  let output = "";
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /Lotse is ready: (\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    // Its last words may come after its exit.
    child.once("close", (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
  const url = await ready;
  return {
    url,
    output: () => output,
    async kill() {
      await end(child, "SIGKILL");
    },
    stop: async () => await end(child, "SIGTERM"),
  };
}

/** The program when it is expected to give up at once. */
export async function runToEnd(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = run(environment, program);
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = await once(child, "close");
  return { code, output };
}

/** The exit code, also of one that has ended by itself; all it has said was heard. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const isOver = child.stdout?.closed === true && child.stderr?.closed === true;
  if (!isOver) {
    const closed = once(child, "close");
    child.kill(signal);
    await closed;
  }
  return child.exitCode;
}

type Command = readonly [program: string, ...args: readonly string[]];

const program: Command = [
  process.execPath,
  "--disable-proto=delete",
  `${root}/dist/cli/main.js`,
  "serve",
];

/** As an operator types it, but for building what is built. */
export const npmStart: Command = ["npm", "start", "--ignore-scripts"];

function run(environment: Readonly<Record<string, string>>, command: Command): ChildProcess {
  const [file, ...args] = command;
  return spawn(file, args, {
    cwd: root,
    env: { PATH: process.env["PATH"], PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
