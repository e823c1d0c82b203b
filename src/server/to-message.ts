import type { Answer } from "../flow/answer.ts";
import { unreachable } from "../lib/invariant.ts";
import { optional } from "../lib/optional.ts";
import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import type {
  GreetingMessage,
  ServerMessage,
  ShopperSaidMessage,
} from "../protocol/server-message.ts";
import { protocolVersion } from "../protocol/version.ts";

type Body = ServerMessage extends infer Message
  ? Message extends { readonly type: string }
    ? Omit<Message, "seq" | "at">
    : never
  : never;

/** Every event has one message, with the same number: a client that counts misses nothing. */
export function toMessage({ seq, at, event }: RecordedEvent): ServerMessage {
  return { seq, at: new Date(at).toISOString(), ...toBody(event) };
}

export function toMessages(events: readonly RecordedEvent[]): readonly ServerMessage[] {
  return events.map(toMessage);
}

function toBody(event: ConversationEvent): Body {
  switch (event.type) {
    case "conversation-started": {
      const { text, disclosure, title, locale, total } = event;
      const greeting: GreetingMessage = {
        type: "greeting",
        text,
        disclosure,
        title,
        locale,
        total,
        protocol: protocolVersion,
      };
      return greeting;
    }
    case "shopper-said":
      return { type: "shopper-said", text: event.text };
    case "question-answered":
      return {
        type: "shopper-said",
        text: event.text,
        answer: {
          question: event.question,
          ...toWireAnswer(event.answer),
          ...(event.revised ? { revised: true } : {}),
        },
        ...optional("needs", event.needs),
      };
    case "needs-understood":
      return {
        type: "understood",
        needs: event.shown,
        answers: event.answers.map(({ question, answer }) => ({
          question,
          ...(answer.type === "options" ? { options: answer.options } : {}),
        })),
      };
    case "need-retracted":
      return { type: "retracted", need: event.need, label: event.label };
    case "recommendation-critiqued": {
      const { product, critique, need, text } = event;
      const said: ShopperSaidMessage = {
        type: "shopper-said",
        text,
        critique: { product, critique, need: need.id },
      };
      return said;
    }
    case "question-asked":
      return { type: "question", question: event.question, remaining: event.remaining };
    case "products-recommended": {
      const { remaining, products, relaxed } = event;
      return {
        type: "recommendation",
        remaining,
        products,
        ...(relaxed === undefined ? {} : { relaxed }),
      };
    }
    case "product-discussed": {
      const { text, claims, products } = event;
      return { type: "reply", text, claims, ...(products.length > 0 ? { products } : {}) };
    }
    case "aside-met":
    case "others-requested":
      return { type: "reply", text: event.text, claims: [] };
    case "message-misunderstood":
      return { type: "misunderstood", text: event.text };
    case "answer-set-aside":
      return { type: "set-aside", question: event.question, text: event.text };
    case "conversation-restarted":
      return { type: "restarted", text: event.text };
    case "locale-changed":
      return { type: "locale", locale: event.locale, ...optional("needs", event.needs) };
    case "wording-spoken":
      return { type: "wording", text: event.text };
    default:
      return unreachable(event);
  }
}

function toWireAnswer(answer: Answer): Partial<NonNullable<ShopperSaidMessage["answer"]>> {
  switch (answer.type) {
    case "options":
      return { options: answer.options };
    case "unsure":
      return { unsure: true };
    case "place":
      return { place: answer.text };
    case "amount": {
      const { min, max } = answer;
      return {
        value: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      };
    }
  }
}
