import type { AnySource } from "./mapping.ts";

/** One row of an export: column → cell. Cells of a CSV are texts, those of JSON may be anything. */
export interface Row {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** What a source finds in a row; undefined when there is nothing. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** The cell a source points at, cut at its marks; its default when that is empty. */
export function readCell(source: string | AnySource, row: Row): Cell {
  if (typeof source === "string") return cellIn(row, source);
  if (source.value !== undefined) return source.value;
  const whole = wholeCell(source, row);
  const found = typeof whole === "string" ? cut(whole, source) : whole;
  return isEmpty(found) ? source.default : found;
}

function wholeCell(source: AnySource, row: Row): Cell {
  if (source.column !== undefined) return cellIn(row, source.column);
  if (source.first_of !== undefined) {
    return source.first_of.map((column) => cellIn(row, column)).find((cell) => !isEmpty(cell));
  }
  const joined = "join" in source ? (source.join ?? []) : [];
  const parts = joined.map((column) => cellIn(row, column)).filter((cell) => !isEmpty(cell));
  return parts.map(toText).join("\n");
}

/** A column by its name, or a path into nested JSON. */
function cellIn({ cells }: Row, column: string): Cell {
  if (Object.hasOwn(cells, column)) return toCell(cells[column]);
  let inner: unknown = cells;
  for (const part of column.split(".")) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, part)) {
      return undefined;
    }
    inner = Object.entries(inner).find(([key]) => key === part)?.[1];
  }
  return toCell(inner);
}

function toCell(value: unknown): Cell {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((one) => {
    const cell = toCell(one);
    return isEmpty(cell) ? [] : [toText(cell)];
  });
}

export function isEmpty(cell: Cell): cell is undefined | "" | readonly [] {
  return cell === undefined || cell === "" || (Array.isArray(cell) && cell.length === 0);
}

export function toText(cell: Cell): string {
  return typeof cell === "object" ? cell.join("\n") : String(cell ?? "");
}

/** Without the mark, "before" is the whole text and "after" is nothing. */
function cut(text: string, { before, after }: AnySource): string {
  const start = after === undefined ? 0 : text.indexOf(after);
  if (start < 0) return "";
  const rest = text.slice(start + (after?.length ?? 0));
  const end = before === undefined ? -1 : rest.indexOf(before);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/** The columns a source reads, to be looked for in the header. */
export function columnsOf(source: string | AnySource): readonly string[] {
  if (typeof source === "string") return [source];
  const joined = "join" in source ? (source.join ?? []) : [];
  return [
    ...(source.column === undefined ? [] : [source.column]),
    ...(source.first_of ?? []),
    ...joined,
  ];
}
