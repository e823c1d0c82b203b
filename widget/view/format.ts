import type { WireMoney } from "../../src/protocol/server-message.ts";

/** Numbers and prices as one language writes them. */
export interface Format {
  number(value: number): string;
  money(money: WireMoney): string;
  /** Just the sign: € or $. */
  currencySign(currency: string): string;
}

export function createFormat(locale: string): Format {
  const numbers = new Intl.NumberFormat(locale);
  const prices = (currency: string, digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return {
    number: (value) => numbers.format(value),
    money: ({ amount, currency }) =>
      prices(currency, Number.isInteger(amount) ? 0 : 2).format(amount),
    currencySign: (currency) =>
      prices(currency, 0)
        .formatToParts(0)
        .find(({ type }) => type === "currency")?.value ?? currency,
  };
}

/** "1.200,50", "1,200.50" and "200 €" are numbers too; undefined for what is none. */
export function parseAmount(text: string): number | undefined {
  const digits = text.replaceAll(/[^\d.,]/g, "");
  // The last separator divides off the cents when one or two digits follow it.
  const [, whole = "", cents] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  const amount = Number(`${whole.replaceAll(/[.,]/g, "") || "x"}.${cents ?? 0}`);
  return Number.isFinite(amount) ? amount : undefined;
}
