import { formatPath, hasErrors, type Issue, type Parsed } from "../lib/issue.ts";
import type { Locale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { locate, parseWithSchema, type Places } from "../lib/parse-with-schema.ts";
import type { Attribute } from "./attribute.ts";
import { checkProductLine } from "./check-product-line.ts";
import { checkLinkHosts } from "./link-hosts.ts";
import { productLineSchema, type Product } from "./product.ts";
import { toProduct } from "./to-product.ts";

/** One product of a file, before it is checked: where it stood and what was found there. */
export interface ProductSource {
  readonly line: number;
  readonly value: unknown;
}

export interface ProductRules {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly locales: readonly Locale[];
  /** Where links and pictures may lead. */
  readonly linkHosts?: readonly string[] | undefined;
  readonly file?: string;
}

/** One product, or every issue of its line. */
export function parseProduct(source: ProductSource, rules: ProductRules): Parsed<Product> {
  const places: Places = {
    ...optional("file", rules.file),
    positionOf: () => ({ line: source.line, column: 1 }),
    positionOfKey: () => ({ line: source.line, column: 1 }),
  };
  const parsed = parseWithSchema(source.value, productLineSchema, places);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map(nameThePath) };
  const found = [
    ...checkProductLine(parsed.value, rules),
    ...checkLinkHosts(parsed.value, rules.linkHosts).map(nameThePath),
  ];
  const issues = found.map((issue) => locate(issue, places));
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
    const found: Issue = {
      code: "duplicate-product",
      severity: "error",
      message: `product "${product.id}" stands in line ${first} already`,
      path: ["id"],
      line,
      column: 1,
      ...optional("file", file),
    };
    return [found];
  });
}
