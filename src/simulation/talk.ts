import type { Command } from "../conversation/command.ts";
import { decide, start } from "../conversation/decide.ts";
import type { ConversationEvent, EventOf } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import { newConversation, type OngoingConversation } from "../conversation/state.ts";
import { invariant } from "../lib/invariant.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";

/** A conversation held with the engine itself, after one of its turns. */
export interface Talk {
  readonly state: OngoingConversation;
  /** What the turn showed and asked. */
  readonly shown?: EventOf<"products-recommended">;
  readonly asked?: EventOf<"question-asked">;
}

export function begin(knowledge: Knowledge): Talk {
  const locale = knowledge.flow.locales[0] ?? "en";
  return continueWith(start(knowledge, { locale }));
}

/** A simulated shopper attempts nothing that could be refused. */
export function take(knowledge: Knowledge, { state }: Talk, command: Command): Talk {
  const decision = decide(knowledge, state, command);
  invariant(decision.type === "accepted", `"${command.type}" was refused`);
  return continueWith(decision.events, state);
}

function continueWith(events: readonly ConversationEvent[], before?: OngoingConversation): Talk {
  const version = before?.version ?? newConversation.version;
  const recorded = events.map((event, at) => ({ seq: version + 1 + at, at: 0, event }));
  const state = replay(recorded, before);
  invariant(state.phase !== "new", "a conversation starts with its first event");
  const shown = events.findLast((event) => event.type === "products-recommended");
  const asked = events.findLast((event) => event.type === "question-asked");
  return { state, ...(shown && { shown }), ...(asked && { asked }) };
}

/** The products one would see now, whether or not it is time to show any. */
export function productsAt(knowledge: Knowledge, talk: Talk): readonly number[] {
  const { shown } = talk.shown ? talk : take(knowledge, talk, { type: "show-products" });
  return (shown?.products ?? []).flatMap(({ id }) => knowledge.catalog.placeOf.get(id) ?? []);
}
