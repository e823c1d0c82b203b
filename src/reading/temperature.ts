import type { Word } from "../lib/words.ts";

/** Degrees somebody wrote, and the words that say so. */
export interface Temperature {
  /** In °C, whatever it was written in. */
  readonly celsius: number;
  /** Places of the first and the last word. */
  readonly from: number;
  readonly to: number;
}

/**
 * "-5", "minus 5 Grad", "14°F", "20 degrees fahrenheit": the number at this place with what makes it
 * a temperature. A number alone is one only below zero.
 */
export function temperatureAt(words: readonly Word[], at: number): Temperature | undefined {
  const number = words[at]?.number;
  if (number === undefined) return undefined;
  const isMinus = words[at - 1]?.text === "minus";
  const behind = [1, 2].map((ahead) => words[at + ahead]?.text ?? "");
  const isDegree = /^(?:°|grad|degrees?|celsius)$/.test(behind[0] ?? "");
  const isFahrenheit = /^(?:f|fahrenheit)$/.test(behind[isDegree ? 1 : 0] ?? "");
  const isScaleNamed = isFahrenheit || (isDegree && /^(?:c|celsius)$/.test(behind[1] ?? ""));
  if (!isMinus && !isDegree && !isFahrenheit && number >= 0) return undefined;
  const written = isMinus ? -number : number;
  return {
    celsius: isFahrenheit ? Math.round(((written - 32) * 5) / 9) : written,
    from: isMinus ? at - 1 : at,
    to: at + Number(isDegree) + Number(isScaleNamed),
  };
}
