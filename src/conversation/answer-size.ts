import { remembered } from "../lib/remembered.ts";
import type { ConversationEvent, EventOf, ShownProduct } from "./event.ts";

type Recommended = EventOf<"products-recommended">;

/** A turn's answer on the wire, as JSON, before any compression. */
const bytesMax = 4_096;

/** What numbering and time add to each event on the wire, and the frame around them to all. */
const envelopeBytes = 52;

const utf8 = new TextEncoder();

/**
 * The events of a turn, so that its answer travels in 4,096 bytes. Where it would not, options do
 * without the prices of their products, and then cards without some of their ways on ("like this,
 * but lighter"), which anybody can still say in words; never without a reason, a drawback, or a way
 * out of a dead end.
 */
export function fitAnswer(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const recommended = events.find((event) => event.type === "products-recommended");
  if (recommended === undefined) return events;
  if (tooMany(events) <= 0) return events;
  const plainer = events.map((event) =>
    event.type === "question-asked" ? withoutPrices(event) : event,
  );
  const bytesTooMany = tooMany(plainer);
  if (bytesTooMany <= 0) return plainer;
  const known = slimmer(recommended);
  const fitting = known.find(({ bytesLess }) => bytesLess >= bytesTooMany) ?? known.at(-1);
  return plainer.map((event) => (event === recommended ? (fitting?.event ?? event) : event));
}

function tooMany(events: readonly ConversationEvent[]): number {
  return envelopeBytes - bytesMax + sum(events.map(bytesOnTheWire));
}

/** What the products of each option cost; the products themselves stand right above. */
const withoutPrices = remembered((event: EventOf<"question-asked">): EventOf<"question-asked"> => ({
  ...event,
  question: {
    ...event.question,
    options: event.question.options.map(({ products: { count }, ...option }) => ({
      ...option,
      products: { count },
    })),
  },
}));

/** The same products are shown to many shoppers; what they take up is counted once. */
const bytesOnTheWire = remembered(
  (event: ConversationEvent) => envelopeBytes + bytesOf(onTheWire(event)),
);

/** The rest stays in the log: what is searched by, the conditions of a need, the shares of a rank. */
function onTheWire(event: ConversationEvent): object {
  switch (event.type) {
    case "products-recommended": {
      const { type, remaining, products, relaxed } = event;
      return { type, remaining, products, relaxed };
    }
    case "shopper-said":
      return { type: event.type, text: event.text };
    case "needs-understood":
      return { type: "understood", needs: event.shown, answers: event.answers };
    case "recommendation-critiqued": {
      const { product, critique, need, text } = event;
      return { type: "shopper-said", text, critique: { product, critique, need: need.id } };
    }
    default:
      return event;
  }
}

interface Slimmer {
  readonly event: Recommended;
  readonly bytesLess: number;
}

/** The same with ever fewer ways on: the card that has most gives one up, the last of such first. */
const slimmer = remembered((event: Recommended): readonly Slimmer[] => {
  const chips = event.products.map(({ critiques }) => [...critiques]);
  const found: Slimmer[] = [];
  let bytesLess = 0;
  for (;;) {
    const most = Math.max(...chips.map(({ length }) => length));
    const taken = chips.findLast(({ length }) => length === most)?.pop();
    if (taken === undefined) return found;
    bytesLess += bytesOf(taken) + 1;
    found.push({ event: { ...event, products: withChips(event.products, chips) }, bytesLess });
  }
});

function withChips(
  products: readonly ShownProduct[],
  chips: readonly ShownProduct["critiques"][],
): ShownProduct[] {
  return products.map((product, at) => ({ ...product, critiques: [...(chips[at] ?? [])] }));
}

function bytesOf(part: object): number {
  return utf8.encode(JSON.stringify(part)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
