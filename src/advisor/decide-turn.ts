import { decide } from "../conversation/decide.ts";
import type { ConversationEvent } from "../conversation/event.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import { optional } from "../lib/optional.ts";
import { AdvisorError, RefusedError } from "./advisor-error.ts";
import { withWeather } from "./assumed-weather.ts";
import { interpret, type Request } from "./interpret.ts";
import type { Advice } from "./library.ts";
import type { WeatherSource } from "./ports.ts";
import type { ReadAgain } from "./read-again.ts";
import { withQuery } from "./search-query.ts";

/** What a shopper does, under an id of its own by which a retry is known. */
export interface Turn {
  readonly id: string;
  /** The number of the last message the shopper had seen. */
  readonly basedOn?: number | undefined;
  readonly request: Request;
}

/** What deciding a turn may need besides the conversation. */
export interface TurnMeans {
  readonly readAgain: ReadAgain;
  readonly weather: WeatherSource | undefined;
  readonly eventsMax: number;
  readonly onTrouble: (trouble: unknown) => void;
}

/** What a turn brings, or why it cannot be: that, too, is final. */
export async function decideTurn(
  advice: Advice,
  state: OngoingConversation,
  asked: Turn,
  { readAgain, weather, eventsMax, onTrouble }: TurnMeans,
): Promise<readonly ConversationEvent[] | RefusedError | AdvisorError> {
  if (state.version >= eventsMax) {
    return new AdvisorError(
      "too-many-events",
      "This conversation has grown too long; please begin a new one.",
    );
  }
  const first = interpret(advice, state, asked.request, asked.basedOn);
  const read = await readAgain(first, advice.knowledge, state);
  const going = await withWeather(read, advice, state, weather);
  const command = await withQuery(going, { ...optional("embedder", advice.embedder), onTrouble });
  const decision = decide(advice.knowledge, state, command);
  return decision.type === "accepted" ? decision.events : new RefusedError(decision.refusal);
}
