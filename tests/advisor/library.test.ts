import { describe, expect, it } from "vitest";
import { createMemoryFlowArchive } from "../../src/adapters/log/memory-log.ts";
import { createLibrary, type Assortment } from "../../src/advisor/library.ts";
import type { FlowArchive } from "../../src/advisor/ports.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import type { Flow } from "../../src/flow/flow.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import { demand, loadSmallCatalog, smallFlowText } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const assortments: ReadonlyMap<string, Assortment> = new Map([
  ["small", { catalog, facets: createCatalogFacets(catalog) }],
]);

function flowOf(text: string, revision: string): Flow {
  return demand(parseFlow({ text, revision })).flow;
}

const oldText = smallFlowText.replace("Find a jacket", "Find an older jacket");
const newFlow = flowOf(smallFlowText, "new");
const otherFlow = flowOf(smallFlowText.replace("small-jackets", "other"), "other-1");
const orphan = flowOf(smallFlowText.replace("catalog: small", "catalog: gone"), "orphan-1");

/** A library whose archive counts how often it is asked. */
function createShelf(
  parseRevision: (text: string, revision: string) => Flow | undefined = flowOf,
  flows: readonly Flow[] = [newFlow, otherFlow, orphan],
) {
  const archive = createMemoryFlowArchive();
  const asked: string[] = [];
  const counting: FlowArchive = {
    keep: async (flow) => archive.keep(flow),
    find: async (revision) => {
      asked.push(revision);
      return archive.find(revision);
    },
    dropPreviews: async (before) => archive.dropPreviews(before),
  };
  const library = createLibrary({
    flows,
    assortments,
    archive: counting,
    parseRevision: async (text, revision) => parseRevision(text, revision),
  });
  return { library, archive, asked };
}

describe("published flows", () => {
  it("are found by id, the first one without", () => {
    const { library } = createShelf();
    expect(library.published()?.knowledge.flow).toBe(newFlow);
    expect(library.published("other")?.knowledge.flow).toBe(otherFlow);
    expect(library.published("nowhere")).toBeUndefined();
    expect(library.flows).toEqual([newFlow, otherFlow]);
    expect(library.catalog("small")).toBe(catalog);
    expect(library.catalog("gone")).toBeUndefined();
  });

  it("need their catalogue", () => {
    expect(createShelf().library.published("small-jackets")).toBeDefined();
    expect(createShelf(flowOf, [orphan]).library.published("small-jackets")).toBeUndefined();
    expect(createShelf(flowOf, [orphan]).library.published()).toBeUndefined();
  });

  it("come with a reader of their own words", () => {
    const reading = createShelf().library.published()?.reader.read("climbing", {});
    expect(reading?.answers[0]?.question).toBe("where");
  });
});

describe("the revision a conversation began with", () => {
  it("is the published one, as long as it is", async () => {
    const { library, asked } = createShelf();
    expect(await library.revision({ id: "small-jackets", revision: "new" })).toBe(
      library.published("small-jackets"),
    );
    expect(asked).toEqual([]);
  });

  it("comes from the archive, once", async () => {
    const { library, archive, asked } = createShelf();
    await archive.keep({ revision: "old", text: oldText });
    const advice = await library.revision({ id: "small-jackets", revision: "old" });
    expect(advice?.knowledge.flow.title["en"]).toBe("Find an older jacket");
    expect(advice?.knowledge.flow.revision).toBe("old");
    expect(await library.revision({ id: "small-jackets", revision: "old" })).toBe(advice);
    expect(asked).toEqual(["old"]);
  });

  it.each<[string, string | undefined, (text: string, revision: string) => Flow | undefined]>([
    ["is not in the archive", undefined, flowOf],
    ["can no longer be read", "schema: 0", () => undefined],
    ["is about a catalogue that is gone", oldText, () => orphan],
  ])("is continued with the published one when it %s", async (_, text, parseRevision) => {
    const { library, archive } = createShelf(parseRevision);
    if (text !== undefined) await archive.keep({ revision: "old", text });
    const advice = await library.revision({ id: "small-jackets", revision: "old" });
    expect(advice).toBe(library.published("small-jackets"));
  });

  it("is gone when the flow is", async () => {
    const { library } = createShelf();
    expect(await library.revision({ id: "nowhere", revision: "old" })).toBeUndefined();
  });

  it("is found again after many others, and the published one never lost", async () => {
    const { library, archive, asked } = createShelf();
    await archive.keep({ revision: "old", text: oldText });
    const before = library.published("small-jackets");
    await library.revision({ id: "small-jackets", revision: "old" });
    for (let at = 0; at < 60; at += 1) {
      await library.revision({ id: "small-jackets", revision: `r${at}` });
    }
    const advice = await library.revision({ id: "small-jackets", revision: "old" });
    expect(advice?.knowledge.flow.revision).toBe("old");
    expect(asked.filter((revision) => revision === "old")).toHaveLength(2);
    expect(await library.revision({ id: "small-jackets", revision: "new" })).toBe(before);
    expect(asked).not.toContain("new");
  });
});
