import type { Clock, Secrets, Trials } from "../../advisor/ports.ts";
import { assignArm, controlArm, holdoutArm } from "../../learning/assign-arm.ts";
import { optional } from "../../lib/optional.ts";
import type { LearningStore, StoredExperiment } from "./learning-store.ts";

/** Experiments that run, as far as shoppers meet them. */
export interface RunningTrials extends Trials {
  /**
   * The arm of a shopper. Where somebody is held out, whoever the shop's server asks for is noted, and
   * counted whatever they do then. Anybody else's question changes nothing: keys can be made up.
   */
  arm(asked: {
    readonly flow: string;
    readonly shopper: string;
    readonly isVouched: boolean;
  }): Promise<{ readonly arm: string; readonly experiment?: string }>;
  /** What stands for a shopper in each experiment that runs. */
  units(shopper: string): readonly { readonly experiment: string; readonly unit: string }[];
  /** Looks for experiments that were started or stopped, here or on another node. */
  refresh(): Promise<void>;
}

export interface TrialsParts {
  readonly store: Pick<LearningStore, "experiments" | "assign" | "attach">;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, "hash">;
  readonly onTrouble: (trouble: unknown) => void;
}

export function createTrials({ store, clock, secrets, onTrouble }: TrialsParts): RunningTrials {
  let running: readonly StoredExperiment[] = [];

  function experimentOf(flow: string): StoredExperiment | undefined {
    return running.find((experiment) => experiment.flow === flow);
  }

  /** The key itself is kept nowhere. */
  function unitOf(experiment: string, key: string): string {
    return secrets.hash(`${experiment} ${key}`);
  }

  async function note(experiment: string, unit: string, arm: string): Promise<void> {
    await store.assign({ experiment, unit, arm, at: clock.now() });
  }

  return {
    async assign({ flow, shopper, conversation }) {
      const experiment = experimentOf(flow);
      if (experiment === undefined) return undefined;
      // Who has no key has seen the advisor already: beside people who were held out they would
      // make all others look better.
      if (shopper === undefined && experiment.holdout > 0) return undefined;
      const key = shopper ?? conversation;
      const unit = unitOf(experiment.id, key);
      const arm = assignArm(experiment, key);
      // Held out, and here all the same: served with what is live, and counted as held out.
      const served = arm === holdoutArm ? controlArm : arm;
      const { revision } = experiment.arms.find(({ id }) => id === served) ?? {};
      return { experiment: experiment.id, arm, unit, ...optional("revision", revision) };
    },
    async begun(conversation, { experiment, unit, arm }) {
      try {
        // Before a conversation begins all arms are the same, so those who begin one are all there are to
        // compare. Where some are held out, those were noted before.
        const known = running.find(({ id }) => id === experiment);
        if (known?.holdout === 0) await note(experiment, unit, arm);
        await store.attach(conversation, { experiment, unit, arm });
      } catch (trouble) {
        onTrouble(trouble);
      }
    },
    async arm({ flow, shopper, isVouched }) {
      const experiment = experimentOf(flow);
      if (experiment === undefined) return { arm: "advisor" };
      const arm = assignArm(experiment, shopper);
      if (isVouched && experiment.holdout > 0) {
        await note(experiment.id, unitOf(experiment.id, shopper), arm).catch(onTrouble);
      }
      return { arm: arm === holdoutArm ? arm : "advisor", experiment: experiment.id };
    },
    units: (shopper) => running.map(({ id }) => ({ experiment: id, unit: unitOf(id, shopper) })),
    async refresh() {
      running = (await store.experiments()).filter(({ state }) => state === "running");
    },
  };
}
