import type { Attribute, ChoiceAttribute, NumberAttribute } from "../catalog/attribute.ts";
import type { ProductValue } from "../catalog/product.ts";
import { baseLanguage, inLocale, type Locale } from "../lib/localized.ts";

/** Keeps a number and its unit on one line. */
const noBreak = "\u00A0";

export interface FormatContext {
  readonly locale: Locale;
  /** ISO 4217, of the catalogue. */
  readonly currency: string;
}

/** A product's value as a shopper reads it: `20.000 mm`, `149,95 €`, `Regen, Wind`, `ja`. */
export function formatValue(
  attribute: Attribute,
  value: ProductValue,
  context: FormatContext,
): string {
  switch (attribute.kind) {
    case "number":
      return typeof value === "number" ? formatNumber(attribute, value, context) : String(value);
    case "boolean":
      return yesNo(value === true, context.locale);
    case "choice":
    case "choices":
      return formatChoices(attribute, value, context.locale);
  }
}

export function formatPrice(amount: number, { locale, currency }: FormatContext): string {
  const whole = Number.isInteger(amount);
  return numberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);
}

/** A number of products: `1.234`. */
export function formatCount(count: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}

function formatNumber(attribute: NumberAttribute, value: number, context: FormatContext): string {
  if (attribute.id === "price") return formatPrice(value, context);
  const { decimals, unit } = attribute;
  const number = numberFormat(context.locale, {
    maximumFractionDigits: decimals ?? (Number.isInteger(value) ? 0 : 2),
  }).format(value);
  if (unit === undefined) return number;
  const word = unitWord(unit, value, context.locale);
  return word === "%" ? `${number}${noBreak}%` : `${number}${noBreak}${word}`;
}

/** Units that are words; all others are symbols and stay as they are. */
const unitWords: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  days: { en: ["day", "days"], de: ["Tag", "Tage"] },
};

function unitWord(unit: string, value: number, locale: Locale): string {
  const words = unitWords[unit];
  if (words === undefined) return unit;
  const [one, other] = words[baseLanguage(locale)] ?? words["en"] ?? [unit, unit];
  return value === 1 ? one : other;
}

/** The name of the stretch of the scale a number lies in, such as "lasting rain". */
export function levelOf(
  attribute: Attribute,
  value: ProductValue,
  locale: Locale,
): string | undefined {
  if (attribute.kind !== "number" || typeof value !== "number") return undefined;
  const level = attribute.levels?.findLast(({ from }) => value >= from);
  return level && inLocale(level.label, locale);
}

function yesNo(value: boolean, locale: Locale): string {
  if (baseLanguage(locale) === "de") return value ? "ja" : "nein";
  return value ? "yes" : "no";
}

function formatChoices(attribute: ChoiceAttribute, value: ProductValue, locale: Locale): string {
  const values = Array.isArray(value) ? value : [String(value)];
  return inOrder(attribute, values)
    .map((one) => labelOfValue(attribute, one, locale))
    .join(", ");
}

/** As the catalogue lists them: S before M, whatever came first in the product's own data. */
function inOrder(attribute: ChoiceAttribute, values: readonly string[]): readonly string[] {
  const listed = Object.keys(attribute.values);
  const placeOf = (value: string): number => {
    const place = listed.indexOf(value);
    return place === -1 ? listed.length : place;
  };
  return values.toSorted((one, other) => placeOf(one) - placeOf(other));
}

export function labelOfValue(attribute: ChoiceAttribute, value: string, locale: Locale): string {
  const known = Object.hasOwn(attribute.values, value) ? attribute.values[value] : undefined;
  return known === undefined ? value : inLocale(known.label, locale);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Each takes kilobytes; an assortment with its languages and currencies needs a few dozen. */
const formatsMax = 500;

interface NumberStyle {
  readonly style?: "currency";
  readonly currency?: string;
  readonly minimumFractionDigits?: number;
  readonly maximumFractionDigits: number;
}

/** Making a number format costs more than a whole turn; each is made once. */
function numberFormat(locale: Locale, options: NumberStyle): Intl.NumberFormat {
  const { currency = "", minimumFractionDigits: least = 0, maximumFractionDigits: most } = options;
  const key = `${locale} ${currency} ${least} ${most}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(writtenAs(locale), options);
  if (formats.size >= formatsMax) formats.clear();
  formats.set(key, format);
  return format;
}

/** Numbers of an unknown language are written as in English, wherever the server stands. */
function writtenAs(locale: Locale): Locale {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
