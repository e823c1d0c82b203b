import type { SaidReading } from "../../conversation/command.ts";
import { hasBit } from "../../lib/bitset.ts";
import { remembered } from "../../lib/remembered.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

/**
 * "RET under 6": a number with a word of its own right before the limit, below every price there is
 * and of no currency, limits something else.
 */
export function isNoPrice(
  knowledge: Knowledge,
  { answer, quote }: SaidReading["answers"][number],
  text: string,
): boolean {
  if (answer.type !== "amount" || answer.max === undefined || quote === "") return false;
  if (answer.max >= cheapest(knowledge) || currency.test(quote)) return false;
  const at = text.indexOf(quote);
  const named = /(\p{L}[\p{L}\d-]*)\s*[:=]?\s*$/u.exec(text.slice(0, Math.max(0, at)))?.[1];
  return (
    named !== undefined &&
    !ofMoney.test(named) &&
    !currency.test(text.slice(at + quote.length, at + quote.length + 8))
  );
}

const currency =
  /[€$£]|(?<!\p{L})(?:euros?|eur|dollars?|usd|pounds?|gbp|bucks|chf|franken)(?!\p{L})/iu;

/** What may stand before a price. */
const ofMoney =
  /^(?:budget|price|preis|cost|costs|kosten|kostet|spend|ausgeben|money|geld|something|anything|was|etwas|and|und|but|aber|also|auch|one|ones|it|is|be|sein|gibt|nur|only|jacke|hose)$/iu;

/** Of all that the flow is about, in the currency's main unit. */
const cheapest = remembered(({ catalog, scope }: Knowledge): number =>
  catalog.products.reduce((least, { attributes: { price } }, place) => {
    return typeof price === "number" && hasBit(scope, place) ? Math.min(least, price) : least;
  }, Infinity),
);
