import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { attributesFile } from "./catalog-folder.ts";

/** The catalogues of a folder: its folders with an `attributes.yaml`, hidden ones left out. */
export async function listCatalogs(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  const places = (entries ?? [])
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => join(folder, name))
    .sort();
  const found = await Promise.all(
    places.map(async (place) => ({ place, files: await readdir(place) })),
  );
  return found.flatMap(({ place, files }) => (files.includes(attributesFile) ? [place] : []));
}
