import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * What was parsed and found in order before, kept in the data folder: a start with unchanged
 * catalogues and flows need not read YAML and check every product again. It holds nothing that
 * could not be made anew; deleting it costs a slower start.
 */
export interface ParsedCache {
  /** What was kept for exactly these contents by exactly this program, if it still can be read. */
  read(name: string, contents: readonly string[]): Promise<unknown>;
  /** Keeps a value in place of the one kept under this name before. */
  write(name: string, contents: readonly string[], value: unknown): Promise<void>;
}

/**
 * @param program Changes with every build: what one version found in order, another may not.
 * @param prepared A folder that is only read, for what is not in the first one.
 */
export function createParsedCache(folder: string, program: string, prepared?: string): ParsedCache {
  const fileOf = (name: string, contents: readonly string[]): string => {
    const hash = createHash("sha256").update(program);
    for (const content of contents) hash.update("\0").update(content);
    return `${name}-${hash.digest("hex").slice(0, 24)}.json`;
  };
  return {
    async read(name, contents) {
      const file = fileOf(name, contents);
      const kept = await readWhole(join(folder, file));
      return kept ?? (prepared === undefined ? undefined : await readWhole(join(prepared, file)));
    },
    async write(name, contents, value) {
      const file = fileOf(name, contents);
      try {
        await mkdir(folder, { recursive: true });
        const draft = join(folder, `.${file}.${process.pid}`);
        const text = JSON.stringify(value);
        await writeFile(draft, `${digestOf(text)}\n${text}`);
        await rename(draft, join(folder, file));
        const stale = (await readdir(folder)).filter(
          (other) => other !== file && other.startsWith(`${name}-`),
        );
        await Promise.all(stale.map(async (other) => rm(join(folder, other), { force: true })));
      } catch (cause) {
        // A full disk must not keep a shop from advising; the next start is merely slower.
        if (!(cause instanceof Error && "code" in cause)) throw cause;
      }
    },
  };
}

/**
 * What is read here is not parsed again, so a file counts only as it was written: behind its own
 * digest. Half of it, or a bit that fell over on the disk, would be met first by a shopper.
 */
async function readWhole(path: string): Promise<unknown> {
  try {
    const file = await readFile(path, "utf8");
    const end = file.indexOf("\n");
    const text = file.slice(end + 1);
    return file.slice(0, Math.max(0, end)) === digestOf(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Keeps nothing: for tests, and for a program that does not know its own version. */
export const noCache: ParsedCache = {
  read: async () => undefined,
  write: async () => {},
};
