import { controlArm, holdoutArm } from "../../learning/assign-arm.ts";
import { indexCounts } from "../../learning/dashboard.ts";
import { dayOf } from "../../learning/day.ts";
import { experimentResults } from "../../learning/experiment-results.ts";
import { windowMs } from "../../learning/fold-shop-events.ts";
import { optional } from "../../lib/optional.ts";
import { sampleForMeans, sampleForShares } from "../../lib/statistics/sample-size.ts";
import type {
  Experiment,
  ExperimentResults,
  ExperimentSize,
  LearningMetric,
  NewExperiment,
} from "../../protocol/learning.ts";
import { toIso } from "../drafts.ts";
import { StudioError } from "../studio-error.ts";
import { currencyOf, liveFlow, type LearningBench } from "./learning-bench.ts";
import type { ExperimentMove, StoredArm, StoredExperiment } from "./learning-store.ts";

/** Versions of a flow tried out on shoppers. */
export interface Experiments {
  list(flow: string | undefined): Promise<readonly Experiment[]>;
  /** @throws StudioError `never-published`, `flow-has-errors`, `unknown-version`, `unknown-flow`. */
  create(by: string, wanted: NewExperiment): Promise<Experiment>;
  size(asked: {
    readonly flow: string;
    readonly metric: LearningMetric;
    readonly smallestEffect: number;
    readonly arms: number;
    readonly holdout: number;
  }): Promise<ExperimentSize>;
  /** @throws StudioError `unknown-experiment`, as all below. */
  results(id: string): Promise<ExperimentResults>;
  /** @throws StudioError `experiment-running` when another one of its flow runs. */
  start(by: string, id: string): Promise<ExperimentResults>;
  /** @throws StudioError `experiment-over`. */
  stop(by: string, id: string): Promise<ExperimentResults>;
  /** @throws StudioError `unknown-arm`, and what publishing throws. */
  adopt(
    by: string,
    id: string,
    wanted: { readonly arm: string; readonly read: readonly string[] },
  ): Promise<ExperimentResults>;
  /** @throws StudioError `experiment-running`. */
  remove(by: string, id: string): Promise<void>;
}

/** How long after the last shopper it is waited for what they still do; products come within minutes. */
const waitMs: Readonly<Record<LearningMetric, number>> = {
  completed: 3_600_000,
  "added-to-cart": windowMs,
  bought: windowMs,
  revenue: windowMs,
};

const baselineDays = 28;
/** Where nothing was measured. */
const baselineAssumed = 0.1;
/** How much orders differ, as a share of their mean, where only their mean is known. */
const orderSpread = 0.6;

