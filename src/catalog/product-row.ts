import type { Issue } from "../lib/issue.ts";
import type { Locale } from "../lib/localized.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import { isBuiltIn, type Attribute } from "./attribute.ts";

/**
 * The published format as CSV: columns named as the fields of a product line, `title.de` for one
 * language of a text, `attributes.hood` for an attribute, `|` between several values.
 */
const textFields = ["title", "description"] as const;
const plainFields = ["id", "brand", "url", "image", "group"] as const;
const numberFields = [
  "price",
  "list_price",
  "stock",
  "delivery_days",
  "rating",
  "reviews",
] as const;

const attributePrefix = "attributes.";

export interface RowRules {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly locales: readonly Locale[];
}

/** Columns of `products.csv` that mean nothing. */
export function checkProductColumns(
  columns: readonly string[],
  { attributes, locales }: RowRules,
): readonly Issue[] {
  const own = [...attributes.keys()].filter((id) => !isBuiltIn(id));
  const known = [
    ...plainFields,
    ...numberFields,
    ...textFields.flatMap((field) => [field, ...locales.map((locale) => `${field}.${locale}`)]),
    ...own.map((id) => attributePrefix + id),
  ];
  return columns
    .filter((column) => !known.includes(column))
    .map((column) => ({
      code: "unknown-column",
      severity: "error",
      message: `unknown column "${column}"`,
      path: [column],
      ...optional("hint", suggestName(column, known)),
    }));
}

/** The product line a row of `products.csv` stands for; cells left empty are unknown. */
export function toProductLine(
  cells: Readonly<Record<string, unknown>>,
  { attributes, locales }: RowRules,
): unknown {
  const cell = (column: string) => {
    const text = cells[column];
    return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
  };
  const stated = [...attributes.values()].flatMap((attribute) => {
    const text = cell(attributePrefix + attribute.id);
    return text === undefined ? [] : [[attribute.id, toValue(text, attribute)] as const];
  });
  const texts = textFields.map((field) => [field, textIn(field, locales, cell)] as const);
  const plain = plainFields.map((field) => [field, cell(field)] as const);
  const numbers = numberFields.map((field) => [field, toNumber(cell(field))] as const);
  const known = [...plain, ...texts, ...numbers].filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), attributes: Object.fromEntries(stated) };
}

function textIn(
  field: string,
  locales: readonly Locale[],
  cell: (column: string) => string | undefined,
): unknown {
  const perLanguage = locales.flatMap((locale) => {
    const text = cell(`${field}.${locale}`);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return perLanguage.length === 0 ? cell(field) : Object.fromEntries(perLanguage);
}

/** What does not fit its kind stays a text, and is refused as such where products are checked. */
function toValue(text: string, attribute: Attribute): unknown {
  switch (attribute.kind) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "number":
      return toNumber(text);
    case "choice":
      return text;
    case "choices":
      return text
        .split("|")
        .map((value) => value.trim())
        .filter((value) => value !== "");
  }
}

function toNumber(text: string | undefined): unknown {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
