import { useState } from "preact/hooks";
import type {
  DismissedInsight,
  LearningInsight,
  LearningInsights,
} from "../../src/protocol/learning.ts";
import { problemText } from "../api/problem-text.ts";
import { account } from "../frame/session.ts";
import { learningApi } from "../learning/learning-api.ts";
import { learningWords } from "../learning/learning-words.ts";
import { toast } from "../view/toasts.tsx";
import { words } from "../words/words.ts";

export interface Dismissing {
  /** The most important first. */
  readonly open: readonly LearningInsight[];
  readonly dismissed: readonly DismissedInsight[];
  dismiss(key: string): Promise<void>;
  bringBack(key: string): Promise<void>;
}

/** By whom and when; undefined for one that was brought back. */
type Dismissal = Pick<DismissedInsight, "by" | "at"> | undefined;

/** Shown at once, and told to the server; what it refuses is as before. */
export function useDismissing({ scope, insights, dismissed }: LearningInsights): Dismissing {
  const [since, setSince] = useState<ReadonlyMap<string, Dismissal>>(new Map());
  const all = [
    ...insights.map((insight) => ({ insight, by: undefined })),
    ...dismissed.map(({ insight, by, at }) => ({ insight, by: { by, at } })),
  ].map(({ insight, by }) => ({
    insight,
    dismissal: since.has(insight.key) ? since.get(insight.key) : by,
  }));

  async function change(key: string, dismissal: Dismissal, tell: () => Promise<void>) {
    const before = all.find(({ insight }) => insight.key === key)?.dismissal;
    setSince((now) => new Map(now).set(key, dismissal));
    try {
      await tell();
      return true;
    } catch (trouble) {
      setSince((now) => new Map(now).set(key, before));
      toast(problemText(trouble));
      return false;
    }
  }

  async function bringBack(key: string): Promise<void> {
    await change(key, undefined, () => learningApi.bringBack(scope.flow, key));
  }

  return {
    open: all
      .filter(({ dismissal }) => dismissal === undefined)
      .map(({ insight }) => insight)
      .sort((a, b) => b.weight - a.weight),
    dismissed: all
      .flatMap(({ insight, dismissal }) => (dismissal ? [{ insight, ...dismissal }] : []))
      .sort((a, b) => b.at.localeCompare(a.at)),
    async dismiss(key) {
      const dismissal = { by: account()?.name ?? "", at: new Date().toISOString() };
      if (!(await change(key, dismissal, () => learningApi.dismiss(scope.flow, key)))) return;
      toast(learningWords().dismissed, { label: words().undo, run: () => void bringBack(key) });
    },
    bringBack,
  };
}