export function createExperiments(
  bench: LearningBench,
  /** Told when shoppers are to meet another choice of experiments. */
  changed: () => Promise<void>,
): Experiments {
  const { store, studio, archive, drafts, publishing, library, clock, secrets } = bench;

  async function find(id: string): Promise<StoredExperiment> {
    const found = await store.experiment(id);
    if (found !== undefined) return found;
    throw new StudioError("unknown-experiment", "There is no such experiment.");
  }

  async function move(
    experiment: StoredExperiment,
    step: ExperimentMove,
    refused: StudioError,
  ): Promise<void> {
    if (!(await store.moveExperiment(experiment.id, step))) throw refused;
    await changed();
  }

  async function note(by: string, { flow, name }: StoredExperiment, action: string): Promise<void> {
    await studio.record({ at: clock.now(), by, action, flow, detail: name });
  }

  /** The text of a candidate, safe in the archive; the same gate as for publishing, but for warnings. */
  async function candidate(
    flow: string,
    from: NewExperiment["candidates"][number]["from"],
  ): Promise<{ readonly revision: string; readonly version?: number }> {
    const { text } = await ("version" in from
      ? versionOf(flow, from.version)
      : drafts.as(flow, from.draft));
    const { issues, parsed } = await drafts.inspect({ flow, text });
    const errors = issues.filter(({ severity }) => severity === "error");
    if (errors.length > 0 || parsed === undefined) {
      const message = "This has errors, so no shopper can meet it.";
      throw new StudioError("flow-has-errors", message, { gate: errors });
    }
    const revision = bench.revisionOf(text);
    await archive.keep({ revision, text });
    return { revision, ...("version" in from ? { version: from.version } : {}) };
  }

  async function versionOf(flow: string, version: number): Promise<{ readonly text: string }> {
    const found = await studio.version(flow, version);
    if (found !== undefined) return found;
    throw new StudioError("unknown-version", `There is no version ${version} of "${flow}".`);
  }

  async function baselineOf(flow: string) {
    const today = dayOf(clock.now());
    const counts = indexCounts(
      await store.counts({
        source: "live",
        flow,
        fromDay: today - baselineDays + 1,
        toDay: today,
        metrics: ["conversations", "completed", "cart", "bought", "revenue"],
      }),
    );
    const conversations = counts.sum("conversations");
    return { counts, conversations };
  }

  async function size(asked: Parameters<Experiments["size"]>[0]): Promise<ExperimentSize> {
    const { flow, metric, smallestEffect, arms, holdout } = asked;
    const { counts, conversations } = await baselineOf(flow);
    const comparisons = Math.max(1, arms - 1 + (holdout > 0 && metric !== "completed" ? 1 : 0));
    const share = (name: string): number | undefined =>
      conversations === 0 ? undefined : counts.sum(name) / conversations;
    const bought = share("bought");
    const baseline =
      metric === "revenue"
        ? conversations === 0
          ? undefined
          : counts.sum("revenue") / 100 / conversations
        : share(metric === "added-to-cart" ? "cart" : metric);
    const sampleNeeded =
      metric === "revenue"
        ? sampleForRevenue(bought, smallestEffect, comparisons)
        : sampleForShares(within(baseline ?? baselineAssumed), smallestEffect, comparisons);
    const perDay = conversations / baselineDays;
    // The smallest group is the last to be full.
    const least = Math.min((1 - holdout) / Math.max(1, arms), ...(holdout > 0 ? [holdout] : []));
    return {
      sampleNeeded,
      ...optional("baseline", baseline),
      ...optional("shoppersPerDay", perDay === 0 ? undefined : perDay),
      ...optional("days", perDay === 0 ? undefined : Math.ceil(sampleNeeded / (perDay * least))),
    };
  }

  /** When the last group was full; noted the first time it is seen. */
  async function fullAt(experiment: StoredExperiment): Promise<number | undefined> {
    if (experiment.fullAt !== undefined || experiment.state === "prepared")
      return experiment.fullAt;
    const arms = [
      ...experiment.arms.map((arm) => arm.id),
      ...(experiment.holdout > 0 ? [holdoutArm] : []),
    ];
    const filled = await Promise.all(
      arms.map(async (arm) => await store.filledAt(experiment.id, arm, experiment.sampleNeeded)),
    );
    const known = filled.flatMap((at) => at ?? []);
    if (known.length < arms.length) return undefined;
    const at = Math.max(...known);
    await store.moveExperiment(experiment.id, { to: "full", at });
    return at;
  }

  async function results(experiment: StoredExperiment): Promise<ExperimentResults> {
    const now = clock.now();
    const full = await fullAt(experiment);
    const until = full ?? experiment.stoppedAt ?? now;
    const decidesAt = full === undefined ? undefined : full + waitMs[experiment.metric];
    const isDecided = decidesAt !== undefined && decidesAt <= now;
    const counted = experiment.state === "prepared" ? [] : await store.arms(experiment.id, until);
    return {
      experiment: toExperiment(experiment),
      phase:
        experiment.state === "prepared"
          ? "prepared"
          : full === undefined
            ? "collecting"
            : isDecided
              ? "decided"
              : "waiting",
      ...optional("flowTitle", liveFlow(bench, experiment.flow)?.title),
      ...optional("currency", currencyOf(bench, experiment.flow)),
      ...optional("decidesAt", decidesAt === undefined ? undefined : toIso(decidesAt)),
      ...experimentResults(experiment, counted, isDecided),
    };
  }

  return {
    size,
    list: async (flow) => (await store.experiments(flow)).map(toExperiment),
    async create(by, { flow, name, candidates, holdout, metric, smallestEffect }) {
      const live = library.published(flow)?.knowledge.flow;
      if (live === undefined) {
        throw new StudioError("never-published", "Only what is live can be compared with.");
      }
      const versions = await studio.versions(flow);
      const control = versions.find(({ revision }) => revision === live.revision);
      const others = await Promise.all(
        candidates.map(async ({ name: called, from, share }, place): Promise<StoredArm> => ({
          id: String.fromCodePoint(firstCandidate + place),
          name: called,
          share,
          ...(await candidate(flow, from)),
        })),
      );
      const taken = others.reduce((sum, { share }) => sum + share, 0);
      const arms: readonly StoredArm[] = [
        {
          id: controlArm,
          name: "Live",
          revision: live.revision,
          ...optional("version", control?.version),
          share: Math.max(0, 1 - taken),
        },
        ...others,
      ];
      const { sampleNeeded } = await size({
        flow,
        metric,
        smallestEffect,
        arms: arms.length,
        holdout,
      });
      const experiment: StoredExperiment = {
        id: secrets.newToken().slice(0, 16),
        flow,
        name,
        state: "prepared",
        arms,
        holdout,
        metric,
        smallestEffect,
        sampleNeeded,
        createdAt: clock.now(),
        createdBy: by,
      };
      await store.addExperiment(experiment);
      await note(by, experiment, "experiment-made");
      return toExperiment(experiment);
    },
    results: async (id) => await results(await find(id)),
    async start(by, id) {
      const experiment = await find(id);
      if (library.published(experiment.flow) === undefined) {
        throw new StudioError("never-published", "Only what is live can be tried out on shoppers.");
      }
      const refused = new StudioError(
        "experiment-running",
        "One experiment of a flow runs at a time, and each one once.",
      );
      await move(experiment, { to: "running", at: clock.now() }, refused);
      await note(by, experiment, "experiment-started");
      return await results(await find(id));
    },
    async stop(by, id) {
      const experiment = await find(id);
      await move(experiment, { to: "stopped", at: clock.now() }, isOver());
      await note(by, experiment, "experiment-stopped");
      return await results(await find(id));
    },
    async adopt(by, id, { arm, read }) {
      const experiment = await find(id);
      const chosen = experiment.arms.find((one) => one.id === arm);
      if (chosen === undefined) throw new StudioError("unknown-arm", `There is no arm "${arm}".`);
      if (experiment.state === "prepared" || experiment.state === "adopted") throw isOver();
      if (arm !== controlArm) await goLive(by, experiment, { arm: chosen, read });
      if (experiment.state === "running") {
        await move(experiment, { to: "stopped", at: clock.now() }, isOver());
      }
      await move(experiment, { to: "adopted", arm, at: clock.now() }, isOver());
      await note(by, experiment, "experiment-adopted");
      return await results(await find(id));
    },
    async remove(by, id) {
      const experiment = await find(id);
      if (!(await store.removeExperiment(id))) {
        throw new StudioError("experiment-running", "What shoppers have met stays on record.");
      }
      await note(by, experiment, "experiment-removed");
    },
  };

  async function goLive(
    by: string,
    { flow, name }: StoredExperiment,
    { arm, read }: { readonly arm: StoredArm; readonly read: readonly string[] },
  ): Promise<void> {
    if (library.published(flow)?.knowledge.flow.revision === arm.revision) return;
    const text = await archive.find(arm.revision);
    if (text === undefined) {
      throw new StudioError("unknown-version", "The text of this arm is kept no longer.");
    }
    await publishing.adopt(by, flow, { text, read, note: `${name}: ${arm.name}` });
  }
}

/** Arms besides control are a, b, c. */
const firstCandidate = 97;

function isOver(): StudioError {
  return new StudioError("experiment-over", "This experiment does not run.");
}

/** A share of 0 or 1 has no spread to reckon with. */
function within(share: number): number {
  return Math.min(0.99, Math.max(0.01, share));
}

/** Most shoppers buy nothing, and orders differ: both make the spread, measured in mean revenues. */
function sampleForRevenue(
  bought: number | undefined,
  relativeEffect: number,
  comparisons: number,
): number {
  const share = within(bought ?? baselineAssumed);
  const deviation = Math.sqrt((1 + orderSpread ** 2) / share - 1);
  return sampleForMeans(deviation, relativeEffect, comparisons);
}

function toExperiment(experiment: StoredExperiment): Experiment {
  const { createdAt, startedAt, stoppedAt, adopted, fullAt: _full, ...rest } = experiment;
  return {
    ...rest,
    createdAt: toIso(createdAt),
    ...optional("startedAt", startedAt === undefined ? undefined : toIso(startedAt)),
    ...optional("stoppedAt", stoppedAt === undefined ? undefined : toIso(stoppedAt)),
    ...optional("adopted", adopted),
  };
}
