import { formatPath, hasErrors, type DocumentPath, type Issue, type Parsed } from "../lib/issue.ts";
import type { Locale, Localized } from "../lib/localized.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { optional } from "../lib/optional.ts";
import {
  locate,
  parseWithSchema,
  parseYamlWithSchema,
  type Places,
} from "../lib/parse-with-schema.ts";
import { builtInAttributes, isBuiltIn, type Attribute } from "./attribute.ts";
import { checkDerivation } from "./check-derivation.ts";
import { catalogDefinitionSchema, type CatalogDefinition } from "./catalog.ts";
import { testsOf, toCondition } from "./condition.ts";
import { productLineSchema, type Product, type ProductLine, type ProductValue } from "./product.ts";

/** `attributes.yaml` → definition, or every issue with its line and column. */
export function parseCatalogDefinition(text: string, file?: string): Parsed<CatalogDefinition> {
  const parsed = parseYamlWithSchema(text, catalogDefinitionSchema, file);
  if (!parsed.ok) return parsed;
  const { value: definition, places } = parsed.value;
  const issues = [...checkDefinition(definition), ...checkDerivation(definition.attributes)].map(
    (issue) => locate(issue, places),
  );
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: definition, issues };
}

function checkDefinition(definition: CatalogDefinition): readonly Issue[] {
  return Object.entries(definition.attributes).flatMap(([id, attribute]) => [
    ...checkBuiltInKind(id, attribute.kind),
    ...checkApplies(id, attribute.applies, definition),
  ]);
}

function checkBuiltInKind(id: string, kind: string): readonly Issue[] {
  if (!isBuiltIn(id) || builtInAttributes[id].kind === kind) return [];
  return [
    {
      code: "built-in-kind",
      severity: "error",
      message: `"${id}" is built in as a ${builtInAttributes[id].kind} and cannot be a ${kind}`,
      path: ["attributes", id, "kind"],
    },
  ];
}

function checkApplies(
  id: string,
  applies: CatalogDefinition["attributes"][string]["applies"],
  definition: CatalogDefinition,
): readonly Issue[] {
  if (applies === undefined) return [];
  const known = [...Object.keys(definition.attributes), ...Object.keys(builtInAttributes)];
  return testsOf(toCondition(applies))
    .filter((test) => !known.includes(test.attribute))
    .map((test) =>
      issue(
        "unknown-attribute",
        `unknown attribute "${test.attribute}"`,
        ["attributes", id, "applies", test.attribute],
        suggestName(test.attribute, known),
      ),
    );
}

/** One product of a file, before it is checked: where it stood and what was found there. */
export interface ProductSource {
  readonly line: number;
  readonly value: unknown;
}

export interface ProductRules {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly locales: readonly Locale[];
  readonly file?: string;
}

/** One product, or every issue of its line. */
export function parseProduct(source: ProductSource, rules: ProductRules): Parsed<Product> {
  const places: Places = {
    ...(rules.file === undefined ? {} : { file: rules.file }),
    positionOf: () => ({ line: source.line, column: 1 }),
    positionOfKey: () => ({ line: source.line, column: 1 }),
  };
  const parsed = parseWithSchema(source.value, productLineSchema, places);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map(nameThePath) };
  const issues = [
    ...checkAttributes(parsed.value, rules.attributes),
    ...checkVariants(parsed.value, rules.attributes),
    ...checkLanguages(parsed.value, rules.locales),
  ].map((found) => locate(found, places));
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: toProduct(parsed.value, rules), issues };
}

/** A line of JSON is long; the path says where in it to look. */
function nameThePath(found: Issue): Issue {
  if (found.path.length === 0) return found;
  return { ...found, message: `${formatPath(found.path)}: ${found.message}` };
}

/** Two products with one id would hide each other. */
export function checkUniqueIds(
  products: readonly { readonly product: Product; readonly line: number }[],
  file?: string,
): readonly Issue[] {
  const firstLine = new Map<string, number>();
  return products.flatMap(({ product, line }) => {
    const first = firstLine.get(product.id);
    if (first === undefined) {
      firstLine.set(product.id, line);
      return [];
    }
    const found = issue(
      "duplicate-product",
      `product "${product.id}" stands in line ${first} already`,
      ["id"],
    );
    return [{ ...found, line, column: 1, ...(file === undefined ? {} : { file }) }];
  });
}

function checkAttributes(
  line: ProductLine,
  attributes: ReadonlyMap<string, Attribute>,
): readonly Issue[] {
  return Object.entries(line.attributes).flatMap(([id, value]) => {
    const path = ["attributes", id];
    const attribute = attributes.get(id);
    if (attribute === undefined) {
      return [
        issue(
          "unknown-attribute",
          `unknown attribute "${id}"`,
          path,
          suggestName(id, attributes.keys()),
        ),
      ];
    }
    if (isBuiltIn(id)) {
      return [issue("built-in-attribute", `"${id}" stands beside "attributes", not in it`, path)];
    }
    return checkValue(attribute, value, path);
  });
}

function checkValue(
  attribute: Attribute,
  value: ProductValue,
  path: DocumentPath,
): readonly Issue[] {
  switch (attribute.kind) {
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongKind(attribute, value, path, "true or false")];
    case "number":
      if (typeof value !== "number") return [wrongKind(attribute, value, path, "a number")];
      return checkRange(attribute, value, path);
    case "choice":
      if (typeof value !== "string") return [wrongKind(attribute, value, path, "one value")];
      return checkKnown(attribute, [value], path);
    case "choices":
      if (!Array.isArray(value)) return [wrongKind(attribute, value, path, "a list of values")];
      return checkKnown(attribute, value, path);
  }
}

