import type {
  QuestionMessage,
  RecommendationMessage,
  ServerMessage,
  ShopperSaidMessage,
  UnderstoodMessage,
  WireProduct,
  WireRelaxed,
} from "../../src/protocol/server-message.ts";

/** What a server might send, in short. Numbers are given when a conversation is put together. */
export type Unnumbered = ServerMessage extends infer Message
  ? Message extends ServerMessage
    ? Omit<Message, "seq" | "at">
    : never
  : never;

/** Numbered from 1, or from where another part ended. */
export function conversation(parts: readonly Unnumbered[], after = 0): readonly ServerMessage[] {
  return parts.map((part, index) => ({
    ...part,
    seq: after + index + 1,
    at: "2026-01-01T00:00:00Z",
  }));
}

export const greeting: Unnumbered = {
  type: "greeting",
  text: "Tell me what it is for.",
  disclosure: "I am a program.",
  title: "Find your jacket",
  locale: "en",
  total: 100,
  protocol: 1,
};

export function question(
  id: string,
  remaining: number,
  kind = "single",
): QuestionMessage & Unnumbered {
  const option = (name: string) => ({
    id: name,
    label: `${id} ${name}`,
    products: { count: remaining },
  });
  return {
    type: "question",
    remaining,
    question: { id, kind, text: `${id}?`, options: [option("a"), option("b")] },
  };
}

type Answer = NonNullable<ShopperSaidMessage["answer"]>;

export function answer(text: string, given: Answer): ShopperSaidMessage & Unnumbered {
  return { type: "shopper-said", text, answer: given };
}

export function said(text: string): Unnumbered {
  return { type: "shopper-said", text };
}

export function understood(
  needs: readonly string[],
  answers: UnderstoodMessage["answers"] = [],
): Unnumbered {
  return {
    type: "understood",
    answers,
    needs: needs.map((id) => ({ id, label: `need ${id}`, source: "text" })),
  };
}

export function retracted(need: string): Unnumbered {
  return { type: "retracted", need, label: `need ${need}` };
}

export function wording(text: string): Unnumbered {
  return { type: "wording", text };
}

export function recommendation(
  remaining: number,
  ids: readonly string[],
  relaxed?: WireRelaxed,
): RecommendationMessage & Unnumbered {
  return {
    type: "recommendation",
    remaining,
    products: ids.map(product),
    ...(relaxed && { relaxed }),
  };
}

export function product(id: string): WireProduct {
  return {
    id,
    title: `Product ${id}`,
    availability: "in-stock",
    role: "best-match",
    roleLabel: "Best match",
    match: { level: "full", met: [], unmet: [] },
    reasons: [],
    critiques: [],
  };
}

export function relaxed(text: string): WireRelaxed {
  return { needs: [], fits: 0, text, repairs: [] };
}

export const misunderstood: Unnumbered = { type: "misunderstood", text: "I did not get that." };
export const restarted: Unnumbered = { type: "restarted", text: "From the beginning." };
