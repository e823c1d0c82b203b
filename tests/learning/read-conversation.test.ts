import { expect, test } from "vitest";
import type { ConversationEvent, RecordedEvent } from "../../src/conversation/event.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import { replay } from "../../src/conversation/replay.ts";
import { readConversation } from "../../src/learning/read-conversation.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const startedAt = 1_763_760_000_000;

function record(
  before: readonly RecordedEvent[],
  events: readonly ConversationEvent[],
): readonly RecordedEvent[] {
  const seq = before.length + 1;
  return [
    ...before,
    ...events.map((event, place) => ({
      seq: seq + place,
      at: startedAt + 1000 * (seq + place),
      event,
    })),
  ];
}

/** One question left open; then the advisor's words come in. */
function conversation(): readonly RecordedEvent[] {
  const began = record([], start(knowledge, { locale: "en" }));
  const asked = began.findLast(({ event }) => event.type === "question-asked")?.event;
  if (asked?.type !== "question-asked") throw new Error("The flow asks nothing.");
  const decided = decide(knowledge, replay(began), {
    type: "answer",
    question: asked.question.id,
    answer: { type: "unsure" },
  });
  if (decided.type === "refused") throw new Error(decided.refusal.message);
  return record(record(began, decided.events), [{ type: "wording-spoken", text: "Then this." }]);
}

test("what is said with a question is read above it, as it is shown", () => {
  const steps = readConversation(conversation(), [], { texts: true });
  expect(steps.slice(-2)).toMatchObject([{ type: "spoke", text: "Then this." }, { type: "asked" }]);
});
