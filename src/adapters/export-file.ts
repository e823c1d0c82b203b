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

/** Streams a shop's export: a batch of entries per piece of the file, in constant memory. */
export async function* readExport(
  path: string,
  options: ExportOptions,
): AsyncGenerator<readonly ExportEntry[]> {
  const csv = options.format === "csv";
  const reader = csv ? createCsvReader(path, options.delimiter) : createJsonReader(path);
  for await (const lines of readLines(path, options)) yield reader.push(lines);
  yield reader.end();
}

/** The format a file's name tells, if it does. */
export function formatOf(path: string): ExportFormat | undefined {
  if (/\.(csv|tsv|txt)$/i.test(path)) return "csv";
  return /\.(jsonl|ndjson)$/i.test(path) ? "jsonl" : undefined;
}
