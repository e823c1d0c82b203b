import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  createCatalog,
  toAttributes,
  type Catalog,
  type CatalogDefinition,
} from "../catalog/catalog.ts";
import { measureCoverage, type Coverage } from "../catalog/coverage.ts";
import { createDerivation, withDerived, type Derivation } from "../catalog/derive-attributes.ts";
import { parseCatalogDefinition } from "../catalog/parse-catalog-definition.ts";
import { checkUniqueIds, parseProduct, type ProductRules } from "../catalog/parse-product.ts";
import type { Product } from "../catalog/product.ts";
import { checkProductColumns, toProductLine } from "../catalog/product-row.ts";
import { createIssueList, type IssueList } from "../lib/issue-list.ts";
import type { Issue, Parsed } from "../lib/issue.ts";
import { documentBytesMax } from "../lib/yaml-document.ts";
import type { ExportEntry } from "./export-entry.ts";
import { formatOf, readExport } from "./export-file.ts";
import { noCache, type ParsedCache } from "./parsed-cache.ts";
import { sizeOfFile } from "./text-lines.ts";

const productsFileBytesMax = 512 * 1024 * 1024;
export const productsMax = 2_000_000;

export const attributesFile = "attributes.yaml";
export const productsFiles = ["products.jsonl", "products.csv"] as const;

export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly coverage: Coverage;
}

/**
 * Reads `attributes.yaml` and `products.jsonl` or `products.csv` of a folder. What products do not
 * state is read from their texts. Reading stops after fifty errors.
 */
export async function loadCatalogFolder(
  folder: string,
  cache: ParsedCache = noCache,
): Promise<Parsed<LoadedCatalog>> {
  const path = join(folder, attributesFile);
  const attributes = await readAttributes(path);
  if (!attributes.ok) return attributes;
  const file = await findProductsFile(folder);
  if (!file.ok) return file;
  const version = await versionOf(attributes.value, file.value);
  const name = `catalog-${basename(folder)}`;
  const known = (await cache.read(name, [version])) as Contents | undefined;
  const contents =
    known ?? (await parseContents({ path, text: attributes.value, file: file.value }));
  if ("ok" in contents) return contents;
  if (known === undefined) await cache.write(name, [version], contents);
  const { definition, products, coverage, issues } = contents;
  const catalog = createCatalog({ definition, products, version });
  return {
    ok: true,
    value: { catalog, coverage },
    issues,
  };
}

/** A catalogue as it was found in order; plain data, so that it can be kept. */
interface Contents {
  readonly definition: CatalogDefinition;
  readonly products: readonly Product[];
  readonly coverage: Coverage;
  readonly issues: readonly Issue[];
}

/** A hash of both files: the version of the catalogue. */
async function versionOf(attributes: string, productsFile: string): Promise<string> {
  const hash = createHash("sha256").update(attributes).update("\0");
  for await (const bytes of createReadStream(productsFile)) hash.update(bytes as Uint8Array);
  return hash.digest("hex").slice(0, 16);
}

async function parseContents(source: {
  readonly path: string;
  readonly text: string;
  readonly file: string;
}): Promise<Contents | Extract<Parsed<never>, { readonly ok: false }>> {
  const definition = parseCatalogDefinition(source.text, source.path);
  if (!definition.ok) return definition;
  const products = await readProducts(source.file, definition.value);
  if (!products.ok) return products;
  const catalog = createCatalog({
    definition: definition.value,
    products: products.value,
    version: "",
  });
  return {
    definition: definition.value,
    products: products.value,
    coverage: measureCoverage(catalog),
    issues: [...definition.issues, ...products.issues],
  };
}

async function readAttributes(path: string): Promise<Parsed<string>> {
  const size = await sizeOfFile(path);
  if (!size.ok) return size;
  if (size.value > documentBytesMax) return tooLarge(path, size.value, documentBytesMax);
  return { ok: true, value: await readFile(path, "utf8"), issues: [] };
}

async function findProductsFile(folder: string): Promise<Parsed<string>> {
  const sizes = await Promise.all(
    productsFiles.map(async (name) => {
      const path = join(folder, name);
      return { path, size: await sizeOfFile(path) };
    }),
  );
  const there = sizes.flatMap(({ path, size }) => (size.ok ? [{ path, bytes: size.value }] : []));
  const [file, other] = there;
  if (file === undefined) {
    return refuse("no-products", `found neither ${productsFiles.join(" nor ")}`, folder);
  }
  if (other !== undefined) {
    return refuse("two-product-files", `found both ${productsFiles.join(" and ")}`, folder);
  }
  if (file.bytes > productsFileBytesMax) {
    return tooLarge(file.path, file.bytes, productsFileBytesMax);
  }
  return { ok: true, value: file.path, issues: [] };
}

interface Found {
  readonly product: Product;
  readonly line: number;
}

async function readProducts(
  file: string,
  definition: CatalogDefinition,
): Promise<Parsed<readonly Product[]>> {
  const attributes = toAttributes(definition);
  const { locales, link_hosts: linkHosts } = definition;
  const rules = { attributes, locales, linkHosts, file };
  const derivation = createDerivation(attributes.values());
  const issues = createIssueList();
  const found: Found[] = [];
  const format = formatOf(file) ?? "jsonl";
  for await (const entries of readExport(file, { format })) {
    for (const entry of entries) {
      const product = readEntry(entry, { rules, derivation, issues, format });
      if (product !== undefined) found.push(product);
    }
    if (issues.isFull() || found.length > productsMax) break;
  }
  if (found.length > productsMax) {
    return refuse("too-many-products", `more than ${productsMax} products`, file);
  }
  issues.add(checkUniqueIds(found, file));
  if (issues.errorCount() > 0) return { ok: false, issues: toldWhole(issues, file) };
  return { ok: true, value: found.map(({ product }) => product), issues: issues.list() };
}

interface EntryContext {
  readonly rules: ProductRules & { readonly file: string };
  readonly derivation: Derivation;
  readonly issues: IssueList;
  readonly format: "csv" | "jsonl";
}

function readEntry(
  entry: ExportEntry,
  { rules, derivation, issues, format }: EntryContext,
): Found | undefined {
  switch (entry.type) {
    case "columns": {
      const place = { file: rules.file, line: 1, column: 1 };
      issues.add(checkProductColumns(entry.columns, rules).map((one) => ({ ...one, ...place })));
      return undefined;
    }
    case "broken":
      issues.add([entry.issue]);
      return undefined;
    case "row": {
      const { line, cells } = entry.row;
      const value = format === "csv" ? toProductLine(cells, rules) : cells;
      const parsed = parseProduct({ line, value }, rules);
      issues.add(parsed.issues);
      if (!parsed.ok) return undefined;
      return { product: withDerived(parsed.value, derivation(parsed.value)), line };
    }
  }
}

/** Whoever repairs fifty errors should know that there may be more. */
function toldWhole(issues: IssueList, file: string): readonly Issue[] {
  if (!issues.isFull()) return issues.list();
  const message = "stopped reading: there may be more errors below";
  return [...issues.list(), { code: "stopped-early", severity: "error", message, path: [], file }];
}

function tooLarge(file: string, bytes: number, bytesMax: number): Parsed<never> {
  return refuse("file-too-large", `${bytes} bytes, at most ${bytesMax} are read`, file);
}

function refuse(code: string, message: string, file: string): Parsed<never> {
  return { ok: false, issues: [{ code, severity: "error", message, path: [], file }] };
}
