import { parse } from "csv-parse/sync";
import { brokenRow, troubleWith } from "./broken-row.ts";
import { recordAt, textOf, type CsvRecord } from "./csv-record.ts";
import type { Delimiter, ExportEntry, RowReader } from "./export-entry.ts";
import type { TextLine } from "../lib/line-splitter.ts";

/**
 * CSV, read so that one bad row costs nothing but itself. (Given to the parser as a whole, a quote
 * that is never closed would swallow the rest of the file.) Lines are gathered into records, and
 * all records of a piece of the file are parsed together. Where the parser refuses, they are parsed
 * one by one: the first line of a refused record is broken, and reading goes on with the next line.
 */
export function createCsvReader(file: string, delimiter?: Delimiter): RowReader {
  let table: Table | undefined;
  let waiting: readonly TextLine[] = [];
  const read = (lines: readonly TextLine[], atEnd: boolean): readonly ExportEntry[] => {
    if (table === undefined) {
      const header = readHeader(lines, { file, delimiter, atEnd });
      table = header.table;
      waiting = header.rest;
      return table === undefined ? [] : [...header.entries, ...read(header.rest, atEnd)];
    }
    const rows = readTogether(lines, table, atEnd) ?? readOneByOne(lines, table, atEnd);
    waiting = rows.rest;
    return rows.entries;
  };
  return {
    push: (lines) => read([...waiting, ...lines], false),
    end: () => read(waiting, true),
  };
}

interface Table {
  readonly file: string;
  readonly delimiter: Delimiter;
  /** Empty when the header cannot be read: then nothing below it can. */
  readonly columns: readonly string[];
}

interface Read {
  readonly entries: readonly ExportEntry[];
  /** Lines of a record that may go on in the next piece of the file. */
  readonly rest: readonly TextLine[];
}

interface HeaderContext {
  readonly file: string;
  readonly delimiter: Delimiter | undefined;
  readonly atEnd: boolean;
}

function readHeader(
  lines: readonly TextLine[],
  { file, delimiter: wanted, atEnd }: HeaderContext,
): Read & { readonly table?: Table } {
  const written = lines.slice(firstWritten(lines, 0));
  const record = recordAt(written, 0);
  const [first] = record.lines;
  if (first === undefined || (record.type === "open" && !atEnd)) {
    return { entries: [], rest: written };
  }
  const rest = written.slice(record.lines.length);
  const delimiter = wanted ?? likelyDelimiter(textOf(record));
  const columns = (parseRecords([record], delimiter)?.[0] ?? []).map((name) => name.trim());
  const trouble = troubleIn(record) ?? troubleWithHeader(columns);
  if (trouble !== undefined) {
    const entry = brokenRow({ file, line: first.number, ...trouble });
    return { entries: [entry], rest, table: { file, delimiter, columns: [] } };
  }
  return { entries: [{ type: "columns", columns }], rest, table: { file, delimiter, columns } };
}

/** The sign that most often stands in the header outside quotes. */
function likelyDelimiter(header: string): Delimiter {
  const bare = header.replaceAll(/"[^"]*"/g, "");
  const signs: readonly Delimiter[] = [",", ";", "\t", "|"];
  const counts = signs.map((sign) => bare.split(sign).length);
  return signs[counts.indexOf(Math.max(...counts))] ?? ",";
}

function troubleWithHeader(columns: readonly string[]) {
  const repeated = columns.find((name, at) => name !== "" && columns.indexOf(name) !== at);
  if (repeated !== undefined) {
    return { code: "repeated-column", message: `the column "${repeated}" stands there twice` };
  }
  if (columns.some((name) => name !== "")) return undefined;
  return { code: "broken-header", message: "the first line names no columns" };
}

/** Undefined when some record is broken, so that each must be looked at. */
function readTogether(lines: readonly TextLine[], table: Table, atEnd: boolean): Read | undefined {
  if (table.columns.length === 0) return { entries: [], rest: [] };
  const records: CsvRecord[] = [];
  let at = firstWritten(lines, 0);
  while (at < lines.length) {
    const record = recordAt(lines, at);
    if (record.type === "open" && !atEnd) break;
    if (record.type !== "complete" || troubleIn(record) !== undefined) return undefined;
    records.push(record);
    at = firstWritten(lines, at + record.lines.length);
  }
  const rows = parseRecords(records, table.delimiter);
  if (rows === undefined) return undefined;
  const entries = rows.map((cells, row) =>
    toEntry(cells, records[row]?.lines[0]?.number ?? 0, table),
  );
  return { entries, rest: lines.slice(at) };
}

function readOneByOne(lines: readonly TextLine[], table: Table, atEnd: boolean): Read {
  const entries: ExportEntry[] = [];
  let at = firstWritten(lines, 0);
  while (at < lines.length) {
    const record = recordAt(lines, at);
    if (record.type === "open" && !atEnd) break;
    const line = record.lines[0]?.number ?? 0;
    const [cells] =
      (record.type === "complete" ? parseRecords([record], table.delimiter) : []) ?? [];
    const trouble = troubleIn(record);
    if (cells === undefined || trouble !== undefined) {
      entries.push(
        brokenRow({ file: table.file, line, ...(trouble ?? troubleWithQuotes(record)) }),
      );
      at = firstWritten(lines, at + 1);
    } else {
      entries.push(toEntry(cells, line, table));
      at = firstWritten(lines, at + record.lines.length);
    }
  }
  return { entries, rest: lines.slice(at) };
}

/** The next line that is not blank; blank lines between records mean nothing. */
function firstWritten(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (lines[at]?.tooLong === false && lines[at]?.text.trim() === "") at += 1;
  return at;
}

function troubleIn(record: CsvRecord) {
  const [first] = record.lines;
  return first === undefined ? undefined : troubleWith(first);
}

function troubleWithQuotes(record: CsvRecord) {
  const code = "broken-quotes";
  return record.type === "complete"
    ? {
        code,
        message: "a quotation mark stands inside a cell that is not quoted, or is not doubled",
      }
    : { code, message: "a quotation mark opens a cell and is never closed" };
}

/** The cells of each record; undefined when the parser refuses one of them. */
function parseRecords(
  records: readonly CsvRecord[],
  delimiter: Delimiter,
): readonly (readonly string[])[] | undefined {
  try {
    const options = { delimiter, record_delimiter: "\n", relax_column_count: true };
    const rows: string[][] = parse(records.map(textOf).join("\n"), options);
    return rows.length === records.length ? rows : undefined;
  } catch {
    return undefined;
  }
}

function toEntry(cells: readonly string[], line: number, table: Table): ExportEntry {
  const { columns, file } = table;
  const surplus = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  if (cells.length < columns.length || surplus) {
    const message = `the row has ${cells.length} cells, the header ${columns.length} columns`;
    const hint = `a cell with "${table.delimiter}" in it needs quotation marks around it`;
    const broken = { file, line, code: "wrong-cell-count", message };
    return brokenRow(surplus ? { ...broken, hint } : broken);
  }
  const named = columns.map((name, at) => [name, cells[at] ?? ""] as const);
  return { type: "row", row: { line, cells: Object.fromEntries(named) } };
}
