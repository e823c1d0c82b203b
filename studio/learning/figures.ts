import { region } from "../words/words.ts";

/** How the pages about shoppers write their figures. Numbers and their units never part. */

export function formatCount(value: number): string {
  return value.toLocaleString(region.value, { maximumFractionDigits: 0 });
}

/** "12,345" stays; from a hundred thousand on "123 k" is enough beside an axis. */
export function formatShort(value: number): string {
  if (Math.abs(value) < 100_000)
    return value.toLocaleString(region.value, { maximumFractionDigits: 2 });
  return value.toLocaleString(region.value, { notation: "compact", maximumFractionDigits: 1 });
}

/** A share of one: "62%", small ones as "4.1%". */
export function formatPart(share: number): string {
  const isSmall = Math.abs(share) < 0.0995;
  return share.toLocaleString(region.value, {
    style: "percent",
    minimumFractionDigits: isSmall && share !== 0 ? 1 : 0,
    maximumFractionDigits: isSmall ? 1 : 0,
  });
}

/** The same of a share that may not be there, because nobody could have. */
export function formatShareOf({ share }: { readonly share?: number }): string {
  return share === undefined ? "–" : formatPart(share);
}

/** A difference of two shares in percentage points: "+3.2". */
export function formatPoints(difference: number): string {
  return signed(difference * 100, 1);
}

/** How much more or less than before: "+12%". Nothing to compare with has no change. */
export function formatChange(now: number, before: number): string | undefined {
  return before === 0 ? undefined : formatRelative((now - before) / before, 0);
}

/** A share of something else, more or less: "+17.8%". */
export function formatRelative(share: number, decimals = 1): string {
  return signed(share * 100, decimals, "%");
}

/** In the currency's usual decimals below 1,000, without them above: nobody reads cents there. */
export function formatMoney(amount: number, currency: string): string {
  return amount.toLocaleString(region.value, {
    style: "currency",
    currency,
    ...(Math.abs(amount) >= 1000 ? { maximumFractionDigits: 0 } : {}),
  });
}

/** Money per shopper, always with its cents; a plain number where nobody knows the currency. */
export function formatAmount(amount: number, currency: string | undefined): string {
  return amount.toLocaleString(region.value, {
    ...(currency === undefined ? {} : { style: "currency", currency }),
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}

/** "8 s", "2.5 min", "1.5 h": the signs are the same in every language. */
export function formatDuration(ms: number): string {
  if (ms < 60_000) return amountOf(ms / 1000, "s");
  return ms < 3_600_000 ? amountOf(ms / 60_000, "min") : amountOf(ms / 3_600_000, "h");
}

/** A day of UTC, `2026-11-22`: "22 Nov". */
export function formatDay(day: string): string {
  return new Date(day).toLocaleDateString(region.value, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
}

function amountOf(value: number, unit: string): string {
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return `${value.toLocaleString(region.value, { maximumFractionDigits })}\u00a0${unit}`;
}

function signed(value: number, decimals: number, unit = ""): string {
  const text = value.toLocaleString(region.value, {
    signDisplay: "exceptZero",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // A hyphen is no minus, and languages disagree on the space before the sign.
  return (
    text.replace("-", "−") +
    (unit === "" ? "" : region.value.startsWith("de") ? `\u00a0${unit}` : unit)
  );
}
