import { hasErrors, type DocumentPath, type Issue, type Parsed } from "../lib/issue.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import type { Attribute } from "./attribute.ts";
import { columnsOf, type Row } from "./cell.ts";
import { toAttributes, type CatalogDefinition } from "./catalog.ts";
import type {
  AnySource,
  Mapping,
  NumberSource,
  TextMapping,
  TextSource,
  WordSource,
} from "./mapping.ts";
import {
  readNumberCell,
  readText,
  readValue,
  readWord,
  type NumberReading,
  type Reading,
} from "./read-source.ts";

/** Turns the rows of an export into lines of the published format, as a mapping says. */
export interface ProductImport {
  readonly definition: CatalogDefinition;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Columns the mapping names and the export lacks. */
  checkColumns(columns: readonly string[]): readonly Issue[];
  /** A product line, still to be checked as every product is; or why the row cannot be one. */
  toProductLine(row: Row): Parsed<unknown>;
}

/** A longer title is a description: most likely the mark that should end it is missing. */
const titleCharactersMax = 200;

export function createProductImport(mapping: Mapping): ProductImport {
  const definition: CatalogDefinition = {
    schema: 1,
    ...mapping.catalog,
    attributes: mapping.attributes,
  };
  const attributes = toAttributes(definition);
  return {
    definition,
    attributes,
    checkColumns: (columns) => checkColumns(mapping, columns),
    toProductLine: (row) => toProductLine(row, mapping, attributes),
  };
}

function checkColumns(mapping: Mapping, columns: readonly string[]): readonly Issue[] {
  const { product, values = {} } = mapping;
  const sources = [
    ...Object.entries(product).map(([field, source]) => [["product", field], source] as const),
    ...Object.entries(values).map(([id, source]) => [["values", id], source] as const),
  ];
  return sources.flatMap(([path, source]) =>
    sourcesIn(source)
      .flatMap(columnsOf)
      .filter((column) => !columns.includes(column))
      .map((column) => missingColumn(column, columns, path)),
  );
}

function missingColumn(column: string, columns: readonly string[], path: DocumentPath): Issue {
  return {
    code: "missing-column",
    severity: "error",
    message: `the export has no column "${column}"`,
    path,
    ...optional("hint", suggestName(column, columns)),
  };
}

/** A text may have a source per language. */
function sourcesIn(source: TextMapping | AnySource | undefined): readonly (string | AnySource)[] {
  if (source === undefined) return [];
  if (typeof source === "string") return [source];
  return isPerLanguage(source) ? Object.values(source) : [source];
}

function isPerLanguage(
  source: Exclude<TextMapping, string> | AnySource,
): source is Record<string, string | TextSource> {
  return !["column", "first_of", "value", "join"].some((key) => key in source);
}

type Fields = readonly (readonly [field: string, reading: Reading<unknown>])[];

function toProductLine(
  row: Row,
  mapping: Mapping,
  attributes: ReadonlyMap<string, Attribute>,
): Parsed<unknown> {
  const fields = readFields(row, mapping);
  const values = readValues(row, mapping, attributes);
  const issues = [
    ...fields.flatMap(([field, reading]) => reading.issues.map((issue) => inField(issue, field))),
    ...values.flatMap(([id, reading]) => reading.issues.map((issue) => inField(issue, id))),
  ].map((issue) => ({ ...issue, line: row.line }));
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: { ...toObject(fields), attributes: toObject(values) }, issues };
}

/** The path alone would be lost between the columns of a wide table. */
function inField(issue: Issue, field: string): Issue {
  return { ...issue, message: `${field}: ${issue.message}`, path: [field] };
}

function toObject(fields: Fields): Record<string, unknown> {
  const known = fields.flatMap(([field, reading]) =>
    reading.ok && reading.value !== undefined ? [[field, reading.value] as const] : [],
  );
  return Object.fromEntries(known);
}

