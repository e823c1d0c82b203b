import type { Clock } from "../../advisor/ports.ts";
import { optional } from "../../lib/optional.ts";
import type { ClientShopEvent } from "../../protocol/shop-events.ts";
import type { LearningStore } from "./learning-store.ts";
import type { RunningTrials } from "./trials.ts";

/** What the shop reports of its shoppers. */
export interface Intake {
  ofConversation(conversation: string, events: readonly ClientShopEvent[]): Promise<void>;
  /** Counts only in experiments that run: outside of them nobody is known by a key. */
  ofShopper(shopper: string, events: readonly ClientShopEvent[]): Promise<void>;
}

export function createIntake({
  store,
  trials,
  clock,
  moved,
}: {
  readonly store: Pick<LearningStore, "report">;
  readonly trials: Pick<RunningTrials, "units">;
  readonly clock: Clock;
  readonly moved: (conversation: string) => void;
}): Intake {
  const at = (events: readonly ClientShopEvent[]) => {
    const now = clock.now();
    return events.map(({ id, type, product, quantity, price }) => ({
      id,
      type,
      product,
      quantity,
      at: now,
      ...optional("cents", price && Math.round(price.amount * quantity * 100)),
      ...optional("currency", price?.currency),
    }));
  };
  return {
    async ofConversation(conversation, events) {
      await store.report({ conversation, units: [], events: at(events) });
      moved(conversation);
    },
    async ofShopper(shopper, events) {
      const units = trials.units(shopper);
      if (units.length > 0) await store.report({ units, events: at(events) });
    },
  };
}
