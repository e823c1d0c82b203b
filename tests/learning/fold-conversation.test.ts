import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/conversation/command.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { RecordedEvent } from "../../src/conversation/event.ts";
import { replay } from "../../src/conversation/replay.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import { countKey, countsBetween, toCounts, type Counts } from "../../src/learning/counts.ts";
import { foldConversation } from "../../src/learning/fold-conversation.ts";
import type { ShopEvent } from "../../src/learning/shop-event.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const startedAt = 1_763_760_000_000;

const answers = (question: string, ...options: string[]): Command => ({
  type: "answer",
  question: question as QuestionId,
  answer:
    options.length === 0
      ? { type: "unsure" }
      : { type: "options", options: options.map((id) => id as OptionId) },
});
const says = (text: string): Command => ({
  type: "say",
  text,
  reading: { answers: [], volunteered: [] },
});

/** The real engine's log, ten seconds from turn to turn. */
function converse(...commands: readonly Command[]): readonly RecordedEvent[] {
  let recorded: readonly RecordedEvent[] = [];
  const happen = (events: ReturnType<typeof start>, turn: number): void => {
    const seq = recorded.length + 1;
    recorded = [
      ...recorded,
      ...events.map((event, place) => ({
        seq: seq + place,
        at: startedAt + 10_000 * turn,
        event,
      })),
    ];
  };
  happen(start(knowledge, { locale: "de" }), 0);
  for (const [turn, command] of commands.entries()) {
    const decided = decide(knowledge, replay(recorded), command);
    if (decided.type === "refused") throw new Error(decided.refusal.message);
    happen(decided.events, turn + 1);
  }
  return recorded;
}

function fold(events: readonly RecordedEvent[], shop: readonly ShopEvent[] = []) {
  const folded = foldConversation(events, shop);
  if (folded === undefined) throw new Error("it did not begin");
  const get = (metric: string, question = "", item = ""): number =>
    folded.counts.get(countKey(metric, question, item)) ?? 0;
  return { ...folded, get };
}

const shownIn = (events: readonly RecordedEvent[]): readonly string[] =>
  events.flatMap(({ event }) =>
    event.type === "products-recommended" ? event.products.map(({ id }) => id) : [],
  );

describe("a conversation in numbers", () => {
  test("nothing before it began", () => expect(foldConversation([], [])).toBeUndefined());

  test("opened, and left", () => {
    const { get, outcome, leftAt, turns } = fold(converse());
    expect({ outcome, leftAt, turns }).toEqual({ outcome: "left", leftAt: "where", turns: 0 });
    expect(get("conversations")).toBe(1);
    expect(get("engaged")).toBe(0);
    expect(get("asked", "where")).toBe(1);
    expect(get("left", "where")).toBe(1);
    expect(get("locale", "", "de")).toBe(1);
    expect(get("move", "1:start", "end")).toBe(1);
  });

  test("an answer, and gone: the question after it and the answer lose somebody", () => {
    const { get, leftAt } = fold(converse(answers("where", "hills")));
    expect(leftAt).not.toBe("where");
    expect(get("left", leftAt)).toBe(1);
    expect(get("left", "where")).toBe(0);
    expect(get("answered", "where")).toBe(1);
    expect(get("chosen", "where", "hills")).toBe(1);
    expect(get("option-left", "where", "hills")).toBe(1);
  });

  test("products: nobody was lost, and it took two answers", () => {
    const events = converse(answers("where", "hills"), answers("against", "shower"));
    const { get, outcome } = fold(events);
    expect(outcome).toBe("products");
    expect(get("completed")).toBe(1);
    expect(get("answers-until-products")).toBe(2);
    expect(get("option-left", "against", "shower")).toBe(0);
    for (const id of shownIn(events)) expect(get("shown", "", id)).toBe(1);
    expect(
      toCounts(fold(events).counts).filter(({ metric }) => metric === "until-products"),
    ).toHaveLength(1);
  });

  test("not sure, and changed one's mind", () => {
    const { get } = fold(
      converse(answers("where", "hills"), answers("carry"), {
        ...answers("where", "rock"),
        type: "revise",
      } as Command),
    );
    expect(get("skipped", "carry")).toBe(1);
    expect(get("answered", "carry")).toBe(0);
    expect(get("revised", "where")).toBe(1);
    // Both were chosen, one conversation each.
    expect(get("chosen", "where", "hills")).toBe(1);
    expect(get("chosen", "where", "rock")).toBe(1);
  });

  test("what nobody understood", () => {
    const { get, misunderstood } = fold(converse(says("Plörrwetter"), says("Usselwetter")));
    expect(misunderstood).toBe(2);
    expect(get("messages")).toBe(2);
    expect(get("misunderstood")).toBe(2);
    expect(get("move", "1:start", "text")).toBe(1);
  });

  test("what no product met, with the limit rounded", () => {
    const budget = (max: number): Command => ({
      type: "answer",
      question: "budget" as QuestionId,
      answer: { type: "amount", max },
    });
    const unmetOf = (max: number) =>
      toCounts(
        fold(converse(answers("where", "rock"), answers("against", "rain"), budget(max))).counts,
      ).filter(({ metric }) => metric === "unmet");
    expect(unmetOf(11)).toHaveLength(1);
    expect(unmetOf(11.04)).toEqual(unmetOf(11));
    expect(unmetOf(12)).not.toEqual(unmetOf(11));
    expect(unmetOf(10_000)).toEqual([]);
  });

  test("no word of the shopper's is in it", () => {
    const folded = fold(
      converse(says("Erika Mustermann, Heidestraße 17"), answers("where", "hills"), says("Geheim")),
    );
    const { get: _get, counts, ...rest } = folded;
    expect(JSON.stringify([rest, [...counts]])).not.toMatch(/Erika|Heide|Geheim/i);
  });
});

