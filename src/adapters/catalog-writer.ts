import { open, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogDefinition } from "../catalog/catalog.ts";
import { formatYaml } from "../lib/format-yaml.ts";
import type { Issue, Parsed } from "../lib/issue.ts";
import { attributesFile, productsFiles } from "./catalog-folder.ts";
import { replaceFolder } from "./replace-folder.ts";

/** Writes a catalogue folder that is not seen before it is complete. */
export interface CatalogWriter {
  /** Lines of the published format. */
  write(productLines: readonly unknown[]): Promise<void>;
  commit(): Promise<void>;
  abandon(): Promise<void>;
}

export interface WriterOptions {
  readonly folder: string;
  readonly definition: CatalogDefinition;
  /** Where it came from, for whoever opens attributes.yaml. */
  readonly origin: string;
}

/** Refuses a folder that is there and is no catalogue: nobody wants that one replaced. */
export async function createCatalogWriter(options: WriterOptions): Promise<Parsed<CatalogWriter>> {
  const { folder, definition, origin } = options;
  const refusal = await refuseForeignFolder(folder);
  if (refusal !== undefined) return { ok: false, issues: [refusal] };
  const replacement = await replaceFolder(folder, { without: [attributesFile, ...productsFiles] });
  try {
    const header = `# Written by "lotse import" from ${origin}. The next import replaces this file.\n`;
    await writeFile(join(replacement.draft, attributesFile), header + formatYaml(definition));
    const products = await open(join(replacement.draft, productsFiles[0]), "wx");
    const writer: CatalogWriter = {
      write: async (lines) => {
        await products.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      },
      commit: async () => {
        await products.sync();
        await products.close();
        await replacement.commit();
      },
      abandon: async () => {
        await products.close();
        await replacement.abandon();
      },
    };
    return { ok: true, value: writer, issues: [] };
  } catch (cause) {
    await replacement.abandon();
    throw cause;
  }
}

async function refuseForeignFolder(folder: string): Promise<Issue | undefined> {
  const names = await readdir(folder).catch(namesOfNothing);
  const empty = names.every((name) => name.startsWith("."));
  if (empty || names.includes(attributesFile)) return undefined;
  return {
    code: "not-a-catalogue",
    severity: "error",
    message: `the folder is there and has no ${attributesFile}: choose another for the catalogue`,
    path: [],
    file: folder,
  };
}

/** A folder that is not there yet holds nothing; a file in its place is refused. */
function namesOfNothing(cause: unknown): readonly string[] {
  const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  return missing ? [] : ["?"];
}
