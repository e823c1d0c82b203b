import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { createCatalog, type Catalog } from "../../src/catalog/catalog.ts";
import { createRandom, seedFor } from "../../src/lib/random.ts";
import { parseYaml } from "../../src/lib/yaml-document.ts";
import { editYaml } from "../../src/lib/yaml-edit/edit-yaml.ts";
import type { StudioIssue } from "../../src/protocol/studio.ts";
import { inspectDraft } from "../../src/studio/inspect-draft.ts";
import { draftedFlowText } from "../../src/studio/new-flow.ts";
import { definition } from "../catalog-outdoor/outdoor-catalog.ts";
import {
  loadShippedFlow,
  outdoorAssortments,
  outdoorCatalog,
  shippedFlows,
  textOfFlow,
  type ShippedFlow,
} from "../fixtures/outdoor-shop.ts";
import { demand } from "../fixtures/small-shop.ts";
import { plantings } from "./seeded-mistakes.ts";

const mistakesEach = 10;

/** The demo shop, whose pages have addresses as in a real one. */
const shop = stockedWith(
  outdoorCatalog.products.map((product) => ({
    ...product,
    url: `https://gehwetter.example${product.url ?? "/"}`,
  })),
);

function stockedWith(products: Catalog["products"]) {
  const catalog = createCatalog({ definition, products, version: "seeded" });
  return new Map([["outdoor", { catalog, facets: createCatalogFacets(catalog) }]]);
}

function issuesOf(id: ShippedFlow, text: string, assortments = shop): readonly StudioIssue[] {
  return inspectDraft({ id, text, revision: "r" }, assortments).issues;
}

/** Read once: three hundred mistakes are planted in them. */
const shipped = shippedFlows.map((id) => ({
  id,
  yaml: demand(parseYaml(textOfFlow(id))),
  written: loadShippedFlow(id).written,
}));

/** The flow with a mistake in it; the next flow where this one has no place for it. */
function plant(code: string, seed: number) {
  const random = createRandom(seedFor(seed, code.length * 31 + code.charCodeAt(0)));
  for (let tried = 0; tried < shipped.length; tried += 1) {
    const flow = shipped[(seed + tried) % shipped.length];
    const mistake = flow && plantings[code]?.(flow.written, random);
    if (flow === undefined || mistake === undefined) continue;
    const edited = editYaml(flow.yaml, mistake.edits);
    if (!edited.ok) throw new Error(edited.reason);
    return { id: flow.id, text: edited.text, yaml: edited.document, mistake };
  }
  throw new Error(`no place for ${code}`);
}

describe.each(Object.keys(plantings))("ten times %s", (code) => {
  test.each(Array.from({ length: mistakesEach }, (_, seed) => seed))("%d", (seed) => {
    const { id, text, yaml, mistake } = plant(code, seed);
    const { issues } = inspectDraft({ id, text, revision: "r", yaml }, shop);
    const found = issues.filter((issue) => issue.code === code);
    expect(issues.map((issue) => issue.code)).toContain(code);
    const located = found.find(
      ({ path }) => path.slice(0, mistake.path.length).join(".") === mistake.path.join("."),
    );
    expect(found.map(({ path }) => path.join("."))).toContain(located?.path.join("."));
    expect(text.split("\n")[(located?.line ?? 0) - 1]).toMatch(mistake.line);
    expect(located?.column).toBeGreaterThan(0);
    const { message, hint = "", sentence } = located ?? {};
    expect(`${message} ${hint} ${sentence?.en}`).toContain(mistake.says);
    // In German as well, and not in English again.
    expect(sentence?.de).toMatch(/[a-zß]/);
    expect(sentence?.de).not.toMatch(/\b(?:expected|received|invalid|is|are|the|has)\b/i);
    // One mistake, and no alarm beside it.
    const others = issues.filter((issue) => issue.code !== code);
    expect(others.filter((issue) => mistake.also?.includes(issue.code) !== true)).toEqual([]);
  });
});

describe("ten times too little said of an attribute", () => {
  const id = "outdoor-jackets";
  const written = [...textOfFlow(id).matchAll(/(?:must|wish): \{ (\w+):/g)].map(
    ([, attribute = ""]) => attribute,
  );
  const used = [...new Set(written)].slice(0, mistakesEach);

  test.each(used)("%s", (attribute) => {
    // Two of three products lose it.
    const thinned = outdoorCatalog.products.map((product, at) => {
      const { [attribute]: _lost, ...rest } = product.attributes;
      return at % 3 === 0 ? product : { ...product, attributes: rest };
    });
    const text = textOfFlow(id);
    const issues = issuesOf(id, text, stockedWith(thinned));
    expect(issues.map(({ code }) => code)).toEqual(["poor-coverage"]);
    expect(text.split("\n")[(issues[0]?.line ?? 0) - 1]).toContain(attribute);
    expect(issues[0]?.message).toContain(attribute);
    expect(issues[0]?.hint).toContain("fill it in");
  });

  test("are ten", () => {
    expect(used).toHaveLength(mistakesEach);
  });
});

test("every code of every rule is planted", () => {
  const folder = new URL("../../src/flow/", import.meta.url);
  const names = [...read("validate-flow.ts").matchAll(/from "\.\/(rules\/[\w-]+\.ts)"/g)];
  const codes = names.flatMap(([, name = ""]) =>
    [...read(name).matchAll(/\b(?:error|warning)\(\s*[`"]([^`"]+)[`"]/g)].map(([, code]) => code),
  );
  // One code for questions and one for options.
  const whole = codes.flatMap((code) =>
    code?.startsWith("duplicate-") ? ["duplicate-question", "duplicate-option"] : [code],
  );
  const planted = [...Object.keys(plantings), "poor-coverage"];
  expect(whole.filter((code) => !planted.includes(code ?? ""))).toEqual([]);
  expect(whole.length).toBeGreaterThan(20);

  function read(name: string): string {
    return readFileSync(new URL(name, folder), "utf8");
  }
});

describe("no alarm", () => {
  test.each(shippedFlows)("about %s as it is shipped", (id) => {
    expect(issuesOf(id, textOfFlow(id), outdoorAssortments)).toEqual([]);
  });

  const kinds = [...new Set(outdoorCatalog.products.map(({ attributes }) => attributes["kind"]))];
  test.each([undefined, ...kinds.map(String)])("about what is drafted for %s", (kind) => {
    const text = draftedFlowText("drafted", outdoorCatalog, kind === undefined ? {} : { kind });
    expect(text).toBeDefined();
    const drafted = { id: "drafted", text: text ?? "", revision: "r" };
    expect(inspectDraft(drafted, outdoorAssortments).issues).toEqual([]);
  });
});
