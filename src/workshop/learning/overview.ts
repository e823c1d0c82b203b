import { dayOf, writeDay } from "../../learning/day.ts";
import {
  dashboardMetrics,
  indexCounts,
  productMetrics,
  productsOf,
  questionsOf,
  revenueOf,
  seriesOf,
  totalsOf,
} from "../../learning/dashboard.ts";
import { headlines } from "../../learning/counts.ts";
import { optional } from "../../lib/optional.ts";
import type { LearningDashboard, LearningPaths, LearningVersion } from "../../protocol/learning.ts";
import { toIso } from "../drafts.ts";
import { countedTo } from "./follower.ts";
import { currencyOf, liveFlow, nameIds, type LearningBench } from "./learning-bench.ts";
import type { SeenRevision } from "./learning-store.ts";
import { writeScope, type Scope } from "./scope.ts";

/** What is happening, now and lately. */
export interface Overview {
  dashboard(scope: Scope): Promise<LearningDashboard>;
  paths(scope: Scope): Promise<LearningPaths>;
  /** The numbers of the studio's versions, by revision. */
  versions(flow: string): Promise<ReadonlyMap<string, number>>;
}

const productsMax = 200;
/** Up to this many days a chart shows hours. */
const hourlyDaysMax = 2;
const hourMs = 3_600_000;

export function createOverview(bench: LearningBench): Overview {
  const { store, studio, clock } = bench;

  async function versions(flow: string): Promise<ReadonlyMap<string, number>> {
    const known = await studio.versions(flow);
    // Restored texts have one revision and several versions: the newest counts.
    return new Map([...known].reverse().map(({ revision, version }) => [revision, version]));
  }

  return {
    versions,
    async dashboard(scope) {
      const { fromDay, toDay, source, flow } = scope;
      const days = toDay - fromDay + 1;
      const unit = days <= hourlyDaysMax ? "hour" : "day";
      const earlier = { ...scope, fromDay: fromDay - days, toDay: fromDay - 1 };
      const [counts, products, before, counted, seen, numbers, now, upTo] = await Promise.all([
        store.counts({ ...scope, metrics: dashboardMetrics }),
        store.counts({ ...scope, metrics: productMetrics }),
        store.counts({ ...earlier, metrics: dashboardMetrics }),
        store.series({ ...scope, metrics: headlines, unit }),
        store.revisions({ source, flow, fromDay, toDay }),
        versions(flow),
        happeningNow(scope),
        store.setting(countedTo, ""),
      ]);
      const index = indexCounts(counts);
      const totals = totalsOf(index);
      const past = totalsOf(indexCounts(before));
      const shown = productsOf(indexCounts(products), productsMax);
      return {
        scope: writeScope(scope),
        hasData: totals.conversations > 0 || past.conversations > 0 || seen.length > 0,
        ...optional("countedTo", upTo === "" ? undefined : toIso(Number(upTo))),
        versions: seen.map((one) => toVersion(one, numbers)),
        now,
        totals,
        ...optional("before", past.conversations > 0 ? past : undefined),
        series: seriesOf(counted, { fromDay, toDay, unit }),
        questions: questionsOf(index, liveFlow(bench, flow)),
        products: shown,
        revenue: { ...optional("currency", currencyOf(bench, flow)), ...revenueOf(index) },
        languages: index
          .all("locale")
          .map(({ item, n }) => ({ locale: item, conversations: n }))
          .sort((a, b) => b.conversations - a.conversations),
        names: await nameIds(bench, flow, {
          revisions: seen.map(({ revision }) => revision),
          products: shown.map(({ id }) => id),
        }),
      };
    },
    async paths(scope) {
      const counts = await store.counts({ ...scope, metrics: ["move", "conversations"] });
      const index = indexCounts(counts);
      const seen = await store.revisions(scope);
      return {
        scope: writeScope(scope),
        conversations: index.sum("conversations"),
        moves: index
          .all("move")
          .flatMap(({ question, item, n }) => {
            const parting = question.indexOf(":");
            const at = Number(question.slice(0, parting));
            return n > 0 ? [{ at, from: question.slice(parting + 1), to: item, count: n }] : [];
          })
          .sort((a, b) => a.at - b.at || b.count - a.count),
        names: await nameIds(bench, scope.flow, {
          revisions: seen.map(({ revision }) => revision),
          products: [],
        }),
      };
    },
  };

  async function happeningNow({ source, flow }: Scope): Promise<LearningDashboard["now"]> {
    const now = clock.now();
    const today = dayOf(now);
    const counted = await store.series({
      source,
      flow,
      fromDay: today - 7,
      toDay: today,
      metrics: ["conversations"],
      unit: "hour",
    });
    const hour = Math.floor(now / hourMs) - today * 24;
    const sum = (holds: (one: { readonly day: number; readonly hour: number }) => boolean) =>
      counted.filter(holds).reduce((known, { n }) => known + n, 0);
    return {
      lastHour: await store
        .conversations({ source, flow, fromDay: today - 1, toDay: today, most: recentMax })
        .then((recent) => recent.filter(({ startedAt }) => startedAt > now - hourMs).length),
      today: sum(({ day }) => day === today),
      lastWeekSameTime: sum((one) => one.day === today - 7 && one.hour <= hour),
    };
  }
}

/** Beyond that nobody counts by eye. */
const recentMax = 1_000;

function toVersion(
  { revision, conversations, firstDay, lastDay }: SeenRevision,
  numbers: ReadonlyMap<string, number>,
): LearningVersion {
  return {
    revision,
    ...optional("version", numbers.get(revision)),
    conversations,
    firstDay: writeDay(firstDay),
    lastDay: writeDay(lastDay),
  };
}
