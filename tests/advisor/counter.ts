import { withWeatherAt } from "../../src/advisor/assumed-weather.ts";
import { interpret } from "../../src/advisor/interpret.ts";
import type { Advice } from "../../src/advisor/library.ts";
import { usualWeather } from "../../src/climate/usual-weather.ts";
import { decide, start } from "../../src/conversation/decide.ts";
import type { ConversationEvent, EventOf } from "../../src/conversation/event.ts";
import { needsOf } from "../../src/conversation/policy.ts";
import { replay } from "../../src/conversation/replay.ts";
import { speechFor } from "../../src/conversation/speech.ts";
import type { OngoingConversation } from "../../src/conversation/state.ts";
import { createReader } from "../../src/reading/reader.ts";
import { climate, outdoorField } from "../fixtures/outdoor-field.ts";
import { learnOutdoorShop, outdoorCatalog, type ShippedFlow } from "../fixtures/outdoor-shop.ts";

const counters = new Map<ShippedFlow, Advice>();

function counterOf(id: ShippedFlow): Advice {
  const known = counters.get(id);
  if (known !== undefined) return known;
  const knowledge = learnOutdoorShop(id);
  const field = { ...outdoorField, attributes: knowledge.catalog.attributes };
  const advice = { knowledge, reader: createReader(knowledge.flow, field) };
  counters.set(id, advice);
  return advice;
}

export interface Said {
  /** Ids of everything that counts now. */
  readonly needs: readonly string[];
  /** The chips that show what the last of it was understood to say. */
  readonly chips: EventOf<"needs-understood">["shown"];
  /** What was answered at once, in words. */
  readonly told: string;
  /** The sentence above what is shown. */
  readonly spoken: string;
  /** The question that is open. */
  readonly asks: string | undefined;
  readonly shown: EventOf<"products-recommended"> | undefined;
}

/** A conversation in which all of this was said; what came of the last of it. */
export function talk(id: ShippedFlow, locale: string, texts: readonly string[]): Said {
  const advice = counterOf(id);
  const { knowledge } = advice;
  const events: ConversationEvent[] = [...start(knowledge, { locale })];
  let last: readonly ConversationEvent[] = events;
  let before = stateAfter(events);
  for (const text of texts) {
    const state = stateAfter(events);
    const read = interpret(advice, state, { type: "say", text }, undefined);
    const command = withWeatherAt(read, advice, state, (asked) => usualWeather(climate(), asked));
    const decision = decide(knowledge, state, command);
    if (decision.type === "refused") throw new Error(decision.refusal.code);
    last = decision.events;
    before = state;
    events.push(...last);
  }
  const state = stateAfter(events);
  return {
    needs: needsOf(knowledge, state).map((need) => need.id),
    chips: last.findLast((event) => event.type === "needs-understood")?.shown ?? [],
    told: last
      .flatMap((event) =>
        "text" in event && event.type !== "shopper-said" && typeof event.text === "string"
          ? [event.text]
          : [],
      )
      .join(" "),
    spoken: speechFor(knowledge, before, state, last),
    asks: state.pending?.question,
    shown: last.findLast((event) => event.type === "products-recommended"),
  };
}

function stateAfter(events: readonly ConversationEvent[]): OngoingConversation {
  const state = replay(events.map((event, at) => ({ seq: at + 1, at: 0, event })));
  if (state.phase === "new") throw new Error("a conversation has started");
  return state;
}

/** Of the first product shown. */
export function bestOf({ shown }: Said): Readonly<Record<string, unknown>> {
  const place = outdoorCatalog.placeOf.get(shown?.products[0]?.id ?? ("" as never));
  return place === undefined ? {} : (outdoorCatalog.products[place]?.attributes ?? {});
}
