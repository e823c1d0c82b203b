/** A table as spreadsheets read it (RFC 4180), with a mark that says it is UTF-8. */

export type CsvCell = string | number | undefined;

const mark = "\uFEFF";

export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const lines = [columns, ...rows].map((row) => row.map(writeCell).join(","));
  return `${mark}${lines.join("\r\n")}\r\n`;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection);
 * numbers are numbers, also below zero.
 */
function writeCell(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const safe = /^[\s]*[=+\-@|%\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
