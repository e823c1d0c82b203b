import type { Place, PlaceId, PlaceName } from "./place.ts";
import { snowShare } from "./snow-share.ts";

/** Twelve values, January first; the compiler counts them. */
export type Monthly = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** A place as it is written down in `places/`: short enough to be read and corrected by hand. */
export interface PlaceRow {
  readonly id: string;
  /**
   * Names in English and in German, the usual one first, separated by commas. An exclamation mark
   * before a name says that it also means something else.
   */
  readonly en: string;
  readonly de: string;
  /** Smaller places inside, separated by commas. */
  readonly covers?: string;
  /** Degrees north, degrees east, metres above the sea. */
  readonly at: readonly [number, number, number];
  readonly highC: Monthly;
  readonly lowC: Monthly;
  readonly wetDays: Monthly;
  readonly windMs: Monthly;
  readonly sunHours: Monthly;
}

export function toPlace(row: PlaceRow): Place {
  const [latitude, longitude, elevationM] = row.at;
  const { highC, lowC, wetDays, windMs, sunHours } = row;
  return {
    id: row.id as PlaceId,
    names: { en: toNames(row.en), de: toNames(row.de) },
    covers: toNames(row.covers ?? ""),
    latitude,
    longitude,
    elevationM,
    southern: latitude < 0,
    normals: { highC, lowC, wetDays, snowDays: snowDaysOf(row), windMs, sunHours },
  };
}

function toNames(list: string): readonly PlaceName[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) =>
      name.startsWith("!")
        ? { text: name.slice(1), alsoWord: true }
        : { text: name, alsoWord: false },
    );
}

/** Worked out rather than written down: hardly anywhere are the days counted on which it snows. */
function snowDaysOf({ highC, lowC, wetDays }: PlaceRow): readonly number[] {
  return wetDays.map((days, at) => {
    const meanC = ((highC[at] ?? 0) + (lowC[at] ?? 0)) / 2;
    return days * snowShare(meanC);
  });
}
