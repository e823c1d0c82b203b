import { expect, it } from "vitest";
import { createJsonReader } from "../../src/adapters/json-rows.ts";

it("reads one object a line and names the lines that are none", () => {
  const texts = ['{"id":1}', "", "{id:1}", "[1]", "7", "null", '{"id":"2"}', '{"a":"\uFFFD"}'];
  const lines = texts.map((text, at) => ({ number: at + 1, text, tooLong: false }));
  const reader = createJsonReader("a.jsonl");
  const entries = [
    ...reader.push([...lines, { number: 9, text: "", tooLong: true }]),
    ...reader.end(),
  ];
  const shown = entries.map((entry) => {
    if (entry.type === "row") return [entry.row.line, entry.row.cells];
    return entry.type === "broken" ? [entry.issue.line, entry.issue.code] : [];
  });
  expect(shown).toEqual([
    [1, { id: 1 }],
    [3, "invalid-json"],
    [4, "not-an-object"],
    [5, "not-an-object"],
    [6, "not-an-object"],
    [7, { id: "2" }],
    [8, "wrong-encoding"],
    [9, "line-too-long"],
  ]);
});
