import { expect, it } from "vitest";
import { createKnownStates } from "../../src/advisor/known-states.ts";
import type { ConversationId } from "../../src/advisor/ports.ts";
import type { ConversationState } from "../../src/conversation/state.ts";
import { newConversation } from "../../src/conversation/state.ts";

const id = "c1" as ConversationId;
const at = (version: number) => ({ ...newConversation, version }) as ConversationState;

it("knows nothing of a conversation it never saw, and keeps knowing nothing", () => {
  const known = createKnownStates(2);
  expect(known.get(id)).toEqual({ state: newConversation, isCurrent: false });
  known.goneOn(id, 5);
  expect(known.get(id)).toEqual({ state: newConversation, isCurrent: false });
});

it.each([
  ["nothing said", undefined, true],
  ["a ring about what it knows", 4, true],
  ["a ring from before", 3, true],
  ["a ring about more", 5, false],
])("%s", (_, head, isCurrent) => {
  const known = createKnownStates(2);
  known.set(id, at(4));
  if (head !== undefined) known.goneOn(id, head);
  expect(known.get(id)).toEqual({ state: at(4), isCurrent });
  known.set(id, at(6));
  expect(known.get(id)).toEqual({ state: at(6), isCurrent: true });
});

it.each([
  ["somebody else went on", 6, false, 4],
  ["somebody else speaks", 4, false, 4],
  ["the log was put back", 3, true, 0],
])("refused because %s", (_, head, wasPutBack, version) => {
  const known = createKnownStates(2);
  known.set(id, at(4));
  expect(known.refused(id, head)).toBe(wasPutBack);
  expect(known.get(id)).toEqual({ state: at(version), isCurrent: false });
});

it("forgets what was erased, and what was used longest ago", () => {
  const known = createKnownStates(2);
  known.set(id, at(4));
  known.forget(id);
  expect(known.get(id).isCurrent).toBe(false);
  for (const other of ["a", "b", "c"]) known.set(other as ConversationId, at(1));
  expect(known.get("a" as ConversationId).isCurrent).toBe(false);
  expect(known.get("c" as ConversationId).isCurrent).toBe(true);
});
