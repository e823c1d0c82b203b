import { createLibrary } from "./advisor/library.ts";
import { climateTable } from "./climate/climate-table.ts";
import { createClimate } from "./climate/climate.ts";
import { createParsedCache } from "./adapters/parsed-cache.ts";
import type { Config } from "./config.ts";
import { lazily } from "./lib/lazily.ts";
import { loadAssortments, loadFlows, thisBuild } from "./loading.ts";
import type { StartReport } from "./starting.ts";
import { learnWords, openWords } from "./warming.ts";

/**
 * Reads and learns what a start reads and learns of the catalogues and flows, and keeps it in a
 * folder; whoever starts with these very files need not.
 */
export async function prepareStart(config: Config, keptIn: string): Promise<void> {
  const report: StartReport = { progress: ignore, catalogLoaded: ignore, issues: ignore };
  const cache = createParsedCache(keptIn, await thisBuild());
  const assortments = await loadAssortments(
    config,
    { report, cache },
    { redis: undefined, onTrouble: ignore },
  );
  const published = await loadFlows(config, assortments, { report, cache });
  const climate = lazily(() => createClimate(climateTable));
  const field = await openWords(climate, { published, assortments, cache });
  const library = createLibrary({
    flows: published.map(({ flow }) => flow),
    assortments,
    field: field.field,
    // Nobody comes back to an earlier revision here.
    archive: { keep: nothing, find: nothing, dropPreviews: async () => 0 },
    parseRevision: nothing,
  });
  await learnWords({ field, library, report });
}

function ignore(): void {}

async function nothing(): Promise<undefined> {}
