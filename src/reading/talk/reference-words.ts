import { wordSet } from "../word-set.ts";
import { wordTable } from "../../lib/word-table.ts";

/** How shoppers point at what is on the screen, folded, in English and German. */

/** Places from the front; below zero from the end. */
export const ordinals: Readonly<Record<string, number>> = wordTable({
  ...placed(0, "first firsts erste ersten erster erstes erstem"),
  ...placed(1, "second seconds zweite zweiten zweiter zweites zweitem"),
  ...placed(2, "third thirds dritte dritten dritter drittes drittem"),
  ...placed(3, "fourth vierte vierten vierter viertes"),
  ...placed(-1, "last letzte letzten letzter letztes letztem"),
});

export type Rank = 2 | 3;

/** Of an order: "second cheapest", "zweit" of "zweitgünstigste". */
export const ranks: Readonly<Record<string, Rank>> = wordTable({
  ...counted(2, "second 2nd zweit zweite zweiten"),
  ...counted(3, "third 3rd dritt dritte dritten"),
});

function counted(rank: Rank, words: string): Readonly<Record<string, Rank>> {
  return Object.fromEntries(words.split(" ").map((word) => [word, rank]));
}

/** These are mistyped often enough, and hardly anything else looks like them. */
export const ordinalsMistyped: readonly string[] = [
  "first",
  "second",
  "third",
  "erste",
  "ersten",
  "zweite",
  "zweiten",
  "dritte",
  "dritten",
  "letzte",
  "letzten",
];

/** Words that have other meanings too. */
export const placeWords: Readonly<Record<string, number>> = wordTable({
  ...placed(0, "left leftmost top linke linken linker linkes links obere oberste oben"),
  ...placed(1, "middle mittlere mittleren mittlerer mitte"),
  ...placed(
    -1,
    "right rightmost bottom rechte rechten rechter rechtes rechts untere unterste unten",
  ),
});

function placed(place: number, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(" ").map((word) => [word, place]));
}

/** After "number". */
export const numberWords: Readonly<Record<string, number>> = wordTable({
  ...placed(0, "one eins"),
  ...placed(1, "two zwei"),
  ...placed(2, "three drei"),
});

export const numberCues: ReadonlySet<string> = wordSet(
  "number no nr nummer option product produkt",
);

/** What a place is the place of: "the left one", "the first jacket". */
export const thingWords: ReadonlySet<string> = wordSet(
  "one ones jacket shoe product item jacke hose produkt modell model",
);

export const bothWords: ReadonlySet<string> = wordSet("both beide beiden");

export const allWords: ReadonlySet<string> = new Set([
  ...wordSet("they them these those alle allen dreien diesen davon"),
  "the three",
  "all three",
  "alle drei",
  "die drei",
]);

/** "Es" is left out: "ist es kalt?" is about the weather. */
export const pronouns: ReadonlySet<string> = wordSet(
  "it its this that thats darauf damit darin drauf diese dieser dieses die der das den sie er ihn",
);
