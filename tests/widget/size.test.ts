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
const usable = [...loader, "advisor", "en"];
/** A whole conversation: products, menu, chips, line and socket. */
const whole = [...usable, "rolldown-runtime", "talk", "socket"];

describe("budgets", () => {
  test.each([
    ["before the first click", loader, 1_500],
    ["until the first question can be answered", usable, 16_000],
    ["in all", whole, 30_000],
    ["compare and my data, where they are opened", ["screens"], 2_200],
    ["another language, where it is spoken", ["de"], 1_400],
  ])("%s", (_when, names, budget) => {
    expect(bytes(names)).toBeLessThanOrEqual(budget);
  });
});

test("nothing else is built that somebody would have to load", () => {
  const known = [...whole, "screens", "de"];
  const others = files.filter((file) => !known.some((name) => file.startsWith(name)));
  expect(others).toEqual([]);
});
