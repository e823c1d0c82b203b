import { isCommon } from "../common-words.ts";
import type { Language } from "./phrase-pattern.ts";
import type { PlaceEntry } from "./places.ts";
import type { Token } from "./tokens.ts";

/** Where in a message a place may be named. */
export interface Spot {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly isCapital: boolean;
  readonly language: Language;
}

/** Whether the words at a token mean this place, and not the word or the other place they also are. */
export function isBelieved(entry: PlaceEntry, { tokens, at, isCapital, language }: Spot): boolean {
  const word = tokens[at]?.word.text ?? "";
  if (entry.locale !== undefined && entry.locale !== language && entry.words.length === 1) {
    // An English "island" is not Iceland, a German "Turkey" is.
    if (isCommon(word) || tokens[at]?.isKnown === true || !isCapital) return false;
  }
  const before = tokens[at - 1]?.word.text ?? "";
  if (dogs.has(word) && !beforeNames.has(before) && before !== "off") return false;
  if (entry.alsoWord) {
    const after = tokens[at + 1]?.word.text ?? "";
    if (!isCapital) return isUnmistakable(entry, { tokens, at, isCapital, language });
    if (beforeNames.has(before) || after === "in") return true;
    if (language === "en" && isOnMap(tokens, at)) return true;
    // "Für Island im Mai": the language it is said in has no such word.
    if (entry.locale !== language) return false;
    // An island is none in German, whatever English knows.
    const isPlain = tokens[at]?.isTelling === true || isCommon(word);
    if (language === "de" && !isPlain) return isAlone(tokens, at) || beforeTimes.has(after);
    return tokens[at]?.isKnown === false && (before === "for" || after === "im");
  }
  const isWord = tokens[at]?.isTelling === true && word.length < nameMin && !trails.test(word);
  const risky = entry.words.length === 1 && (isCommon(word) || isWord);
  // Every German noun has a capital: only a preposition of towns tells "Füssen" from "Füßen".
  if (!risky) return true;
  if (!isCapital) return language === "en" && isTravelledTo(entry, tokens, at);
  return language === "en" || beforeTowns.has(before);
}

/** "Was brauch ich für island im oktober", "hols in turkey", typed in small letters. */
function isUnmistakable(entry: PlaceEntry, { tokens, at, language }: Spot): boolean {
  const { locale } = entry;
  if (language === "en") return locale !== "de" && isTravelledTo(entry, tokens, at);
  const [before = "", word = "", after = ""] = [-1, 0, 1].map(
    (step) => tokens[at + step]?.word.text ?? "",
  );
  const isPlain = tokens[at]?.isTelling === true || isCommon(word);
  if (language !== "de" || locale !== "de" || isPlain) return false;
  return (beforeNames.has(before) || before === "fur") && beforeTimes.has(after);
}

/** "Hols in turkey", "boots for snowdon in march": one goes there, or is there at some time. */
function isTravelledTo({ words }: PlaceEntry, tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at]?.word ?? {};
  const said = (place: number): string | undefined =>
    tokens[place]?.word.clause === clause ? tokens[place]?.word.text : undefined;
  const [before = "", after] = [said(at - 1), said(at + words.length)];
  const isDated = after === "in" && tokens[at + words.length + 1] !== undefined;
  const isAtEnd = after === undefined || afterNames.has(after);
  if (!isDated && !isAtEnd) return false;
  const ways = [said(at - 2), said(at - 3)];
  const isWay = ways.some((word) => word !== undefined && travels.has(word));
  if (before === "for") return isDated;
  return intoNames.has(before) && (isWay || isDated);
}

const intoNames: ReadonlySet<string> = new Set(
  "in to up around across through round visiting near climbing".split(" "),
);
const afterNames: ReadonlySet<string> = new Set(
  "next this for with on and or at during from over".split(" "),
);
const travels: ReadonlySet<string> = new Set(
  (
    "go going goin gone off heading headed travel travelling traveling flying moving moved move relocating trip trips hol hols holiday holidays " +
    "vacation wedding trek trekking hike hiking camping cycling climbing tour touring backpacking honeymoon festival week weeks weekend live lives " +
    "living based studying work working climb walk walks walking drive driving ride riding sail sailing ski skiing race running run expedition cruise"
  ).split(" "),
);

/** "Turkey trekking", "kit list: Chile, three weeks". */
function isOnMap(tokens: readonly Token[], at: number): boolean {
  const isFirst = tokens[at - 1]?.word.sentence !== tokens[at]?.word.sentence;
  return beside.has(tokens[at + 1]?.word.text ?? "") || (!isFirst && isAlone(tokens, at));
}

const beside: ReadonlySet<string> = new Set(
  "trekking trip trips holiday hiking hike tour trek travel expedition coast".split(" "),
);

/** A clause of its own: "Island, Anfang Juni". */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.word.clause;
  return tokens[at - 1]?.word.clause !== clause && tokens[at + 1]?.word.clause !== clause;
}

const beforeTimes: ReadonlySet<string> = new Set("im anfang ende mitte ab in".split(" "));

/** "A tent for two adults and a Labrador." */
const dogs: ReadonlySet<string> = new Set(["labrador", "newfoundland", "neufundlander", "bernese"]);

/** "Den Westweg": what ends so is walked, whatever it begins with. */
const trails = /.(?:weg|steig|pfad|trail)$/;

/** "Jakobsweg" is known as a trek and a place all the same; short words are rather words. */
const nameMin = 9;

/** Behind these even "Essen" and "Halle" are towns. */
const beforeNames: ReadonlySet<string> = new Set(
  "in nach to from around visiting near aus auf bei across through via".split(" "),
);

/** Behind these a capitalised word is a town or a country. */
export const beforeTowns: ReadonlySet<string> = new Set("nach to in visiting".split(" "));
