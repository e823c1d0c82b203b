import { dayOf } from "../../learning/day.ts";
import { indexCounts } from "../../learning/dashboard.ts";
import {
  findDeviations,
  watchedMetrics,
  watchWeeks,
  weeksNeeded,
} from "../../learning/deviations.ts";
import { keptBy, restoring, softening } from "../../learning/insights/deviation-proposal.ts";
import { deviationInsight } from "../../learning/insights/deviation-insights.ts";
import { hasNewIssue } from "../../learning/insights/has-new-issue.ts";
import type { ProductToFill } from "../../learning/insights/products-to-fill.ts";
import type {
  LearningInsight,
  LearningInsights,
  LearningProposal,
  LearningSource,
} from "../../protocol/learning.ts";
import { toIso } from "../drafts.ts";
import { StudioError } from "../studio-error.ts";
import { createAssortmentFindings, type Lately } from "./assortment-findings.ts";
import { nameIds, type LearningBench } from "./learning-bench.ts";
import { createWordFindings, type Recent } from "./word-findings.ts";

/** What is worth a look, with what could be done about it. */
export interface Insights {
  /** The most important first. Proposals are left out for those who may not make them. */
  find(asked: {
    readonly flow: string;
    readonly source: LearningSource;
    readonly mayPropose: boolean;
  }): Promise<LearningInsights>;
  /**
   * Whose data would have to be filled in, and what is missing.
   *
   * @throws StudioError `unknown-insight`.
   */
  products(asked: {
    readonly flow: string;
    readonly source: LearningSource;
    readonly key: string;
  }): Promise<readonly ProductToFill[]>;
  dismiss(by: string, flow: string, key: string): Promise<void>;
  bringBack(flow: string, key: string): Promise<void>;
}

/** Of the past, so many weeks are looked at; what is older was another shop. */
const pastWeeks = 12;
/** What shoppers asked for lately. */
const recentDays = 28;
const insightsMax = 40;
/** A version this old was live in the weeks that are compared with. */
const lateMs = 10 * 86_400_000;

export function createInsights(bench: LearningBench): Insights {
  const { store, studio, library, drafts, clock } = bench;
  const words = createWordFindings(bench);
  const assortment = createAssortmentFindings(bench);

  /** A deviation with what could be done about it, where something can and leads further. */
  async function withRemedy(insight: LearningInsight, flow: string): Promise<LearningInsight> {
    const { question, option } = insight;
    if (question === undefined) return insight;
    const draft = await drafts.newest(flow);
    const { document, counts, issues } = await drafts.inspect(draft);
    if (document === undefined) return insight;
    await bench.breathe();
    const before = await replacedOf(flow);
    await bench.breathe();
    const remedy =
      softening(insight, document, counts) ?? (before && restoring(insight, document, before));
    const edited = remedy && (await drafts.edited(draft, remedy.edits));
    if (remedy === undefined || edited?.ok !== true) return insight;
    await bench.breathe();
    const after = await drafts.inspect({ flow, text: edited.text });
    const isWorse = hasNewIssue(issues, after.issues);
    const kept = keptBy(after.counts, question, option);
    const keptBefore = keptBy(counts, question, option);
    if (isWorse || kept === undefined || keptBefore === undefined) return insight;
    const proposal: LearningProposal = {
      ...remedy,
      draftVersion: draft.version,
      proof: { type: "counts", before: keptBefore, after: kept },
    };
    return { ...insight, proposal };
  }

  /** The version that was replaced lately, if one was: what changed with it may be the reason. */
  async function replacedOf(flow: string) {
    const [head, before] = await studio.versions(flow);
    if (head === undefined || before === undefined) return undefined;
    if (clock.now() - head.at > lateMs) return undefined;
    const stored = await studio.version(flow, before.version);
    const document = stored && (await drafts.inspect({ flow, text: stored.text })).document;
    return document && { document, version: before.version };
  }

  function recently(flow: string, source: LearningSource): Recent {
    const today = dayOf(clock.now());
    return { source, flow, fromDay: today - recentDays + 1, toDay: today };
  }

  async function lately(recent: Recent): Promise<Lately> {
    const metrics = ["unmet", "shown", "unsaid", "conversations"];
    const index = indexCounts(await store.counts({ ...recent, metrics }));
    return { index, of: index.sum("conversations") };
  }

  return {
    async find({ flow, source, mayPropose }) {
      const recent = recently(flow, source);
      const toDay = recent.toDay - 1;
      const knowledge = library.published(flow)?.knowledge;
      const [weeks, known, dismissed] = await Promise.all([
        store.weeks({
          source,
          flow,
          fromDay: toDay - 7 * (pastWeeks + 1) + 1,
          toDay,
          metrics: watchedMetrics,
        }),
        lately(recent),
        store.dismissed(flow),
      ]);
      await bench.breathe();
      const weeksKnown = new Set(
        weeks
          .filter(({ metric, weeksAgo }) => metric === "conversations" && weeksAgo > 0)
          .map(({ weeksAgo }) => weeksAgo),
      ).size;
      const deviations = findDeviations(watchWeeks(weeks)).map((deviation) =>
        deviationInsight(deviation, { flow: knowledge?.flow, toDay }),
      );
      const found: LearningInsight[] = [];
      if (knowledge === undefined) found.push(...deviations);
      else {
        for (const deviation of deviations) found.push(await withRemedy(deviation, flow));
        found.push(...(await words.find(recent, knowledge)));
        const others = await assortment.find({ flow, mayPropose }, known, knowledge);
        found.push(...others.map(({ insight }) => insight));
      }
      const shown = found.map((insight) => (mayPropose ? insight : withoutProposal(insight)));
      const insights = shown
        .filter(({ key }) => !dismissed.some((one) => one.key === key))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, insightsMax);
      return {
        scope: { source, flow },
        state: insights.length > 0 || weeksKnown >= weeksNeeded ? "ready" : "too-little-data",
        weeks: { known: weeksKnown, needed: weeksNeeded },
        insights,
        dismissed: dismissed.flatMap(({ key, by, at }) => {
          const insight = shown.find((one) => one.key === key);
          return insight === undefined ? [] : [{ insight, by, at: toIso(at) }];
        }),
        names: await nameIds(bench, flow, { revisions: [], products: [] }),
      };
    },
    async products({ flow, source, key }) {
      const knowledge = library.published(flow)?.knowledge;
      const asked = { flow, mayPropose: false };
      const known = await lately(recently(flow, source));
      const found = knowledge && (await assortment.find(asked, known, knowledge));
      const own = found?.find(({ insight }) => insight.key === key);
      if (own !== undefined) return own.products;
      throw new StudioError("unknown-insight", "This was found no more.");
    },
    async dismiss(by, flow, key) {
      await store.dismiss(flow, { key, by, at: clock.now() });
    },
    async bringBack(flow, key) {
      await store.bringBack(flow, key);
    },
  };
}

function withoutProposal({ proposal: _left, ...insight }: LearningInsight): LearningInsight {
  return insight;
}
