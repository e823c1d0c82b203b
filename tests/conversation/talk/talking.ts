import { interpret, type Request } from "../../../src/advisor/interpret.ts";
import { decide, start } from "../../../src/conversation/decide.ts";
import type { ConversationEvent, EventOf } from "../../../src/conversation/event.ts";
import { needsOf } from "../../../src/conversation/policy.ts";
import { replay } from "../../../src/conversation/replay.ts";
import type { OngoingConversation } from "../../../src/conversation/state.ts";
import { createReader } from "../../../src/reading/reader.ts";
import type { Knowledge } from "../../../src/recommendation/knowledge.ts";

/** A conversation by text alone, so that a test reads like one. */
export interface Talking {
  readonly state: OngoingConversation;
  /** What the last message brought, without the message itself. */
  readonly last: readonly ConversationEvent[];
  say(text: string): Talking;
  /** A tapped answer. */
  tap(question: string, option: string): Talking;
  /** Ids of the needs that count. */
  needs(): readonly string[];
  /** The advisor's own sentence of the last turn. */
  reply(): string;
}

export function beginTalking(knowledge: Knowledge, locale = "en"): Talking {
  const advice = { knowledge, reader: createReader(knowledge.flow) };
  const at = (
    events: readonly ConversationEvent[],
    last: readonly ConversationEvent[],
  ): Talking => {
    const state = stateAfter(events);
    const take = (request: Request): Talking => {
      const decision = decide(knowledge, state, interpret(advice, state, request, undefined));
      if (decision.type === "refused") throw new Error(decision.refusal.message);
      return at([...events, ...decision.events], decision.events.slice(1));
    };
    return {
      state,
      last,
      say: (text) => take({ type: "say", text }),
      tap: (question, option) => take({ type: "answer", question, options: [option] }),
      needs: () => needsOf(knowledge, state).map(({ id }) => id),
      reply() {
        const [first] = last;
        if (first === undefined || !("text" in first)) throw new Error("nothing was said");
        return first.text;
      },
    };
  };
  const first = start(knowledge, { locale });
  return at(first, first);
}

function stateAfter(events: readonly ConversationEvent[]): OngoingConversation {
  const state = replay(events.map((event, at) => ({ seq: at + 1, at: 0, event })));
  if (state.phase === "new") throw new Error("a conversation has started");
  return state;
}

/** The event of this type in the last turn. */
export function eventOf<Type extends ConversationEvent["type"]>(
  { last }: Talking,
  type: Type,
): EventOf<Type> {
  const found = last.find((event): event is EventOf<Type> => event.type === type);
  if (found === undefined) {
    throw new Error(`no ${type} among ${last.map((event) => event.type).join(", ")}`);
  }
  return found;
}
