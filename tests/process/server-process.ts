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
    child.once("exit", (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
  const url = await ready;
  return {
    url,
    output: () => output,
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
    async stop() {
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      return code;
    },
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
  const [code] = await once(child, "exit");
  return { code, output };
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
