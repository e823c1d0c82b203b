import type { NumberAttribute } from "../../catalog/attribute.ts";
import { inLocale } from "../../lib/localized.ts";
import { toWords } from "../../lib/words.ts";
import type { Atom, ContentWord } from "./atoms.ts";
import { isNeutral, othersWords, thanWords } from "./neutral-words.ts";
import type { WordingEvidence } from "./wording-evidence.ts";

/**
 * Whether atoms say that products on the screen are more or less than others there, and the
 * catalogue's numbers prove it: "lighter than the Cirrus", "wärmer als die anderen".
 *
 * @param spokenOf Products named before, by place on the screen: what a comparison without a name is about.
 * @returns undefined when the atoms make no comparison of that kind.
 */
export function checkComparison(
  atoms: readonly Atom[],
  spokenOf: readonly number[],
  evidence: WordingEvidence,
): boolean | undefined {
  const words = atoms.flatMap((atom) => atom.words);
  if (!words.some(({ text }) => thanWords.has(text))) return undefined;
  if (atoms.some(({ amounts, negations }) => amounts.length > 0 || negations > 0)) return false;
  const compared = words.filter(({ text }) => !thanWords.has(text) && !othersWords.has(text));
  const found = comparativeOf(compared, evidence);
  if (found === undefined) return undefined;
  const sides = sidesOf(atoms, spokenOf, evidence);
  if (sides === undefined) return false;
  const { subject, objects } = sides;
  return objects.every((object) => isBeyond(found, evidence, subject, object));
}

interface Comparative {
  readonly attribute: NumberAttribute;
  readonly direction: "more" | "less";
}

/** The words are exactly how the catalogue calls more or less of something. */
function comparativeOf(
  words: readonly ContentWord[],
  { attributes, locale }: WordingEvidence,
): Comparative | undefined {
  const said = sorted(words.map(({ text }) => text));
  for (const attribute of attributes) {
    if (attribute.kind !== "number") continue;
    for (const direction of ["more", "less"] as const) {
      const label = attribute[direction];
      if (label === undefined) continue;
      const called = toWords(inLocale(label, locale))
        .map((word) => word.text)
        .filter((word) => !isNeutral(word, locale));
      if (called.length > 0 && sorted(called) === said) return { attribute, direction };
    }
  }
  return undefined;
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

interface Sides {
  readonly subject: number;
  readonly objects: readonly number[];
}

/** Who is compared with whom; the other side stands behind the "than", or is all the others. */
function sidesOf(
  atoms: readonly Atom[],
  spokenOf: readonly number[],
  { products }: WordingEvidence,
): Sides | undefined {
  const behind = atoms.flatMap(({ comparedWith }) => comparedWith ?? []);
  const named = new Set(atoms.flatMap(({ mentions }) => mentions));
  for (const place of behind) named.delete(place);
  const [subject, ...further] = named.size > 0 ? named : spokenOf;
  if (subject === undefined || further.length > 0) return undefined;
  const others = atoms.some(({ words }) => words.some(({ text }) => othersWords.has(text)));
  if (!others) return behind.length === 0 ? undefined : { subject, objects: behind };
  const objects = products.flatMap((_, place) => (place === subject ? [] : [place]));
  return behind.length === 0 && objects.length > 0 ? { subject, objects } : undefined;
}

function isBeyond(
  { attribute, direction }: Comparative,
  { products }: WordingEvidence,
  subject: number,
  object: number,
): boolean {
  const own = products[subject]?.values[attribute.id];
  const other = products[object]?.values[attribute.id];
  if (typeof own !== "number" || typeof other !== "number") return false;
  return direction === "more" ? own > other : own < other;
}
