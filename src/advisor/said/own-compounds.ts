import type { Catalog } from "../../catalog/catalog.ts";
import { foldWord } from "../../lib/fold-word.ts";
import { remembered } from "../../lib/remembered.ts";
import { toWords } from "../../lib/words.ts";

/**
 * "Laptoptasche", "Sommerkleid": German makes one word of what a thing is for and of what it is. Where
 * the catalogue sells bags and dresses, the two are read apart. Undefined where there is nothing to
 * part.
 */
export function withPartedCompounds(catalog: Catalog, text: string): string | undefined {
  const ends = endsOf(catalog);
  const cuts = toWords(text).flatMap(({ start, end }) => {
    const word = foldWord(text.slice(start, end));
    // Folding may change the length of a word; then its end is not found by counting.
    if (word.length !== end - start) return [];
    const found = ends.find((one) => word.endsWith(one) && word.length - one.length >= beginMin);
    return found === undefined ? [] : [end - found.length];
  });
  if (cuts.length === 0) return undefined;
  return cuts.reduceRight((whole, cut) => `${whole.slice(0, cut)} ${whole.slice(cut)}`, text);
}

/** A shorter beginning is hardly a word. */
const beginMin = 4;
/** A shorter end would be found in too many words. */
const endMin = 4;

const anything: readonly string[] = ["sachen", "kleidung", "klamotten", "ausrustung"];

/** The last words of what kinds are called, the longest first. */
const endsOf = remembered((catalog: Catalog): readonly string[] => {
  const kind = catalog.attributes.get("kind");
  if (kind?.kind !== "choice" && kind?.kind !== "choices") return [];
  const names = Object.values(kind.values).flatMap(({ label, says }) => [
    ...(label["de"] === undefined ? [] : label["de"].split(/ (?:oder|und) /)),
    ...(says?.["de"] ?? []),
  ]);
  const words = names.flatMap((name) => toWords(name).slice(-1)).map((word) => word.text);
  return [...new Set([...words, ...anything])]
    .filter((word) => word.length >= endMin)
    .sort((a, b) => b.length - a.length);
});
