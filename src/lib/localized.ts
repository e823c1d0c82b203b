import { z } from "zod";

/** A BCP 47 language tag, such as `de` or `de-AT`. */
export type Locale = string;

/** One text in several languages, by language tag. */
export type Localized = Readonly<Record<Locale, string>>;

export const localeSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as "en" or "de-AT"');

export const localizedSchema = z.record(localeSchema, z.string().min(1)).meta({
  description: 'One text per language tag, such as { "en": "Rain", "de": "Regen" }.',
});

/**
 * The text in the wanted language, else in its base language (`de-AT` → `de`), else in the first
 * language the author wrote. A shopper never meets an empty label.
 */
export function inLocale(text: Localized, locale: Locale): string {
  const exact = text[locale] ?? text[baseLanguage(locale)];
  return exact ?? Object.values(text)[0] ?? "";
}

/** The same text in every language, changed. */
export function mapTexts(
  text: Localized,
  change: (text: string, locale: Locale) => string,
): Localized {
  return Object.fromEntries(
    Object.entries(text).map(([locale, one]) => [locale, change(one, locale)]),
  );
}

export function baseLanguage(locale: Locale): Locale {
  const end = locale.indexOf("-");
  return end === -1 ? locale : locale.slice(0, end);
}
