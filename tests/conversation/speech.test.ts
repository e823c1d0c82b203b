import { describe, expect, it } from "vitest";
import type { Command } from "../../src/conversation/command.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import { replay } from "../../src/conversation/replay.ts";
import { speechFor } from "../../src/conversation/speech.ts";
import type { OngoingConversation } from "../../src/conversation/state.ts";
import type { ConversationEvent } from "../../src/conversation/event.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import type { NeedId } from "../../src/recommendation/need.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const shop = learnSmallShop();

function stateAfter(events: readonly ConversationEvent[]): OngoingConversation {
  const state = replay(events.map((event, at) => ({ seq: at + 1, at: 0, event })));
  if (state.phase === "new") throw new Error("a conversation has started");
  return state;
}

/** What the advisor says after the last of these. */
function check(locale: string, ...commands: readonly Command[]): string {
  const events = [...start(shop, { locale })];
  let said = "";
  for (const command of commands) {
    const before = stateAfter(events);
    const decision = decide(shop, before, command);
    if (decision.type === "refused") throw new Error(decision.refusal.code);
    events.push(...decision.events);
    said = speechFor(shop, before, stateAfter(events), decision.events);
  }
  return said.replaceAll("\u00A0", " ");
}

const options = (...ids: readonly string[]) =>
  ({ type: "options", options: ids.map((id) => id as OptionId) }) as const;
const answer = (question: string, ...ids: readonly string[]): Command => ({
  type: "answer",
  question: question as QuestionId,
  answer: options(...ids),
});
const atMost = (max: number, type: "answer" | "revise" = "answer"): Command => ({
  type,
  question: "budget" as QuestionId,
  answer: { type: "amount", max },
});
const said = (...given: readonly (readonly [string, string])[]): Command => ({
  type: "say",
  text: "…",
  reading: {
    answers: given.map(([question, id]) => ({
      question: question as QuestionId,
      answer: options(id),
      quote: "…",
    })),
    volunteered: [],
  },
});

const rock = answer("where", "rock");

describe("where something gave way, how many are left is said once", () => {
  it.each<[string, string, readonly Command[], string]>([
    [
      "said in a text",
      "en",
      [rock, said(["against", "rain"], ["helmet", "yes"], ["budget", "high"])],
      "Understood. Only 2 jackets meet everything. So that you have a choice, this may be missing: With a helmet? Yes.",
    ],
    [
      "auf Deutsch",
      "de",
      [rock, said(["against", "rain"], ["helmet", "yes"], ["budget", "high"])],
      "Verstanden. Nur 2 Jacken erfüllen alles. Damit du trotzdem eine Wahl hast, darf das fehlen: Mit Helm? Ja.",
    ],
    [
      "an answer changed",
      "en",
      [rock, answer("against", "rain"), atMost(300), atMost(100, "revise")],
      "Changed to “Up to €100”. No jackets have all of this at once: Lasting rain · up to €100. Each one shown lacks part of it.",
    ],
    [
      "a need taken back",
      "en",
      [
        rock,
        answer("against", "rain"),
        answer("helmet", "yes"),
        atMost(100),
        { type: "retract", need: "helmet.yes" as NeedId },
      ],
      "“With a helmet? Yes” no longer counts. No jackets have all of this at once: Lasting rain · up to €100. Each one shown lacks part of it.",
    ],
  ])("%s", (_, locale, commands, expected) => {
    expect(check(locale, ...commands)).toBe(expected);
  });
});

describe("how well the products shown suit is said as it is", () => {
  const events = [...start(shop, { locale: "en" })];
  const before = stateAfter(events);
  const decision = decide(shop, before, said(["where", "rock"], ["against", "rain"]));
  const turn = decision.type === "accepted" ? decision.events : [];
  const missed = { id: "x", label: "X" };

  it.each<[string, readonly number[], string, RegExp]>([
    ["all of them meet everything", [0, 0, 0], "unmet", /These suit you best, first the /],
    ["two of them do", [0, 0, 1], "unmet", /These suit you best, first the /],
    ["only the first does", [0, 1, 2], "unmet", /only the .+ meets everything/],
    ["of the others it is not known", [0, 1, 1], "unknown", /only the .+ meets everything/],
    ["none does", [1, 1, 2], "unmet", /These come close, first the /],
    ["only the second does", [1, 0, 1], "unmet", /These come close, first the /],
  ])("%s", (_, missing, as, expected) => {
    const shown = turn.map((event): ConversationEvent => {
      if (event.type !== "products-recommended") return event;
      const { relaxed: _relaxed, ...rest } = event;
      const products = event.products.map((product, at) => ({
        ...product,
        match: {
          level: "good" as const,
          met: [],
          unmet: [],
          [as]: Array.from({ length: missing[at] ?? 0 }, () => missed),
        },
      }));
      return { ...rest, products };
    });
    expect(shown.map(({ type }) => type)).toContain("products-recommended");
    expect(speechFor(shop, before, stateAfter([...events, ...shown]), shown)).toMatch(expected);
  });
});
