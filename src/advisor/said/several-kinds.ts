import { testsOf, type Condition } from "../../catalog/condition.ts";
import { outcomeOf } from "../../catalog/outcome.ts";
import { hasBit } from "../../lib/bitset.ts";
import type { NamedKind } from "../../reading/concepts/read-concepts.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

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
  const places = placesOf(text, kinds, valuesIn);
  return places.some((one, at) => {
    const next = places[at + 1];
    // "Gloves and a hat" may be one answer, which then leaves nothing for later.
    if (next === undefined || next.values.every((value) => lookedFor.has(value))) return false;
    return joining.test(text.slice(one.end, next.start));
  });
}

/**
 * "My wife needs a warm jacket and I need hiking boots": the first of two wishes that each have a verb
 * of their own, so that nothing said of the second is wanted of it. Undefined where there is but one.
 */
export function firstWish(
  knowledge: Knowledge,
  text: string,
  kinds: readonly NamedKind[],
): string | undefined {
  const places = placesOf(text, kinds, (meaning) => kindsOf(knowledge, meaning));
  const [first] = places;
  for (const [at, one] of places.entries()) {
    const next = places[at + 1];
    if (next === undefined || first === undefined) continue;
    // "My jacket … and I need a softshell" is about one thing.
    if (next.values.some((value) => first.values.includes(value))) continue;
    const parting = another.exec(text.slice(one.end, next.start));
    const wish = parting === null ? undefined : text.slice(0, one.end + parting.index);
    if (wish !== undefined && wanting.test(wish)) return wish;
  }
  return undefined;
}

/** "My boots are worn out and I need a jacket" wishes for no boots. */
const wanting =
  /(?<!\p{L})(?:needs?|wants?|like|looking|search|after|buy|brauche?|braucht|brauchen|suche?n?|sucht|möchten?|hätten?|will|wollen|kaufen)(?!\p{L})/iu;

/** Of a sort of shoes: shoes. */
function kindsOf({ catalog, facets, scope }: Knowledge, meaning: Condition): readonly string[] {
  const { yes } = outcomeOf(meaning, facets, scope);
  const kinds = catalog.products.flatMap(({ attributes: { kind } }, place) =>
    typeof kind === "string" && hasBit(yes, place) ? [kind] : [],
  );
  return [...new Set(kinds)];
}

/** Whether a text has the words between two wishes at all. */
export function mayHoldTwo(text: string): boolean {
  return another.test(text);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
}

function placesOf(
  text: string,
  kinds: readonly NamedKind[],
  kindsIn: (meaning: Condition) => readonly string[],
): readonly Place[] {
  let from = 0;
  return kinds.flatMap(({ quote, meaning }) => {
    const start = text.indexOf(quote, from);
    const values = meaning === undefined ? [] : kindsIn(meaning.wish);
    if (start < 0 || values.length === 0) return [];
    from = start + quote.length;
    return [{ start, end: from, values }];
  });
}

/** Where the second begins: "and I need", "und mein Mann braucht", "and for my son". */
const another =
  /[\s,.;]*(?<!\p{L})(?:and|und|plus|then|dann|while|während)\s+(?:(?:also|auch|then|dann|noch)\s+)*(?:(?:i|we|he|she|ich|wir|er|sie|my \p{L}+|mein\p{L}* \p{L}+|our \p{L}+|unser\p{L}* \p{L}+)\s+(?:\p{L}+\s+)?(?:need|needs|want|wants|like|am|brauche?|braucht|brauchen|suche|sucht|suchen|will|möchte|hätte)(?!\p{L})|(?:for|für)\s+(?:me|myself|mich|my|mein|meine|meinen|our|unser|unsere|unseren|him|her|ihn|sie)(?!\p{L}))/iu;

function valuesIn(condition: Condition): readonly string[] {
  return testsOf(condition).flatMap(({ attribute, test }) =>
    attribute === "kind" && test.type === "any-of" ? test.values.map(String) : [],
  );
}

/** "and", and what may stand before the second: an article, an adjective or two. */
const joining =
  /^(?:\s*\([^)]*\))?\s*,?\s*(?:and|und|&|\+|plus|sowie|as well as|and also|und auch)\s+(?:\p{L}+[\s-]+){0,4}$/iu;
