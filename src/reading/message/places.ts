import type { Condition } from "../../climate/conditions.ts";
import type { Place } from "../../climate/place.ts";
import { isTypoOf } from "../../lib/edit-distance.ts";
import { isCommon } from "../common-words.ts";
import type { Language } from "./phrase-pattern.ts";
import { adjectivePlaceAt } from "./place-adjectives.ts";
import type { PlaceMention } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** One way to write one place, folded into words; climate's gazetteer is a list of these. */
export interface PlaceEntry {
  readonly place: Place;
  /** As it is usually written. */
  readonly text: string;
  readonly words: readonly string[];
  /** The language it is said in; undefined for names that are the same in all. */
  readonly locale: Language | undefined;
  /** It names a smaller place inside. */
  readonly covered: boolean;
  /** Also means something else. */
  readonly alsoWord: boolean;
}

/** What a reader needs to know of places: a `Climate` fits. */
export interface PlaceSource {
  readonly gazetteer: readonly PlaceEntry[];
  weatherAt(place: Place, months: readonly number[]): UsualWeather;
}

export interface UsualWeather {
  readonly conditions: readonly Condition[];
  /** The middle between day and night, °C. */
  readonly meanC: number;
  /** A usual day's warmest hour and a usual night's coldest, °C. */
  readonly highC: number;
  readonly lowC: number;
  /** Mean wind speed, metres per second. */
  readonly windMs: number;
  /** Hours of sunshine a day. */
  readonly sunHours: number;
  readonly days: number;
  /** Days with rain or snow. */
  readonly wetDays: number;
  readonly snowDays: number;
}

/** The places a reader knows, and what weather they usually have. */
export interface Places {
  /** Names by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly PlaceEntry[]>;
  /** First words a typo may stand for, by first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** Months 1 to 12; none means the whole year. */
  weatherAt(place: Place, months: readonly number[]): UsualWeather;
}

/** Built once from the climate's table; an empty one knows no place. */
export function createPlaces(climate: PlaceSource): Places {
  const byFirstWord = new Map<string, PlaceEntry[]>();
  const byLetter = new Map<string, string[]>();
  for (const entry of climate.gazetteer) {
    const first = entry.words[0];
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known !== undefined) known.push(entry);
    else {
      byFirstWord.set(first, [entry]);
      const letter = first.charAt(0);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), first]);
    }
  }
  return {
    byFirstWord,
    byLetter,
    weatherAt: (place, months) => climate.weatherAt(place, months),
  };
}

/** A place named in a message. */
export interface FoundPlace {
  readonly mention: PlaceMention;
  readonly place: Place | undefined;
  /** Tokens, inclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * The places of a message, longest names first. A name that is also a word counts only behind a
 * preposition and with a capital; an unknown capitalised name behind one that only places have
 * ("nach Oberstdorf") is a place nobody knows the climate of.
 */
export function findPlaces(
  text: string,
  tokens: readonly Token[],
  places: Places,
  language: Language,
): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  let at = 0;
  while (at < tokens.length) {
    const here =
      placeAt(text, tokens, at, { places, language }) ??
      ofCountryAt(text, tokens, at, places) ??
      unknownAt(text, tokens, at);
    if (here !== undefined) found.push(here);
    at = (here?.to ?? at) + 1;
  }
  return found;
}

interface Search {
  readonly places: Places;
  readonly language: Language;
}

function placeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  { places, language }: Search,
): FoundPlace | undefined {
  const token = tokens[at];
  if (token === undefined || token.word.number !== undefined) return undefined;
  const isCapital = /^\p{Lu}/u.test(text.slice(token.word.start));
  const entries = [
    ...(places.byFirstWord.get(token.word.text) ?? []),
    ...inflected(token.word.text, places),
  ].filter(
    (entry) => isWhole(entry, tokens, at) && isBelieved(entry, { tokens, at, isCapital, language }),
  );
  if (isSizeSystem(tokens, at) || isHome(tokens, at) || isElsewhere(tokens, at)) return undefined;
  const best = entries.reduce<PlaceEntry | undefined>(
    (best, entry) => (best === undefined || isBetter(entry, best, language) ? entry : best),
    undefined,
  );
  // Island is no misspelt Irland, whatever it means here.
  const isName = places.byFirstWord.has(token.word.text);
  const before = tokens[at - 1]?.word.text ?? "";
  // Every German noun has a capital: "Schrauben" is no misspelt "Schwaben".
  const isTypo = isCapital && !isName && (language === "en" || beforePlaces.has(before));
  const entry = best ?? (isTypo ? misspelled(token, { places, language }) : undefined);
  if (entry === undefined) return undefined;
  const to = at + entry.words.length - 1;
  const en = englishName(entry);
  return toFound(text, tokens, { from: at, to }, { en, id: entry.place.id, place: entry.place });
}

/** "The Norwegian coast": the country it is in. */
function ofCountryAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  places: Places,
): FoundPlace | undefined {
  const found = adjectivePlaceAt(tokens, at);
  if (found === undefined) return undefined;
  const [entry] = places.byFirstWord.get(found.country) ?? [];
  if (entry === undefined) return undefined;
  const { place } = entry;
  const en = place.names.en[0]?.text ?? entry.text;
  return toFound(text, tokens, { from: at, to: found.to }, { en, id: place.id, place });
}

/** "Ich komme aus Syrien", "I'm from Miami": nobody dresses for where they came from. */
function isHome(tokens: readonly Token[], at: number): boolean {
  const [verb, preposition] = [tokens[at - 2]?.word.text ?? "", tokens[at - 1]?.word.text ?? ""];
  const isOrigin = preposition === "aus" || preposition === "from";
  const verbs = [verb, tokens[at - 3]?.word.text ?? ""];
  return isOrigin && verbs.some((word) => comings.has(word));
}

/** "Nicht für Norwegen, da war ich schon", "not Iceland this time", "statt Schottland". */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.word.clause;
  for (let before = at - 1; before >= at - 2; before -= 1) {
    const word = tokens[before]?.word;
    if (word === undefined || word.clause !== clause) return false;
    if (word.text === "of" && tokens[before - 1]?.word.text === "instead") return true;
    if (denials.has(word.text)) return true;
    if (!ofPlaces.has(word.text)) return false;
  }
  return false;
}

const denials: ReadonlySet<string> = new Set("nicht nich net ned not statt anstatt".split(" "));
const ofPlaces: ReadonlySet<string> = new Set("fur nach in for to on auf an".split(" "));

const comings: ReadonlySet<string> = new Set(
  "komme kommen kommt stamme stamm stammen stammt bin im am were originally come comes coming".split(
    " ",
  ),
);

/** "UK 8" is a size. */
function isSizeSystem(tokens: readonly Token[], at: number): boolean {
  const size = tokens[at + 1]?.word.number;
  return sizeSystems.has(tokens[at]?.word.text ?? "") && size !== undefined && size < sizeMax;
}

const sizeSystems: ReadonlySet<string> = new Set(["uk", "us", "eu"]);
const sizeMax = 60;

/**
 * Only a usual name is translated, and as plainly as it was said: the Harz needs no "mountains",
 * and the Ostsee is more than the German coast whose climate it has.
 */
function englishName({ place, text }: PlaceEntry): string {
  const [usual, ...others] = place.names.en.map((name) => name.text);
  // "The Lakes", "the Keys" are names among people who have been there.
  if (usual !== undefined && text.startsWith("The ")) return usual;
  if (usual === undefined || place.names.de[0]?.text !== text) return text;
  if (usual.startsWith(`${text} `)) return text;
  const plainer = others.find((name) => countWords(name) > 1);
  const isDescription = countWords(usual) >= longName && !usual.includes(" de ");
  return isDescription && plainer !== undefined ? plainer : usual;
}

/** From three words on a name describes rather than names: "German North Sea coast". */
const longName = 3;

