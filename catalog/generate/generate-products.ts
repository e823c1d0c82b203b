import type { CatalogDefinition } from "../../src/catalog/catalog.ts";
import type { Issue, Parsed } from "../../src/lib/issue.ts";
import { createApplies } from "./applies.ts";
import { expandProduct, type WrittenProduct } from "./expand-product.ts";
import { formsOf, parseSource, type SourceFile } from "./source.ts";

/**
 * The hand-written files → all products, by kind in the order of `attributes.yaml`, then by id.
 * The same files give the same products, to the byte.
 */
export function generateProducts(
  files: readonly SourceFile[],
  definition: CatalogDefinition,
): Parsed<readonly WrittenProduct[]> {
  const source = parseSource(files);
  if (!source.ok) return source;
  const { brands, models } = source.value;
  const applies = createApplies(definition);
  const products = models.flatMap((model) => {
    const brand = brands.get(model.brand);
    if (brand === undefined) return [];
    return formsOf(model).map(({ gender, form }) =>
      expandProduct({ model, brand, gender, form }, applies),
    );
  });
  const issues = checkUnique(products);
  if (issues.length > 0) return { ok: false, issues };
  const { kind } = definition.attributes;
  const kinds = kind?.kind === "choice" ? Object.keys(kind.values) : [];
  const placeOf = (product: WrittenProduct) => kinds.indexOf(String(product.attributes?.["kind"]));
  const sorted = [...products].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return { ok: true, value: sorted, issues: source.issues };
}

function checkUnique(products: readonly WrittenProduct[]): readonly Issue[] {
  const seen = new Set<string>();
  return products.flatMap(({ id }): readonly Issue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { code: "duplicate-product", severity: "error", message: `"${id}" comes twice`, path: [] },
    ];
  });
}

export function toJsonLines(products: readonly WrittenProduct[]): string {
  return products.map((product) => `${JSON.stringify(product)}\n`).join("");
}
