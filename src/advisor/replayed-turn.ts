import type { Command } from "../conversation/command.ts";
import type { ConversationEvent, EventOf, RecordedEvent } from "../conversation/event.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import { optional } from "../lib/optional.ts";
import type { Need } from "../recommendation/need.ts";
import { assumedIn, withAssumed } from "./assumed-weather.ts";
import { interpret, type Request } from "./interpret.ts";
import type { Advice } from "./library.ts";

/** The events of one turn, as they were stored. */
export type StoredTurn = readonly [RecordedEvent, ...RecordedEvent[]];

/**
 * Splits a log into its turns. Sentences that were spoken belong to none: they were put into words
 * after the turn had been decided.
 */
export function turnsOf(events: readonly RecordedEvent[]): readonly StoredTurn[] {
  const turns: StoredTurn[] = [];
  let open: StoredTurn | undefined;
  for (const recorded of events) {
    if (recorded.event.type === "wording-spoken") {
      if (open !== undefined) turns.push(open);
      open = undefined;
    } else if (open !== undefined && goesOn(open, recorded.event)) {
      open = [...open, recorded];
    } else {
      if (open !== undefined) turns.push(open);
      open = [recorded];
    }
  }
  return open === undefined ? turns : [...turns, open];
}

function goesOn(turn: StoredTurn, event: ConversationEvent): boolean {
  const before = turn.at(-1)?.event.type;
  switch (event.type) {
    case "conversation-started":
    case "shopper-said":
    case "question-answered":
    case "recommendation-critiqued":
    case "answer-set-aside":
    case "locale-changed":
      return false;
    // Taken back by a tap each is a turn of its own; a text may bring several.
    case "need-retracted":
    case "needs-understood":
    case "conversation-restarted":
      return (
        turn[0].event.type === "shopper-said" &&
        (before === "shopper-said" || before === "need-retracted")
      );
    // Behind what changes nothing, further products were asked for.
    case "products-recommended":
      return before === undefined || !endsTurn.has(before);
    default:
      return true;
  }
}

/** Behind these no products follow in the same turn. */
const endsTurn: ReadonlySet<ConversationEvent["type"]> = new Set([
  "products-recommended",
  "question-asked",
  "product-discussed",
  "aside-met",
  "message-misunderstood",
  "answer-set-aside",
] as const);

/**
 * What the shopper attempted in a turn, as far as its events tell. A text is read anew; the
 * weather that was assumed and the vector of its query are the facts of then.
 */
export function commandOf(
  advice: Advice,
  state: OngoingConversation,
  turn: StoredTurn,
): Command | undefined {
  const { event } = turn[0];
  switch (event.type) {
    case "shopper-said":
      return readAnew(advice, state, event, turn);
    case "question-answered":
      return { type: "answer", question: event.question, answer: event.answer };
    case "answer-set-aside":
      // Seen before anything was answered, and so too late.
      return { type: "answer", question: event.question, answer: { type: "unsure" }, basedOn: 0 };
    case "need-retracted":
      return { type: "retract", need: event.need };
    case "needs-understood":
      return loosening(event.volunteered);
    case "recommendation-critiqued":
      return { type: "critique", product: event.product, critique: event.critique };
    case "products-recommended":
      return { type: "show-products" };
    case "conversation-restarted":
      return { type: "restart" };
    case "locale-changed":
      return { type: "set-locale", locale: event.locale };
    default:
      return undefined;
  }
}

function readAnew(
  advice: Advice,
  state: OngoingConversation,
  { text, query, question }: EventOf<"shopper-said">,
  turn: StoredTurn,
): Command {
  const request: Request =
    question === undefined ? { type: "say", text } : { type: "answer", question, value: text };
  const read = interpret(advice, state, request, undefined);
  const understood = turn.find(({ event }) => event.type === "needs-understood")?.event;
  const volunteered = understood?.type === "needs-understood" ? understood.volunteered : [];
  const assumed = assumedIn(volunteered);
  const command = assumed === undefined ? read : withAssumed(read, advice, assumed);
  return command.type === "say" ? { ...command, ...optional("query", query) } : command;
}

/** Without a text, needs are understood only where the limit of one was moved. */
function loosening([need]: readonly Need[]): Command | undefined {
  const limit = need?.must?.type === "test" ? need.must.test : undefined;
  if (need === undefined || limit?.type !== "between") return undefined;
  const value = (limit.max ?? limit.min)?.value;
  return value === undefined ? undefined : { type: "loosen", need: need.id, value };
}
