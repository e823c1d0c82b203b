import type { Span } from "./span.ts";

/** "Rot oder blau", "red, green or blue": what stands between two things either of which will do. */
export function isEither(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return between.test(text.slice(first.end, second.start));
}

/** Either word may be declined, and have an article or a preposition of its own. */
const between =
  /^\p{L}{0,2}\s*(?:\/|,?\s*(?:or|oder|bzw\.?|beziehungsweise)(?:\s+(?:else|in|for|für|a|an|the|some|ein(?:e[rnms]?)?|die|der|das|den|auch|maybe|vielleicht|even|sogar|gerne?|perhaps|notfalls|zur not))*)\s*$/iu;

/**
 * Of what was named, in the order of the text: the first with all that it is an alternative to. The
 * last two have an "or" between them, those before only commas.
 */
export function alternativesIn<Named extends Span>(
  text: string,
  named: readonly Named[],
): readonly Named[] {
  const isListed = (at: number): boolean => {
    const [one, other] = [named[at], named[at + 1]];
    if (one === undefined || other === undefined) return false;
    return isEither(text, one, other) || comma.test(text.slice(one.end, other.start));
  };
  let last = 0;
  while (isListed(last)) last += 1;
  const [before, end] = [named[last - 1], named[last]];
  const isOr = before !== undefined && end !== undefined && isEither(text, before, end);
  return named.slice(0, isOr ? last + 1 : 1);
}

const comma = /^\p{L}{0,2}\s*,\s*$/u;
