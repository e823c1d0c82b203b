import { link, mkdir, readdir, rename, rm, stat, symlink, readlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * A folder that is written beside the one it will replace, and takes its place when it is whole.
 * Readers see the old folder or the new one, never a half: a rename moves the old one aside, a
 * second brings the new one in, and if that fails the old one is moved back.
 */
export interface FolderReplacement {
  /** Where to write. */
  readonly draft: string;
  /** Takes over the files of the old folder that were not written anew, then its place. */
  commit(): Promise<void>;
  /** Leaves everything as it was. */
  abandon(): Promise<void>;
}

export async function replaceFolder(
  target: string,
  options: { readonly without: readonly string[] },
): Promise<FolderReplacement> {
  const names = namesBeside(target);
  await mkdir(dirname(target), { recursive: true });
  await tidyUp(target);
  await mkdir(names.draft);
  return {
    draft: names.draft,
    commit: async () => {
      if (await exists(target)) await takeOver(target, names.draft, options.without);
      await swapFolders(names.draft, target, names.old);
      await rm(names.old, { recursive: true, force: true });
    },
    abandon: () => rm(names.draft, { recursive: true, force: true }),
  };
}

/** Puts a folder in the place of another, which is moved aside; or leaves both where they were. */
export async function swapFolders(from: string, to: string, aside: string): Promise<void> {
  const replaces = await exists(to);
  if (replaces) await rename(to, aside);
  try {
    await rename(from, to);
  } catch (cause) {
    if (replaces) await rename(aside, to);
    throw cause;
  }
}

function namesBeside(target: string) {
  const draft = join(dirname(target), `.import-${basename(target)}-${process.pid}`);
  return { draft, old: `${draft}-old` };
}

/** Hard links cost no space, and leave the old folder whole until it is removed. */
async function takeOver(from: string, to: string, without: readonly string[]): Promise<void> {
  const written = new Set([...without, ...(await readdir(to))]);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (!written.has(entry.name))
      await linkAll(join(from, entry.name), join(to, entry.name), entry);
  }
}

interface EntryKind {
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

async function linkAll(from: string, to: string, kind: EntryKind): Promise<void> {
  if (kind.isSymbolicLink()) return symlink(await readlink(from), to);
  if (!kind.isDirectory()) return link(from, to);
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    await linkAll(join(from, entry.name), join(to, entry.name), entry);
  }
}

/** What a process left behind that was killed on the way: drafts, and perhaps the old folder. */
async function tidyUp(target: string): Promise<void> {
  const folder = dirname(target);
  const prefix = `.import-${basename(target)}-`;
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(prefix) ? /^(\d+)(-old)?$/.exec(name.slice(prefix.length)) : null;
    if (owner === null || isRunning(Number(owner[1]))) continue;
    const path = join(folder, name);
    const lastOne = owner[2] !== undefined && !(await exists(target));
    await (lastOne ? rename(path, target) : rm(path, { recursive: true, force: true }));
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
