import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./source.ts";

/** Where the demo catalogue lives: its definition, its sources and what is generated from them. */
export interface CatalogPaths {
  readonly definition: string;
  readonly sources: string;
  readonly products: string;
}

export function pathsOf(folder: string): CatalogPaths {
  return {
    definition: join(folder, "attributes.yaml"),
    sources: join(folder, "source"),
    products: join(folder, "products.jsonl"),
  };
}

/** In the order of their names, so that the result does not depend on the file system. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}
