import { describe, expect, it } from "vitest";
import { columnsOf, readCell, type Cell } from "../../src/catalog/cell.ts";
import type { AnySource } from "../../src/catalog/mapping.ts";

const cells = {
  title: " Rain jacket - light ",
  empty: "  ",
  count: 3,
  yes: true,
  "dotted.name": "own",
  price: { amount: 149.95, "tax.rate": 19 },
  images: [{ src: "a.jpg" }, { src: "b.jpg" }],
  colours: ["red", "", " blue ", 7],
  nothing: null,
};

function check(source: string | AnySource, expected: Cell): void {
  expect(readCell(source, { line: 1, cells })).toEqual(expected);
}

describe("readCell", () => {
  it.each<[string | AnySource, Cell]>([
    ["title", "Rain jacket - light"],
    ["count", 3],
    ["yes", true],
    ["empty", undefined],
    ["nothing", undefined],
    ["missing", undefined],
    ["dotted.name", "own"],
    ["price.amount", 149.95],
    ["price", undefined],
    ["price.amount.more", undefined],
    ["images.1.src", "b.jpg"],
    ["colours", ["red", "blue", "7"]],
    ["constructor", undefined],
    [{ column: "title", before: " - " }, "Rain jacket"],
    [{ column: "title", after: " - " }, "light"],
    [{ column: "title", after: "Rain ", before: " - " }, "jacket"],
    [{ column: "title", before: " / " }, "Rain jacket - light"],
    [{ column: "title", after: " / " }, undefined],
    [{ column: "title", after: " / ", default: "none" }, "none"],
    [{ column: "empty", default: 7 }, 7],
    [{ column: "missing", default: false }, false],
    [{ value: "EUR" }, "EUR"],
    [{ value: false }, false],
    [{ first_of: ["missing", "empty", "title"] }, "Rain jacket - light"],
    [{ first_of: ["missing", "empty"] }, undefined],
    [{ join: ["title", "empty", "count"] }, "Rain jacket - light\n3"],
    [{ join: ["empty", "missing"] }, undefined],
  ])("reads %j", check);
});

describe("columnsOf", () => {
  it.each<[string | AnySource, readonly string[]]>([
    ["a", ["a"]],
    [{ column: "a" }, ["a"]],
    [{ first_of: ["a", "b"] }, ["a", "b"]],
    [{ join: ["a", "b"] }, ["a", "b"]],
    [{ value: "a" }, []],
  ])("%j", (source, expected) => {
    expect(columnsOf(source)).toEqual(expected);
  });
});
