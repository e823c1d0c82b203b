import type { ImportResult } from "../adapters/import-catalog.ts";
import type { DerivedAttribute } from "../catalog/derive-attributes.ts";
import { formatCoverage } from "../catalog/format-coverage.ts";
import type { Product, ProductValue } from "../catalog/product.ts";
import type { Issue } from "../lib/issue.ts";
import { inLocale } from "../lib/localized.ts";

export interface ReportContext {
  readonly folder: string;
  readonly elapsedMs: number;
}

/** What an import has done, for people. */
export function formatImport(result: ImportResult, { folder, elapsedMs }: ReportContext): string {
  const { ok, products, skipped, kinds, coverage } = result;
  if (!ok) {
    return `${folder}: not written. ${count(products, "row")} would do, ${count(skipped, "row")} would not.\n`;
  }
  const left = skipped === 0 ? "" : `, ${count(skipped, "broken row")} left out`;
  const seconds = (elapsedMs / 1000).toFixed(1);
  const found = kinds.size === 0 ? "" : `${formatKinds(kinds)}\n`;
  return `${folder}: ${count(products, "product")}${left} (${seconds} s)
${found}
Known, of the products an attribute applies to:
${formatCoverage(coverage)}`;
}

/** "t_shirt 91, jacket 56, …": the most frequent first, as many as wanted. */
export function formatKinds(kinds: ReadonlyMap<string, number>, kindsMax = Infinity): string {
  const named = [...kinds]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([kind, products]) => `${kind} ${products}`);
  return [...named.slice(0, kindsMax), ...(named.length > kindsMax ? ["…"] : [])].join(", ");
}

export interface JsonContext {
  readonly folder: string;
  /** Missing when reading could not begin. */
  readonly result: ImportResult | undefined;
  readonly issues: readonly Issue[];
}

/** The same for programs, as one line of JSON. */
export function formatImportJson({ folder, result, issues }: JsonContext): string {
  const summary = {
    written: result?.ok ?? false,
    folder,
    products: result?.products ?? 0,
    skipped: result?.skipped ?? 0,
    kinds: Object.fromEntries(result?.kinds ?? []),
    issues,
    coverage: result?.coverage.attributes ?? [],
  };
  return `${JSON.stringify(summary)}\n`;
}

/** A product with the words each attribute was read from, to see whether the rules are right. */
export function explainProduct(product: Product, derived: readonly DerivedAttribute[]): string {
  const width = Math.max(0, ...derived.map(({ attribute }) => attribute.length));
  const lines = derived.flatMap(({ attribute, evidence }) =>
    evidence.map(
      ({ value, field, quote }) =>
        `  ${attribute.padEnd(width)}  ${formatValue(value)}  from ${field}: "${quote}"\n`,
    ),
  );
  return `${product.id}  ${inLocale(product.title, "en")}\n${lines.join("")}\n`;
}

function formatValue(value: ProductValue): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}

function count(number: number, word: string): string {
  return `${number.toLocaleString("en-US")} ${word}${number === 1 ? "" : "s"}`;
}
