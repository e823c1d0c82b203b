import type { ConversationEvent, EventOf, ShownProduct } from "./event.ts";

/** A turn's answer on the wire, as JSON, before any compression. */
const bytesMax = 4_096;

/** What numbering and time add to each event on the wire, and the frame around them to all. */
const envelopeBytes = 52;

const utf8 = new TextEncoder();

/**
 * The events of a turn, so that its answer travels in 4,096 bytes. Where it would not, cards do
 * without some of their ways on ("like this, but lighter"), which anybody can still say in words;
 * never without a reason, a drawback, or a way out of a dead end.
 */
export function fitAnswer(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const recommended = events.find((event) => event.type === "products-recommended");
  if (recommended === undefined) return events;
  let spare = bytesMax - envelopeBytes;
  for (const event of events) spare -= envelopeBytes + bytesOf(onTheWire(event));
  if (spare >= 0) return events;
  const products = withFewerChips(recommended.products, -spare);
  return events.map((event) => (event === recommended ? { ...recommended, products } : event));
}

/** The rest of a recommendation stays in the log. */
function onTheWire(event: ConversationEvent): object {
  if (event.type !== "products-recommended") return event;
  const { type, remaining, products, relaxed }: EventOf<"products-recommended"> = event;
  return { type, remaining, products, relaxed };
}

/** From the card that has most of them, the last of such first. */
function withFewerChips(
  products: readonly ShownProduct[],
  bytesTooMany: number,
): ShownProduct[] {
  const chips = products.map(({ critiques }) => [...critiques]);
  for (let left = bytesTooMany; left > 0;) {
    const most = Math.max(...chips.map(({ length }) => length));
    const taken = chips.findLast(({ length }) => length === most)?.pop();
    if (taken === undefined) break;
    left -= bytesOf(taken) + 1;
  }
  return products.map((product, at) => ({ ...product, critiques: chips[at] ?? [] }));
}

function bytesOf(part: object): number {
  return utf8.encode(JSON.stringify(part)).length;
}
