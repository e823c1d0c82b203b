import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import type { Flow } from "../flow/flow.ts";
import { createReader, type Field, type Reader } from "../reading/reader.ts";
import { createKnowledge, type Knowledge } from "../recommendation/knowledge.ts";
import { optional } from "../lib/optional.ts";
import type { CatalogSearch } from "./catalog-search.ts";
import type { Embedder, FlowArchive } from "./ports.ts";

/** A flow ready to advise: what is known about it, and how its shoppers are read. */
export interface Advice {
  readonly knowledge: Knowledge;
  readonly reader: Reader;
  /** Makes vectors of what shoppers write, of the same model as those of the products. */
  readonly embedder?: Embedder;
}

/** The published flows, and the older revisions that running conversations still follow. */
export interface Library {
  readonly flows: readonly Flow[];
  /** The published flow of this id; the first one without an id. */
  published(id?: string): Advice | undefined;
  /** The revision a conversation began with. */
  revision(flow: { readonly id: string; readonly revision: string }): Promise<Advice | undefined>;
  catalog(id: string): Catalog | undefined;
  /**
   * From now on new conversations begin with this flow; those that run keep the revision they began
   * with. False without its catalogue: then nothing changes.
   */
  publish(flow: Flow): boolean;
  /** Nobody begins with this flow any more, until it is published again; those that run go on. */
  retire(id: string): void;
  /** Whether it was offered once. */
  isRetired(id: string): boolean;
  /** What a flow would be like; it is kept nowhere. Undefined without its catalogue. */
  advise(flow: Flow): Advice | undefined;
}

export interface Assortment {
  readonly catalog: Catalog;
  readonly facets: CatalogFacets;
  /** Its texts; without it only attributes count. */
  readonly search?: CatalogSearch;
}

/** Old revisions kept in memory; a conversation about another one costs a moment more. */
const revisionsMax = 50;

export function createLibrary(parts: {
  readonly flows: readonly Flow[];
  readonly assortments: ReadonlyMap<string, Assortment>;
  readonly archive: FlowArchive;
  /** The words of the field; without them only those of the flows are understood. */
  readonly field?: Omit<Field, "attributes">;
  /** Text of an archived revision → flow; undefined when it can no longer be read. */
  readonly parseRevision: (text: string, revision: string) => Flow | undefined;
}): Library {
  const { flows, assortments, archive, parseRevision, field } = parts;
  const older = new Map<string, Advice>();
  const retired = new Set<string>();
  const byId = new Map<string, Advice>(
    flows.flatMap((flow) => {
      const advice = adviseOn(flow, assortments, field);
      return advice === undefined ? [] : [[flow.id, advice]];
    }),
  );
  return {
    get flows() {
      return [...byId.values()].map(({ knowledge }) => knowledge.flow);
    },
    published: (id) => (id === undefined ? byId.values().next().value : byId.get(id)),
    catalog: (id) => assortments.get(id)?.catalog,
    advise: (flow) => adviseOn(flow, assortments, field),
    publish(flow) {
      const advice = adviseOn(flow, assortments, field);
      if (advice === undefined) return false;
      const before = byId.get(flow.id);
      if (before !== undefined) remember(older, before.knowledge.flow.revision, before);
      byId.set(flow.id, advice);
      retired.delete(flow.id);
      return true;
    },
    retire(id) {
      const before = byId.get(id);
      if (before !== undefined) remember(older, before.knowledge.flow.revision, before);
      byId.delete(id);
      retired.add(id);
    },
    isRetired: (id) => retired.has(id),
    async revision({ id, revision }) {
      const published = byId.get(id);
      if (published?.knowledge.flow.revision === revision) return published;
      const known = older.get(revision);
      if (known !== undefined) return known;
      const text = await archive.find(revision);
      const flow = text === undefined ? undefined : parseRevision(text, revision);
      // A revision that can no longer be read is continued with the published one.
      const advice = (flow && adviseOn(flow, assortments, field)) ?? published;
      if (advice !== undefined) remember(older, revision, advice);
      return advice;
    },
  };
}

function adviseOn(
  flow: Flow,
  assortments: ReadonlyMap<string, Assortment>,
  field: Omit<Field, "attributes"> | undefined,
): Advice | undefined {
  const assortment = assortments.get(flow.catalog);
  if (assortment === undefined) return undefined;
  const { catalog, facets, search } = assortment;
  return {
    knowledge: createKnowledge({ flow, catalog, facets, ...optional("texts", search?.texts) }),
    reader: createReader(flow, field && { ...field, attributes: catalog.attributes }),
    ...optional("embedder", search?.embedder),
  };
}

function remember(known: Map<string, Advice>, revision: string, advice: Advice): void {
  if (known.size >= revisionsMax) {
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }
  known.set(revision, advice);
}
