import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { LogDatabase } from "./log-database.ts";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import type { LogPlace } from "./open-log.ts";

/** There is no log that this program could look after. */
export class WrongPlaceError extends Error {
  override readonly name = "WrongPlaceError";
  readonly code = "wrong-place";
}

/** One statement of somebody who looks after the database may take so long. */
const statementMsMax = 10 * 60_000;

/**
 * The log's tables for somebody who looks after them, rather than for shoppers. A server's are taken
 * as they are: bringing them up to date is for a node to do, because it shuts older nodes out.
 *
 * @throws WrongPlaceError, FolderLockedError, LogError or LogUnavailableError when it cannot be opened.
 */
export async function openDatabase(
  place: LogPlace,
): Promise<{ readonly database: LogDatabase; close(): Promise<void> }> {
  if (place.type === "folder") {
    await stat(join(place.folder, "log")).catch(() => {
      throw new WrongPlaceError(`There are no conversations in ${place.folder}.`);
    });
    return await openEmbeddedDatabase(place.folder, () => {});
  }
  const { openPostgresDatabase, appliedMigrations } = await import("./postgres-database.ts");
  const opened = await openPostgresDatabase({
    url: place.url,
    connectionsMax: 1,
    onTrouble: () => {},
    patienceMs: statementMsMax,
    isMigrated: true,
  });
  const [applied, known] = await Promise.all([
    appliedMigrations(opened.database),
    knownMigrations(),
  ]).catch(async (cause: unknown) => {
    await opened.close();
    throw cause;
  });
  if (applied === known) return opened;
  await opened.close();
  const message =
    applied < known
      ? "The tables are older than this program; start a node of this version first."
      : "The tables are newer than this program.";
  throw new WrongPlaceError(message);
}

const journalSchema = z.object({ entries: z.array(z.unknown()) });

async function knownMigrations(): Promise<number> {
  const journal = new URL("./migrations/meta/_journal.json", import.meta.url);
  return journalSchema.parse(JSON.parse(await readFile(journal, "utf8"))).entries.length;
}
