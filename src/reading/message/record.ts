import type { MessageReading, MentionSlot, Polarity } from "./reading.ts";

/** What a message says, in the form readings are compared in (docs/reading.md). */
export interface ReadingRecord {
  readonly intent: string;
  /** The words that told it, where the rules alone would have said another. */
  readonly intent_because?: readonly string[];
  readonly needs: {
    readonly product: readonly string[];
    readonly activity: readonly string[];
    readonly season: readonly string[];
    readonly month: readonly number[];
    readonly place: readonly { readonly said: string; readonly en: string }[];
    readonly weather: readonly string[];
    readonly budget: {
      readonly min: number | null;
      readonly max: number | null;
      readonly approx: number | null;
      readonly currency: string | null;
      readonly level: "low" | "any" | "high" | null;
    } | null;
    readonly want: readonly string[];
    readonly avoid: readonly string[];
    readonly not_needed: readonly string[];
    readonly gender: readonly string[];
    readonly fit: string | null;
    readonly size: string | null;
    readonly color_want: readonly string[];
    readonly color_avoid: readonly string[];
  };
  readonly implied_weather: readonly string[];
}

/** Only a `find` has needs: the words of a complaint describe what was bought, not what is wanted. */
export function toRecord(reading: MessageReading): ReadingRecord {
  const { intent, intentBecause, months, places, sizes, budget, impliedWeather, likelyWeather } =
    reading;
  const isFind = intent === "find";
  const values = (slot: MentionSlot, ...polarities: readonly Polarity[]): readonly string[] =>
    isFind
      ? unique(
          reading.mentions
            .filter((one) => one.slot === slot && polarities.includes(one.polarity))
            .map(({ value }) => value)
            .filter((value) => !beyondRecord.has(value)),
        )
      : [];
  return {
    intent,
    ...(intentBecause.length > 0 ? { intent_because: intentBecause } : {}),
    needs: {
      product: values("product", "wanted"),
      activity: values("activity", "wanted"),
      season: values("season", "wanted"),
      month: isFind ? months : [],
      place: isFind ? places.map(({ said, en }) => ({ said, en })) : [],
      // Protection a seller takes for granted is needed like what was said.
      weather: isFind ? unique([...values("weather", "wanted"), ...likelyWeather]) : [],
      budget:
        budget === undefined || !isFind
          ? null
          : {
              min: budget.min ?? null,
              max: budget.max ?? null,
              approx: budget.approx ?? null,
              currency: budget.currency ?? null,
              level: budget.level ?? null,
            },
      want: values("attribute", "wanted"),
      avoid: values("attribute", "excluded", "unwanted"),
      not_needed: unique([...values("attribute", "unneeded"), ...values("weather", "unneeded")]),
      gender: values("gender", "wanted"),
      fit: values("fit", "wanted")[0] ?? null,
      size: isFind ? (sizes[0]?.value ?? null) : null,
      color_want: values("color", "wanted"),
      color_avoid: values("color", "excluded", "unwanted"),
    },
    implied_weather: isFind ? impliedWeather : [],
  };
}

/** Read for the sake of catalogues, and no label of the record. */
const beyondRecord: ReadonlySet<string> = new Set(["laptop"]);

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
