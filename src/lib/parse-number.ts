import { readNumber } from "./number-text.ts";

/** How a column writes its decimals; without it the form of each number decides. */
export type DecimalSign = "." | ",";

export type NumberCell =
  | { readonly type: "number"; readonly value: number; readonly currency?: string }
  | { readonly type: "empty" }
  /** "1.299" is 1299 or 1.299: only somebody who knows the column can tell. */
  | { readonly type: "ambiguous" }
  | { readonly type: "unreadable" };

/**
 * The one number of a cell, with the signs people put around it: "€ 1.299,00", "99,-",
 * "CHF 1'299.–", "1 299,00", "-5", "349 g".
 */
export function parseNumber(cell: string, decimal?: DecimalSign): NumberCell {
  const text = cell.trim().replace(emptyCents, "").replace(spacedGroups, withoutSpaces);
  if (text === "") return { type: "empty" };
  const start = text.search(/[\d¼½¾⅓⅔⅛⅜⅝⅞]/);
  const sign = /[-−–]\s*$/.test(text.slice(0, start)) ? -1 : 1;
  const found = start < 0 ? undefined : readWith(text, start, decimal);
  if (found?.value === undefined || /\d/.test(text.slice(found.end))) return { type: "unreadable" };
  if (found.ambiguous) return { type: "ambiguous" };
  const currency = currencyIn(text);
  return {
    type: "number",
    value: sign * found.value,
    ...(currency === undefined ? {} : { currency }),
  };
}

/** The "-" of "99,-" and the "–" of "1'299.–" stand for no cents. */
const emptyCents = /(?<=\d)[.,][-–—]+/;

/** In a sentence "2 100" may be two numbers; a cell has but one. */
const spacedGroups = /(?<![\d.,])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)/;

function withoutSpaces(groups: string): string {
  return groups.replaceAll(/\s/g, "");
}

function readWith(text: string, start: number, decimal: DecimalSign | undefined) {
  if (decimal === undefined) return readNumber(text, start);
  const written = /^[\d.,'’ \u00A0\u2009\u202F]*\d/.exec(text.slice(start))?.[0] ?? "";
  const grouping = decimal === "." ? /,(?=\d{3}(?!\d))/g : /\.(?=\d{3}(?!\d))/g;
  const ungrouped = written
    .replaceAll(/['’ \u00A0\u2009\u202F](?=\d{3}(?!\d))/g, "")
    .replaceAll(grouping, "");
  const parts = ungrouped.split(decimal);
  const readable = parts.length <= 2 && parts.every((part) => /^\d+$/.test(part));
  const value = readable ? Number(parts.join(".")) : undefined;
  return { value, end: start + written.length, ambiguous: false };
}

/** "$" names several currencies, and stands for whichever of them it is. */
function currencyIn(text: string): string | undefined {
  if (text.includes("€")) return "EUR";
  if (text.includes("£")) return "GBP";
  const named = /(?<![A-Z])(?:EUR|USD|GBP|CHF|CAD|AUD|JPY|PLN|SEK|NOK|DKK|CZK|HUF)(?![A-Z])/.exec(
    text,
  )?.[0];
  return named ?? (text.includes("$") ? "$" : undefined);
}
