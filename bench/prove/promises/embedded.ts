import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Promised } from "../promise.ts";
import { createChance } from "../random.ts";
import { atMost } from "../waiting.ts";

const writer = fileURLToPath(new URL("../log-writer.mjs", import.meta.url));

/** On a machine that has much else to do. */
const openMsMax = 60_000;

/** The database in the data folder, whose process is killed again and again. */
export const embedded: Promised = {
  name: "embedded",
  async prove({ servers, scale, seed, tell }) {
    const { built } = servers.program;
    const kills = Math.ceil(100 * scale);
    const folder = await mkdtemp(join(tmpdir(), "lotse-embedded-"));
    const chance = createChance(seed);
    const acknowledged = new Set<string>();
    let lost = 0;
    let begunAgain = 0;
    const refused: boolean[] = [];

    for (let kill = 0; kill <= kills; kill += 1) {
      const child = spawn(process.execPath, [writer, built, folder, String(kill)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const expected = [...acknowledged];
      const found = new Promise<ReadonlySet<string>>((resolve, reject) => {
        let text = "";
        child.stdout.on("data", (chunk: Buffer) => {
          text += chunk.toString();
          const lines = text.split("\n");
          text = lines.pop() ?? "";
          for (const line of lines) {
            const [what, value = ""] = line.split(" ");
            if (what === "found") resolve(new Set(value.split(",")));
            if (what === "written") acknowledged.add(value);
          }
        });
        child.once("exit", () => reject(new Error("the log could not be opened again")));
      });
      const there = await atMost(openMsMax, "the log opens again", found);
      begunAgain += 1;
      lost += expected.filter((row) => !there.has(row)).length;
      // While it is open, nobody else may open it.
      if (refused.length < 20) refused.push(await isRefused(built, folder));
      await wait(chance.between(50, 400));
      child.kill("SIGKILL");
      await atMost(openMsMax, "a killed process ends", once(child, "exit"));
      if (kill % 10 === 0) tell(`  ${kill} kills, ${acknowledged.size} rows acknowledged`);
    }
    await rm(folder, { recursive: true, force: true });
    return [
      {
        promise: "embedded log",
        figure: `${kills} × kill -9, ${acknowledged.size} acknowledged rows: ${lost} lost, opened again ${begunAgain - 1} times`,
        holds: lost === 0 && begunAgain === kills + 1 && acknowledged.size > kills,
      },
      {
        promise: "one process per folder",
        figure: `a second process refused ${refused.filter(Boolean).length} of ${refused.length} times`,
        holds: refused.length > 0 && refused.every(Boolean),
      },
    ];
  },
};

async function isRefused(built: string, folder: string): Promise<boolean> {
  const child = spawn(process.execPath, [writer, built, folder, "second"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const [code] = await atMost(openMsMax, "a second process ends", once(child, "exit"));
    return code === 3;
  } finally {
    child.kill("SIGKILL");
  }
}
