import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pathsOf, readSources } from "../../catalog/generate/catalog-paths.ts";
import { toAttributes, type CatalogDefinition } from "../../src/catalog/catalog.ts";
import { parseCatalogDefinition } from "../../src/catalog/parse-catalog-definition.ts";
import { parseProduct } from "../../src/catalog/parse-product.ts";
import type { Product } from "../../src/catalog/product.ts";
import { formatIssue, type Issue } from "../../src/lib/issue.ts";

const paths = pathsOf(fileURLToPath(new URL("../../catalog/outdoor", import.meta.url)));

/** The demo catalogue as it lies in the repository, read once for all tests of this folder. */
export const productsText = readFileSync(paths.products, "utf8");
export const sources = readSources(paths.sources);
export const definition: CatalogDefinition = parseDefinition();
export const attributes = toAttributes(definition);
export const { products, issues } = parseProducts();

function parseDefinition(): CatalogDefinition {
  const parsed = parseCatalogDefinition(readFileSync(paths.definition, "utf8"), "attributes.yaml");
  if (!parsed.ok || parsed.issues.length > 0) {
    throw new Error(parsed.issues.map(formatIssue).join("\n"));
  }
  return parsed.value;
}

function parseProducts(): { products: readonly Product[]; issues: readonly Issue[] } {
  const rules = { attributes, locales: definition.locales };
  const parsed = productsText
    .trimEnd()
    .split("\n")
    .map((line, at) => parseProduct({ line: at + 1, value: JSON.parse(line) }, rules));
  return {
    products: parsed.flatMap((result) => (result.ok ? result.value : [])),
    issues: parsed.flatMap((result) => result.issues),
  };
}

export const kinds = [...new Set(products.map((product) => kindOf(product)))];

export function kindOf(product: Product): string {
  return String(product.attributes["kind"]);
}

export function ofKind(kind: string): readonly Product[] {
  return products.filter((product) => kindOf(product) === kind);
}

export function numberOf(product: Product, attribute: string): number | undefined {
  const value = product.attributes[attribute];
  return typeof value === "number" ? value : undefined;
}

/** All values, whether the attribute holds one or several. */
export function valuesOf(product: Product, attribute: string): readonly unknown[] {
  const value = product.attributes[attribute];
  return value === undefined ? [] : [value].flat();
}
