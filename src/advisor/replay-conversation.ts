import { decide, start } from "../conversation/decide.ts";
import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import { newConversation, type ConversationState } from "../conversation/state.ts";
import { optional } from "../lib/optional.ts";
import type { Advice } from "./library.ts";
import { differencesBetween, type ValueDifference } from "./value-difference.ts";
import { commandOf, turnsOf, type StoredTurn } from "./replayed-turn.ts";

export interface ReplayedConversation {
  readonly turns: number;
  /** In the order of the log; none where everything would happen again as it did. */
  readonly differences: readonly TurnDifference[];
}

export interface TurnDifference extends ValueDifference {
  /** The opening is turn 0. */
  readonly turn: number;
  /** The place in the log; behind the last one for an event there is none of. */
  readonly seq: number;
  /** The type of the event that was stored, or that would be new. */
  readonly event: string;
}

/**
 * Decides every turn of a stored conversation again and tells where the outcome would be another
 * one today: another reading of a text, other products, another question. Each turn is decided in
 * the state that the log had led to, so that one difference does not bring all that follow.
 */
export function replayConversation(
  advice: Advice,
  events: readonly RecordedEvent[],
): ReplayedConversation {
  const turns = turnsOf(events);
  const differences = turns.flatMap((turn, at) => {
    const before = events.filter(({ seq }) => seq < turn[0].seq);
    const found = compareEvents(turn, decideAgain(advice, replay(before), turn));
    return found.map((difference) => ({ ...difference, turn: at }));
  });
  return { turns: turns.length, differences };
}

/** Undefined for a turn whose beginning is unknown to this program. */
function decideAgain(
  advice: Advice,
  state: ConversationState,
  turn: StoredTurn,
): readonly ConversationEvent[] | Refused | undefined {
  const { event } = turn[0];
  if (event.type === "conversation-started") {
    const { locale, page } = event;
    return start(advice.knowledge, { locale, ...optional("page", page) });
  }
  const command =
    state.phase === newConversation.phase ? undefined : commandOf(advice, state, turn);
  if (command === undefined) return undefined;
  const decision = decide(advice.knowledge, state, command);
  return decision.type === "accepted" ? decision.events : { refused: decision.refusal.code };
}

interface Refused {
  readonly refused: string;
}

type Found = Omit<TurnDifference, "turn">;

function compareEvents(
  turn: StoredTurn,
  now: readonly ConversationEvent[] | Refused | undefined,
): readonly Found[] {
  const { seq, event } = turn[0];
  if (now === undefined || "refused" in now) {
    const refused = now?.refused ?? "cannot be replayed";
    return [{ seq, event: event.type, path: "", stored: event.type, now: refused }];
  }
  const length = Math.max(turn.length, now.length);
  const places = Array.from({ length }, (_, at) => at);
  return places.flatMap((at) => compareEvent(seq + at, turn[at]?.event, now[at]));
}

function compareEvent(
  seq: number,
  stored: ConversationEvent | undefined,
  now: ConversationEvent | undefined,
): readonly Found[] {
  const event = (stored ?? now)?.type ?? "";
  if (stored?.type !== now?.type) {
    return [{ seq, event, path: "", stored: stored?.type, now: now?.type }];
  }
  return differencesBetween(shownOf(stored), shownOf(now)).map((one) => ({ seq, event, ...one }));
}

/** What a shopper sees of an event; other products are one difference, not one per card. */
function shownOf(event: ConversationEvent | undefined): unknown {
  if (event?.type === "conversation-started") {
    // Which revision and version it was is told once, for the conversation.
    const { flow: _flow, catalog: _catalog, ...shown } = event;
    return shown;
  }
  if (event?.type !== "products-recommended") return event;
  const { shares: _shares, products, ...shown } = event;
  return { ...shown, products: new Map(products.map((product) => [product.id, product])) };
}