function countWords(name: string): number {
  return name.split(" ").length;
}

/** "Islands Küste", "Schottlands": a genitive of a name. */
function inflected(word: string, places: Places): readonly PlaceEntry[] {
  return word.length > 5 && word.endsWith("s")
    ? (places.byFirstWord.get(word.slice(0, -1)) ?? [])
    : [];
}

/** Within one clause: "no down, under 60" is not about Australia. */
function isWhole({ words }: PlaceEntry, tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.word.clause;
  return words.every((word, place) => {
    const said = tokens[at + place]?.word;
    if (said === undefined || said.clause !== clause) return false;
    return said.text === word || (place === 0 && said.text === `${word}s`);
  });
}

interface Spot {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly isCapital: boolean;
  readonly language: Language;
}

function isBelieved(entry: PlaceEntry, { tokens, at, isCapital, language }: Spot): boolean {
  const word = tokens[at]?.word.text ?? "";
  if (entry.locale !== undefined && entry.locale !== language && entry.words.length === 1) {
    // An English "island" is not Iceland, a German "Turkey" is.
    if (isCommon(word) || tokens[at]?.isKnown === true || !isCapital) return false;
  }
  const before = tokens[at - 1]?.word.text ?? "";
  if (dogs.has(word) && !beforeNames.has(before)) return false;
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

/** What German says before names of places, misspelt ones too. */
const beforePlaces: ReadonlySet<string> = new Set(
  "in nach im aus auf bei um durch uber ins am an zum zur fur von rund richtung quer".split(" "),
);

/** Behind these even "Essen" and "Halle" are towns. */
const beforeNames: ReadonlySet<string> = new Set(
  "in nach to from around visiting near aus auf bei across through via".split(" "),
);

function isBetter(one: PlaceEntry, other: PlaceEntry, language: Language): boolean {
  const rank = ({ words, covered, locale }: PlaceEntry) =>
    words.length * 10 - (covered ? 2 : 0) + (locale === language ? 1 : 0);
  return rank(one) > rank(other);
}

/** "Shottland": a long, capitalised word nobody knows, one typo from a name of one word. */
function misspelled(token: Token, { places }: Search): PlaceEntry | undefined {
  const { text } = token.word;
  if (token.isKnown || text.length < 6) return undefined;
  const near = (places.byLetter.get(text.charAt(0)) ?? []).filter(
    (name) => name.length >= 6 && isTypoOf(text, name) && Math.abs(name.length - text.length) <= 1,
  );
  const entries = near.flatMap((name) => places.byFirstWord.get(name) ?? []);
  const single = entries.filter(({ words, alsoWord }) => words.length === 1 && !alsoWord);
  return new Set(single.map(({ place }) => place)).size === 1 ? single[0] : undefined;
}

/** "Nach Oberstdorf", "to Zakopane": a name the table does not have. */
function unknownAt(text: string, tokens: readonly Token[], at: number): FoundPlace | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.isKnown) return undefined;
  const { word } = token;
  if (word.number !== undefined || word.text.length < 4 || token.partLabels.length > 0)
    return undefined;
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(word.start)) || before.word.sentence !== word.sentence) {
    return undefined;
  }
  if (!beforeTowns.has(before.word.text)) return undefined;
  const name = text.slice(word.start, word.end);
  return toFound(text, tokens, { from: at, to: at }, { en: name, id: undefined, place: undefined });
}

/** Behind these a capitalised word is a town or a country. */
const beforeTowns: ReadonlySet<string> = new Set("nach to in visiting".split(" "));

function toFound(
  text: string,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  known: { en: string; id: string | undefined; place: FoundPlace["place"] },
): FoundPlace {
  const start = tokens[from]?.word.start ?? 0;
  const end = tokens[to]?.word.end ?? start;
  const said = text.slice(start, end);
  const mention = { said, en: known.en, id: known.id, quote: { start, end, text: said } };
  return { mention, place: known.place, from, to };
}
