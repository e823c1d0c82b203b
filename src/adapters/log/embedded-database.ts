import { readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle, type PgliteDatabase } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { lockFolder } from "./folder-lock.ts";
import * as schema from "./schema.ts";
import type { LogDatabase } from "./log-database.ts";
import { unpackFiles } from "./unpack-files.ts";

export interface EmbeddedDatabase {
  readonly database: LogDatabase;
  close(): Promise<void>;
}

/** Beside this file in the built program; see `makeSnapshot`. The sources use that of the last build. */
const snapshotFile = import.meta.url.endsWith(".ts")
  ? new URL("../../../dist/adapters/log/log-snapshot.tar.gz", import.meta.url)
  : new URL("./log-snapshot.tar.gz", import.meta.url);
const migrationsFolder = new URL("./migrations", import.meta.url).pathname;

/**
 * The usual 128 MB are laid out and touched at every start, which takes a fifth of a second and a
 * hundred megabytes of each process; what does not fit in here the system keeps in its own cache.
 */
const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB"];

/**
 * PostgreSQL inside the process, in `folder`. It outlives a killed process; against a power cut
 * only a server helps, because the embedded one does not wait for the disk.
 *
 * A first start lays out a prepared database instead of making one, which takes seconds. It does so
 * beside its place and then moves it there, so that a start cut short leaves nothing half-made.
 *
 * @param tell Called with a sentence when something takes a moment.
 * @throws FolderLockedError when another process uses the folder, FolderUnusableError when none can.
 */
export async function openEmbeddedDatabase(
  folder: string,
  tell: (sentence: string) => void,
): Promise<EmbeddedDatabase> {
  const lock = await lockFolder(folder);
  try {
    const place = join(folder, "log");
    if (!(await exists(place))) {
      tell("First start: preparing the conversation log …");
      await prepare(folder, place);
    }
    const client = await PGlite.create({ dataDir: place, startParams });
    const database = drizzle(client, { schema });
    await migrate(database, { migrationsFolder });
    return {
      database,
      async close() {
        await client.close();
        await lock.release();
      },
    };
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

async function prepare(folder: string, place: string): Promise<void> {
  const beside = join(folder, "log.new");
  await rm(beside, { recursive: true, force: true });
  const snapshot = await readFile(snapshotFile).catch(() => undefined);
  if (snapshot === undefined) await (await PGlite.create({ dataDir: beside })).close();
  else unpackFiles(snapshot, beside);
  await rename(beside, place);
}

/** A migrated, empty database as one file, made when the program is built. */
export async function makeSnapshot(): Promise<Uint8Array> {
  const client = await PGlite.create();
  await migrate(drizzle(client, { schema }), { migrationsFolder });
  const dump = await client.dumpDataDir("gzip");
  await client.close();
  return new Uint8Array(await dump.arrayBuffer());
}

/** One in memory, for tests. */
export interface MemoryDatabase extends EmbeddedDatabase {
  readonly database: PgliteDatabase<typeof schema>;
}

export async function openMemoryDatabase(): Promise<MemoryDatabase> {
  const snapshot = await readFile(snapshotFile).catch(() => undefined);
  const client = await PGlite.create({
    startParams,
    ...(snapshot !== undefined && { loadDataDir: new Blob([new Uint8Array(snapshot)]) }),
  });
  const database = drizzle(client, { schema });
  await migrate(database, { migrationsFolder });
  return { database, close: async () => await client.close() };
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
