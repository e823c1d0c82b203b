import type { Answer } from "../../flow/answer.ts";
import { baseLanguage, type Locale } from "../../lib/localized.ts";

/**
 * "Actually make it 180", "ok 200 then", "sagen wir 120": where an amount was named before, another
 * one in its place, and nothing else. It is meant as the one before: a limit stays a limit.
 *
 * @returns The amount in words that say how it is meant.
 */
export function amountInstead(
  text: string,
  before: Answer | undefined,
  locale: Locale,
): string | undefined {
  const said = instead.exec(text)?.[1];
  if (said === undefined || before?.type !== "amount") return undefined;
  if (before.max === undefined) return undefined;
  if (before.min === undefined) return said;
  return `${baseLanguage(locale) === "de" ? "um die" : "around"} ${said}`;
}

const words = String.raw`(?:ok|okay|hm+|well|actually|oh|no|sorry|wait|so|then|let'?s|let us|say|call it|make|it|that|go|for|rather|better|instead|fine|please|doch|lieber|sagen|sag|wir|machen|mach|dann|halt|eben|gut|also|nein|ne|ach|eher|besser|bitte|draus|daraus|stattdessen|meinetwegen|na|ja|yes|the|budget|is|ist|auf|to)`;
const gap = String.raw`[\s,.!:–-]*`;
const instead = new RegExp(
  String.raw`^${gap}(?:${words}${gap})+?[€$£]?\s?(\d{2,4})\s?(?:€|\$|£|euros?|bucks|pounds|dollars)?${gap}(?:${words}${gap})*$`,
  "iu",
);
