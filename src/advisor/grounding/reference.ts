import type { Word } from "../../lib/words.ts";
import type { Atom, AtomReader } from "./atoms.ts";
import { pluralPronouns, singularPronouns } from "./neutral-words.ts";

/** Which products a pronoun or the noun of the flow stands for among these words. */
export function referenceIn(
  text: string,
  parts: {
    readonly words: readonly Word[];
    readonly free: readonly number[];
    readonly reader: AtomReader;
  },
): Atom["refersTo"] {
  const { words, free, reader } = parts;
  const said = free.flatMap((place) => words[place] ?? []);
  if (said.some((_, at) => isPlural(text, said, at))) return "all";
  if (said.some((word) => singularPronouns.has(word.text))) return "one";
  if (said.some((word) => word.text === "sie" && !isAddress(text, word))) return "one";
  const counted = said.some((word) => word.number !== undefined);
  const definite = said.some(
    (word, at) =>
      reader.noun.has(word.text) &&
      !/^(?:a|an|eine?[nmrs]?|kein\w*|no)$/.test(said[at - 1]?.text ?? ""),
  );
  return definite && !counted && reader.shown > 0 ? "all" : undefined;
}

/** The German "sie" is one product before "wiegt" and several before "wiegen". */
function isPlural(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.text !== "sie") return pluralPronouns.has(word.text);
  const [before, behind] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
  return !isAddress(text, word) && (/(?:en|sind)$/.test(behind) || /(?:en|sind)$/.test(before));
}

/** "Sie" within a sentence is the shopper. */
function isAddress(text: string, word: Word): boolean {
  const atStart = /(?:^|[.!?:]["”“»)]?\s*)$/.test(text.slice(0, word.start));
  return text.startsWith("S", word.start) && !atStart;
}
