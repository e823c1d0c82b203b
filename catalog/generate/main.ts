// Expands `catalog/outdoor/source/*.yaml` into `catalog/outdoor/products.jsonl`:
//   npx tsx catalog/generate/main.ts
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toAttributes } from "../../src/catalog/catalog.ts";
import { parseCatalogDefinition } from "../../src/catalog/parse-catalog-definition.ts";
import { parseProduct } from "../../src/catalog/parse-product.ts";
import { formatIssue, type Issue, type Parsed } from "../../src/lib/issue.ts";
import { pathsOf, readSources } from "./catalog-paths.ts";
import { generateProducts, toJsonLines } from "./generate-products.ts";
import { formatReport } from "./report.ts";

const paths = pathsOf(fileURLToPath(new URL("../outdoor", import.meta.url)));
const definition = valueOf(
  parseCatalogDefinition(readFileSync(paths.definition, "utf8"), "attributes.yaml"),
);
const written = valueOf(generateProducts(readSources(paths.sources), definition));
const rules = {
  attributes: toAttributes(definition),
  locales: definition.locales,
  file: "products.jsonl",
};
const parsed = written.map((value, at) => parseProduct({ line: at + 1, value }, rules));
const issues = parsed.flatMap((product) => product.issues);
if (issues.length > 0) stop(issues);
writeFileSync(paths.products, toJsonLines(written));
const products = parsed.flatMap((product) => (product.ok ? product.value : []));
console.log(formatReport({ products, attributes: rules.attributes }));

function valueOf<T>(result: Parsed<T>): T {
  return result.ok ? result.value : stop(result.issues);
}

/** Nothing is written when anything is wrong. */
function stop(issues: readonly Issue[]): never {
  for (const issue of issues) console.error(formatIssue(issue));
  process.exit(1);
}
