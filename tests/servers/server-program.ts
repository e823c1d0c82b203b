import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A server of another make, started for a test alone: its own port, its own folder, its own end. */
export interface ServerProgram {
  readonly port: number;
  /** As a crash would. */
  kill(): Promise<void>;
  /** As an orderly stop would; open connections are cut. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it in its tracks, without a word to those connected. */
  pause(): void;
  resume(): void;
}

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly stopSignal: "SIGTERM" | "SIGINT";
  /** Whether it serves; asked again and again until it does. */
  readonly serves: () => Promise<boolean>;
}

const startMsMax = 30_000;

/** Whoever forgets to stop them, or is stopped, leaves nothing behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export async function startProgram(program: Program): Promise<ServerProgram> {
  let child: ChildProcess | undefined;
  let output = "";

  async function start(): Promise<void> {
    const begun = performance.now();
    while (performance.now() - begun < startMsMax) {
      const started = spawn(program.command, program.args, {
        ...program.user,
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = started;
      running.add(started);
      started.once("exit", () => running.delete(started));
      for (const stream of [started.stdout, started.stderr]) {
        stream?.on("data", (chunk: Buffer) => {
          output = `${output}${chunk.toString()}`.slice(-4_000);
        });
      }
      // Killed a moment ago, it may find what the dead one has not let go of yet, and end again.
      while (started.exitCode === null && performance.now() - begun < startMsMax) {
        if (await program.serves()) return;
        await wait(50);
      }
      await wait(100);
    }
    throw new Error(`${program.command} did not start:\n${output}`);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    // A stopped process hears nothing but SIGKILL.
    child.kill("SIGCONT");
    await ended;
  }

  function signalAll(signal: NodeJS.Signals): void {
    if (child?.pid === undefined) return;
    for (const pid of [child.pid, ...childrenOf(child.pid)]) {
      try {
        process.kill(pid, signal);
      } catch {
        // It ended meanwhile.
      }
    }
  }

  await start();
  return {
    port: program.port,
    kill: async () => await end("SIGKILL"),
    stop: async () => await end(program.stopSignal),
    start,
    pause: () => signalAll("SIGSTOP"),
    resume: () => signalAll("SIGCONT"),
  };
}

/** A server that keeps a process per connection is all of them. */
function childrenOf(parent: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(pid) === parent)
    .map(Number);
}

/** Field 4 of /proc/<pid>/stat; the name in field 2 may contain blanks and parentheses. */
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}

/** Whether somebody answers at the port. */
export async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Servers that refuse to run as root run as the user Debian's package made for them. */
export function ordinaryUser(name: string): { readonly uid: number; readonly gid: number } {
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  if (own.uid !== 0) return own;
  const id = (kind: string): number =>
    Number(execFileSync("id", [kind, name], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
