import type { Match } from "./match.ts";
import type { FoundPlace } from "./find-places.ts";
import type { Places } from "./places.ts";
import type { Mention } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** What the weather of a message is concluded from. */
export interface WeatherEvidence {
  readonly mentions: readonly Mention[];
  readonly matches: readonly Match[];
  readonly found: readonly FoundPlace[];
  readonly months: readonly number[];
  readonly places: Places;
  readonly tokens: readonly Token[];
}
