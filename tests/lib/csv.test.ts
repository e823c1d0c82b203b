import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../../src/lib/csv.ts";
import { parse } from "../fixtures/parse-csv.ts";

test("a table for a spreadsheet", () => {
  expect(
    writeCsv(
      ["a", "b"],
      [
        ["x, y", 1.5],
        ['say "hi"', undefined],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"x, y",1.5\r\n"say ""hi""",\r\n');
});

test.each(["=1+1", "+1", "-1", "@sum", "|calc", "%0A", "\t=1", "  =1+1", "\r=1"])(
  "%j is no formula",
  (text) => {
    const [, line = ""] = writeCsv(["a"], [[text]]).split("\r\n");
    expect(line.replace(/^"/, "")).toMatch(/^'/);
  },
);

test.each([
  [-1.5, "-1.5"],
  [0, "0"],
  [Number.NaN, ""],
  [Number.POSITIVE_INFINITY, ""],
])("the number %d stays one", (number, cell) => {
  expect(writeCsv(["a"], [[number]])).toBe(`\uFEFFa\r\n${cell}\r\n`);
});

test("whatever is written can be read, and never begins a formula", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", '"', "'", ",", ";", "\r", "\n", "\t", "x"),
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
      const read = parse(writeCsv(["a", "b"], rows).slice(1));
      expect(read.slice(1)).toHaveLength(rows.length);
      for (const [place, row] of rows.entries()) {
        for (const [column, text] of row.entries()) {
          const found = read[place + 1]?.[column] ?? "";
          expect([text, `'${text}`]).toContain(found);
          expect(found).not.toMatch(/^\s*[=+\-@|%]/);
        }
      }
    }),
    { seed: 20_261_122 },
  );
});
