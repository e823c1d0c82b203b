import { toCondition } from "../catalog/condition.ts";
import { lazily } from "../lib/lazily.ts";
import type {
  StudioAttribute,
  StudioAuditEntry,
  StudioCatalog,
  StudioEffect,
} from "../protocol/studio.ts";
import { scopeOf } from "../recommendation/knowledge.ts";
import { effectOf } from "../studio/count-options.ts";
import { describeAttributes, describeCatalog } from "../studio/describe-attributes.ts";
import type { Assortment } from "../studio/inspect-draft.ts";
import type { Bitset } from "../lib/bitset.ts";
import type { WrittenCondition } from "../catalog/condition.ts";
import { createDrafts, toIso, type Drafts } from "./drafts.ts";
import { reconcile } from "./opening.ts";
import { createFlowTests, type FlowTests } from "./flow-tests.ts";
import { createPreviewing, type Previewing } from "./previewing.ts";
import { createProving, type Proving } from "./proving.ts";
import { createPublishing, type Publishing } from "./publishing.ts";
import { StudioError } from "./studio-error.ts";
import type { Workbench } from "./workbench.ts";

/** Everything merchandisers do, but for who they are (`people.ts`). */
export interface Workshop {
  readonly drafts: Drafts;
  readonly publishing: Publishing;
  readonly previewing: Previewing;
  readonly flowTests: FlowTests;
  readonly proving: Proving;
  catalogs(): readonly StudioCatalog[];
  /** @throws StudioError `unknown-catalog`. */
  attributes(catalog: string, flow: string | undefined): Promise<readonly StudioAttribute[]>;
  effect(catalog: string, asked: AskedEffect): StudioEffect;
  audit(): Promise<readonly StudioAuditEntry[]>;
}

export interface AskedEffect {
  readonly scope?: WrittenCondition | undefined;
  readonly condition: WrittenCondition;
}

const auditMax = 200;

export async function openWorkshop(bench: Workbench): Promise<Workshop> {
  await reconcile(bench);
  const drafts = createDrafts(bench);
  const publishing = createPublishing(bench, drafts);
  const previewing = createPreviewing(bench, drafts);
  const flowTests = createFlowTests(bench, drafts, previewing);
  const described = lazily(() =>
    [...bench.assortments.values()].map(({ catalog, facets }) => describeCatalog(catalog, facets)),
  );

  function assortmentOf(id: string): Assortment {
    const found = bench.assortments.get(id);
    if (found !== undefined) return found;
    throw new StudioError("unknown-catalog", `There is no catalogue "${id}".`);
  }

  async function scopeFor(
    flow: string | undefined,
    { catalog, facets }: Assortment,
  ): Promise<Bitset> {
    const draft = flow === undefined ? undefined : await bench.store.draft(flow);
    const parsed = draft && (await drafts.inspect(draft)).parsed;
    return scopeOf(parsed?.flow.catalog === catalog.id ? parsed.flow : {}, facets);
  }

  return {
    drafts,
    publishing,
    previewing,
    flowTests,
    proving: createProving(bench, drafts, { publishing, flowTests }),
    catalogs: described,
    async attributes(id, flow) {
      const assortment = assortmentOf(id);
      const scope = await scopeFor(flow, assortment);
      return describeAttributes(assortment.catalog, assortment.facets, scope);
    },
    effect(id, { scope, condition }) {
      const { facets } = assortmentOf(id);
      const within = scopeOf(scope === undefined ? {} : { scope: toCondition(scope) }, facets);
      return effectOf(toCondition(condition), facets, within);
    },
    async audit() {
      const entries = await bench.store.audit(auditMax);
      return entries.map(({ at, ...rest }) => ({ at: toIso(at), ...rest }));
    },
  };
}
