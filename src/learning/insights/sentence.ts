import { inLocale, type Localized } from "../../lib/localized.ts";
import type { LearningSentence } from "../../protocol/learning.ts";

/** The same in both languages of the studio. */
export function sentence(write: (locale: "en" | "de") => string): LearningSentence {
  return { en: write("en"), de: write("de") };
}

/** In the language of the sentence it stands in. */
export function named(label: Localized | undefined, locale: string, id: string): string {
  return label === undefined ? id : inLocale(label, locale);
}

/** `8 %` or `0.4 %`. */
export function percent(share: number, locale: string): string {
  const value = share * 100;
  const digits = value !== 0 && Math.abs(value) < 1 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}
