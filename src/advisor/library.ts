import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import type { Flow } from "../flow/flow.ts";
import { createReader, type Reader } from "../reading/reader.ts";
import { createKnowledge, type Knowledge } from "../recommendation/knowledge.ts";
import type { FlowArchive } from "./ports.ts";

/** A flow ready to advise: what is known about it, and how its shoppers are read. */
export interface Advice {
  readonly knowledge: Knowledge;
  readonly reader: Reader;
}

/** The published flows, and the older revisions that running conversations still follow. */
export interface Library {
  readonly flows: readonly Flow[];
  /** The published flow of this id; the first one without an id. */
  published(id?: string): Advice | undefined;
  /** The revision a conversation began with. */
  revision(flow: { readonly id: string; readonly revision: string }): Promise<Advice | undefined>;
  catalog(id: string): Catalog | undefined;
}

export interface Assortment {
  readonly catalog: Catalog;
  readonly facets: CatalogFacets;
}

/** Old revisions kept in memory; a conversation about another one costs a moment more. */
const revisionsMax = 50;

export function createLibrary(parts: {
  readonly flows: readonly Flow[];
  readonly assortments: ReadonlyMap<string, Assortment>;
  readonly archive: FlowArchive;
  /** Text of an archived revision → flow; undefined when it can no longer be read. */
  readonly parseRevision: (text: string, revision: string) => Flow | undefined;
}): Library {
  const { flows, assortments, archive, parseRevision } = parts;
  const older = new Map<string, Advice>();
  const byId = new Map<string, Advice>(
    flows.flatMap((flow) => {
      const advice = adviseOn(flow, assortments);
      return advice === undefined ? [] : [[flow.id, advice]];
    }),
  );
  const first = byId.values().next().value;
  return {
    flows,
    published: (id) => (id === undefined ? first : byId.get(id)),
    catalog: (id) => assortments.get(id)?.catalog,
    async revision({ id, revision }) {
      const published = byId.get(id);
      if (published?.knowledge.flow.revision === revision) return published;
      const known = older.get(revision);
      if (known !== undefined) return known;
      const text = await archive.find(revision);
      const flow = text === undefined ? undefined : parseRevision(text, revision);
      // A revision that can no longer be read is continued with the published one.
      const advice = (flow && adviseOn(flow, assortments)) ?? published;
      if (advice !== undefined) remember(older, revision, advice);
      return advice;
    },
  };
}

function adviseOn(flow: Flow, assortments: ReadonlyMap<string, Assortment>): Advice | undefined {
  const assortment = assortments.get(flow.catalog);
  if (assortment === undefined) return undefined;
  return { knowledge: createKnowledge({ flow, ...assortment }), reader: createReader(flow) };
}

function remember(known: Map<string, Advice>, revision: string, advice: Advice): void {
  if (known.size >= revisionsMax) {
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }
  known.set(revision, advice);
}