describe("what the shop reports", () => {
  const events = converse(answers("where", "hills"), answers("against", "shower"));
  const [product = "none"] = shownIn(events);
  const shownAt = startedAt + 20_000;
  const dayMs = 86_400_000;
  const event = (some: Partial<ShopEvent>): ShopEvent => ({
    type: "bought",
    product,
    quantity: 1,
    cents: 10_000,
    currency: "EUR",
    at: shownAt + 1,
    ...some,
  });

  test.each<[string, readonly ShopEvent[], string, number, number]>([
    ["nothing", [], "products", 0, 0],
    ["looked at", [event({ type: "viewed" })], "viewed", 0, 0],
    ["in the cart", [event({ type: "viewed" }), event({ type: "added-to-cart" })], "cart", 0, 0],
    ["bought", [event({})], "bought", 10_000, 0],
    ["bought before it was shown", [event({ at: shownAt - 1 })], "products", 0, 10_000],
    [
      "bought at the end of the window",
      [event({ at: startedAt + 7 * dayMs })],
      "bought",
      10_000,
      0,
    ],
    ["bought after it", [event({ at: startedAt + 7 * dayMs + 1 })], "products", 0, 0],
    ["something else", [event({ product: "other" })], "products", 0, 10_000],
    ["sent back", [event({}), event({ type: "returned", at: shownAt + 2 })], "bought", 0, 0],
  ])("%s", (_, shop, outcome, cents, other) => {
    const folded = fold(events, shop);
    expect(folded.outcome).toBe(outcome);
    expect(folded.revenueCents).toBe(cents);
    expect(folded.get("revenue")).toBe(cents);
    expect(folded.get("other-revenue")).toBe(other);
  });
});

describe("counting on", () => {
  const commands: readonly Command[] = [
    answers("where", "rock"),
    says("Plörrwetter"),
    answers("helmet", "yes"),
    answers("against", "rain"),
    answers("carry"),
    { ...answers("where", "town"), type: "revise" } as Command,
  ];
  const events = converse(...commands);

  test("whatever the stops on the way, the sum is the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: events.length })), (stops) => {
        let known: Counts = new Map();
        const sum = new Map<string, number>();
        for (const stop of [...[...stops].sort((a, b) => a - b), events.length]) {
          const { counts } = fold(events.slice(0, stop));
          for (const [key, n] of countsBetween(known, counts))
            sum.set(key, (sum.get(key) ?? 0) + n);
          known = counts;
        }
        const whole = fold(events).counts;
        expect(new Map([...sum].filter(([, n]) => n !== 0))).toEqual(new Map(whole));
      }),
      { seed: 20_261_122 },
    );
  });
});
