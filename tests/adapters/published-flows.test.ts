import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createParsedCache, noCache } from "../../src/adapters/parsed-cache.ts";
import { loadPublishedFlows } from "../../src/adapters/published-flows.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { loadSmallCatalog, smallFlowText } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);

describe("the flows of a folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lotse-flows-"));
    await mkdir(join(folder, "flows"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const put = async (name: string, text: string): Promise<void> =>
    writeFile(join(folder, "flows", name), text);
  const load = async (cache = noCache) =>
    loadPublishedFlows(join(folder, "flows"), assortments, cache);

  test("are offered in the order of their names; their tests are not flows", async () => {
    await put("small-jackets.yaml", smallFlowText);
    await put("another.yaml", smallFlowText.replace("id: small-jackets", "id: another"));
    await put("another.test.yaml", "schema: 1");
    const { flows, issues } = await load();
    expect(issues).toEqual([]);
    expect(flows.map(({ flow }) => flow.id)).toEqual(["another", "small-jackets"]);
  });

  test("one with a mistake is left out, told, and does not hold up the others", async () => {
    await put("small-jackets.yaml", smallFlowText);
    await put(
      "wrong.yaml",
      smallFlowText
        .replace("id: small-jackets", "id: wrong")
        .replace("waterproof_mm: { gte: 10000 }", "waterprof_mm: { gte: 10000 }"),
    );
    const { flows, issues } = await load();
    expect(flows.map(({ flow }) => flow.id)).toEqual(["small-jackets"]);
    expect(issues[0]).toMatchObject({
      code: "unknown-attribute",
      hint: 'did you mean "waterproof_mm"?',
    });
  });

  test("one too large for anybody to have written is left out unread", async () => {
    await put("huge.yaml", "");
    await truncate(join(folder, "flows", "huge.yaml"), 3_000_000_000);
    const { flows, issues } = await load();
    expect(flows).toEqual([]);
    expect(issues).toMatchObject([{ code: "file-too-large" }]);
  });

  test("one named unlike its file is left out", async () => {
    await put("other-name.yaml", smallFlowText);
    const { flows, issues } = await load();
    expect(flows).toEqual([]);
    expect(issues).toMatchObject([{ code: "flow-file-name", line: 3 }]);
  });

  test("come out of the cache as they went in, warnings included", async () => {
    const cache = createParsedCache(join(folder, "cache"), "build");
    await put(
      "small-jackets.yaml",
      smallFlowText.replace("relax: [helmet, budget]", "relax: [carry, budget]"),
    );
    const first = await load(cache);
    expect(first.issues).toMatchObject([{ code: "relax-without-must", severity: "warning" }]);
    expect(await load(cache)).toEqual(first);
  });

  test("are checked anew when they change", async () => {
    const cache = createParsedCache(join(folder, "cache"), "build");
    await put("small-jackets.yaml", smallFlowText);
    const first = await load(cache);
    await put("small-jackets.yaml", smallFlowText.replace("Where will you wear it?", "Where to?"));
    const second = await load(cache);
    expect(second.flows[0]?.flow.revision).not.toBe(first.flows[0]?.flow.revision);
    expect(second.flows[0]?.flow.questions[0]?.ask["en"]).toBe("Where to?");
  });
});
