import type { Clock, ConversationLog, FlowArchive } from "../../advisor/ports.ts";
import type { LearningStore } from "../../workshop/learning/learning-store.ts";
import type { StudioStore } from "../../workshop/studio-store.ts";
import { openEmbeddedLog } from "./embedded-log.ts";

export interface OpenedLog {
  readonly log: ConversationLog;
  readonly archive: FlowArchive;
  readonly studio: StudioStore;
  readonly learning: LearningStore;
  /** Resolves when the log can be used now. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Where the log is kept: on a server, or in a folder of this process alone. */
export type LogPlace =
  | { readonly type: "server"; readonly url: string; readonly connectionsMax: number }
  | { readonly type: "folder"; readonly folder: string };

/** @throws FolderLockedError, FolderUnusableError, LogError or LogUnavailableError when it cannot be opened. */
export async function openLog(
  place: LogPlace,
  parts: {
    readonly clock: Clock;
    readonly tell: (sentence: string) => void;
    readonly onTrouble: (trouble: unknown) => void;
  },
): Promise<OpenedLog> {
  if (place.type === "folder") {
    const opened = await openEmbeddedLog(place.folder, parts.tell);
    return { ...opened, ping: async () => void (await opened.archive.find("")) };
  }
  // Its libraries are read only where they are used: a start on one machine need not wait for them.
  const [
    { openPostgresDatabase },
    { createSqlFlowArchive },
    { createSqlLog },
    { createSqlStudioStore },
    { createSqlLearningStore },
  ] = await Promise.all([
    import("./postgres-database.ts"),
    import("./sql-flow-archive.ts"),
    import("./sql-log.ts"),
    import("../studio/sql-studio-store.ts"),
    import("../learning/sql-learning-store.ts"),
  ]);
  const opened = await openPostgresDatabase({ ...place, onTrouble: parts.onTrouble });
  return {
    log: createSqlLog(opened.database, parts.clock),
    archive: createSqlFlowArchive(opened.database, parts.clock),
    studio: createSqlStudioStore(opened.database),
    learning: createSqlLearningStore(opened.database),
    ping: opened.ping,
    close: opened.close,
  };
}
