import { brokenRow, troubleWith } from "./broken-row.ts";
import type { ExportEntry, RowReader } from "./export-entry.ts";
import type { TextLine } from "../lib/line-splitter.ts";

/** JSON Lines: one object a line, empty lines in between allowed. */
export function createJsonReader(file: string): RowReader {
  return {
    push: (lines) => lines.flatMap((line) => readLine(line, file)),
    end: () => [],
  };
}

function readLine(line: TextLine, file: string): readonly ExportEntry[] {
  const trouble = troubleWith(line);
  if (trouble !== undefined) return [brokenRow({ file, line: line.number, ...trouble })];
  if (line.text.trim() === "") return [];
  const parsed = parseJson(line.text);
  if ("problem" in parsed) {
    const message = `not valid JSON: ${parsed.problem}`;
    return [brokenRow({ file, line: line.number, code: "invalid-json", message })];
  }
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const hint = "expected one { … } a line; a JSON array becomes that with: jq -c '.[]'";
    const message = "the line is not a JSON object";
    return [brokenRow({ file, line: line.number, code: "not-an-object", message, hint })];
  }
  return [{ type: "row", row: { line: line.number, cells: { ...value } } }];
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : "unreadable" };
  }
}
