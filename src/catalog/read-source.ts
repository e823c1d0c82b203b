import { htmlToText } from "../lib/html-text.ts";
import type { Issue, Parsed } from "../lib/issue.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { parseNumber, type DecimalSign } from "../lib/parse-number.ts";
import { replaceWords } from "../lib/replace-words.ts";
import { toSlug } from "../lib/slug.ts";
import type { Attribute } from "./attribute.ts";
import { isEmpty, readCell, toText, type Cell, type Row } from "./cell.ts";
import type { AttributeValue } from "./condition.ts";
import type { NumberSource, TextSource, ValueSource, WordSource } from "./mapping.ts";
import type { ProductValue } from "./product.ts";

/** A value, nothing, or why the cell cannot be read. Issues name neither line nor field yet. */
export type Reading<T> = Parsed<T | undefined>;

/** A title or a description, as a reader would see it. */
export function readText(source: string | TextSource, row: Row): Reading<string> {
  const options = typeof source === "string" ? {} : source;
  const raw = toText(readCell(source, row));
  const seen =
    options.html === false ? raw : htmlToText(raw, { unquote: options.unquote ?? false });
  const { replace } = options;
  const text = (replace === undefined ? seen : replaceWords(seen, replace)).trim();
  return found(text === "" ? undefined : text);
}

/** An id, a name or a link. */
export function readWord(source: string | WordSource, row: Row): Reading<string> {
  const cell = readCell(source, row);
  if (isEmpty(cell)) return found(undefined);
  const options = typeof source === "string" ? {} : source;
  const text = `${options.prefix ?? ""}${toText(cell)}`;
  return found(options.slug === true ? toSlug(text) : text);
}

export interface NumberReading {
  readonly value: number;
  /** ISO 4217, when the cell names one. */
  readonly currency?: string;
}

export function readNumberCell(source: string | NumberSource, row: Row): Reading<NumberReading> {
  const options = typeof source === "string" ? {} : source;
  return toNumber(readCell(source, row), options.decimal, options.times);
}

function toNumber(cell: Cell, decimal?: DecimalSign, times = 1): Reading<NumberReading> {
  if (isEmpty(cell)) return found(undefined);
  if (typeof cell === "number") return found({ value: tidy(cell * times) });
  const text = toText(cell);
  const number = parseNumber(text, decimal);
  switch (number.type) {
    case "empty":
      return found(undefined);
    case "unreadable":
      return refused("not-a-number", `expected a number, found ${quote(text)}`);
    case "ambiguous": {
      const hint = 'say which sign parts the decimals, as in decimal: ","';
      return refused("ambiguous-number", `${quote(text)} can be read in two ways`, hint);
    }
    case "number": {
      const { currency, value } = number;
      return found({ value: tidy(value * times), ...(currency === undefined ? {} : { currency }) });
    }
  }
}

/** 0.45 kg × 1000 is 450 g, not 450.00000000000006. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The value of an attribute, in the attribute's own kind. */
export function readValue(
  source: string | ValueSource,
  attribute: Attribute,
  row: Row,
): Reading<ProductValue> {
  const options = typeof source === "string" ? {} : source;
  const cell = readCell(source, row);
  if (isEmpty(cell)) return found(undefined);
  if (attribute.kind === "choices")
    return readSeveral(splitCell(cell, options), attribute, options);
  return readSingle(cell, attribute, options);
}

function splitCell(cell: Cell, { split }: ValueSource): readonly Cell[] {
  if (typeof cell === "object") return cell;
  if (split === undefined || typeof cell !== "string") return [cell];
  return cell
    .split(split)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function readSeveral(
  cells: readonly Cell[],
  attribute: Attribute,
  options: ValueSource,
): Reading<ProductValue> {
  const readings = cells.map((cell) => readSingle(cell, attribute, options));
  const issues = readings.flatMap((reading) => reading.issues);
  if (readings.some((reading) => !reading.ok)) return { ok: false, issues };
  const values = readings.flatMap((reading) =>
    reading.ok && reading.value !== undefined ? [String(reading.value)] : [],
  );
  return found(values.length === 0 ? undefined : [...new Set(values)]);
}

function readSingle(
  cell: Cell,
  attribute: Attribute,
  options: ValueSource,
): Reading<AttributeValue> {
  const listed = lookUp(cell, options.values ?? {});
  if (listed !== undefined) return found(listed);
  switch (attribute.kind) {
    case "number":
      return numberValue(toNumber(cell, options.decimal, options.times), options);
    case "boolean":
      return booleanValue(cell, options);
    case "choice":
    case "choices":
      return choiceValue(toText(cell), attribute, options);
  }
}

function lookUp(
  cell: Cell,
  values: Readonly<Record<string, AttributeValue>>,
): AttributeValue | undefined {
  const word = toText(cell).toLowerCase();
  return Object.entries(values).find(([written]) => written.toLowerCase() === word)?.[1];
}

function numberValue(
  reading: Reading<NumberReading>,
  { others }: ValueSource,
): Reading<AttributeValue> {
  if (reading.ok) return found(reading.value?.value);
  return others === "ignore" ? found(undefined) : reading;
}

const yes = new Set(["true", "yes", "ja", "y", "j", "1", "x"]);
const no = new Set(["false", "no", "nein", "n", "0"]);

function booleanValue(cell: Cell, { others }: ValueSource): Reading<AttributeValue> {
  if (typeof cell === "boolean") return found(cell);
  const word = toText(cell).toLowerCase();
  if (yes.has(word)) return found(true);
  if (no.has(word)) return found(false);
  if (others === "ignore") return found(undefined);
  const hint = "list the shop's words under values";
  return refused("unknown-value", `expected yes or no, found ${quote(word)}`, hint);
}

/** The attribute's own values need not be listed. */
function choiceValue(
  word: string,
  attribute: Extract<Attribute, { kind: "choice" | "choices" }>,
  { others, values = {} }: ValueSource,
): Reading<AttributeValue> {
  const own = Object.keys(attribute.values).find(
    (value) => value.toLowerCase() === word.toLowerCase(),
  );
  if (own !== undefined) return found(own);
  if (others === "ignore") return found(undefined);
  const hint = suggestName(word, [...Object.keys(values), ...Object.keys(attribute.values)]);
  return refused("unknown-value", `"${attribute.id}" has no value ${quote(word)}`, hint);
}

function found<T>(value: T | undefined): Reading<T> {
  return { ok: true, value, issues: [] };
}

function refused(code: string, message: string, hint?: string): Reading<never> {
  const issue: Issue = { code, severity: "error", message, path: [] };
  return { ok: false, issues: [hint === undefined ? issue : { ...issue, hint }] };
}

const quotedMax = 60;

function quote(text: string): string {
  return JSON.stringify(text.length > quotedMax ? `${text.slice(0, quotedMax)}…` : text);
}
