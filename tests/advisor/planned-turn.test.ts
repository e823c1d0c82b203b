import { describe, expect, it } from "vitest";
import { interpret, type Request } from "../../src/advisor/interpret.ts";
import { planTurn } from "../../src/advisor/planned-turn.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent } from "../../src/conversation/event.ts";
import { foresee } from "../../src/conversation/replay.ts";
import {
  newConversation,
  type ConversationState,
  type OngoingConversation,
} from "../../src/conversation/state.ts";
import { invariant } from "../../src/lib/invariant.ts";
import { createReader } from "../../src/reading/reader.ts";
import { learnOutdoorShop } from "../fixtures/outdoor-shop.ts";

const knowledge = learnOutdoorShop("outdoor-shop");
const advice = { knowledge, reader: createReader(knowledge.flow) };

function fold(state: ConversationState, events: readonly ConversationEvent[]): OngoingConversation {
  const after = foresee(state, events);
  invariant(after.phase !== "new", "a conversation has started");
  return after;
}

/** What every turn of a conversation writes, with a voice and without. */
function planned(locale: string, requests: readonly Request[]) {
  let state = fold(newConversation, start(knowledge, { locale }));
  return requests.map((request) => {
    const decision = decide(knowledge, state, interpret(advice, state, request, undefined));
    invariant(decision.type === "accepted", "a turn that is accepted");
    const spoken = planTurn(knowledge, state, decision.events, true);
    const written = planTurn(knowledge, state, decision.events, false);
    state = fold(state, written.events);
    return { spoken, written };
  });
}

const answer = (question: string, option: string): Request => ({
  type: "answer",
  question,
  options: [option],
});

describe("a turn whose sentence a voice will speak", () => {
  it.each(["en", "de"])("shows in %s what it would show without one", (locale) => {
    const turns = planned(locale, [
      answer("kind", "jacket"),
      answer("against", "rain"),
      answer("who", "women"),
      answer("where", "hills"),
      answer("when", "winter"),
      { type: "show-products" },
    ]);
    const owing = turns.filter(({ spoken }) => spoken.owes);
    expect(owing.length).toBeGreaterThan(3);
    for (const { spoken, written } of owing) {
      expect(spoken.events).toEqual(
        written.events.filter((event) => event.type !== "wording-spoken"),
      );
    }
  });
});
