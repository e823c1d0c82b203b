import { expect, test } from "vitest";
import { wordTable } from "../../src/lib/word-table.ts";

const table = wordTable({ one: 1, two: 2 });

test.each<[word: string, expected: number | undefined]>([
  ["one", 1],
  ["three", undefined],
  ["", undefined],
  ["constructor", undefined],
  ["toString", undefined],
  ["hasOwnProperty", undefined],
  ["__proto__", undefined],
])("%j stands for %s", (word, expected) => {
  expect(table[word]).toBe(expected);
});
