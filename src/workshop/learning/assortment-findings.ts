import type { indexCounts } from "../../learning/dashboard.ts";
import { neverShown, poorlyCovered } from "../../learning/insights/assortment-insights.ts";
import { needInsights } from "../../learning/insights/need-insights.ts";
import {
  askedInVain,
  nearlyMeeting,
  toFillOf,
  withoutAttribute,
  type ProductToFill,
  type ToFill,
} from "../../learning/insights/products-to-fill.ts";
import { optional } from "../../lib/optional.ts";
import type { LearningInsight, LearningProposal } from "../../protocol/learning.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import type { LearningBench } from "./learning-bench.ts";
import { createRemedies } from "./remedies.ts";

/** An insight with the products it would take data of. */
export interface Found {
  readonly insight: LearningInsight;
  readonly products: readonly ProductToFill[];
}

/** What was counted lately, of so many conversations. */
export interface Lately {
  readonly index: ReturnType<typeof indexCounts>;
  readonly of: number;
}

/** Needs nothing met, gaps in the data, products nobody was shown; with what could be done. */
export interface AssortmentFindings {
  find(
    asked: { readonly flow: string; readonly mayPropose: boolean },
    lately: Lately,
    knowledge: Knowledge,
  ): Promise<readonly Found[]>;
}

export function createAssortmentFindings(bench: LearningBench): AssortmentFindings {
  const remedies = createRemedies(bench);
  return {
    async find({ flow, mayPropose }, { index, of }, knowledge) {
      const found: Found[] = [];
      async function add(
        insight: LearningInsight,
        propose: () => Promise<LearningProposal | undefined>,
        toFill: ToFill,
      ): Promise<void> {
        await bench.breathe();
        const proposal = mayPropose ? await propose() : undefined;
        const fill = toFillOf(toFill);
        const more = { ...optional("proposal", proposal), ...optional("toFill", fill) };
        found.push({ insight: { ...insight, ...more }, products: toFill.products });
      }
      for (const need of needInsights(index.all("unmet"), knowledge, of)) {
        const products = nearlyMeeting(need.musts, knowledge);
        const propose = async () => await remedies.ofNeed(flow, need);
        await add(need.insight, propose, { kind: "need", products });
      }
      for (const gap of poorlyCovered(index.all("unsaid"), knowledge)) {
        const products = withoutAttribute(gap.attribute, knowledge);
        const propose = async () => await remedies.ofGap(flow, gap);
        await add(gap.insight, propose, { kind: "gap", products });
      }
      const hidden = neverShown(index.all("shown"), knowledge, of);
      if (hidden !== undefined) {
        const products = askedInVain(hidden.hidden, knowledge);
        const propose = async () => await remedies.ofHidden(flow, hidden);
        await add(hidden.insight, propose, { kind: "hidden", products });
      }
      return found;
    },
  };
}
