#!/usr/bin/env node
import { commands } from "./commands.ts";
import type { Output } from "./command.ts";
import { dispatch } from "./dispatch.ts";

const ending = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort());

// `lotse … | head` closes the pipe: nobody reads on, which is no reason to fail loudly.
process.stdout.on("error", () => ending.abort());

process.exitCode = await dispatch(process.argv.slice(2), commands, {
  stdout: toOutput(process.stdout),
  stderr: toOutput(process.stderr),
  stdin: process.stdin,
  signal: ending.signal,
  nowMs: () => performance.now(),
});

function toOutput(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY,
  };
}
