import { setImmediate } from "node:timers/promises";
import { Worker, type ResourceLimits } from "node:worker_threads";
import { createOneAtATime } from "../../advisor/one-at-a-time.ts";
import { draftTaskNames, type DraftTasks, type DraftWork } from "../../workshop/draft-work.ts";
import { StudioError } from "../../workshop/studio-error.ts";
import type { Workbench } from "../../workshop/workbench.ts";
import type { FromDraftWorker, ToDraftWorker } from "./draft-messages.ts";

export interface DraftThread {
  readonly work: DraftWork;
  close(): Promise<void>;
}

export interface DraftThreadLimits {
  /** So many characters are read where they are asked about. */
  readonly charactersHereMax: number;
  /** Longer than this nothing is worked on. */
  readonly msMax: number;
  readonly megabytesMax: number;
  /** The thread ends when nothing was asked of it for so long. */
  readonly idleMs: number;
}

/** Reading 20,000 characters takes as long as some twenty turns of shoppers, who wait meanwhile. */
const usual: DraftThreadLimits = {
  charactersHereMax: 20_000,
  msMax: 10_000,
  megabytesMax: 512,
  idleMs: 60_000,
};

/** What a product takes in the thread, with room to spare. */
const bytesPerProduct = 20_000;

/** So many products are handed over at a time; in between others have their turn. */
const portion = 100;

/**
 * Works on the texts of flows: on small ones at once, on large ones in a thread of their own, one
 * after the other, with a limit on time and memory. The thread is begun when it is first needed.
 */
export function createDraftThread(
  assortments: Workbench["assortments"],
  limits: Partial<DraftThreadLimits> = {},
): DraftThread {
  const { charactersHereMax, msMax, megabytesMax, idleMs } = { ...usual, ...limits };
  const oneAtATime = createOneAtATime();
  let here: Promise<DraftTasks> | undefined;
  let there: Thread | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function perform(name: keyof DraftTasks, args: readonly unknown[]): Promise<unknown> {
    if (effortOf(args) > charactersHereMax) {
      return await oneAtATime("draft", async () => await performThere(name, args));
    }
    // Read when somebody works on a draft: a start need not wait for it.
    here ??= import("../../workshop/draft-work.ts").then(({ createDraftTasks }) =>
      createDraftTasks(assortments),
    );
    return ((await here)[name] as AnyTask)(...args);
  }

  async function performThere(name: keyof DraftTasks, args: readonly unknown[]): Promise<unknown> {
    clearTimeout(idle);
    const thread = (there ??= await begin());
    try {
      return await answerOf(thread, { type: "task", name, args: args.map(toPlain) }, msMax);
    } catch (cause) {
      // It is at an end, or still busy with what nobody waits for any more.
      await end();
      throw cause;
    } finally {
      idle = setTimeout(() => void end(), idleMs);
      idle.unref();
    }
  }

  async function begin(): Promise<Thread> {
    const products = [...assortments.values()].flatMap(({ catalog }) => catalog.products);
    const resourceLimits: ResourceLimits = {
      maxOldGenerationSizeMb: megabytesMax + (products.length * bytesPerProduct) / 1_048_576,
    };
    const worker = new Worker(new URL(workerFile, import.meta.url), { resourceLimits });
    worker.unref();
    // Without a listener it would end the process; whoever waits for an answer hears of the end.
    worker.on("error", ignore);
    const ended = new Promise<void>((resolve) => {
      worker.once("exit", () => resolve());
    });
    const tell = (message: ToDraftWorker): void => worker.postMessage(message);
    for (const { catalog } of assortments.values()) {
      const { products: all, placeOf: _madeThere, ...rest } = catalog;
      tell({ type: "catalog", catalog: rest });
      for (let from = 0; from < all.length; from += portion) {
        tell({ type: "products", catalog: catalog.id, products: all.slice(from, from + portion) });
        await setImmediate();
      }
    }
    return { worker, ended };
  }

  async function end(): Promise<void> {
    clearTimeout(idle);
    const thread = there;
    there = undefined;
    await thread?.worker.terminate();
  }

  return {
    work: toWork(perform),
    close: async () => await oneAtATime("draft", end),
  };
}

interface Thread {
  readonly worker: Worker;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

/** The worker stands beside this file, as source or as built. */
const workerFile = import.meta.url.endsWith(".ts") ? "./draft-worker.ts" : "./draft-worker.js";

/** Nothing here looks at the arguments, so every task is passed on in the same way. */
type AnyTask = (...args: readonly unknown[]) => unknown;

function toWork(
  perform: (name: keyof DraftTasks, args: readonly unknown[]) => Promise<unknown>,
): DraftWork {
  const work = draftTaskNames.map((name) => [
    name,
    async (...args: readonly unknown[]) => await perform(name, args),
  ]);
  return Object.fromEntries(work) as DraftWork;
}

/** What was read already cannot be handed over; its text can. */
function toPlain(arg: unknown): unknown {
  if (!isRecord(arg)) return arg;
  if (isRead(arg)) return arg["text"];
  const { yaml: _read, ...plain } = arg;
  return plain;
}

/** Characters that are read, roughly: after each edit the text is read anew. */
function effortOf(args: readonly unknown[]): number {
  let characters = 0;
  let times = 0;
  for (const arg of args) {
    const text = isRecord(arg) && "text" in arg ? arg["text"] : arg;
    characters += typeof text === "string" ? text.length : JSON.stringify(text).length;
    if (Array.isArray(arg)) times += arg.length;
    else if (typeof arg === "string") times = Math.max(times, 1);
  }
  return characters * Math.max(times, 1);
}

function isRead(arg: Readonly<Record<string, unknown>>): boolean {
  return "tree" in arg;
}

function isRecord(arg: unknown): arg is Readonly<Record<string, unknown>> {
  return typeof arg === "object" && arg !== null && !Array.isArray(arg);
}

/** @throws StudioError `text-too-demanding` when the thread does not answer in time, or breaks down. */
async function answerOf(
  { worker, ended }: Thread,
  task: Extract<ToDraftWorker, { readonly type: "task" }>,
  msMax: number,
): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    const giveUp = (): void => reject(tooDemanding());
    const timer = setTimeout(giveUp, msMax);
    void ended.then(giveUp);
    worker.once("message", (message: FromDraftWorker) => {
      clearTimeout(timer);
      if (message.type === "result") resolve(message.value);
      else reject(new Error(message.message));
    });
    worker.postMessage(task);
  });
}

function tooDemanding(): StudioError {
  return new StudioError(
    "text-too-demanding",
    "This text takes too much time or memory to work on; please make it shorter.",
  );
}

function ignore(): void {}
