import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatOf, readExport } from "../../src/adapters/export-file.ts";

it.each([
  ["a.csv", "csv"],
  ["a.TSV", "csv"],
  ["a.txt", "csv"],
  ["a.jsonl", "jsonl"],
  ["a.ndjson", "jsonl"],
  ["a.json", undefined],
  ["csv", undefined],
])("takes %s for %s", (name, format) => {
  expect(formatOf(name)).toBe(format);
});

it("streams a file of either format", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lotse-export-"));
  const path = join(folder, "a");
  const entries = async (format: "csv" | "jsonl", text: string) => {
    await writeFile(path, text);
    const all = [];
    for await (const some of readExport(path, { format })) all.push(...some);
    return all;
  };
  const row = { type: "row", row: { line: 2, cells: { id: "7" } } };
  expect(await entries("csv", "id\n7\n")).toEqual([{ type: "columns", columns: ["id"] }, row]);
  expect(await entries("jsonl", '\n{"id":"7"}')).toEqual([row]);
  await rm(folder, { recursive: true });
});

it.each(["csv", "jsonl"] as const)(
  "hands out %s in portions, so that one may stop",
  async (format) => {
    const folder = await mkdtemp(join(tmpdir(), "lotse-export-"));
    const path = join(folder, "a");
    const line = format === "csv" ? "x" : '{"id":"x"}';
    await writeFile(path, `${format === "csv" ? "id\n" : ""}${`${line}\n`.repeat(10_500)}`);
    let rows = 0;
    let most = 0;
    for await (const some of readExport(path, { format })) {
      rows += some.filter(({ type }) => type === "row").length;
      most = Math.max(most, some.length);
    }
    expect(rows).toBe(10_500);
    expect(most).toBeLessThanOrEqual(1_000);
    await rm(folder, { recursive: true });
  },
);
