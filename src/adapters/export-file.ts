import { createCsvReader } from "./csv-rows.ts";
import type { Delimiter, ExportEntry } from "./export-entry.ts";
import { createJsonReader } from "./json-rows.ts";
import { readLines, type LineOptions } from "./text-lines.ts";

export type ExportFormat = "csv" | "jsonl";

export interface ExportOptions extends LineOptions {
  readonly format: ExportFormat;
  /** Of a CSV; found out from its first line when left out. */
  readonly delimiter?: Delimiter | undefined;
}

/**
 * Lines read at once: so many that a table's cells are read together, so few that whoever has seen
 * enough errors need not read on, and that nobody else waits for long.
 */
const linesMax = 1_000;

/** Streams a shop's export: a batch of entries per piece of the file, in constant memory. */
export async function* readExport(
  path: string,
  options: ExportOptions,
): AsyncGenerator<readonly ExportEntry[]> {
  const csv = options.format === "csv";
  const reader = csv ? createCsvReader(path, options.delimiter) : createJsonReader(path);
  for await (const lines of readLines(path, options)) {
    for (let from = 0; from < lines.length; from += linesMax) {
      yield reader.push(lines.slice(from, from + linesMax));
    }
  }
  yield reader.end();
}

/** The format a file's name tells, if it does. */
export function formatOf(path: string): ExportFormat | undefined {
  if (/\.(csv|tsv|txt)$/i.test(path)) return "csv";
  return /\.(jsonl|ndjson)$/i.test(path) ? "jsonl" : undefined;
}
