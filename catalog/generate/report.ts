import { measureCoverage } from "../../src/catalog/coverage.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { formatCoverage } from "../../src/catalog/format-coverage.ts";

/** What was generated, for the terminal: products per kind, then how much of them is stated. */
export function formatReport(catalog: Pick<Catalog, "attributes" | "products">): string {
  const { products } = catalog;
  const kinds = new Map<string, number>();
  for (const product of products) {
    const kind = String(product.attributes["kind"]);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const variants = products.reduce((sum, product) => sum + product.variants.length, 0);
  const soldOut = products.filter((product) => product.stock === 0).length;
  const counts = [...kinds, ["products", products.length], ["variants", variants]] as const;
  return [
    ...[...counts, ["out of stock", soldOut] as const].map(toLine),
    "",
    formatCoverage(measureCoverage(catalog)),
  ].join("\n");
}

function toLine([name, count]: readonly [string, number]): string {
  return `${name.padEnd(18)}${String(count).padStart(6)}`;
}
