import { createConversations, type Conversations } from "./conversations.ts";
import { createDemo, type Demo } from "./demo.ts";
import { createExperiments, type Experiments } from "./experiments.ts";
import { createExporting, type Exporting } from "./exporting.ts";
import { createInsights, type Insights } from "./insights.ts";
import type { LearningBench } from "./learning-bench.ts";
import { createOverview, type Overview } from "./overview.ts";
import { toScope, type AskedScope, type Scope } from "./scope.ts";

/** Everything the studio says about what shoppers did. */
export interface LearningDesk {
  readonly overview: Overview;
  readonly conversations: Conversations;
  readonly insights: Insights;
  readonly demo: Demo;
  readonly experiments: Experiments;
  readonly exporting: Exporting;
  /** @throws StudioError `wrong-period`. */
  scope(asked: AskedScope): Promise<Scope>;
}

/** @param changed Told when shoppers are to meet another choice of experiments. */
export function createLearningDesk(
  bench: LearningBench,
  changed: () => Promise<void>,
): LearningDesk {
  const overview = createOverview(bench);
  const conversations = createConversations(bench, overview);
  const insights = createInsights(bench);
  return {
    overview,
    conversations,
    insights,
    experiments: createExperiments(bench, changed),
    exporting: createExporting({ overview, conversations, insights }),
    demo: createDemo(bench),
    async scope(asked) {
      const { flows } = await bench.store.demo();
      return toScope(asked, {
        now: bench.clock.now(),
        isDemoLoaded: flows.includes(asked.flow),
      });
    },
  };
}
