import { isTypoOf } from "../lib/edit-distance.ts";
import { baseLanguage, type Locale } from "../lib/localized.ts";
import { nearestName } from "../lib/nearest-name.ts";
import { toWords } from "../lib/words.ts";
import type { NameLocale, Place, PlaceName } from "./place.ts";

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

/** All ways to write all places. */
export function listNames(places: readonly Place[]): readonly GazetteerEntry[] {
  return places.flatMap((place) => {
    const own = [
      ...entriesOf(place, place.names.en, "en", false),
      ...entriesOf(place, place.names.de, "de", false),
      ...entriesOf(place, place.covers, undefined, true),
    ];
    return own.filter((entry, at) => own.findIndex((other) => isSameName(entry, other)) === at);
  });
}

function isSameName(one: GazetteerEntry, other: GazetteerEntry): boolean {
  return one.locale === other.locale && keyOf(one.words) === keyOf(other.words);
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

export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[];
  /** The entry a name means: exactly, else with typos forgiven, else undefined. */
  find(name: string, locale?: Locale): GazetteerEntry | undefined;
}

/**
 * Looks names up: folded, without article or preposition ("in den Dolomiten"), without the kind of
 * thing it is ("Insel Kreta", "Lake District National Park"), small typos forgiven. A name that
 * several places are equally close to means none of them.
 */
export function createGazetteer(places: readonly Place[]): Gazetteer {
  const entries = listNames(places);
  const byKey = groupBy(entries, ({ words }) => keyOf(words));
  const byCount = groupBy(entries, ({ words }) => words.length);
  return {
    entries,
    find(name, locale) {
      const words = toWords(name).map((word) => word.text);
      const bare = trimStart(words);
      const language = locale === undefined ? undefined : baseLanguage(locale);
      for (const form of [words, bare, withoutKind(bare)]) {
        const exact = byKey.get(keyOf(form)) ?? [];
        const best = pick(exact, language) ?? pick(withTypos(form, byCount), language);
        if (best !== undefined) return best;
      }
      return undefined;
    },
  };
}

function keyOf(words: readonly string[]): string {
  return words.join(" ");
}

/** Articles and prepositions; a name of nothing else stays as it is. */
function trimStart(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !leading.has(word));
  return first < 0 ? words : words.slice(first);
}

const leading: ReadonlySet<string> = new Set(
  "the to in on at around near der die das den dem des im ins zum zur am an auf nach um bei".split(
    " ",
  ),
);

function withoutKind(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !kinds.has(word));
  return kept.length === 0 ? words : kept;
}

const kinds: ReadonlySet<string> = new Set(
  (
    "national park nationalpark np region area island islands isle mountains mountain mount trail " +
    "trek way hike coast lake city country insel inseln gebirge berge berg weg wanderweg fernwanderweg " +
    "kuste see stadt urlaub of"
  ).split(" "),
);

/**
 * The names that are closest. Each word may hold a typo of its own, never in its first letter.
 * `nearestName` takes the first of equally close names: asked from both ends, it tells two places
 * that are equally close.
 */
function withTypos(
  words: readonly string[],
  byCount: ReadonlyMap<number, readonly GazetteerEntry[]>,
): readonly GazetteerEntry[] {
  const close = (byCount.get(words.length) ?? []).filter((entry) =>
    entry.words.every((word, at) => isClose(words[at] ?? "", word)),
  );
  const keys = close.map((entry) => keyOf(entry.words));
  const written = keyOf(words);
  const ends = [nearestName(written, keys), nearestName(written, keys.toReversed())];
  const found = close.filter((entry) => ends.includes(keyOf(entry.words)));
  return new Set(found.map(({ place }) => place)).size === 1 ? found : [];
}

function isClose(written: string, meant: string): boolean {
  return written.charAt(0) === meant.charAt(0) && isTypoOf(written, meant);
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
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
