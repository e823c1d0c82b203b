import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** What a shop's page has to load, as it is sent: brotli at its best. Budgets in bytes. */

const folder = fileURLToPath(new URL("../../dist/assets/widget", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".br"));

function bytes(names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const file = files.find((one) => one === `${name}.js.br` || one.startsWith(`${name}-`));
    expect(file, `${name} in ${folder}; run: node widget/build.mjs`).toBeDefined();
    return sum + statSync(`${folder}/${file}`).size;
  }, 0);
}

const loader = ["lotse"];
/** Enough to see the first question and to answer it. */
const usable = (language: string): readonly string[] => [...loader, "advisor", language];
/** All there is: products, menu, chips, line and socket, compare and my data. */
const whole = (language: string): readonly string[] => [
  ...usable(language),
  "talk",
  "socket",
  "screens",
  `words-${language}`,
];

describe("budgets", () => {
  test.each([
    ["before the first click", loader, 1_500],
    ["until the first question can be answered, in English", usable("en"), 16_000],
    ["until the first question can be answered, in German", usable("de"), 16_000],
    ["in all, in English", whole("en"), 30_000],
    ["in all, in German", whole("de"), 30_000],
  ])("%s", (_when, names, budget) => {
    expect(bytes(names)).toBeLessThanOrEqual(budget);
  });
});

test("nothing else is built that somebody would have to load", () => {
  const known = [...whole("en"), ...whole("de")];
  const others = files.filter((file) => !known.some((name) => file.startsWith(name)));
  expect(others).toEqual([]);
});
