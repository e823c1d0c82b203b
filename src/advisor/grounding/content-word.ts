import { stem } from "../../reading/stem.ts";
import type { AtomReader, ContentWord } from "./atoms.ts";
import { connectives, isNeutral, negators, ordinals } from "./neutral-words.ts";

/** A word that claims something. */
export function isContent(word: string, { locale, noun, telling }: AtomReader): boolean {
  if (telling.has(word)) return true;
  return (
    !isNeutral(word, locale) && !negators.has(word) && !connectives.has(word) && !noun.has(word)
  );
}

export function toContentWord(word: string, { locale }: AtomReader): ContentWord {
  return { text: word, stem: stem(word, locale) };
}

/** The place on the screen that "the second" names. */
export function shownBy(word: string, { shown }: AtomReader): number | undefined {
  const place = ordinals.get(word);
  return place !== undefined && place < shown ? place : undefined;
}
