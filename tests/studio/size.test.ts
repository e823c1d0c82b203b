import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** What the studio loads, compressed with gzip. Budgets in bytes. */

const folder = fileURLToPath(new URL("../../dist/assets/studio", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".gz"),
);

function bytes(pattern: RegExp): number {
  const found = files.filter((name) => pattern.test(name));
  expect(found, `${pattern} in ${folder}; run: node studio/build.mjs`).not.toEqual([]);
  return found.reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
}

describe("budgets", () => {
  test.each([
    ["all there is", /./, 300_000],
    ["before YAML is looked at", /(?:index|logo)[-.]/, 80_000],
  ])("%s", (_what, pattern, budget) => {
    expect(bytes(pattern)).toBeLessThanOrEqual(budget);
  });
});

test("the editor of code is loaded only when it is needed", () => {
  expect(bytes(/code-editor-[\w-]+\.js/)).toBeGreaterThan(bytes(/index-[\w-]+\.js/));
});
