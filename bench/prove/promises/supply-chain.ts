import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Promised } from "../promise.ts";
import { checkSupplyChain, directMax, type Packages } from "../supply-chain.ts";

const root = new URL("../../../", import.meta.url);

/** What comes along with the program is little, and runs nothing by itself. */
export const supplyChain: Promised = {
  name: "supply-chain",
  async prove({ tell }) {
    const found = checkSupplyChain({
      package: (await read("package.json")) as Packages["package"],
      lock: (await read("package-lock.json")) as Packages["lock"],
    });
    for (const one of found.wrong) tell(`  ${one}`);
    return [
      {
        promise: "supply chain",
        figure:
          `${found.direct} of at most ${directMax} direct dependencies, ${found.all} in all: ` +
          `${found.wrong.length} with install scripts, without checksums, not pinned or with known holes`,
        holds: found.wrong.length === 0,
      },
    ];
  },
};

async function read(name: string): Promise<unknown> {
  return JSON.parse(await readFile(fileURLToPath(new URL(name, root)), "utf8")) as unknown;
}
