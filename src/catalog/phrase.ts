import { toWords, type Word } from "../lib/words.ts";

/**
 * A phrase to look for, as a list of parts. It is compared word by word, without regard to case,
 * accents, hyphens or the words around it, and never across the end of a sentence.
 */
export type Phrase = readonly PhrasePart[];

export type PhrasePart =
  | { readonly type: "word"; readonly text: string }
  /** `insulat*`: a word that begins so. */
  | { readonly type: "prefix"; readonly text: string }
  /** `*jacke`: a word that ends so, as "Regenjacke" does. */
  | { readonly type: "suffix"; readonly text: string }
  /** `{n}`: a number, in digits or as a word up to twelve. */
  | { readonly type: "number" }
  /** `...`: up to four words, whichever. */
  | { readonly type: "gap" };

/** A `...` stands for so many words at most. */
export const gapWordsMax = 4;

const gapsMax = 2;

/** The phrase, or why it cannot be one. */
export function parsePhrase(source: string): Phrase | string {
  const markers = [...source.matchAll(/\{n\}|\.\.\./g)];
  // Both markers become something of the same length that the words can be read around.
  const plain = source.replaceAll("{n}", "  0").replaceAll("...", "   ");
  const numberStarts = new Set(markers.map((marker) => marker.index + 2));
  const words = toWords(plain)
    .filter((word) => !numberStarts.has(word.start))
    .map((word): Placed => ({ start: word.start, part: toPart(word, plain) }));
  const marked = markers.map((marker): Placed => ({
    start: marker.index,
    part: { type: marker[0] === "{n}" ? "number" : "gap" },
  }));
  const parts = [...words, ...marked].sort((a, b) => a.start - b.start).map(({ part }) => part);
  return whyNot(source, parts) ?? parts;
}

interface Placed {
  readonly start: number;
  readonly part: PhrasePart;
}

function toPart(word: Word, plain: string): PhrasePart {
  if (plain.charAt(word.end) === "*") return { type: "prefix", text: word.text };
  if (plain.charAt(word.start - 1) === "*") return { type: "suffix", text: word.text };
  return { type: "word", text: word.text };
}

function whyNot(source: string, parts: readonly PhrasePart[]): string | undefined {
  const of = (type: PhrasePart["type"]) => parts.filter((part) => part.type === type).length;
  if (of("number") > 1) return `"${source}" has several {n}: only one number can be read`;
  if (of("gap") > gapsMax) return `"${source}" has more than ${gapsMax} gaps`;
  if (parts[0]?.type === "gap" || parts.at(-1)?.type === "gap") {
    return `"${source}" begins or ends with a gap: leave the ... out`;
  }
  const stars = source.split("*").length - 1;
  if (stars !== of("prefix") + of("suffix")) {
    return `"${source}": a * stands at one end of a word`;
  }
  const short = parts.some(
    (part) => (part.type === "prefix" || part.type === "suffix") && part.text.length < 2,
  );
  if (short) return `"${source}": a * needs at least two letters beside it`;
  const heard = of("word") + of("prefix") + of("suffix");
  return heard === 0 ? `"${source}" has no word to look for` : undefined;
}
