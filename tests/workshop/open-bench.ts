import { createDraftThread } from "../../src/adapters/studio/draft-thread.ts";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { revisionOf } from "../../src/adapters/flow-folder.ts";
import { createMemoryFlowArchive, createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { nodeSecrets } from "../../src/adapters/node-secrets.ts";
import { noCache } from "../../src/adapters/parsed-cache.ts";
import { loadPublishedFlows } from "../../src/adapters/published-flows.ts";
import { createFlowFiles } from "../../src/adapters/studio/flow-files.ts";
import { createSqlStudioStore } from "../../src/adapters/studio/sql-studio-store.ts";
import { createLibrary } from "../../src/advisor/library.ts";
import type { FlowArchive } from "../../src/advisor/ports.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import type { Workbench } from "../../src/workshop/workbench.ts";
import type { StudioStore } from "../../src/workshop/studio-store.ts";
import { emptyDatabase } from "../fixtures/memory-database.ts";
import { loadSmallCatalog } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);

/** What outlives a process: the flows' folder, the tables, the archive. */
export interface Premises {
  readonly store: StudioStore;
  readonly archive: FlowArchive;
  /** Time goes on only by hand. */
  wait(ms: number): void;
  now(): number;
  write(id: string, text: string): Promise<void>;
  read(id: string): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  /** Flows shoppers meet in an experiment. */
  readonly onTrial: Set<string>;
  /** A process is started: what is live is what the folder says. */
  start(node?: Node): Promise<Workbench>;
  close(): Promise<void>;
}

export interface Node {
  /** Whether it shares the tables with other nodes, each with a folder of its own. */
  readonly isOneOfSeveral?: boolean;
}

export async function openPremises(): Promise<Premises> {
  const folder = await mkdtemp(join(tmpdir(), "lotse-workshop-"));
  const database = await emptyDatabase();
  const store = createSqlStudioStore(database);
  const archive = createMemoryFlowArchive();
  let now = Date.parse("2026-03-02T08:00:00Z");
  const clock = { now: () => now };
  const onTrial = new Set<string>();
  const placeOf = (id: string): string => join(folder, `${id}.yaml`);
  return {
    store,
    archive,
    wait(ms) {
      now += ms;
    },
    now: clock.now,
    write: async (id, text) => await writeFile(placeOf(id), text),
    read: async (id) => await readFile(placeOf(id), "utf8").catch(() => undefined),
    remove: async (id) => await rm(placeOf(id)),
    onTrial,
    async start({ isOneOfSeveral = false } = {}) {
      const { flows } = await loadPublishedFlows(folder, assortments, noCache);
      for (const { flow, text } of flows) await archive.keep({ revision: flow.revision, text });
      const library = createLibrary({
        flows: flows.map(({ flow }) => flow),
        assortments,
        archive,
        parseRevision: async (text, revision) => {
          const parsed = parseFlow({ text, revision });
          return parsed.ok ? parsed.value.flow : undefined;
        },
      });
      return {
        store,
        library,
        archive,
        log: createMemoryLog(clock),
        assortments,
        work: createDraftThread(assortments, { charactersHereMax: Infinity }).work,
        shelf: isOneOfSeveral ? undefined : createFlowFiles(folder),
        clock,
        secrets: nodeSecrets,
        revisionOf,
        weatherAt: () => undefined,
        fileTrouble: () => undefined,
        announce: () => {},
        isOnTrial: async (flow) => onTrial.has(flow),
        breathe: async () => {},
      };
    },
    async close() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What shoppers get who begin now. */
export function liveText({ library }: Workbench, id: string, question: string): string | undefined {
  const flow = library.published(id)?.knowledge.flow;
  return flow?.questions.find((one) => one.id === question)?.ask["en"];
}
