import { expect, test } from "vitest";
import { widestPath } from "../../../studio/dashboard/widest-path.ts";

test("goes where most went, and ends where nobody went on", () => {
  const moves = [
    { at: 1, from: "start", to: "text", count: 20 },
    { at: 1, from: "start", to: "where", count: 80 },
    { at: 2, from: "text", to: "end", count: 90 },
    { at: 2, from: "where", to: "products", count: 50 },
    { at: 3, from: "products", to: "end", count: 30 },
  ];
  expect(widestPath(moves)).toEqual([
    { step: "where", count: 80 },
    { step: "products", count: 50 },
    { step: "end", count: 30 },
  ]);
});

test("without moves there is none", () => {
  expect(widestPath([])).toEqual([]);
});
