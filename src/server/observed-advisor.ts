import type { Advisor } from "../advisor/advisor.ts";
import type { ConversationId } from "../advisor/ports.ts";
import type { Metrics } from "./metrics.ts";
import { toProblem } from "./problem.ts";

/** One turn as those see it who run the server: never what was said in it. */
export interface ObservedTurn {
  readonly conversation: ConversationId;
  readonly turn: string;
  /** "answered", or the code of the problem. */
  readonly outcome: string;
  readonly ms: number;
}

export interface ObserverParts {
  readonly metrics: Metrics;
  readonly now: () => number;
  readonly onTurn: (turn: ObservedTurn) => void;
}

/** The same advisor, watched. */
export function observeAdvisor(advisor: Advisor, { metrics, now, onTurn }: ObserverParts): Advisor {
  return {
    ...advisor,
    async open(opening) {
      const opened = await advisor.open(opening);
      metrics.conversationOpened();
      return opened;
    },
    async erase(record) {
      await advisor.erase(record);
      metrics.conversationsErased(1, "asked");
    },
    shoppers: {
      ...advisor.shoppers,
      async erase(shopper) {
        const erased = await advisor.shoppers.erase(shopper);
        metrics.conversationsErased(erased, "asked");
        return erased;
      },
    },
    async turn(record, turn) {
      const at = now();
      const answered = metrics.turnBegan();
      const end = (outcome: string): void => {
        answered(outcome);
        if (outcome === "log-unavailable") metrics.fellBack("log");
        onTurn({ conversation: record.id, turn: turn.id, outcome, ms: Math.round(now() - at) });
      };
      try {
        const events = await advisor.turn(record, turn);
        end("answered");
        return events;
      } catch (error) {
        end(toProblem(error).code);
        throw error;
      }
    },
  };
}
