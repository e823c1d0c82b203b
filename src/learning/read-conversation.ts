import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import { optional } from "../lib/optional.ts";
import type { LearningStep } from "../protocol/learning.ts";
import type { ShopEvent } from "./shop-event.ts";

/**
 * A conversation as a list of steps to read. Without `texts` nothing in it is a shopper's word: what
 * they wrote, and sentences that may repeat it, are only as long as they were.
 */
export function readConversation(
  events: readonly RecordedEvent[],
  shop: readonly ShopEvent[],
  { texts }: { readonly texts: boolean },
): readonly LearningStep[] {
  const steps = events.flatMap(({ seq, at, event }, place) => {
    const step = toStep(event, { texts, next: events[place + 1]?.event });
    return step === undefined
      ? []
      : [{ atMs: at, seq, step, isWording: event.type === "wording-spoken" }];
  });
  const reports = shop.map((event) => ({
    atMs: event.at,
    seq: 0,
    isWording: false,
    step: {
      type: "shop" as const,
      event: event.type,
      product: event.product,
      quantity: event.quantity,
    },
  }));
  return asRead([...steps, ...reports].sort((a, b) => a.atMs - b.atMs)).map(
    ({ atMs, seq, step }) => ({ seq, at: new Date(atMs).toISOString(), ...step }),
  );
}

/**
 * What the advisor says with a question or with products is put into words after they were decided,
 * and shown above them: so it is read.
 */
function asRead<One extends { readonly step: Step; readonly isWording: boolean }>(
  steps: readonly One[],
): readonly One[] {
  const read: One[] = [];
  for (const one of steps) {
    const above = read.at(-1)?.step.type;
    if (one.isWording && (above === "asked" || above === "products")) read.splice(-1, 0, one);
    else read.push(one);
  }
  return read;
}

type Step = LearningStep extends infer One
  ? One extends { readonly type: string }
    ? Omit<One, "seq" | "at">
    : never
  : never;

function toStep(
  event: ConversationEvent,
  { texts, next }: { readonly texts: boolean; readonly next: ConversationEvent | undefined },
): Step | undefined {
  switch (event.type) {
    case "conversation-started":
      return { type: "started", text: event.text };
    case "shopper-said":
      return {
        type: "said",
        characters: event.text.length,
        ...optional("text", texts ? event.text : undefined),
        understood: next?.type === "needs-understood" ? next.shown.map(({ label }) => label) : [],
      };
    case "question-asked": {
      const { question, remaining } = event;
      return { type: "asked", question: question.id, text: question.text, remaining };
    }
    case "question-answered": {
      const { question, answer, revised } = event;
      // A tap is the merchandiser's own label; a number or a place was written by the shopper.
      const isTap = answer.type === "options" || answer.type === "unsure";
      return {
        type: "answered",
        question,
        options: answer.type === "options" ? answer.options : [],
        ...optional("text", texts || isTap ? event.text : undefined),
        revised,
      };
    }
    case "products-recommended": {
      const { remaining, products, relaxed } = event;
      return {
        type: "products",
        remaining,
        products: products.map(({ id, title, reasons }) => ({
          id,
          title,
          reasons: reasons.map(({ text }) => text),
        })),
        ...optional(
          "relaxed",
          relaxed?.needs.map(({ label }) => label),
        ),
      };
    }
    case "recommendation-critiqued":
      return { type: "critiqued", product: event.product, critique: event.critique };
    case "need-retracted":
      return { type: "retracted", need: event.label };
    case "message-misunderstood":
      return { type: "misunderstood" };
    case "conversation-restarted":
      return { type: "restarted" };
    case "product-discussed":
    case "aside-met":
    case "others-requested":
    case "answer-set-aside":
    case "wording-spoken":
      return {
        type: "spoke",
        characters: event.text.length,
        ...optional("text", texts ? event.text : undefined),
      };
    case "needs-understood":
    case "locale-changed":
      return undefined;
  }
}
