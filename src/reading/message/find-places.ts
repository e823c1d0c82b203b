import type { Place } from "../../climate/place.ts";
import { countWords } from "../../lib/count-words.ts";
import { isTypoOf } from "../../lib/edit-distance.ts";
import { beforeTowns, isBelieved } from "./believed-place.ts";
import { isNoDestination } from "./no-destination.ts";
import type { Language } from "./phrase-pattern.ts";
import { adjectivePlaceAt } from "./place-adjectives.ts";
import type { PlaceEntry, Places } from "./places.ts";
import type { PlaceMention } from "./reading.ts";
import type { Token } from "./tokens.ts";

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
  search: Search,
): FoundPlace | undefined {
  const token = tokens[at];
  if (token === undefined || token.word.number !== undefined) return undefined;
  if (isNoDestination(tokens, at)) return undefined;
  const isCapital = /^\p{Lu}/u.test(text.slice(token.word.start));
  const entry =
    entryAt(tokens, { at, isCapital, search }) ??
    (mayBeMisspelled(tokens, { at, isCapital, search })
      ? misspelled(token, search.places)
      : undefined);
  if (entry === undefined) return undefined;
  const to = at + entry.words.length - 1;
  const en = englishName(entry);
  return toFound(text, tokens, { from: at, to }, { en, id: entry.place.id, place: entry.place });
}

interface Spelled {
  readonly at: number;
  readonly isCapital: boolean;
  readonly search: Search;
}

function entryAt(
  tokens: readonly Token[],
  { at, isCapital, search: { places, language } }: Spelled,
): PlaceEntry | undefined {
  const word = tokens[at]?.word.text ?? "";
  return [...(places.byFirstWord.get(word) ?? []), ...inflected(word, places)]
    .filter(
      (entry) =>
        isWhole(entry, tokens, at) && isBelieved(entry, { tokens, at, isCapital, language }),
    )
    .reduce<PlaceEntry | undefined>(
      (best, entry) => (best === undefined || isBetter(entry, best, language) ? entry : best),
      undefined,
    );
}

/** "Islands Küste", "Schottlands": a genitive of a name; "im Bayerischen Wald": an adjective bent. */
function inflected(word: string, places: Places): readonly PlaceEntry[] {
  const stem = adjectiveStem(word);
  if (stem !== undefined) {
    return bendings.flatMap((ending) =>
      stem + ending === word ? [] : (places.byFirstWord.get(stem + ending) ?? []),
    );
  }
  return word.length > 5 && word.endsWith("s")
    ? (places.byFirstWord.get(word.slice(0, -1)) ?? [])
    : [];
}

const bendings = ["e", "er", "es", "en"];

function adjectiveStem(word: string): string | undefined {
  return /^(\p{L}{3,}isch)(?:e|er|es|en|em)$/u.exec(word)?.[1];
}

/** Within one clause: "no down, under 60" is not about Australia. */
function isWhole({ words }: PlaceEntry, tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.word.clause;
  return words.every((word, place) => {
    const said = tokens[at + place]?.word;
    if (said === undefined || said.clause !== clause) return false;
    if (said.text === word) return true;
    if (place > 0) return false;
    const stem = adjectiveStem(word);
    return said.text === `${word}s` || (stem !== undefined && adjectiveStem(said.text) === stem);
  });
}

function isBetter(one: PlaceEntry, other: PlaceEntry, language: Language): boolean {
  const rank = ({ words, covered, locale }: PlaceEntry) =>
    words.length * 10 - (covered ? 2 : 0) + (locale === language ? 1 : 0);
  return rank(one) > rank(other);
}

/** Every German noun has a capital: "Schrauben" is no misspelt "Schwaben". */
function mayBeMisspelled(
  tokens: readonly Token[],
  { at, isCapital, search: { places, language } }: Spelled,
): boolean {
  // Island is no misspelt Irland, whatever it means here.
  const isName = places.byFirstWord.has(tokens[at]?.word.text ?? "");
  const before = tokens[at - 1]?.word.text ?? "";
  return isCapital && !isName && (language === "en" || beforePlaces.has(before));
}

/** What German says before names of places, misspelt ones too. */
const beforePlaces: ReadonlySet<string> = new Set(
  "in nach im aus auf bei um durch uber ins am an zum zur fur von rund richtung quer".split(" "),
);

/** "Shottland": a long, capitalised word nobody knows, one typo from a name of one word. */
function misspelled(token: Token, places: Places): PlaceEntry | undefined {
  const { text } = token.word;
  if (token.isKnown || text.length < 6) return undefined;
  const near = (places.byLetter.get(text.charAt(0)) ?? []).filter(
    (name) => name.length >= 6 && isTypoOf(text, name) && Math.abs(name.length - text.length) <= 1,
  );
  const entries = near.flatMap((name) => places.byFirstWord.get(name) ?? []);
  const single = entries.filter(({ words, alsoWord }) => words.length === 1 && !alsoWord);
  return new Set(single.map(({ place }) => place)).size === 1 ? single[0] : undefined;
}

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
