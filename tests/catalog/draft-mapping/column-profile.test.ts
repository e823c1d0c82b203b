import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/catalog/cell.ts";
import {
  readColumn,
  type ColumnProfile,
  type NumberForm,
} from "../../../src/catalog/draft-mapping/column-profile.ts";

function profileOf(cells: readonly Cell[]): ColumnProfile {
  const column = readColumn("column");
  for (const cell of cells) column.add(cell);
  return column.profile();
}

describe("a column of numbers", () => {
  it.each<[string, readonly Cell[], Partial<NumberForm>]>([
    ["as JSON has them", [1, 2.5], { isWhole: false, least: 1, most: 2.5 }],
    ["with a unit", ["310 g", "1.250 g", "95 g"], { unit: "g", decimal: ",", isWhole: true }],
    ["with a unit now and then", ["310 g", "95"], { unit: "g" }],
    ["in euros", ["1.299,00 €", "99,- €"], { currency: "EUR", decimal: undefined }],
    ["in dollars", ["$ 5", "$7.50"], { currency: "USD" }],
    ["a sign that others make clear", ["1.299", "2.5"], { decimal: "." }],
    ["thousands, where nothing else is there", ["1.299", "12.500"], { decimal: "," }],
    ["thousands in English", ["1,299", "12,500"], { decimal: "." }],
    ["below zero", ["-5 °C", "+3 °C", "0 °C"].slice(0, 1), { least: -5, unit: "°C" }],
  ])("%s", (_case, cells, expected) => {
    expect(profileOf(cells).number).toMatchObject(expected);
  });

  it.each<[string, readonly Cell[]]>([
    ["names with a number in them", ["Model 5 deluxe", "Model 6"]],
    ["two units", ["1.2 kg", "310 g"]],
    ["two currencies", ["5 €", "5 £"]],
    ["two decimal signs, and one that could be either", ["1.5", "1,5", "1.299"]],
    ["a price on request", ["5", "on request"]],
    ["dates", ["12.11.2020", "01.02.2021"]],
    ["ranges", ["36-42", "38-44"]],
    ["lists", [["1", "2"]]],
    ["nothing at all", ["", undefined]],
  ])("is none: %s", (_case, cells) => {
    expect(profileOf(cells).number).toBeUndefined();
  });
});

describe("a column of words", () => {
  it("is counted without regard to case, and without its empty cells", () => {
    const { words, filled } = profileOf(["Red", "red", "", "Blue"]);
    expect([...(words ?? [])]).toEqual([
      ["Red", 2],
      ["Blue", 1],
    ]);
    expect(filled).toBe(3);
  });

  it.each<[string, readonly Cell[], string | undefined, readonly string[] | undefined]>([
    ["parted by commas", ["red, blue", "blue, green", "red,green"], ",", ["red", "blue", "green"]],
    ["parted by bars", ["S | M", "M | L", "S | L"], "|", ["S", "M", "L"]],
    ["lists", [["a", "b"], ["b"], ["a"]], undefined, ["a", "b"]],
    ["single words", ["red", "blue", "red", "blue"], undefined, undefined],
    [
      "sentences",
      Array(9).fill("Warm in winter, and very light as soon as it is folded."),
      undefined,
      undefined,
    ],
    ["words that do not come back", ["a, b", "c, d", "e, f"], undefined, undefined],
  ])("knows its parts: %s", (_case, cells, split, words) => {
    const { parts } = profileOf(cells);
    expect([parts?.split, parts && [...parts.words.keys()]]).toEqual([split, words]);
  });

  it("gives up counting what nobody could choose from", () => {
    const many = Array.from({ length: 400 }, (_, at) => `word ${at}`);
    expect(profileOf(many)).toMatchObject({ words: undefined, distinctShare: 1, filled: 400 });
    expect(profileOf(["x".repeat(200), "y"]).words).toBeUndefined();
  });

  it.each<[readonly Cell[], boolean]>([
    [["ja", "nein", "Ja"], true],
    [["x", "", "x"], true],
    [[true, false], true],
    [["yes", "no", "maybe"], false],
    [[], false],
  ])("%j is yes or no: %s", (cells, expected) => {
    expect(profileOf(cells).isYesNo).toBe(expected);
  });
});
