import { parentPort, workerData } from "node:worker_threads";
import { sql } from "drizzle-orm";
import type { ConversationLog, FlowArchive } from "../../advisor/ports.ts";
import { invariant } from "../../lib/invariant.ts";
import type { LearningStore } from "../../workshop/learning/learning-store.ts";
import type { StudioStore } from "../../workshop/studio-store.ts";
import { createSqlLearningStore, type AnyLearningMethod } from "../learning/sql-learning-store.ts";
import { createSqlStudioStore, type AnyMethod } from "../studio/sql-studio-store.ts";
import { systemClock } from "../system-clock.ts";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import type { PlainError } from "./log-error.ts";
import { createSqlFlowArchive } from "./sql-flow-archive.ts";
import { createSqlLog } from "./sql-log.ts";
import type { ToOwner, ToWorker } from "./worker-messages.ts";

/**
 * The thread in which the embedded PostgreSQL lives: a query occupies its thread until it is done,
 * and no shopper's socket should wait for another shopper's query.
 */
invariant(parentPort !== null, "the log worker is started as a worker");
const owner = parentPort;

function tell(message: ToOwner): void {
  owner.postMessage(message);
}

try {
  const opened = await openEmbeddedDatabase(String(workerData), (sentence) =>
    tell({ type: "progress", sentence }),
  );
  const services: Services = {
    log: createSqlLog(opened.database, systemClock),
    archive: createSqlFlowArchive(opened.database, systemClock),
    studio: createSqlStudioStore(opened.database),
    learning: createSqlLearningStore(opened.database),
    reuseSpace: async () => void (await opened.database.execute(sql`vacuum`)),
    close: async () => await opened.close(),
  };
  owner.on("message", (message: ToWorker) => void answer(services, message));
  tell({ type: "ready" });
} catch (cause) {
  tell({ type: "failed", error: toPlain(cause) });
  owner.close();
}

interface Services {
  readonly log: ConversationLog;
  readonly archive: FlowArchive;
  readonly studio: StudioStore;
  readonly learning: LearningStore;
  /** Gives back what erased rows took; a server does that by itself. */
  reuseSpace(): Promise<void>;
  close(): Promise<void>;
}

async function answer(services: Services, message: ToWorker): Promise<void> {
  const { id } = message;
  try {
    tell({ type: "result", id, value: await call(services, message) });
    if (message.method === "close") owner.close();
  } catch (cause) {
    tell({ type: "error", id, error: toPlain(cause) });
  }
}

async function call(services: Services, message: ToWorker): Promise<unknown> {
  const { log, archive } = services;
  switch (message.method) {
    case "create":
      return await log.create(...message.args);
    case "find":
      return await log.find(...message.args);
    case "read":
      return await log.read(...message.args);
    case "findTurn":
      return await log.findTurn(...message.args);
    case "append":
      return await log.append(...message.args);
    case "extend":
      return await log.extend(...message.args);
    case "takeOver":
      return await log.takeOver(...message.args);
    case "heads":
      return await log.heads(...message.args);
    case "erase":
      return await log.erase(...message.args);
    case "eraseIdle": {
      const erased = await log.eraseIdle(...message.args);
      if (erased > 0) await services.reuseSpace();
      return erased;
    }
    case "bind":
      return await log.bind(...message.args);
    case "ofShopper":
      return await log.ofShopper(...message.args);
    case "useUp":
      return await log.useUp(...message.args);
    case "keepFlow":
      return await archive.keep(...message.args);
    case "findFlow":
      return await archive.find(...message.args);
    case "dropPreviews":
      return await archive.dropPreviews(...message.args);
    case "studio":
      return await (services.studio[message.name] as AnyMethod)(...message.args);
    case "learning":
      return await (services.learning[message.name] as AnyLearningMethod)(...message.args);
    case "close":
      return await services.close();
  }
}

/** An error loses its class on the way to another thread; its name and code go along. */
function toPlain(cause: unknown): PlainError {
  if (!(cause instanceof Error)) return { name: "Error", code: "", message: String(cause) };
  const code = "code" in cause ? String(cause.code) : "";
  return { name: cause.name, code, message: cause.message };
}
