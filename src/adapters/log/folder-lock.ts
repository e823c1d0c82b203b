import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/**
 * A data folder belongs to one process. PGlite itself has no lock: two processes on one folder
 * both write, and rows of one of them are silently gone.
 *
 * The lock is a file beside the data that names its holder. It is taken over only from a process
 * that is known to be dead, never because of its age.
 */
export interface FolderLock {
  release(): Promise<void>;
}

export class FolderLockedError extends Error {
  override readonly name = "FolderLockedError";
  readonly code = "folder-locked";
}

/** The folder is none, or may not be written. */
export class FolderUnusableError extends Error {
  override readonly name = "FolderUnusableError";
  readonly code = "folder-unusable";
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in clock ticks since boot, where the system tells: pids are used again. */
  readonly started?: string;
}

const lockFile = "lotse.lock";

/**
 * Takes the folder, which is made where there is none.
 *
 * @throws FolderLockedError when another process has it, FolderUnusableError when nobody can.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, lockFile);
  const own: Holder = { pid: process.pid, host: hostname(), ...(await startOf(process.pid)) };
  const text = JSON.stringify(own);
  await mkdir(folder, { recursive: true }).catch(unusable(folder));
  const isOurs = await createExclusively(path, text).catch(unusable(folder));
  if (!isOurs) await takeOver(path, text, folder);
  return {
    async release() {
      const holder = await readFile(path, "utf8").catch(() => "");
      if (holder === text) await rm(path, { force: true });
    },
  };
}

function unusable(folder: string): (cause: unknown) => never {
  return (cause) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    const why = reasons[code] ?? `the system says ${code}`;
    throw new FolderUnusableError(
      `The data folder ${folder} cannot be used: ${why}. Set LOTSE_DATA_DIR to a folder that this user may write.`,
    );
  };
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "it is a file",
  ENOTDIR: "it lies in a file",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "it can only be read",
  ENOSPC: "the disk is full",
};

async function createExclusively(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(text);
    await file.close();
    return true;
  } catch (cause) {
    if (isExists(cause)) return false;
    throw cause;
  }
}

/** Only one process at a time may take over; it looks again at who holds the lock once it may. */
async function takeOver(path: string, text: string, folder: string): Promise<void> {
  const turnstile = `${path}.takeover`;
  if (!(await createExclusively(turnstile, text))) {
    throw new FolderLockedError(
      `Another process is taking over the data folder ${folder} right now. If none is running, delete ${turnstile}.`,
    );
  }
  try {
    const holder = parseHolder(await readFile(path, "utf8").catch(() => ""));
    if (holder !== undefined && (await isAlive(holder))) throw lockedBy(holder, folder, path);
    const replacement = `${path}.${process.pid}`;
    await writeFile(replacement, text);
    await rename(replacement, path);
  } finally {
    await rm(turnstile, { force: true });
  }
}

function lockedBy(holder: Holder, folder: string, path: string): FolderLockedError {
  const elsewhere = holder.host === hostname() ? "" : ` on ${holder.host}`;
  const hint =
    elsewhere === ""
      ? "Stop it first, or set LOTSE_DATA_DIR to another folder."
      : `If that machine no longer runs it, delete ${path}.`;
  return new FolderLockedError(
    `The data folder ${folder} is in use by process ${holder.pid}${elsewhere}. ${hint}`,
  );
}

/** A lock file cut short by a crash names nobody, and so holds nothing. */
function parseHolder(text: string): Holder | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null) return undefined;
    const { pid, host, started } = found as Partial<Record<keyof Holder, unknown>>;
    if (typeof pid !== "number" || typeof host !== "string") return undefined;
    return { pid, host, ...(typeof started === "string" ? { started } : {}) };
  } catch {
    return undefined;
  }
}

/** Whether a process on another machine lives cannot be seen from here; it is taken to. */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (cause) {
    // EPERM: it lives, but belongs to somebody else.
    if (!(cause instanceof Error && "code" in cause && cause.code === "EPERM")) return false;
  }
  const { started } = await startOf(holder.pid);
  return holder.started === undefined || started === undefined || holder.started === started;
}

/** Field 22 of /proc/<pid>/stat; the name in field 2 may contain blanks and parentheses. */
async function startOf(pid: number): Promise<{ readonly started?: string }> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  return started === undefined ? {} : { started };
}

function isExists(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EEXIST";
}
