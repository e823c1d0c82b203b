import { describe, expect, test } from "vitest";
import type { Command } from "../../src/conversation/command.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { RecordedEvent } from "../../src/conversation/event.ts";
import { replay } from "../../src/conversation/replay.ts";
import { newConversation } from "../../src/conversation/state.ts";
import { toTestTurns, type TestTurn } from "../../src/studio/record-conversation.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();

/** What a conversation with these commands is written as. */
function recorded(...commands: readonly object[]): readonly TestTurn[] {
  const events: RecordedEvent[] = [];
  const add = (added: readonly RecordedEvent["event"][]): void => {
    for (const event of added) events.push({ seq: events.length + 1, at: 0, event });
  };
  add(start(knowledge, { locale: "en" }));
  for (const command of commands) {
    const state = replay(events);
    if (state.phase === newConversation.phase) throw new Error("it has not begun");
    const decision = decide(knowledge, state, command as Command);
    if (decision.type !== "accepted") throw new Error(JSON.stringify(decision));
    add(decision.events);
  }
  return toTestTurns(events);
}

const choose = (question: string, ...options: readonly string[]) => ({
  type: "answer",
  question,
  answer: { type: "options", options },
});

describe("a conversation as a test", () => {
  const cases: readonly (readonly [string, readonly object[], readonly TestTurn[]])[] = [
    ["nothing was said", [], []],
    [
      "a tap, and what came of it",
      [choose("where", "rock")],
      [{ answer: { where: ["rock"] }, asks: expect.any(String), products: 3 }],
    ],
    [
      "not sure",
      [{ type: "answer", question: "where", answer: { type: "unsure" } }],
      [{ skip: "where", asks: expect.any(String) }],
    ],
    [
      "a limit of the shopper's own",
      [
        choose("where", "town"),
        { type: "answer", question: "budget", answer: { type: "amount", max: 99 } },
      ],
      [
        { answer: { where: ["town"] }, asks: expect.any(String), products: 3 },
        expect.objectContaining({ answer: { budget: 99 } }),
      ],
    ],
    [
      "an answer changed",
      [
        choose("where", "town"),
        { type: "revise", question: "where", answer: { type: "options", options: ["hills"] } },
      ],
      [
        expect.objectContaining({ answer: { where: ["town"] } }),
        expect.objectContaining({ revise: { where: ["hills"] } }),
      ],
    ],
    [
      "a need taken back",
      [choose("where", "town"), { type: "retract", need: "where.town" }],
      [
        expect.objectContaining({ answer: { where: ["town"] } }),
        expect.objectContaining({ retract: "where.town" }),
      ],
    ],
    [
      "from the beginning again",
      [choose("where", "town"), { type: "restart" }],
      [expect.objectContaining({ answer: { where: ["town"] } }), { restart: true, asks: "where" }],
    ],
  ];

  test.each(cases)("%s", (_, commands, turns) => {
    expect(recorded(...commands)).toEqual(turns);
  });
});
