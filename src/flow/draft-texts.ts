import type { Attribute, NumberAttribute } from "../catalog/attribute.ts";
import type { Catalog } from "../catalog/catalog.ts";
import {
  baseLanguage,
  inLocale,
  localeSchema,
  type Locale,
  type Localized,
} from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { formatValue } from "../wording/format.ts";
import { inEveryLocale } from "../wording/phrases.ts";
import type { WrittenQuestion } from "./flow-schema.ts";
import { toQuestionId } from "./offered-values.ts";

/** As the schema of flows allows. */
const phraseLengthMax = 80;

/** A sentence in the advisor's own languages; in a further one the English stands in. */
export type Sentence = Readonly<Record<"en" | "de", string>>;

export function inCatalogLanguages({ locales }: Catalog, sentence: Sentence): Localized {
  return Object.fromEntries(
    locales.map((locale) => [locale, isGerman(locale) ? sentence.de : sentence.en]),
  );
}

function isGerman(locale: Locale): boolean {
  return baseLanguage(locale) === "de";
}

/** @param name Stands in where nobody wrote a text. */
export function inCatalogLocales({ locales }: Catalog, text: Localized, name: string): Localized {
  return Object.fromEntries(locales.map((locale) => [locale, inLocale(text, locale) || name]));
}

/** The question about one attribute, in its own words or with its label in the sentence. */
export function askAbout(
  catalog: Catalog,
  attribute: Attribute,
  sentence: (label: string) => Sentence,
): Pick<WrittenQuestion, "id" | "ask" | "why" | "answerable"> {
  const { id, ask = {}, label, explain, answerable } = attribute;
  const question = (locale: Locale) => {
    const { en, de } = sentence(inLocale(label, locale) || id);
    return ask[locale] ?? ask[baseLanguage(locale)] ?? (isGerman(locale) ? de : en);
  };
  return {
    id: toQuestionId(attribute),
    ask: Object.fromEntries(catalog.locales.map((locale) => [locale, question(locale)])),
    ...optional("why", explain && inCatalogLocales(catalog, explain, id)),
    ...optional("answerable", answerable),
  };
}

/** A catalogue may hold longer phrases than a flow, and other keys than languages. */
export function readableWords(
  says: Readonly<Record<string, readonly string[]>> = {},
): Record<Locale, string[]> | undefined {
  const readable = Object.entries(says).flatMap(([locale, phrases]): [Locale, string[]][] => {
    const short = phrases.filter((phrase) => phrase.length <= phraseLengthMax);
    return short.length > 0 && localeSchema.safeParse(locale).success ? [[locale, short]] : [];
  });
  return readable.length === 0 ? undefined : Object.fromEntries(readable);
}

/** "380 g to 480 g"; without an end that is infinite, and just "380 g" where both ends are the same. */
export function labelRange(
  attribute: NumberAttribute,
  catalog: Catalog,
  from: number,
  to: number,
): Localized {
  const labels = inEveryLocale(({ amount }, locale) => {
    const context = { locale, currency: catalog.currency };
    const text = (value: number): string => formatValue(attribute, value, context);
    if (from === to) return text(from);
    if (from === -Infinity) return amount.upTo(text(to));
    return to === Infinity ? amount.atLeast(text(from)) : amount.between(text(from), text(to));
  });
  return inCatalogLocales(catalog, labels, attribute.id);
}
