import { describe, expect, it } from "vitest";
import type { Attribute } from "../../src/catalog/attribute.ts";
import type {
  NumberSource,
  TextSource,
  ValueSource,
  WordSource,
} from "../../src/catalog/mapping.ts";
import {
  readNumberCell,
  readText,
  readValue,
  readWord,
  type Reading,
} from "../../src/catalog/read-source.ts";

const label = { en: "Label" };

/** The value, or `code hint` of the issue. */
function outcome(reading: Reading<unknown>): unknown {
  if (reading.ok) return reading.value;
  return reading.issues.map(({ code, hint = "" }) => `${code} ${hint}`.trim()).join("; ");
}

const row = (cell: unknown) => ({ line: 1, cells: { a: cell } });

describe("readText", () => {
  it.each<[unknown, Omit<TextSource, "column">, unknown]>([
    ["<p>Soft &amp; warm</p>", {}, "Soft & warm"],
    ["<p>Soft &amp; warm</p>", { html: false }, "<p>Soft &amp; warm</p>"],
    ['<li>"6"" inseam"</li>', { unquote: true }, '6" inseam'],
    ["Wind jkt", { replace: { jkt: "jacket" } }, "Wind jacket"],
    [
      "JKT l/s p/o jkts",
      { replace: { jkt: "jacket", "l/s": "long", l: "x" } },
      "Jacket long p/o jkts",
    ],
    ["a.b", { replace: { "a.b": "c" } }, "c"],
    ["acb", { replace: { "a.b": "c" } }, "acb"],
    ["<br>", {}, undefined],
    ["", {}, undefined],
    [7, {}, "7"],
  ])("%j %j", (cell, options, expected) => {
    expect(outcome(readText({ column: "a", ...options }, row(cell)))).toBe(expected);
  });
});

describe("readWord", () => {
  it.each<[unknown, Omit<WordSource, "column">, unknown]>([
    ["SKU 12/3", {}, "SKU 12/3"],
    ["SKU 12/3 Größe", { slug: true }, "sku-12-3-grosse"],
    ["  ", { slug: true }, undefined],
    ["jacket", { prefix: "https://shop.example/" }, "https://shop.example/jacket"],
    ["", { prefix: "https://shop.example/" }, undefined],
    [12, {}, "12"],
  ])("%j %j", (cell, options, expected) => {
    expect(outcome(readWord({ column: "a", ...options }, row(cell)))).toBe(expected);
  });
});

describe("readNumberCell", () => {
  it.each<[unknown, Omit<NumberSource, "column">, unknown]>([
    ["149,95", {}, { value: 149.95 }],
    ["€ 1.299,00", {}, { value: 1299, currency: "EUR" }],
    ["0,45", { times: 1000 }, { value: 450 }],
    ["0,57", { times: 100 }, { value: 57 }],
    [0.57, { times: 100 }, { value: 57 }],
    ["1.299", { decimal: "," }, { value: 1299 }],
    ["1.299", {}, 'ambiguous-number say which sign parts the decimals, as in decimal: ","'],
    ["on request", {}, "not-a-number"],
    ["", {}, undefined],
  ])("%j %j", (cell, options, expected) => {
    expect(outcome(readNumberCell({ column: "a", ...options }, row(cell)))).toEqual(expected);
  });
});

describe("readValue", () => {
  const yesNo: Attribute = { id: "hood", kind: "boolean", label };
  const weight: Attribute = { id: "weight_g", kind: "number", label };
  const values = { women: { label }, men: { label } };
  const one: Attribute = { id: "gender", kind: "choice", label, values };
  const many: Attribute = { id: "gender", kind: "choices", label, values };

  it.each<[Attribute, unknown, Omit<ValueSource, "column">, unknown]>([
    [yesNo, "Ja", {}, true],
    [yesNo, "0", {}, false],
    [yesNo, true, {}, true],
    [yesNo, "mit", { values: { mit: true, ohne: false } }, true],
    [yesNo, "vielleicht", {}, "unknown-value list the shop's words under values"],
    [yesNo, "vielleicht", { others: "ignore" }, undefined],
    [weight, "0,3", { times: 1000 }, 300],
    [weight, "light", { values: { light: 200 } }, 200],
    [weight, "light", {}, "not-a-number"],
    [weight, "light", { others: "ignore" }, undefined],
    [one, "Women", {}, "women"],
    [one, "DAMEN", { values: { Damen: "women" } }, "women"],
    [one, "Demen", { values: { Damen: "women" } }, 'unknown-value did you mean "Damen"?'],
    [one, "pets", { others: "ignore" }, undefined],
    [one, "", {}, undefined],
    [many, "Women, men ,", { split: "," }, ["women", "men"]],
    [many, ["men", "men"], {}, ["men"]],
    [many, "women", {}, ["women"]],
    [many, "women/pets", { split: "/" }, 'unknown-value known: "women", "men"'],
    [many, "pets", { others: "ignore" }, undefined],
  ])("%j %j %j", (attribute, cell, options, expected) => {
    expect(outcome(readValue({ column: "a", ...options }, attribute, row(cell)))).toEqual(expected);
  });
});
