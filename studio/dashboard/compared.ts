import type { LearningDashboard } from "../../src/protocol/learning.ts";
import { learningApi } from "../learning/learning-api.ts";
import { periodBefore, periodOf } from "../learning/period.ts";
import { viewQuery, type View } from "../learning/view.ts";

/** The period and the one before it, drawn together. */
export interface Compared {
  readonly now: LearningDashboard;
  readonly before: LearningDashboard;
}

/** The same again for as many days before, so that lines and answers have something beside them. */
export async function compare(view: View): Promise<Compared> {
  const today = new Date();
  const query = viewQuery(view, today);
  const [now, before] = await Promise.all([
    learningApi.dashboard(query),
    learningApi.dashboard({ ...query, ...periodBefore(periodOf(view.days, today)) }),
  ]);
  return { now, before };
}
