import { troubleWith } from "./broken-row.ts";
import type { TextLine } from "../lib/line-splitter.ts";
import { lineCharactersMax } from "./text-lines.ts";

/** Lines that belong together: a record of a CSV goes on while a quote is open. */
export interface CsvRecord {
  /**
   * `complete`: as many quotes open as close. `open`: the lines end before the quote does.
   * `endless`: the record is so long that its quote was most likely never meant to open one.
   */
  readonly type: "complete" | "open" | "endless";
  readonly lines: readonly TextLine[];
}

/**
 * The record that begins at a line. Quotes are only counted, not understood: doubled ones inside a
 * cell count two and so change nothing.
 */
export function recordAt(lines: readonly TextLine[], from: number): CsvRecord {
  let quotes = 0;
  let characters = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    quotes += countQuotes(line.text);
    characters += line.text.length;
    if (quotes % 2 === 0) return { type: "complete", lines: lines.slice(from, at + 1) };
    if (characters > lineCharactersMax || troubleWith(line) !== undefined) {
      return { type: "endless", lines: lines.slice(from, at + 1) };
    }
  }
  return { type: "open", lines: lines.slice(from) };
}

/** The text the parser gets. */
export function textOf(record: CsvRecord): string {
  return record.lines.map((line) => line.text).join("\n");
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
