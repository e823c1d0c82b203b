import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCsvReader } from "../../src/adapters/csv-rows.ts";
import type { Delimiter, ExportEntry } from "../../src/adapters/export-entry.ts";
import { lineCharactersMax } from "../../src/adapters/text-lines.ts";
import type { TextLine } from "../../src/lib/line-splitter.ts";

const toLines = (text: string): readonly TextLine[] =>
  text.split("\n").map((line, at) => ({ number: at + 1, text: line, tooLong: false }));

function read(
  lines: readonly TextLine[],
  { pieceLines = 3, delimiter }: { pieceLines?: number; delimiter?: Delimiter } = {},
): readonly ExportEntry[] {
  const reader = createCsvReader("a.csv", delimiter);
  const entries: ExportEntry[] = [];
  for (let at = 0; at < lines.length; at += pieceLines) {
    entries.push(...reader.push(lines.slice(at, at + pieceLines)));
  }
  return [...entries, ...reader.end()];
}

/** `line: cells` of a row, `line! code` of a broken one; the header is left out. */
function show(entries: readonly ExportEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    switch (entry.type) {
      case "columns":
        return [];
      case "row":
        return [`${entry.row.line}: ${Object.values(entry.row.cells).join(" | ")}`];
      case "broken":
        return [`${entry.issue.line}! ${entry.issue.code}`];
    }
  });
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

describe("createCsvReader", () => {
  it.each<[string, string, readonly string[]]>([
    ["plain rows", "a,b\n1,one\n2,two\n", ["2: 1 | one", "3: 2 | two"]],
    ["quoted cells", 'a,b\n1,"x, ""y"""\n', ['2: 1 | x, "y"']],
    ["cells of several lines", 'a,b\n1,"x\n\ny"\n2,z', ["2: 1 | x\n\ny", "5: 2 | z"]],
    ["blank lines between rows", "\na,b\n\n1,x\n  \n2,y\n\n", ["4: 1 | x", "6: 2 | y"]],
    ["a stray quote", 'a,b\n1,4" pipe\n2,y\n', ["2! broken-quotes", "3: 2 | y"]],
    ["text behind a quote", 'a,b\n1,"x"y\n2,y\n', ["2! broken-quotes", "3: 2 | y"]],
    [
      "a quote that is never closed",
      'a,b\n1,"x\n2,y\n3,"z"\n',
      ["2! broken-quotes", "3: 2 | y", "4: 3 | z"],
    ],
    [
      "two stray quotes that look like a pair",
      'a,b\n1,4" pipe\n2,y\n3,5" pipe\n4,z\n',
      ["2! broken-quotes", "3: 2 | y", "4! broken-quotes", "5: 4 | z"],
    ],
    ["too few cells", "a,b\n1\n2,y\n", ["2! wrong-cell-count", "3: 2 | y"]],
    ["too many cells", "a,b\n1,x,z\n2,y\n", ["2! wrong-cell-count", "3: 2 | y"]],
    ["empty cells too many", "a,b\n1,x,,\n", ["2: 1 | x"]],
    ["bytes of another encoding", "a,b\n1,Gr\uFFFD\n2,y", ["2! wrong-encoding", "3: 2 | y"]],
    ["nothing", "", []],
    ["a header alone", "a,b\n", []],
    ["a repeated column", "a,a\n1,2\n", ["1! repeated-column"]],
    ["a header with a stray quote", 'a",b\n1,2\n', ["1! broken-header"]],
  ])("reads %s", (_, text, expected) => {
    for (const pieceLines of [1, 2, 100]) {
      expect(show(read(toLines(text), { pieceLines }))).toEqual(expected);
    }
  });

  it.each<[string, readonly string[]]>([
    ["id;name,long;x\n1;x;y\n", ["2: 1 | x | y"]],
    ["id\tname\n1\tx\n", ["2: 1 | x"]],
    ["id|name\n1|x\n", ["2: 1 | x"]],
    ['id;"a,b,c,d"\n1;x\n', ["2: 1 | x"]],
    ["id\nx,y\n", ["2! wrong-cell-count"]],
  ])("finds out what parts the cells of %j", (text, expected) => {
    expect(show(read(toLines(text)))).toEqual(expected);
  });

  it("believes what it is told about the delimiter", () => {
    const entries = read(toLines("a,b;c\n1,x;y\n"), { delimiter: ";" });
    expect(entries[0]).toEqual({ type: "columns", columns: ["a,b", "c"] });
    expect(show(entries)).toEqual(["2: 1,x | y"]);
  });

  it("gives up on an open quote after the length of a long line", () => {
    const filler = "x".repeat(1000);
    const rows = Array.from({ length: 400 }, (_, at) => `${at},${filler}`);
    const lines = toLines(`a,b\n1,"open\n${rows.join("\n")}\n9,"closed"`);
    const entries = read(lines, { pieceLines: 50 });
    expect(show(entries)[0]).toBe("2! broken-quotes");
    expect(entries).toHaveLength(1 + 1 + 400 + 1);
    expect(lineCharactersMax).toBeLessThan(400 * 1000);
  });

  it("passes a line over that is too long", () => {
    const lines = [...toLines("a,b"), { number: 2, text: "", tooLong: true }, ...toLines("1,x")];
    expect(show(read(lines))).toEqual(["2! line-too-long", "1: 1 | x"]);
  });

  it("reads back whatever was written, however the file is cut", () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ",", "\n", "a", "ä", ";", " "),
      minLength: 1,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, pieceLines) => {
          const text = rows.map(([a, b]) => `${quoted(a)},${quoted(b)}`).join("\n");
          const entries = read(toLines(`a,b\n${text}`), { pieceLines });
          const cells = entries.flatMap((entry) =>
            entry.type === "row" ? [[entry.row.cells["a"], entry.row.cells["b"]]] : [],
          );
          expect(cells).toEqual(rows);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
