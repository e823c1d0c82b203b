import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FlowShelf } from "../../workshop/workbench.ts";
import { listFlowFiles } from "../flow-folder.ts";

/** The folder of flows. A file is written beside its place and moved there once it is on the disk. */
export function createFlowFiles(folder: string): FlowShelf {
  return {
    async files() {
      const paths = await listFlowFiles(folder);
      return await Promise.all(
        paths.map(async (path) => ({
          id: basename(path).replace(/\.ya?ml$/, ""),
          text: await readFile(path, "utf8"),
        })),
      );
    },
    text: async (id) => await readFile(await placeOf(folder, id), "utf8").catch(() => undefined),
    put: async (id, text) => await replaceFile(await placeOf(folder, id), text),
    tests: async (id) =>
      await readFile(join(folder, `${id}.test.yaml`), "utf8").catch(() => undefined),
    putTests: async (id, text) => await replaceFile(join(folder, `${id}.test.yaml`), text),
  };
}

/** Some write `.yml`; the file keeps its name. */
async function placeOf(folder: string, id: string): Promise<string> {
  const known = (await listFlowFiles(folder)).find((path) => basename(path) === `${id}.yml`);
  return known ?? join(folder, `${id}.yaml`);
}

/** Whoever reads it finds the old text or the new one, even after a crash at any moment. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
  // The name is safe once its folder is on the disk as well.
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
