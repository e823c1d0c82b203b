import type { Condition } from "../../climate/conditions.ts";
import type { Place } from "../../climate/place.ts";
import type { Language } from "./phrase-pattern.ts";

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
