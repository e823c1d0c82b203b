/** What a good seller would think of on hearing of a place and a month. */
export type Condition = "rain" | "snow" | "cold" | "wind" | "sun" | "heat";

/** In the order in which they are named. */
export const conditions: readonly Condition[] = ["rain", "snow", "cold", "wind", "sun", "heat"];

/** The weather of a stretch of time, unrounded. */
export interface Sample {
  readonly highC: number;
  readonly lowC: number;
  /** How many days the two counts below speak of. */
  readonly days: number;
  readonly wetDays: number;
  /** Of the wet days, those on which it snows. */
  readonly snowDays: number;
  readonly windMs: number;
  readonly sunHours: number;
}

/**
 * What to be dressed for. The limits are a seller's judgement, not meteorology; docs/climate.md
 * gives the reason for each.
 */
export function conditionsOf(sample: Sample, elevationM: number): readonly Condition[] {
  const high = elevationM >= limits.highM;
  const holds: Readonly<Record<Condition, boolean>> = {
    rain: sample.wetDays / sample.days >= limits.wetDaysShare && meanC(sample) > limits.meltsC,
    snow: isSnowy(sample),
    cold: feltC(sample) <= limits.coldC || sample.lowC <= limits.coldNightC,
    wind: sample.windMs >= (high ? limits.highWindMs : limits.windMs),
    sun: sample.sunHours >= (high ? limits.highSunHours : limits.sunHours),
    heat: sample.highC >= limits.hotC,
  };
  return conditions.filter((condition) => holds[condition]);
}

const limits = {
  /** One day in four: a week without rain is the exception. */
  wetDaysShare: 0.25,
  /** Above it sleet soaks as rain does, below it snow stays dry and lies. */
  meltsC: 0,
  /** One day in six. */
  snowDaysShare: 1 / 6,
  /** Two days a month are enough where snow does not melt. */
  lyingSnowDaysShare: 1 / 15,
  coldC: 10.5,
  coldNightC: 5,
  /** A fresh breeze for hours of most days: umbrellas turn over. */
  windMs: 5,
  /** Wind up to here is not felt as cold. */
  calmMs: 3,
  chillCPerMs: 0.6,
  sunHours: 7,
  /**
   * From here on up paths lead over passes and ridges, where the wind is twice that of the valley,
   * and ultraviolet light is a fifth stronger.
   */
  highM: 2000,
  highWindMs: 3.5,
  highSunHours: 5,
  hotC: 27,
} as const;

function isSnowy(sample: Sample): boolean {
  const share = sample.snowDays / sample.days;
  const lies = meanC(sample) <= limits.meltsC && share >= limits.lyingSnowDaysShare;
  return share >= limits.snowDaysShare || lies;
}

/** The mean temperature, less what the wind takes away. */
function feltC(sample: Sample): number {
  return meanC(sample) - Math.max(0, sample.windMs - limits.calmMs) * limits.chillCPerMs;
}

export function meanC({ highC, lowC }: Sample): number {
  return (highC + lowC) / 2;
}
