import { testsOf, type Condition } from "../../catalog/condition.ts";
import type { NamedKind } from "../../reading/concepts/read-concepts.ts";

/**
 * "A rain jacket and a pair of trousers": one conversation looks for one thing at a time. Told by the
 * words between two kinds, since "trousers for my boots" asks for one, and "gloves or a hat" for
 * either.
 */
export function asksForSeveralKinds(
  text: string,
  kinds: readonly NamedKind[],
  /** The kinds that what was read looks for. */
  lookedFor: ReadonlySet<string>,
): boolean {
  let from = 0;
  const places = kinds.flatMap(({ quote, meaning }) => {
    const start = text.indexOf(quote, from);
    if (start < 0 || meaning === undefined || valuesIn(meaning.wish).length === 0) return [];
    from = start + quote.length;
    return [{ start, end: from, values: valuesIn(meaning.wish) }];
  });
  return places.some((one, at) => {
    const next = places[at + 1];
    // "Gloves and a hat" may be one answer, which then leaves nothing for later.
    if (next === undefined || next.values.every((value) => lookedFor.has(value))) return false;
    return joining.test(text.slice(one.end, next.start));
  });
}

function valuesIn(condition: Condition): readonly string[] {
  return testsOf(condition).flatMap(({ attribute, test }) =>
    attribute === "kind" && test.type === "any-of" ? test.values.map(String) : [],
  );
}

/** "and", and what may stand before the second: an article, an adjective or two. */
const joining =
  /^(?:\s*\([^)]*\))?\s*,?\s*(?:and|und|&|\+|plus|sowie|as well as|and also|und auch)\s+(?:\p{L}+[\s-]+){0,4}$/iu;
