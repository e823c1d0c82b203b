import { FolderLockedError, FolderUnusableError } from "../adapters/log/folder-lock.ts";
import type { LogDatabase } from "../adapters/log/log-database.ts";
import { LogError } from "../adapters/log/log-error.ts";
import { openDatabase, WrongPlaceError } from "../adapters/log/open-database.ts";
import { LogUnavailableError } from "../advisor/advisor-error.ts";
import type { Config } from "../config.ts";
import type { ExitCode, Io } from "./command.ts";

/** What a command does with the conversations the settings lead to, and what it says when they do not. */
export async function withLog(
  { name, config, io }: { readonly name: string; readonly config: Config; readonly io: Io },
  work: (database: LogDatabase) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { databaseUrl } = config.nodes;
  try {
    const opened = await openDatabase(
      databaseUrl === undefined
        ? { type: "folder", folder: config.dataDir }
        : { type: "server", url: databaseUrl, connectionsMax: 1 },
    );
    try {
      return await work(opened.database);
    } finally {
      await opened.close();
    }
  } catch (cause) {
    if (!isExplained(cause)) throw cause;
    io.stderr.write(`lotse ${name}: ${cause.message}\n`);
    return 2;
  }
}

/** Errors whose message is all there is to say. */
function isExplained(cause: unknown): cause is Error {
  return (
    cause instanceof WrongPlaceError ||
    cause instanceof FolderLockedError ||
    cause instanceof FolderUnusableError ||
    cause instanceof LogError ||
    cause instanceof LogUnavailableError
  );
}
