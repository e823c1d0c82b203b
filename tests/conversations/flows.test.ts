import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadCatalogFolder } from "../../src/adapters/catalog-folder.ts";
import { listFlowFiles, readFlowFile, readFlowTest } from "../../src/adapters/flow-folder.ts";
import { runFlowTest } from "../../src/advisor/flow-test.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { formatIssue } from "../../src/lib/issue.ts";
import { usualWeather } from "../../src/climate/usual-weather.ts";
import { createReader } from "../../src/reading/reader.ts";
import { createKnowledge } from "../../src/recommendation/knowledge.ts";
import { climate, outdoorField } from "../fixtures/outdoor-field.ts";
import { demand } from "../fixtures/small-shop.ts";

/** The recorded conversations beside the shipped flows, each a test of its own. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const { catalog } = demand(await loadCatalogFolder(`${root}/catalog/outdoor`));
const facets = createCatalogFacets(catalog);

for (const path of await listFlowFiles(`${root}/flows`)) {
  const { flow } = demand(await readFlowFile(path)).document;
  const read = await readFlowTest(path);
  const advice = {
    knowledge: createKnowledge({ flow, catalog, facets }),
    reader: createReader(flow, { ...outdoorField, attributes: catalog.attributes }),
  };
  describe(flow.id, () => {
    test("has conversations to pass", () => {
      expect(read).toBeDefined();
    });
    if (read === undefined) return;
    const recorded = demand(read);
    test.each(recorded.conversations.map(({ name }, at) => [name, at] as const))("%s", (_, at) => {
      const conversations = recorded.conversations.slice(at, at + 1);
      const issues = runFlowTest(advice, { ...recorded, conversations }, (asked) =>
        usualWeather(climate(), asked),
      );
      expect(issues.map(formatIssue)).toEqual([]);
    });
  });
}
