import type { Io } from "../../src/cli/command.ts";

/** What a command wrote, with a clock that moves only when told. */
export function createRecordedIo(
  options: { readonly terminal?: boolean; readonly signal?: AbortSignal } = {},
) {
  const written = { stdout: "", stderr: "" };
  const clock = { ms: 0 };
  const io: Io = {
    stdout: { isTerminal: false, write: (text) => void (written.stdout += text) },
    stderr: {
      isTerminal: options.terminal === true,
      write: (text) => void (written.stderr += text),
    },
    stdin: (async function* () {})(),
    signal: options.signal ?? new AbortController().signal,
    nowMs: () => clock.ms,
  };
  return { io, written, clock };
}
