import { toWords, type Word } from "../../lib/words.ts";

/**
 * The words of a message. Who types on a phone begins sentences with small letters: "suche eine
 * jacke. rosa bitte nicht" are two. In other texts such a stop is more often an abbreviation's.
 */
export function toMessageWords(text: string): readonly Word[] {
  let ends = 0;
  return toWords(text).map((typed, at, words) => {
    const word = withoutWill(typed, text);
    if (at > 0 && isSmallBeginning(text, words[at - 1], word)) ends += 1;
    return ends === 0
      ? word
      : { ...word, sentence: word.sentence + ends, clause: word.clause + ends };
  });
}

/** "She'll" is no shell, and "I'll" not ill. */
function withoutWill(word: Word, text: string): Word {
  const isJoined = word.text.endsWith("ll") && word.end - word.start > word.text.length;
  const typed = isJoined ? /^(\p{L}+)['’]ll$/iu.exec(text.slice(word.start, word.end)) : null;
  return typed?.[1] === undefined ? word : { ...word, text: typed[1].toLowerCase() };
}

function isSmallBeginning(text: string, last: Word | undefined, word: Word): boolean {
  if (last === undefined || last.sentence !== word.sentence || last.number !== undefined)
    return false;
  const isShort = last.text.length < lettersMin && !shortWords.has(last.text);
  if (isShort || abbreviations.has(last.text)) return false;
  return /^\.[ \t]+$/.test(text.slice(last.end, word.start));
}

/** Shorter words before a stop are rather abbreviations. */
const lettersMin = 4;

/** Short, and words all the same: "I don't want it. tent for bikepacking". */
const shortWords: ReadonlySet<string> = new Set(
  "it me him her us them so too go do is up on out off now yes no ok fun das die es er ihn ihr mir uns ja so zu ab an auf aus weg gut rot mag hab".split(
    " ",
  ),
);

const abbreviations: ReadonlySet<string> = new Set(
  "approx evtl incl inkl circa zzgl bzgl ggfs ggf prof sept mind moegl mogl bspw bzw allg etwa ungef maxi strasse nummer".split(
    " ",
  ),
);
