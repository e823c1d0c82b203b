import { setImmediate } from "node:timers/promises";
import type { OpenedLog } from "./adapters/log/open-log.ts";
import { revisionOf } from "./adapters/flow-folder.ts";
import { nodeSecrets } from "./adapters/node-secrets.ts";
import { createRateLimit } from "./adapters/rate-limit/rate-limit.ts";
import type { RedisConnection } from "./adapters/redis.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { ConversationLog, Doorbell } from "./advisor/ports.ts";
import type { Assortment, Library } from "./advisor/library.ts";
import type { Config } from "./config.ts";
import { onCall } from "./server/on-call.ts";
import { startRound } from "./server/rounds.ts";
import type { ServingParts } from "./server/serving.ts";
import { firstInvitation } from "./workshop/first-invitation.ts";
import type { FlowWatch } from "./workshop/flow-watch.ts";
import type { FlowShelf, Workbench } from "./workshop/workbench.ts";

export interface StudioStartParts {
  readonly config: Config;
  readonly store: OpenedLog;
  readonly log: ConversationLog;
  readonly library: Library;
  readonly assortments: ReadonlyMap<string, Assortment>;
  readonly redis: RedisConnection | undefined;
  /** Other nodes are told, and tell, that other flows are live. */
  readonly doorbell: Doorbell | undefined;
  /** Looks for experiments that were started or stopped. */
  readonly refreshTrials: () => Promise<void>;
  readonly onTrouble: (trouble: unknown) => void;
}

export interface BegunStudio {
  /** Loads the studio's code, and brings drafts and versions up to date. */
  readonly open: NonNullable<ServingParts["studio"]>;
  /** Where the first account is made; undefined when there is one. */
  setUpPath(): Promise<string | undefined>;
  /** Resolves when nothing is being looked at any more. */
  close(): Promise<void>;
}

/** How often is looked for what was scheduled, and for what other nodes published. */
const lookMs = 5_000;

/** Guessing passwords takes forever at this rate; a person who forgot one does not notice it. */
const signInRate = { count: 10, seconds: 600 };

/**
 * The studio as far as a start needs it: shoppers do not wait for what only merchandisers use. On
 * several nodes the versions in the database are what is live, so they are looked at right away.
 */
export async function beginStudio(parts: StudioStartParts): Promise<BegunStudio> {
  const { config, store, library, redis, onTrouble } = parts;
  const isAlone = config.nodes.databaseUrl === undefined;
  const shelf = isAlone ? openedOnce(async () => await openShelf(config)) : undefined;
  const watch = shelf && openedOnce(async () => await openWatch(await shelf()));
  const bench = openedOnce(async () => await createBench(parts, await shelf?.(), await watch?.()));
  const workshop = openedOnce(async () => {
    const { openWorkshop } = await import("./workshop/workshop.ts");
    return await openWorkshop(await bench());
  });
  const open = openedOnce(async () => {
    const [{ studioRoutes }, { createPeople }, { createPasswords }, { createLearningDesk }] =
      await Promise.all([
        import("./server/studio/studio-routes.ts"),
        import("./workshop/people.ts"),
        import("./adapters/studio/passwords.ts"),
        import("./workshop/learning/learning-desk.ts"),
      ]);
    const opened = await workshop();
    const desk = createLearningDesk(
      {
        ...(await bench()),
        store: store.learning,
        studio: store.studio,
        drafts: opened.drafts,
        publishing: opened.publishing,
        secrets: nodeSecrets,
        onTrouble,
      },
      async () => {
        await parts.refreshTrials();
        parts.doorbell?.ringForFlows();
      },
    );
    return studioRoutes({
      people: createPeople({
        store: store.studio,
        passwords: createPasswords(),
        secrets: nodeSecrets,
        clock: systemClock,
      }),
      workshop: opened,
      desk,
      signIns: createRateLimit("studio", signInRate, redis),
      proxies: config.nodes.proxies,
      onTrouble,
    });
  });

  if (!isAlone) {
    const { reconcile } = await import("./workshop/opening.ts");
    await reconcile(await bench());
  }
  async function openWatch(files: FlowShelf): Promise<FlowWatch> {
    const { createFlowWatch } = await import("./workshop/flow-watch.ts");
    return createFlowWatch({
      shelf: files,
      liveRevision: (flow) => library.published(flow)?.knowledge.flow.revision,
      revisionOf,
      takeUp: async (file) => await (await workshop()).publishing.takeUp(file),
      tell: onTrouble,
    });
  }
  async function look(): Promise<void> {
    const now = systemClock.now();
    const isDue = (await store.studio.schedules()).some(({ at }) => at <= now);
    if (isDue) await (await workshop()).publishing.publishDue();
    if (watch === undefined) await follow();
    else await (await watch()).look();
  }
  async function follow(): Promise<void> {
    const { followVersions } = await import("./workshop/opening.ts");
    await followVersions({ store: store.studio, library, archive: store.archive });
  }
  const looking = startRound(look, lookMs, onTrouble);
  /** What a node hears of at once it need not wait for. */
  const hearing = onCall(async () => {
    await Promise.all([follow(), parts.refreshTrials()]);
  }, onTrouble);
  const leave = parts.doorbell?.listenForFlows(hearing.call);
  return {
    open,
    async setUpPath() {
      try {
        return await firstInvitation({
          store: store.studio,
          secrets: nodeSecrets,
          clock: systemClock,
        });
      } catch (trouble) {
        // Shoppers can be served without it; the next start tries again.
        onTrouble(trouble);
        return undefined;
      }
    },
    async close() {
      leave?.();
      await Promise.all([looking.stop(), hearing.rest()]);
    },
  };
}

/** Opened by the first who asks; should that fail, the next one tries again. */
function openedOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let opened: Promise<Value> | undefined;
  return async () => {
    opened ??= make().catch((cause: unknown) => {
      opened = undefined;
      throw cause;
    });
    return await opened;
  };
}

async function openShelf({ flowsDir }: Config): Promise<FlowShelf> {
  const { createFlowFiles } = await import("./adapters/studio/flow-files.ts");
  return createFlowFiles(flowsDir);
}

async function createBench(
  { store, log, library, assortments, doorbell }: StudioStartParts,
  shelf: FlowShelf | undefined,
  watch: FlowWatch | undefined,
): Promise<Workbench> {
  return {
    store: store.studio,
    library,
    archive: store.archive,
    log,
    assortments,
    shelf,
    fileTrouble: (flow) => watch?.trouble(flow),
    announce: () => doorbell?.ringForFlows(),
    clock: systemClock,
    secrets: nodeSecrets,
    revisionOf,
    isOnTrial: async (flow) =>
      (await store.learning.experiments(flow)).some(({ state }) => state === "running"),
    breathe: async () => {
      await setImmediate();
    },
  };
}