function readFields(row: Row, mapping: Mapping): Fields {
  const { product, catalog } = mapping;
  const text = (source: TextMapping | undefined) => readTexts(source, row, mapping);
  const word = (source: string | WordSource | undefined) =>
    source === undefined ? nothing : readWord(source, row);
  const number = (source: string | NumberSource | undefined) =>
    source === undefined ? nothing : readNumberCell(source, row);
  return [
    ["id", needed(word(product.id))],
    ["title", shortEnough(needed(text(product.title)))],
    ["description", text(product.description)],
    ["brand", word(product.brand)],
    ["url", word(product.url)],
    ["image", word(product.image)],
    ["price", inCurrency(number(product.price), catalog.currency)],
    ["list_price", inCurrency(number(product.list_price), catalog.currency)],
    ["stock", mapReading(number(product.stock), ({ value }) => Math.max(0, value))],
    ["delivery_days", mapReading(number(product.delivery_days), ({ value }) => value)],
    ["rating", mapReading(number(product.rating), ({ value }) => value)],
    ["reviews", mapReading(number(product.reviews), ({ value }) => value)],
    ["group", word(product.group)],
  ];
}

const nothing: Reading<never> = { ok: true, value: undefined, issues: [] };

function refused(code: string, message: string, hint?: string): Reading<never> {
  const issue: Issue = { code, severity: "error", message, path: [] };
  return { ok: false, issues: [{ ...issue, ...optional("hint", hint) }] };
}

function mapReading<T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> {
  if (!reading.ok) return reading;
  const { value, issues } = reading;
  return { ok: true, value: value === undefined ? undefined : change(value), issues };
}

type Text = string | Readonly<Record<string, string>>;

/** A text in the catalogue's main language is written plainly, as people do. */
function readTexts(source: TextMapping | undefined, row: Row, mapping: Mapping): Reading<Text> {
  if (source === undefined) return nothing;
  const main = mapping.catalog.locales[0] ?? "";
  if (typeof source === "string" || !isPerLanguage(source)) {
    const { texts = main } = mapping;
    return mapReading(readText(source, row), (text) => (texts === main ? text : { [texts]: text }));
  }
  const perLanguage = Object.entries(source).map(
    ([locale, one]) => [locale, readText(one, row)] as const,
  );
  const texts = toObject(perLanguage);
  const issues = perLanguage.flatMap(([, reading]) => reading.issues);
  if (hasErrors(issues)) return { ok: false, issues };
  const known = Object.keys(texts).length > 0;
  return { ok: true, value: known ? (texts as Record<string, string>) : undefined, issues };
}

function needed<T>(reading: Reading<T>): Reading<T> {
  return reading.ok && reading.value === undefined
    ? refused("missing-value", "the row has none")
    : reading;
}

function shortEnough(reading: Reading<Text>): Reading<Text> {
  const text = reading.ok ? (reading.value ?? "") : "";
  const longest = Math.max(
    ...(typeof text === "string" ? [text] : Object.values(text)).map(lengthOf),
  );
  if (longest <= titleCharactersMax) return reading;
  const found = `${longest} characters, at most ${titleCharactersMax} make a title`;
  return refused("title-too-long", found, "is the mark of before: missing in this row?");
}

function lengthOf(text: string): number {
  return text.length;
}

/** Currencies that are written with "$". */
const dollars = new Set("USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP BRL".split(" "));

function inCurrency(reading: Reading<NumberReading>, wanted: string): Reading<number> {
  const currency = reading.ok ? reading.value?.currency : undefined;
  const isWanted = currency === "$" ? dollars.has(wanted) : (currency ?? wanted) === wanted;
  if (!isWanted) {
    return refused("wrong-currency", `the price is in ${currency}, the catalogue in ${wanted}`);
  }
  return mapReading(reading, ({ value }) => value);
}

function readValues(
  row: Row,
  { values = {} }: Mapping,
  attributes: ReadonlyMap<string, Attribute>,
): Fields {
  return Object.entries(values).flatMap(([id, source]) => {
    const attribute = attributes.get(id);
    return attribute === undefined ? [] : [[id, readValue(source, attribute, row)] as const];
  });
}
