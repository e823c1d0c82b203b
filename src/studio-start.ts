import { setImmediate } from "node:timers/promises";
import type { OpenedLog } from "./adapters/log/open-log.ts";
import { revisionOf } from "./adapters/flow-folder.ts";
import { nodeSecrets } from "./adapters/node-secrets.ts";
import { createRateLimit } from "./adapters/rate-limit/rate-limit.ts";
import type { RedisConnection } from "./adapters/redis.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { ConversationLog } from "./advisor/ports.ts";
import type { Assortment, Library } from "./advisor/library.ts";
import type { Config } from "./config.ts";
import { startRound } from "./server/rounds.ts";
import type { ServingParts } from "./server/serving.ts";
import { firstInvitation } from "./workshop/first-invitation.ts";
import type { DraftWork } from "./workshop/draft-work.ts";
import type { Workbench } from "./workshop/workbench.ts";

export interface StudioStartParts {
  readonly config: Config;
  readonly store: OpenedLog;
  readonly log: ConversationLog;
  readonly library: Library;
  readonly assortments: ReadonlyMap<string, Assortment>;
  readonly redis: RedisConnection | undefined;
  readonly work: DraftWork;
  /** Experiments were started or stopped. */
  readonly trialsChanged: () => Promise<void>;
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
  const bench = openedOnce(async () => await createBench(parts, isAlone));
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
      parts.trialsChanged,
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
  async function look(): Promise<void> {
    const now = systemClock.now();
    const isDue = (await store.studio.schedules()).some(({ at }) => at <= now);
    if (isDue) await (await workshop()).publishing.publishDue();
    if (isAlone) return;
    const { followVersions } = await import("./workshop/opening.ts");
    await followVersions({
      store: store.studio,
      library,
      archive: store.archive,
      work: parts.work,
    });
  }
  const looking = startRound(look, lookMs, onTrouble);
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
    close: looking.stop,
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

async function createBench(
  { config, store, log, library, assortments, work }: StudioStartParts,
  isAlone: boolean,
): Promise<Workbench> {
  const { createFlowFiles } = await import("./adapters/studio/flow-files.ts");
  return {
    store: store.studio,
    library,
    archive: store.archive,
    log,
    assortments,
    work,
    shelf: isAlone ? createFlowFiles(config.flowsDir) : undefined,
    clock: systemClock,
    secrets: nodeSecrets,
    revisionOf,
    breathe: async () => {
      await setImmediate();
    },
  };
}
