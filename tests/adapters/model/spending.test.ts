import { assert, constantFrom, nat, property, array, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createSpending,
  estimateTokens,
  type Cap,
  type SpendingSettings,
} from "../../../src/adapters/model/spending.ts";

const free: Cap = { tokens: 0, money: 0 };
const day = 86_400_000;

function capped(caps: Partial<SpendingSettings["caps"]>, now = () => 0) {
  const prices = { input: 1, output: 4 };
  return createSpending(
    { caps: { turn: free, conversation: free, day: free, ...caps }, prices },
    now,
  );
}

const worst = { inputTokens: 60, outputTokens: 40 };
const one = { conversation: "c1", turn: "t1" };

describe("spending", () => {
  it.each<[scope: "turn" | "conversation" | "day", shared: readonly (typeof one)[]]>([
    ["turn", [one, one]],
    ["conversation", [one, { conversation: "c1", turn: "t2" }]],
    ["day", [one, { conversation: "c2", turn: "t1" }]],
  ])("is capped per %s", (scope, [first = one, second = one]) => {
    const spending = capped({ [scope]: { tokens: 150, money: 0 } });
    expect(spending.reserve(first, worst)).toBeDefined();
    expect(spending.reserve(second, worst)).toBeUndefined();
  });

  it("of one turn does not count for another's cap", () => {
    const spending = capped({ turn: { tokens: 100, money: 0 } });
    expect(spending.reserve(one, worst)).toBeDefined();
    expect(spending.reserve({ conversation: "c1", turn: "t2" }, worst)).toBeDefined();
    expect(spending.reserve({ conversation: "c2", turn: "t1" }, worst)).toBeDefined();
  });

  it("is capped in money, too", () => {
    // 60 × 1 + 40 × 4 millionths.
    const spending = capped({ day: { tokens: 0, money: 0.000_22 } });
    expect(spending.reserve(one, worst)).toBeDefined();
    expect(spending.reserve(one, worst)).toBeUndefined();
    expect(capped({ day: { tokens: 0, money: 0.000_219 } }).reserve(one, worst)).toBeUndefined();
  });

  it("is settled with what it really was", () => {
    const spending = capped({ day: { tokens: 150, money: 0 } });
    spending.reserve(one, worst)?.settle({ inputTokens: 30, outputTokens: 20 });
    expect(spending.reserve(one, worst)).toBeDefined();
    expect(spending.reserve(one, { inputTokens: 1, outputTokens: 0 })).toBeUndefined();
  });

  it("begins anew with the day", () => {
    let now = day - 1;
    const spending = capped({ day: { tokens: 100, money: 0 } }, () => now);
    expect(spending.reserve(one, worst)).toBeDefined();
    expect(spending.reserve(one, worst)).toBeUndefined();
    now = day;
    expect(spending.reserve(one, worst)).toBeDefined();
  });

  it("never exceeds the day's cap, whoever asks how often for how much", () => {
    const call = record({
      conversation: constantFrom("a", "b", "c", "d"),
      turn: constantFrom("1", "2"),
      input: nat(500),
      output: nat(500),
      settled: nat(100),
    });
    assert(
      property(array(call, { maxLength: 60 }), (calls) => {
        const spending = capped({ day: { tokens: 3_000, money: 0 } });
        let spent = 0;
        for (const { conversation, turn, input, output, settled } of calls) {
          const usage = { inputTokens: input, outputTokens: output };
          const reservation = spending.reserve({ conversation, turn }, usage);
          if (reservation === undefined) continue;
          const share = settled / 100;
          reservation.settle({ inputTokens: input * share, outputTokens: output * share });
          spent += (input + output) * share;
        }
        expect(spent).toBeLessThanOrEqual(3_000);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe("tokens", () => {
  it.each([
    ["", 0],
    ["a", 1],
    ["jacket", 3],
    ["Wassersäule", 5],
  ])("of %j are at most %i", (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });
});
