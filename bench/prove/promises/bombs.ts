import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "../ask.ts";
import { bombs, type Bomb } from "../bombs.ts";
import { startInstallation } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { atMost } from "../waiting.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const reader = fileURLToPath(new URL("../bomb-reader.mjs", import.meta.url));

const refusedMsMax = 2_000;
const givenUpMs = 20_000;
const lagMsMax = 50;

/**
 * Files are read where merchandisers try them, in a process of their own (`lotse check`,
 * `lotse import`), and when a server starts; a server that serves reads none. So each bomb is timed
 * where it is read, and the event loop is watched in a node that serves meanwhile.
 */
export const hostileFiles: Promised = {
  name: "bombs",
  isTimed: true,
  async prove({ servers, scale, tell }) {
    const installation = await startInstallation(servers);
    const url = installation.nodes[0]?.url ?? "";
    const folder = await mkdtemp(join(tmpdir(), "lotse-bombs-"));
    const tried = bombs.filter((_, at) => at % Math.max(1, Math.round(1 / scale)) === 0);
    const wrong: string[] = [];
    let slowest = { ms: 0, name: "" };
    let refused = 0;
    let reading = await startReader(servers.program.built);
    await lagOf(url);
    const lags: number[] = [];
    let chance = 0;
    try {
      for (const bomb of tried) {
        const name = `${bomb.file}, ${bomb.name}`;
        const found = await explode(reading, bomb, folder).catch((error: unknown) => String(error));
        if (typeof found === "string") {
          wrong.push(`${name}: ${found}`);
          reading.kill("SIGKILL");
          reading = await startReader(servers.program.built);
          continue;
        }
        let late = await lagOf(url);
        // What a file does it does again; a collection of garbage comes by chance.
        for (let again = 0; again < 2 && late > lagMsMax; again += 1) {
          tell(`  the node was ${late.toFixed(0)} ms late during ${name}; once more`);
          chance = Math.max(chance, late);
          await explode(reading, bomb, folder);
          late = Math.min(late, await lagOf(url));
        }
        lags.push(late);
        if (found.ms > slowest.ms) slowest = { ms: found.ms, name };
        if (!found.ok) refused += 1;
        if (found.ms > refusedMsMax) wrong.push(`${name}: ${found.ms.toFixed(0)} ms`);
        if (found.ok && bomb.mayPass !== true) wrong.push(`${name}: taken`);
        if (found.isPolluted) wrong.push(`${name}: got into the program`);
      }
      for (const found of wrong) tell(`  ${found}`);
      const lag = Math.max(...lags);
      return [
        {
          promise: "bombs",
          figure:
            `${tried.length} hostile files, ${refused} refused, the rest harmless: ${wrong.length} wrong, the slowest ` +
            `${slowest.ms.toFixed(0)} ms (${slowest.name}); event loop of a node that serves at most ` +
            `${lag.toFixed(0)} ms late` +
            (chance === 0 ? "" : ` (once ${chance.toFixed(0)}, and not again with the same file)`),
          holds: wrong.length === 0 && refused > tried.length / 2 && lag > 0 && lag <= lagMsMax,
        },
      ];
    } finally {
      reading.kill("SIGKILL");
      await installation.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Found {
  readonly ok: boolean;
  readonly ms: number;
  readonly why: string;
  readonly isPolluted: boolean;
}

async function explode(child: ChildProcess, bomb: Bomb, folder: string): Promise<Found> {
  const own = join(folder, "outdoor");
  await rm(own, { recursive: true, force: true });
  await mkdir(own);
  const from = join(root, "catalog/outdoor");
  if (bomb.file !== "attributes.yaml")
    await copyFile(join(from, "attributes.yaml"), join(own, "attributes.yaml"));
  if (bomb.file === "attributes.yaml")
    await copyFile(join(from, "products.jsonl"), join(own, "products.jsonl"));
  await writeFile(join(own, bomb.file), bomb.bytes());
  const told = once(child, "message").then(([found]) => found as Found);
  child.send(bomb.file === "flow.yaml" ? { flow: join(own, bomb.file) } : { catalog: own });
  // A reader that died does not answer either.
  return await atMost(givenUpMs, "an answer", told);
}

/** Whoever ends the proof early leaves nobody behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

async function startReader(built: string): Promise<ChildProcess> {
  const child = fork(reader, [built], { execArgv: ["--disable-proto=delete"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  await atMost(60_000, "the reader starts", once(child, "message"));
  return child;
}

/** The node looks so often, and reports the time from one look to the next: on time it is this much. */
const lookMs = 10;

/** How late the event loop was at worst since it was asked last, as the node measures it itself. */
async function lagOf(url: string): Promise<number> {
  const { text } = await ask(`${url}/metrics`, { msMax: 30_000 });
  const found = /^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text);
  if (found === null) throw new Error("the node does not say how late its event loop is");
  return Number(found[1]) * 1_000 - lookMs;
}
