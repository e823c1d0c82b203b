import { createConversations, type Conversations } from "./conversations.ts";
import { createDemo, type Demo } from "./demo.ts";
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
  /** @throws StudioError `wrong-period`. */
  scope(asked: AskedScope): Promise<Scope>;
}

export function createLearningDesk(bench: LearningBench): LearningDesk {
  const overview = createOverview(bench);
  return {
    overview,
    conversations: createConversations(bench, overview),
    insights: createInsights(bench),
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
