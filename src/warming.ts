import { setTimeout as pause } from "node:timers/promises";
import { openField, type OpenedField } from "./adapters/field-words.ts";
import type { ParsedCache } from "./adapters/parsed-cache.ts";
import type { PublishedFlow } from "./adapters/published-flows.ts";
import type { Assortment, Library } from "./advisor/library.ts";
import { rehearse } from "./advisor/rehearse.ts";
import type { Climate } from "./climate/climate.ts";
import { createBitset } from "./lib/bitset.ts";
import type { StartReport } from "./starting.ts";

/** The words of the field: of the lists, of flows and catalogues; those learned before, where these are the same. */
export async function openWords(
  climate: () => Climate,
  {
    published,
    assortments,
    cache,
  }: {
    readonly published: readonly PublishedFlow[];
    readonly assortments: ReadonlyMap<string, Assortment>;
    readonly cache: ParsedCache;
  },
): Promise<OpenedField> {
  const versions = [...assortments.values()].map(({ catalog }) => catalog.version);
  return await openField(climate, cache, [...published.map(({ text }) => text), ...versions]);
}

/** What is made ready after a start, so that no shopper waits for it. */
interface Words {
  readonly field: OpenedField;
  readonly library: Library;
  readonly report: StartReport;
}

/** Shoppers come first after a start; getting the words ready holds them up for a moment. */
const quietMs = 1_000;

/**
 * Begins a second after listening, and lets every shopper go first.
 *
 * @returns What ends it.
 */
export function beginWarming(words: Words, onTrouble: (trouble: unknown) => void): () => void {
  let isStopped = false;
  const beginning = setTimeout(() => {
    learnWords(words)
      .then(async () => await rehearseAll(words.library, () => isStopped))
      .catch(onTrouble);
  }, quietMs);
  return () => {
    isStopped = true;
    clearTimeout(beginning);
  };
}

/** What takes a moment is learned before the first free text needs it, and kept for the next start. */
export async function learnWords({
  field: { field, isNew, keep },
  library,
  report,
}: Words): Promise<void> {
  if (isNew) report.progress("Learning the words of flows and catalogues");
  field.prepare();
  for (const { id } of library.flows) {
    const advice = library.published(id);
    advice?.reader.prepare();
    // Searching for nothing gets the texts ready.
    advice?.knowledge.texts?.match([], createBitset(0));
  }
  if (isNew) await keep();
}

/** The first shopper waits for nothing that could have been made before; a real one comes first. */
async function rehearseAll(library: Library, isStopped: () => boolean): Promise<void> {
  for (const { id, locales } of library.flows) {
    const advice = library.published(id);
    if (advice === undefined) continue;
    for (const locale of locales) {
      for await (const _turn of rehearse(advice, locale)) {
        if (isStopped()) return;
        await pause(betweenTurnsMs, undefined, { ref: false });
      }
    }
  }
}

/** Long enough for whoever came meanwhile. */
const betweenTurnsMs = 20;
