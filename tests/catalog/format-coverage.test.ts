import { describe, expect, it } from "vitest";
import type { AttributeCoverage } from "../../src/catalog/coverage.ts";
import { formatCoverage } from "../../src/catalog/format-coverage.ts";

const row = (
  attribute: string,
  known: number,
  applicable: number,
  lacking: AttributeCoverage["lacking"] = [],
): AttributeCoverage => ({ attribute, label: attribute, known, applicable, lacking });

const coverage = {
  products: 500,
  attributes: [
    row("kind", 499, 500, [{ kind: "unknown kind", products: 1 }]),
    row("weight_g", 500, 500),
    row("hood", 1, 300, [
      { kind: "jacket", products: 150 },
      { kind: "vest", products: 100 },
      { kind: "coat", products: 40 },
      { kind: "hat", products: 9 },
    ]),
    row("rope_m", 0, 0),
    row("price", 0, 500, [{ kind: "jacket", products: 500 }]),
  ],
};

describe("formatCoverage", () => {
  it("aligns a line per attribute that applies to anything", () => {
    expect(formatCoverage(coverage)).toBe(
      `kind      ████████████████████   99 %  499 of 500  without: unknown kind 1
weight_g  ████████████████████  100 %  500 of 500
hood      ░░░░░░░░░░░░░░░░░░░░    1 %    1 of 300  without: jacket 150, vest 100, coat 40, …
price     ░░░░░░░░░░░░░░░░░░░░    0 %    0 of 500  without: jacket 500
`,
    );
  });

  it("puts the largest gaps on top when asked", () => {
    const lines = formatCoverage(coverage, { order: "worst first" }).split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "price",
      "hood",
      "kind",
      "weight_g",
      "",
    ]);
  });

  it("has nothing to say about nothing", () => {
    expect(formatCoverage({ products: 0, attributes: [] })).toBe("");
  });
});
