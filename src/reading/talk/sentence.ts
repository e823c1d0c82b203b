import type { Product } from "../../catalog/product.ts";
import { isTypoOf } from "../../lib/edit-distance.ts";
import type { Word } from "../../lib/words.ts";
import { isCommon } from "../common-words.ts";
import { findReferences, type Reference, type Screen } from "./find-references.ts";
import type { TopicFinder, TopicMention } from "./find-topics.ts";
import { createProductNames } from "./product-names.ts";
import { askingWord, openings, verbFirst } from "./cues.ts";

/** One sentence, with everything that could decide what it asks. */
export interface Sentence {
  readonly words: readonly Word[];
  /** Its folded words with a blank on either side, for the cues. */
  readonly said: string;
  /** The same without "and", "but", "ok" at its beginning. */
  readonly begun: string;
  /** As it was typed. */
  readonly text: string;
  readonly asked: boolean;
  readonly mentions: readonly TopicMention[];
  readonly references: readonly Reference[];
  readonly screen: Screen;
}

/** Makes a sentence of a message from the number it has there. */
export function sentenceMaker(
  text: string,
  words: readonly Word[],
  parts: {
    readonly finder: TopicFinder;
    readonly shown: readonly Product[];
    readonly isGeneral: (word: string) => boolean;
  },
): (number: number, screen: Screen, fromClause?: number) => Sentence {
  const { finder, shown, isGeneral } = parts;
  const names = createProductNames(shown, isGeneral);
  return (number, screen, fromClause = 0) => {
    const own = words
      .filter(({ sentence, clause }) => sentence === number && clause >= fromClause)
      .flatMap((word) => withSign(word, text))
      .flatMap(withRank)
      .map(respelt);
    const start = own[0]?.start ?? 0;
    const next = words.find(({ sentence }) => sentence > number)?.start ?? text.length;
    const typed = text.slice(start, next);
    const mentions = finder.find(own);
    const said = ` ${own.map((word) => word.text).join(" ")} `;
    return {
      words: own,
      said,
      begun: said.replace(openings, " "),
      text: typed,
      asked: typed.includes("?"),
      mentions,
      references: findReferences(own, screen, { names, topics: mentions }),
      screen,
    };
  };
}

/** "#2" is number 2. */
function withSign(word: Word, text: string): readonly Word[] {
  const at = word.start - 1;
  const isSigned = word.number !== undefined && text.charAt(at) === "#";
  return isSigned
    ? [{ ...word, number: undefined, text: "number", start: at, end: at + 1 }, word]
    : [word];
}

/** "Zweitgünstigste" says what "second cheapest" says, in one word. */
function withRank(word: Word): readonly Word[] {
  const rank = /^(zweit|dritt)(?=\p{L}{4,}ste[nrs]?$)/u.exec(word.text)?.[0];
  if (rank === undefined) return [word];
  const parting = word.start + rank.length;
  return [
    { ...word, text: rank, end: parting },
    { ...word, text: word.text.slice(rank.length), start: parting },
  ];
}

/** The words that decide what is asked, as people mistype them. */
function respelt(word: Word): Word {
  const { text, number } = word;
  if (number !== undefined || text.length < 4 || isCommon(text)) return word;
  const meant = decisive.includes(text)
    ? undefined
    : decisive.find((one) => one.length > 4 && isTypoOf(text, one));
  return meant === undefined ? word : { ...word, text: meant };
}

const decisive =
  "which compare difference heavy weigh vergleich vergleiche unterschied welche welcher welches schwer".split(
    " ",
  );

/** References that point, rather than stand for what was last spoken of. */
export function explicit({ references }: Sentence): readonly Reference[] {
  return references.filter(({ by }) => by !== "pronoun");
}

/** It ends with a question mark, or has the form of a question. */
export function isQuestion(sentence: Sentence): boolean {
  return sentence.asked || isFullQuestion(sentence);
}

/** "Is it …", "how heavy …": the form alone asks, with or without a question mark. */
export function isFullQuestion({ begun }: Sentence): boolean {
  return verbFirst.test(begun) || askingWord.test(begun);
}
