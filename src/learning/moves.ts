import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import type { ShopEvent } from "./shop-event.ts";

export interface Move {
  /** Counted from 1. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** Longer ways are cut: nobody can look at more. */
const movesMax = 8;

/**
 * The way a conversation took, from step to step: questions that were answered, free texts, products,
 * what happened in the shop, and the end. The same step twice in a row is one.
 */
export function movesOf(
  events: readonly RecordedEvent[],
  shop: readonly ShopEvent[],
): readonly Move[] {
  const timed = [
    ...events.map(({ at, event }) => ({ at, step: stepOf(event) })),
    ...shop.map(({ at, type }) => ({ at, step: shopSteps[type] })),
  ].sort((a, b) => a.at - b.at || rankOf(a.step) - rankOf(b.step));
  const steps = ["start"];
  for (const { step } of timed) {
    if (step !== undefined && step !== steps.at(-1)) steps.push(step);
  }
  if (steps.at(-1) !== "bought") steps.push("end");
  return steps
    .slice(1, movesMax + 1)
    .map((to, place) => ({ at: place + 1, from: steps[place] ?? "start", to }));
}

/** What was reported at once happened in this order. */
function rankOf(step: string | undefined): number {
  return ["viewed", "cart", "bought"].indexOf(step ?? "");
}

const shopSteps: Readonly<Record<ShopEvent["type"], string | undefined>> = {
  viewed: "viewed",
  "added-to-cart": "cart",
  bought: "bought",
  returned: undefined,
};

function stepOf(event: ConversationEvent): string | undefined {
  switch (event.type) {
    case "question-answered":
      return event.question;
    case "shopper-said":
      return "text";
    case "products-recommended":
      return "products";
    case "conversation-started":
    case "needs-understood":
    case "need-retracted":
    case "recommendation-critiqued":
    case "question-asked":
    case "product-discussed":
    case "aside-met":
    case "others-requested":
    case "message-misunderstood":
    case "answer-set-aside":
    case "conversation-restarted":
    case "locale-changed":
    case "wording-spoken":
      return undefined;
  }
}
