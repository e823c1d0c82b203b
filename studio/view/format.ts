import type { StudioTexts } from "../../src/protocol/studio.ts";
import { language, region } from "../words/words.ts";

/** With at most so many decimals; with at least as many where it stands beside others. */
export function formatNumber(value: number, decimals = 0, atLeast = 0): string {
  return value.toLocaleString(region.value, {
    minimumFractionDigits: atLeast,
    maximumFractionDigits: decimals,
  });
}

export function formatShare(share: number): string {
  // A share that is not nothing never looks like nothing.
  const shown = share > 0 && share < 0.01 ? 0.01 : share;
  return shown.toLocaleString(region.value, { style: "percent", maximumFractionDigits: 0 });
}

/** "12 Mar 2026, 14:05"; today and in this year shorter. */
export function formatTime(iso: string, now = new Date()): string {
  const at = new Date(iso);
  const isToday = at.toDateString() === now.toDateString();
  const day = at.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return at.toLocaleString(region.value, {
    ...(isToday ? {} : { day: "numeric", month: "short", ...day }),
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** In the studio's language where there is one, else in the first one. */
export function textOf(texts: StudioTexts | undefined, otherwise = ""): string {
  if (typeof texts !== "object" || texts === null) return otherwise;
  return texts[language.value] || Object.values(texts).find(Boolean) || otherwise;
}

export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language.value], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "a, b or c" */
export function listOf(parts: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat(language.value, { type }).format(parts);
}

/** "Wind & rain jackets" → `wind-rain-jackets` */
export function toId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-|-$/g, "");
}

/** The id itself, or with the first number that makes it a new one. */
export function freshId(wanted: string, taken: readonly string[]): string {
  const base = wanted || "new";
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1) {
    // Ids have at most 60 characters.
    const next = `${base.slice(0, 55)}-${number}`;
    if (!taken.includes(next)) return next;
  }
}
