import { Worker } from "node:worker_threads";
import type { ConversationLog, FlowArchive } from "../../advisor/ports.ts";
import {
  learningStoreMethods,
  type LearningStore,
} from "../../workshop/learning/learning-store.ts";
import { studioStoreMethods, type StudioStore } from "../../workshop/studio-store.ts";
import { FolderLockedError, FolderUnusableError } from "./folder-lock.ts";
import { LogError, type PlainError } from "./log-error.ts";
import type { Call, ToOwner, ToWorker } from "./worker-messages.ts";

export interface EmbeddedLog {
  readonly log: ConversationLog;
  readonly archive: FlowArchive;
  readonly studio: StudioStore;
  readonly learning: LearningStore;
  close(): Promise<void>;
}

/**
 * The conversation log in an embedded PostgreSQL, in a thread of its own and in `folder`.
 *
 * @param tell Called with a sentence when something takes a moment.
 * @throws FolderLockedError when another process uses the folder, FolderUnusableError when none can.
 */
export async function openEmbeddedLog(
  folder: string,
  tell: (sentence: string) => void,
): Promise<EmbeddedLog> {
  const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: folder });
  const waiting = new Map<number, Waiting>();
  let ended: Error | undefined;
  /** After the thread has ended nobody answers any more, neither what was asked nor what will be. */
  const end = (error: Error): void => {
    ended ??= error;
    for (const one of waiting.values()) one.reject(ended);
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    worker.on("message", (message: ToOwner) => {
      switch (message.type) {
        case "progress":
          return tell(message.sentence);
        case "ready":
          return resolve();
        case "failed":
          return reject(toError(message.error));
        case "result":
        case "error":
          return settle(waiting, message);
      }
    });
    worker.once("error", (error) => {
      reject(error);
      end(error);
    });
    worker.once("exit", () => {
      end(new LogError({ name: "LogError", code: "", message: "the log is closed" }));
    });
  });

  let calls = 0;
  async function call<T>(request: Call): Promise<T> {
    if (ended !== undefined) throw ended;
    return await new Promise<T>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: (value) => resolve(value as T), reject });
      worker.postMessage({ ...request, id: calls } satisfies ToWorker);
    });
  }

  return {
    log: {
      create: async (...args) => await call({ method: "create", args }),
      find: async (...args) => await call({ method: "find", args }),
      read: async (...args) => await call({ method: "read", args }),
      findTurn: async (...args) => await call({ method: "findTurn", args }),
      append: async (...args) => await call({ method: "append", args }),
      extend: async (...args) => await call({ method: "extend", args }),
      takeOver: async (...args) => await call({ method: "takeOver", args }),
      heads: async (...args) => await call({ method: "heads", args }),
      erase: async (...args) => await call({ method: "erase", args }),
      eraseIdle: async (...args) => await call({ method: "eraseIdle", args }),
      bind: async (...args) => await call({ method: "bind", args }),
      ofShopper: async (...args) => await call({ method: "ofShopper", args }),
      useUp: async (...args) => await call({ method: "useUp", args }),
    },
    archive: {
      keep: async (...args) => await call({ method: "keepFlow", args }),
      find: async (...args) => await call({ method: "findFlow", args }),
      dropPreviews: async (...args) => await call({ method: "dropPreviews", args }),
    },
    studio: toStudioStore(call),
    learning: toLearningStore(call),
    close: async () => await call({ method: "close" }),
  };
}

/** Nothing here looks at the arguments, so every method is passed on in the same way. */
function toStudioStore(call: (request: Call) => Promise<unknown>): StudioStore {
  const methods = studioStoreMethods.map((name) => [
    name,
    async (...args: readonly unknown[]) => await call({ method: "studio", name, args }),
  ]);
  return Object.fromEntries(methods) as StudioStore;
}

function toLearningStore(call: (request: Call) => Promise<unknown>): LearningStore {
  const methods = learningStoreMethods.map((name) => [
    name,
    async (...args: readonly unknown[]) => await call({ method: "learning", name, args }),
  ]);
  return Object.fromEntries(methods) as LearningStore;
}

/** The worker stands beside this file, as source or as built. */
const workerFile = import.meta.url.endsWith(".ts") ? "./log-worker.ts" : "./log-worker.js";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

function settle(
  waiting: Map<number, Waiting>,
  message: Extract<ToOwner, { readonly type: "result" | "error" }>,
): void {
  const one = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.type === "result") one?.resolve(message.value);
  else one?.reject(toError(message.error));
}

function toError(error: PlainError): Error {
  switch (error.name) {
    case "FolderLockedError":
      return new FolderLockedError(error.message);
    case "FolderUnusableError":
      return new FolderUnusableError(error.message);
    default:
      return new LogError(error);
  }
}
