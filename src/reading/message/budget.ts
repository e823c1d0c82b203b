import type { Match } from "./match.ts";
import { quoteOf } from "./mentions.ts";
import { levelOf } from "./price-level.ts";
import { certaintyOfGuess, offersOf, type Offer } from "./price-offers.ts";
import type { PriceScene } from "./price-scene.ts";
import type { Budget, MessageReading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/**
 * What it may cost. A number counts when a currency stands beside it or a limiting word before or
 * behind it; weights, ages, sizes, temperatures, lengths and what was paid for something else do
 * not. The most certain reading wins, a lower and an upper limit said apart are joined.
 */
export function readBudget(
  text: string,
  tokens: readonly Token[],
  { matches, sizes }: { matches: readonly Match[]; sizes: MessageReading["sizes"] },
): Budget | undefined {
  const prices = matches.filter(({ label }) => isPrice(label.slot));
  const scene = { text, tokens, prices, sizes };
  const offers = offersOf(scene);
  const best = withCurrency(join(offers), scene);
  const said = levelOf(matches, tokens);
  // "At least 200", "not dearer than 60": the amount has said it.
  const isSaid =
    said?.level === "low" &&
    best !== undefined &&
    (best.min !== undefined || (best.from <= said.from && said.to <= best.to));
  const level = isSaid ? undefined : said;
  const spans = [...(best === undefined ? [] : [best]), ...(level === undefined ? [] : [level])];
  if (spans.length === 0) return undefined;
  const quote = quoteOf(text, tokens, {
    namedFrom: Math.min(...spans.map(({ from }) => from)),
    namedTo: Math.max(...spans.map(({ to }) => to)),
  });
  const amounts = best === undefined ? {} : amountsOf(best);
  return { ...amounts, ...(level === undefined ? {} : { level: level.level }), quote };
}

function amountsOf({ min, max, approx, currency }: Offer): Partial<Budget> {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(approx === undefined ? {} : { approx }),
    ...(currency === undefined ? {} : { currency }),
  };
}

function isPrice(slot: string): boolean {
  return slot === "price" || slot === "currency" || slot === "cue";
}

/** The surest one, with the other limit of a pair said apart ("ab 100, höchstens 200"). */
function join(offers: readonly Offer[]): Offer | undefined {
  const best = offers.reduce<Offer | undefined>(
    (best, offer) => (best === undefined || isSurer(offer, best) ? offer : best),
    undefined,
  );
  if (best === undefined || best.certainty <= certaintyOfGuess) return undefined;
  const others = offers.filter((offer) => offer !== best);
  const sure = others.filter(({ certainty }) => certainty >= 2);
  const low = others.find(({ min }) => min !== undefined)?.min;
  const about = sure.find(({ approx }) => approx !== undefined)?.approx;
  const high = sure.find(({ max }) => max !== undefined)?.max;
  if (best.max !== undefined && best.min === undefined && low !== undefined && low < best.max) {
    return { ...best, min: low };
  }
  // "Closer to 200, could spend 300" has an aim and an end.
  if (best.max !== undefined && best.min === undefined && about !== undefined && about < best.max) {
    return { ...best, approx: about };
  }
  if (best.approx !== undefined && best.max === undefined) {
    const end = others.find(({ max, certainty }) => max !== undefined && certainty >= 1)?.max;
    return end !== undefined && end > best.approx ? { ...best, max: end } : best;
  }
  if (best.min !== undefined && best.max === undefined && high !== undefined && high > best.min) {
    return { ...best, max: high };
  }
  return best;
}

/** "Unter 80 wäre super, über 100 geht gar nicht" ends at 100. */
function isSurer(one: Offer, other: Offer): boolean {
  const isEnd = one.isFirm === true && other.max !== undefined && other.isFirm !== true;
  return (
    one.certainty > other.certainty || (isEnd && one.certainty >= other.certainty - ofCurrency)
  );
}

/** By so much a limit is surer with a currency than without; the end may lack it. */
const ofCurrency = 2;

/** "The old one was 300 dollars, now 200 at most": people count in one currency. */
function withCurrency(offer: Offer | undefined, { prices }: PriceScene): Offer | undefined {
  if (offer === undefined || offer.currency !== undefined) return offer;
  const named = new Set(
    prices.filter(({ label }) => label.slot === "currency").map(({ label }) => label.value),
  );
  const [only] = named;
  return named.size === 1 ? { ...offer, currency: only } : offer;
}