function wrongKind(
  attribute: Attribute,
  value: unknown,
  path: DocumentPath,
  expected: string,
): Issue {
  return issue(
    "wrong-kind",
    `"${attribute.id}" is a ${attribute.kind}: expected ${expected}, found ${JSON.stringify(value)}`,
    path,
  );
}

function checkRange(
  attribute: Extract<Attribute, { kind: "number" }>,
  value: number,
  path: DocumentPath,
): readonly Issue[] {
  const { min = -Infinity, max = Infinity, id } = attribute;
  if (value >= min && value <= max) return [];
  return [issue("out-of-range", `"${id}" is ${value}, expected ${min} to ${max}`, path)];
}

function checkKnown(
  attribute: Extract<Attribute, { kind: "choice" | "choices" }>,
  values: readonly string[],
  path: DocumentPath,
): readonly Issue[] {
  const known = Object.keys(attribute.values);
  return values
    .filter((value) => !Object.hasOwn(attribute.values, value))
    .map((value) =>
      issue(
        "unknown-value",
        `"${attribute.id}" has no value "${value}"`,
        path,
        suggestName(value, known),
      ),
    );
}

function checkVariants(
  line: ProductLine,
  attributes: ReadonlyMap<string, Attribute>,
): readonly Issue[] {
  return (line.variants ?? []).flatMap((variant, at) =>
    Object.entries(variant.options).flatMap(([id, value]) => {
      const path = ["variants", at, "options", id];
      const attribute = attributes.get(id);
      if (attribute?.kind !== "choices" || attribute.variant !== true) {
        const own = [...attributes.values()].filter((one) => one.variant === true);
        return [
          issue(
            "unknown-variant-attribute",
            `"${id}" is not an attribute of variants`,
            path,
            suggestName(
              id,
              own.map((one) => one.id),
            ) ?? "declare it in attributes.yaml with kind: choices and variant: true",
          ),
        ];
      }
      return checkKnown(attribute, [value], path);
    }),
  );
}

function checkLanguages(line: ProductLine, locales: readonly Locale[]): readonly Issue[] {
  const texts = { title: line.title, description: line.description };
  return Object.entries(texts).flatMap(([field, text]) => {
    if (text === undefined || typeof text === "string") return [];
    return locales
      .filter((locale) => text[locale] === undefined)
      .map((locale): Issue => ({
        code: "missing-translation",
        severity: "warning",
        message: `${field} has no text in "${locale}"`,
        path: [field],
      }));
  });
}

function issue(code: string, message: string, path: DocumentPath, hint?: string): Issue {
  return { code, severity: "error", message, path, ...(hint === undefined ? {} : { hint }) };
}

function toProduct(line: ProductLine, { attributes, locales }: ProductRules): Product {
  const variants = (line.variants ?? []).map((variant) => ({
    id: variant.id,
    options: variant.options,
    ...optional("priceCents", toCents(variant.price)),
    ...optional("stock", variant.stock),
    ...optional("image", variant.image),
  }));
  const stock = line.stock ?? sumOfStock(variants);
  return {
    id: line.id,
    title: toLocalized(line.title, locales),
    ...optional("description", toOptionalText(line.description, locales)),
    ...optional("brand", line.brand),
    ...optional("url", line.url),
    ...optional("image", line.image),
    ...optional("priceCents", toCents(line.price)),
    ...optional("listPriceCents", toCents(line.list_price)),
    ...optional("stock", stock),
    ...optional("deliveryDays", line.delivery_days),
    ...optional("rating", line.rating),
    ...optional("reviews", line.reviews),
    ...optional("group", line.group),
    variants,
    attributes: {
      ...line.attributes,
      ...variantValues(line, attributes),
      ...optional("price", line.price),
      ...optional("rating", line.rating),
      ...optional("delivery_days", line.delivery_days),
      ...optional("in_stock", stock === undefined ? undefined : stock > 0),
      ...optional("brand", line.brand),
    },
  };
}

function toCents(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : Math.round(amount * 100);
}

/** A text in one language is the catalogue's main language. */
function toLocalized(text: string | Localized, locales: readonly Locale[]): Localized {
  return typeof text === "string" ? { [locales[0] ?? "en"]: text } : text;
}

function toOptionalText(
  text: string | Localized | undefined,
  locales: readonly Locale[],
): Localized | undefined {
  return text === undefined ? undefined : toLocalized(text, locales);
}

function sumOfStock(variants: readonly { readonly stock?: number }[]): number | undefined {
  const stated = variants.flatMap((variant) => variant.stock ?? []);
  return stated.length === 0 ? undefined : stated.reduce((sum, stock) => sum + stock, 0);
}

/** A size that is sold out is not a size the product has today. */
function variantValues(
  line: ProductLine,
  attributes: ReadonlyMap<string, Attribute>,
): Record<string, readonly string[]> {
  const available = (line.variants ?? []).filter((variant) => variant.stock !== 0);
  const own = [...attributes.values()].filter((attribute) => attribute.variant === true);
  return Object.fromEntries(
    own.flatMap(({ id }) => {
      const values = new Set(available.flatMap((variant) => variant.options[id] ?? []));
      return values.size === 0 ? [] : [[id, [...values]]];
    }),
  );
}
