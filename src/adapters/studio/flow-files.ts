import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FlowShelf } from "../../workshop/workbench.ts";
import { listFlowFiles, readDocument } from "../flow-folder.ts";

/** The folder of flows. A file is written beside its place and moved there once it is on the disk. */
export function createFlowFiles(folder: string): FlowShelf {
  return {
    async files() {
      const paths = await listFlowFiles(folder);
      const read = await Promise.all(
        paths.map(async (path) => {
          // What is too large for a flow is none, and is not read while shoppers are served.
          const text = await textOf(path);
          return text === undefined ? [] : [{ id: basename(path).replace(/\.ya?ml$/, ""), text }];
        }),
      );
      return read.flat();
    },
    text: async (id) => await textOf(await placeOf(folder, id)),
    put: async (id, text) => await replaceFile(await placeOf(folder, id), text),
    remove: async (id) => {
      await rm(await placeOf(folder, id), { force: true });
      await syncFolder(folder);
    },
    async stamps() {
      const paths = await listFlowFiles(folder);
      const found = await Promise.all(
        paths.map(async (path) => {
          const known = await stat(path).catch(() => undefined);
          if (known === undefined) return [];
          // A copy that keeps its time is another file, or has another size.
          const stamp = `${known.mtimeMs} ${known.size} ${known.ino}`;
          return [[basename(path).replace(/\.ya?ml$/, ""), stamp] as const];
        }),
      );
      return new Map(found.flat());
    },
    tests: async (id) => await textOf(fileIn(folder, `${id}.test.yaml`)),
    putTests: async (id, text) => await replaceFile(fileIn(folder, `${id}.test.yaml`), text),
  };
}

/** What somebody calls a flow is part of an address; it leads nowhere but into the folder. */
function fileIn(folder: string, name: string): string {
  return join(folder, basename(name));
}

async function textOf(path: string): Promise<string | undefined> {
  const read = await readDocument(path).catch(() => undefined);
  return read?.ok === true ? read.value : undefined;
}

/** Some write `.yml`; the file keeps its name. */
async function placeOf(folder: string, id: string): Promise<string> {
  const known = (await listFlowFiles(folder)).find((path) => basename(path) === `${id}.yml`);
  return known ?? fileIn(folder, `${id}.yaml`);
}

/** Whoever reads it finds the old text or the new one, even after a crash at any moment. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // What a crash leaves there, the next one writes over.
  const beside = join(dirname(path), `.${basename(path)}.new`);
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
  await syncFolder(dirname(path));
}

/** A name is safe once its folder is on the disk as well. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
