import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const worker = fileURLToPath(new URL("worker.mjs", import.meta.url));
const limitMs = 15 * 60_000;

/** Measures one engine in a process of its own; undefined when it ended without a result. */
export function runWorker(task) {
  const { stdout } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8000", worker, JSON.stringify(task)],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      timeout: limitMs,
      maxBuffer: 2 ** 26,
    },
  );
  const line = stdout?.split("\n").findLast((text) => text.startsWith("{"));
  return line === undefined ? undefined : JSON.parse(line);
}
