import { isTypoOf } from "../lib/edit-distance.ts";
import { baseLanguage, type Locale } from "../lib/localized.ts";
import { nearestName } from "../lib/nearest-name.ts";
import { toWords } from "../lib/words.ts";
import type { NameLocale, Place, PlaceName } from "./place.ts";
import { withoutTrip } from "./without-trip.ts";

/** One way to write one place. */
export interface GazetteerEntry {
  readonly place: Place;
  /** As it is usually written. */
  readonly text: string;
  /** The same folded into words (lib/words.ts), umlauts as one letter or as two ("muenchen"). */
  readonly words: readonly string[];
  /** The language it is said in; undefined for names that are the same in all. */
  readonly locale: NameLocale | undefined;
  /** It names a smaller place inside, which borrows the climate of `place`. */
  readonly covered: boolean;
  /** Also means something else; believe it only behind a preposition or as a direct answer. */
  readonly alsoWord: boolean;
}

export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[];
  /** The entry a name means: exactly, else with typos forgiven, else undefined. */
  find(name: string, locale?: Locale): GazetteerEntry | undefined;
}

/**
 * Looks names up: folded, without article or preposition ("in den Dolomiten"), without the kind of
 * thing it is ("Insel Kreta", "Lake District National Park") or what is done there
 * ("Schottlandurlaub"), small typos forgiven. A name that several places are equally close to means
 * none of them.
 */
export function createGazetteer(places: readonly Place[]): Gazetteer {
  const entries = listNames(places);
  const byKey = groupBy(entries, ({ words }) => keyOf(words));
  const byInitials = groupBy(entries, ({ words }) => initialsOf(words));
  return {
    entries,
    find(name, locale) {
      const language = locale === undefined ? undefined : baseLanguage(locale);
      const forms = formsOf(toWords(name).map((word) => word.text));
      const exactly = forms.map((form) => pick(byKey.get(keyOf(form)) ?? [], language));
      return (
        exactly.find((entry) => entry !== undefined) ??
        pick(forms.map((form) => withTypos(form, byInitials)).find(isFilled) ?? [], language)
      );
    },
  };
}

/** All ways to write all places, each once for a place and a language. */
function listNames(places: readonly Place[]): readonly GazetteerEntry[] {
  return places.flatMap((place) => {
    const seen = new Set<string>();
    return [
      ...entriesOf(place, place.names.en, "en", false),
      ...entriesOf(place, place.names.de, "de", false),
      ...entriesOf(place, place.covers, undefined, true),
    ].filter(({ words, locale }) => {
      const name = `${locale}:${keyOf(words)}`;
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    });
  });
}

function entriesOf(
  place: Place,
  names: readonly PlaceName[],
  locale: NameLocale | undefined,
  covered: boolean,
): readonly GazetteerEntry[] {
  return names.flatMap(({ text, alsoWord }) =>
    spellings(text).map((spelling) => {
      const words = toWords(spelling).map((word) => word.text);
      return { place, text, words, locale, covered, alsoWord };
    }),
  );
}

/** "Zürich" is also written "Zuerich"; folding alone makes it "zurich". */
function spellings(text: string): readonly string[] {
  const spelled = text.replaceAll(
    /[äöüø]/gi,
    (letter) => twoLetters[letter.toLowerCase()] ?? letter,
  );
  return spelled === text ? [text] : [text, spelled];
}

const twoLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe" };

/** The words as one text, by which names are compared and looked up. */
function keyOf(words: readonly string[]): string {
  return words.join(" ");
}

/** What may be meant, the most literal first, each once. */
function formsOf(words: readonly string[]): readonly (readonly string[])[] {
  const bare = trimmed(words);
  const forms = [words, bare, withoutKindBehind(bare), withoutKind(bare), bare.map(withoutTrip)];
  return [...new Map(forms.map((form) => [keyOf(form), form])).values()];
}

/** A name of nothing else stays as it is. */
function trimmed(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !around.has(word));
  const last = words.findLastIndex((word) => !around.has(word));
  return first < 0 ? words : words.slice(first, last + 1);
}

/** What stands before or behind a name: articles, prepositions, and going there. */
const around: ReadonlySet<string> = new Set(
  (
    "the to in on at around near from through across for a der die das den dem des im ins zum zur " +
    "am an auf nach um bei aus durch uber fur eine einen " +
    "urlaub reise rundreise ferien trip tour holiday holidays vacation"
  ).split(" "),
);

/** "Lake District National Park" keeps its lake. */
function withoutKindBehind(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => !kinds.has(word)) + 1);
}

function withoutKind(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !kinds.has(word));
  return kept.length === 0 ? words : kept;
}

const kinds: ReadonlySet<string> = new Set(
  (
    "national park nationalpark np region area island islands isle mountains mountain mount trail " +
    "trek way hike coast lake city country insel inseln gebirge berge berg weg wanderweg " +
    "fernwanderweg kuste see stadt of"
  ).split(" "),
);

/** Two names can only be typos of each other when these are the same. */
function initialsOf(words: readonly string[]): string {
  return keyOf(words.map((word) => word.charAt(0)));
}

/**
 * The names that are closest. Each word may hold a typo of its own, never in its first letter.
 * `nearestName` takes the first of equally close names: asked from both ends, it tells two places
 * that are equally close.
 */
function withTypos(
  words: readonly string[],
  byInitials: ReadonlyMap<string, readonly GazetteerEntry[]>,
): readonly GazetteerEntry[] {
  const close = (byInitials.get(initialsOf(words)) ?? []).filter((entry) =>
    entry.words.every((word, at) => isTypoOf(words[at] ?? "", word)),
  );
  const keys = close.map((entry) => keyOf(entry.words));
  const written = keyOf(words);
  const ends = [nearestName(written, keys), nearestName(written, keys.toReversed())];
  const found = close.filter((entry) => ends.includes(keyOf(entry.words)));
  return new Set(found.map(({ place }) => place)).size === 1 ? found : [];
}

function isFilled(found: readonly GazetteerEntry[]): boolean {
  return found.length > 0;
}

/**
 * A place's own name before one inside it, the language spoken before another. In another language
 * a name that is a word there does not count: an English "island" is not Iceland.
 */
function pick(
  found: readonly GazetteerEntry[],
  language: string | undefined,
): GazetteerEntry | undefined {
  const rank = ({ covered, locale }: GazetteerEntry) =>
    (covered ? 2 : 0) + (language === undefined || locale === language ? 0 : 1);
  return found
    .filter(({ alsoWord, locale }) => !alsoWord || isSpoken(locale, language))
    .reduce<GazetteerEntry | undefined>(
      (best, entry) => (best === undefined || rank(entry) < rank(best) ? entry : best),
      undefined,
    );
}

function isSpoken(locale: NameLocale | undefined, language: string | undefined): boolean {
  return locale === undefined || language === undefined || locale === language;
}

function groupBy<Key, Value>(
  values: readonly Value[],
  key: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const at = key(value);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [value]);
    else group.push(value);
  }
  return groups;
}
