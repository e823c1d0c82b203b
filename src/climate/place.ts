import type { Brand } from "../lib/brand.ts";
import type { Locale } from "../lib/localized.ts";

export type PlaceId = Brand<"PlaceId">;

/** What an average year brings: twelve values each, January first. */
export interface Normals {
  /** Mean of the warmest hour of the day, °C. */
  readonly highC: readonly number[];
  /** Mean of the coldest hour of the night, °C. */
  readonly lowC: readonly number[];
  /** Days with at least 1 mm of rain or melted snow. */
  readonly wetDays: readonly number[];
  /** Of these, days on which it snows. */
  readonly snowDays: readonly number[];
  /** Mean wind speed in the open, metres per second. */
  readonly windMs: readonly number[];
  /** Hours of sunshine a day. */
  readonly sunHours: readonly number[];
}

/** A town, region, country, island or trail people go to, with its climate. */
export interface Place {
  readonly id: PlaceId;
  /** What it is called in English and in German, the usual name first. */
  readonly names: Readonly<Record<NameLocale, readonly PlaceName[]>>;
  /** Smaller places inside, in whatever language, that have no entry of their own. */
  readonly covers: readonly PlaceName[];
  /** Degrees; north and east are positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** Metres above the sea, where people are rather than of the highest peak. */
  readonly elevationM: number;
  /** Winter is in July. */
  readonly southern: boolean;
  readonly normals: Normals;
}

export type NameLocale = "en" | "de";

export interface PlaceName {
  readonly text: string;
  /** Also means something else ("Essen", "Jersey", "200 Franken"), so it proves nothing alone. */
  readonly alsoWord: boolean;
}

/** The place's usual name in the language, in English where we have none in it. */
export function placeName({ names }: Place, locale: Locale): string {
  const usual = locale === "de" || locale.startsWith("de-") ? names.de[0] : names.en[0];
  return (usual ?? names.en[0])?.text ?? "";
}
