import type { Locale } from "../lib/localized.ts";
import { createGazetteer, type GazetteerEntry } from "./gazetteer.ts";
import type { Place } from "./place.ts";
import { typicalWeather, type Weather } from "./weather.ts";

/** Where people go, and what the weather usually is there. */
export interface Climate {
  /** The place of a name in German or English; undefined for one we do not know. */
  find(name: string, locale?: Locale): Place | undefined;
  /** The same with the name it was found by: "Garmisch" is found inside the Bavarian Alps. */
  findName(name: string, locale?: Locale): GazetteerEntry | undefined;
  /** Months 1 to 12; none means the whole year. */
  weatherAt(place: Place, months: readonly number[]): Weather;
  /** Every name of every place, for whoever reads texts. */
  readonly gazetteer: readonly GazetteerEntry[];
}

export function createClimate(table: readonly Place[]): Climate {
  const gazetteer = createGazetteer(table);
  return {
    find: (name, locale) => gazetteer.find(name, locale)?.place,
    findName: (name, locale) => gazetteer.find(name, locale),
    weatherAt: ({ normals, elevationM }, months) => typicalWeather(normals, elevationM, months),
    gazetteer: gazetteer.entries,
  };
}
