import type { Row } from "../catalog/cell.ts";
import { createCoverageCount, type Coverage } from "../catalog/coverage.ts";
import {
  createDerivation,
  withDerived,
  type DerivedAttribute,
} from "../catalog/derive-attributes.ts";
import type { ProductImport } from "../catalog/import-products.ts";
import { parseProduct } from "../catalog/parse-product.ts";
import type { Product } from "../catalog/product.ts";
import { createIssueList } from "../lib/issue-list.ts";
import { hasErrors, type Issue, type Parsed } from "../lib/issue.ts";
import { productsMax } from "./catalog-folder.ts";
import type { ExportEntry } from "./export-entry.ts";

/** What an import has come to so far. */
export interface ImportTally {
  readonly rows: number;
  readonly products: number;
  /** Broken rows that were left out. */
  readonly skipped: number;
  /** Products per kind, in the order met. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** The memory of an import: what it has met, so that one file can be read piece by piece. */
export interface ImportRun {
  /** The product lines to be written for some entries of the export. */
  take(entries: readonly ExportEntry[]): readonly unknown[];
  tally(): ImportTally;
  /** Whether reading on is pointless: enough products, or too many errors. */
  isOver(): boolean;
  /** To be called at the end: whether what was taken makes a catalogue. */
  conclude(): Conclusion;
}

export interface Conclusion {
  readonly ok: boolean;
  readonly issues: readonly Issue[];
  readonly coverage: Coverage;
}

export interface RunOptions {
  readonly file: string;
  readonly productImport: ProductImport;
  readonly lenient: boolean;
  readonly productsWanted: number | undefined;
  readonly onProduct?:
    | ((product: Product, derived: readonly DerivedAttribute[]) => void)
    | undefined;
}

export function createImportRun(options: RunOptions): ImportRun {
  const { file, productImport, lenient, productsWanted = productsMax } = options;
  const judge = createJudge(productImport, file);
  const coverage = createCoverageCount(productImport.attributes.values());
  const issues = createIssueList();
  const kinds = new Map<string, number>();
  const tally = { rows: 0, products: 0, skipped: 0 };
  let refused = false;

  const refuseFile = (found: readonly Issue[]) => {
    issues.add(found.map((issue) => ({ ...issue, file })));
    refused ||= hasErrors(found);
  };
  const isOver = () => refused || tally.products >= productsWanted || issues.isFull();
  const takeRow = (judged: Parsed<Judged>): readonly unknown[] => {
    tally.rows += 1;
    if (!judged.ok) {
      tally.skipped += 1;
      issues.add(lenient ? judged.issues.map(toWarning) : judged.issues);
      return [];
    }
    const { line, product, derived } = judged.value;
    tally.products += 1;
    const kind = product.attributes["kind"];
    if (kind !== undefined) kinds.set(String(kind), (kinds.get(String(kind)) ?? 0) + 1);
    coverage.add(product);
    issues.add(judged.issues);
    options.onProduct?.(product, derived);
    return [line];
  };
  const takeEntry = (entry: ExportEntry): readonly unknown[] => {
    if (isOver()) return [];
    switch (entry.type) {
      case "columns":
        refuseFile(productImport.checkColumns(entry.columns));
        return [];
      case "broken":
        return takeRow({ ok: false, issues: [entry.issue] });
      case "row":
        return takeRow(judge(entry.row));
    }
  };
  return {
    take: (entries) => entries.flatMap(takeEntry),
    tally: () => ({ ...tally, kinds }),
    isOver,
    conclude: () => {
      if (tally.products === 0 && issues.errorCount() === 0) refuseFile([noProducts]);
      const found = issues.isFull() ? [...issues.list(), { ...stoppedEarly, file }] : issues.list();
      return { ok: issues.errorCount() === 0, issues: found, coverage: coverage.report() };
    },
  };
}

function toWarning(issue: Issue): Issue {
  return { ...issue, severity: "warning" };
}

const noProducts: Issue = {
  code: "no-products",
  severity: "error",
  message: "not one row makes a product",
  path: [],
};

const stoppedEarly: Issue = {
  code: "stopped-early",
  severity: "error",
  message: "stopped reading: there may be more errors below",
  path: [],
};

interface Judged {
  /** As it will stand in products.jsonl. */
  readonly line: unknown;
  readonly product: Product;
  readonly derived: readonly DerivedAttribute[];
}

/** A row as the catalogue will later load it, or why that would refuse it. */
function createJudge(productImport: ProductImport, file: string): (row: Row) => Parsed<Judged> {
  const { attributes, definition } = productImport;
  const { locales, link_hosts: linkHosts } = definition;
  const rules = { attributes, locales, linkHosts, file };
  const derivation = createDerivation(attributes.values());
  const lineOf = new Map<string, number>();
  return (row) => {
    const line = productImport.toProductLine(row);
    if (!line.ok) return { ok: false, issues: line.issues.map((issue) => ({ ...issue, file })) };
    const parsed = parseProduct({ line: row.line, value: line.value }, rules);
    if (!parsed.ok) return parsed;
    const { id } = parsed.value;
    const earlier = lineOf.get(id);
    if (earlier !== undefined) {
      const message = `product "${id}" stands in line ${earlier} already`;
      const place = { path: ["id"], file, line: row.line, column: 1 };
      return {
        ok: false,
        issues: [{ code: "duplicate-product", severity: "error", message, ...place }],
      };
    }
    lineOf.set(id, row.line);
    const derived = derivation(parsed.value);
    const product = withDerived(parsed.value, derived);
    return { ok: true, value: { line: line.value, product, derived }, issues: parsed.issues };
  };
}
