import { conditions, type Condition } from "../../climate/conditions.ts";
import type { Mention } from "./reading.ts";
import { thinkableWeather } from "./thinkable-weather.ts";
import type { WeatherEvidence } from "./weather-evidence.ts";
import { weatherSigns } from "./weather-signs.ts";
import { weatherWeights } from "./weather-weights.ts";
import { toWeightTable } from "./weight-table.ts";

export interface ImpliedWeather {
  /** What is meant at least as often as not. */
  readonly possible: readonly Condition[];
  /** What hardly anybody would contradict: a part of it. */
  readonly likely: readonly Condition[];
}

/**
 * What a good seller would dress for on hearing the rest, by what messages with the same signs were
 * labelled (docs/decisions/0017-learned-weather.md). What was said itself, wanted or not, is left
 * out.
 */
export function impliedWeather(evidence: WeatherEvidence): ImpliedWeather {
  const { mentions } = evidence;
  const spoken = new Set(
    mentions.filter(({ slot }) => slot === "weather").map(({ value }) => value),
  );
  // Who needs nothing waterproof has thought of the rain.
  if (mentions.some(isOfRain)) spoken.add("rain");
  const thinkable = thinkableWeather(evidence);
  const shares = likelihoods(evidence, thinkable);
  const reaching = (least: number) =>
    conditions.filter((condition, at) => !spoken.has(condition) && (shares[at] ?? 0) >= least);
  const possible = reaching(possibleShare);
  return { possible, likely: isMonthAlone(evidence) ? [] : reaching(likelyShare) };
}

/** "Jacket, October": where in the world, and what for, nobody has said. */
function isMonthAlone({ mentions, months, found, matches }: WeatherEvidence): boolean {
  return (
    months.length > 0 &&
    found.length === 0 &&
    !mentions.some(({ slot }) => slot === "activity" || slot === "season") &&
    !matches.some(({ label }) => label.slot === "implies" || label.slot === "setting")
  );
}

function isOfRain({ value, polarity }: Mention): boolean {
  return value === "waterproof" && polarity !== "wanted";
}

/** Below it a guess is wrong more often than right. */
const possibleShare = 0.5;
const likelyShare = 0.65;

/** How likely each weather is meant, in the order of `conditions`. */
function likelihoods(
  evidence: WeatherEvidence,
  thinkable: readonly Condition[],
): readonly number[] {
  const signs = weatherSigns(evidence, thinkable);
  return conditions.map((_, at) => {
    const odds = signs.reduce(
      (sum, { name, strength }) => sum + (table.weightsOf(name)?.[at] ?? 0) * strength,
      0,
    );
    return 1 / (1 + Math.exp(-odds / table.scale));
  });
}

const table = toWeightTable(weatherWeights);
