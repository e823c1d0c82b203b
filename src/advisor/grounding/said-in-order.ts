import type { Word } from "../../lib/words.ts";
import type { Part, Said } from "./atoms.ts";
import { isContent, shownBy, toContentWord } from "./content-word.ts";
import { isNumberOfItsOwn } from "./counts.ts";

/** Something claimed, and the place of its first word in the text. */
export interface Placed {
  readonly place: number;
  readonly said: Said;
}

/** The words and amounts of an atom that claim something, in the order they are said in. */
export function saidIn(text: string, words: readonly Word[], part: Part): readonly Placed[] {
  const { places, marks, reader } = part;
  const free = places.filter((place) => marks[place]?.taken !== true);
  const folded = free.map((place) => words[place]?.text ?? "");
  return places.flatMap((place): readonly Placed[] => {
    const { taken = false, amount } = marks[place] ?? {};
    if (amount !== undefined) {
      const counts = isNumberOfItsOwn(words, { place, amount, folded, reader });
      return counts ? [{ place, said: amount }] : [];
    }
    const word = words[place]?.text ?? "";
    const isClaim =
      !taken &&
      ((isContent(word, reader) && shownBy(word, reader) === undefined) ||
        isGermanToo(text, words, place));
    return isClaim ? [{ place, said: toContentWord(word, reader) }] : [];
  });
}

/** "Zu leicht" is a fault, "zu tragen" and "zu dir" are none; German writes nouns with a capital. */
function isGermanToo(text: string, words: readonly Word[], place: number): boolean {
  const [zu, next] = [words[place], words[place + 1]];
  if (zu?.text !== "zu" || next === undefined || next.clause !== zu.clause) return false;
  return (
    /^\p{Ll}/u.test(text.slice(next.start)) &&
    !/(?:n|mir|dir|[ms]?ich|euch|uns|ih[mr]|der|die|das|de[mr])$/.test(next.text)
  );
}
