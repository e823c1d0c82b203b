import { expect } from "vitest";
import { createCatalogFacets } from "../../../src/catalog/catalog-facets.ts";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import { parseFlow } from "../../../src/flow/parse-flow.ts";
import type { Rule } from "../../../src/flow/rule.ts";
import type { Issue } from "../../../src/lib/issue.ts";
import { locate } from "../../../src/lib/parse-with-schema.ts";
import { demand, loadSmallCatalog } from "../../fixtures/small-shop.ts";

/** The small shop, whose products and attributes the documents of these tests ask for. */
export const smallCatalog = loadSmallCatalog();

export const smallFacets = createCatalogFacets(smallCatalog);

/** What a rule says about a document. */
export function issuesOf(rule: Rule, text: string, catalog: Catalog = smallCatalog) {
  const document = demand(parseFlow({ text, revision: "r" }));
  const facets = catalog === smallCatalog ? smallFacets : createCatalogFacets(catalog);
  return rule({ ...document, catalog, facets }).map((issue) => locate(issue, document.places));
}

/** Expected issues, each as `code line:column` or `code line:column (hint)`, in any order. */
export function expectIssues(rule: Rule, text: string, expected: readonly string[]): void {
  expect(issuesOf(rule, text).map(show).sort()).toEqual([...expected].sort());
}

export function show({ code, line, column, hint }: Issue): string {
  return `${code} ${line}:${column}${hint === undefined ? "" : ` (${hint})`}`;
}

/**
 * A flow of one question with the options given as lines of YAML. The question begins in line 6,
 * its options in line 10, each indented by six blanks.
 */
export function flowOf(options: string, head = "    kind: single"): string {
  return `schema: 1
id: small
title: { en: Small, de: Klein }
catalog: small
questions:
  - id: q
    ask: { en: Which?, de: Welche? }
${head}
    options:
${options}
`;
}

/** The same with one option, `x`, that asks for something in line 10 from column 18 on. */
export function flowWith(asked: string): string {
  return flowOf(`      - { id: x, ${asked}, label: { en: X, de: X } }
      - { id: y, label: { en: Y, de: Y } }`);
}
