// What a merchandiser waits for: an edit made in the flow's text, checked, and counted again, as the
// studio does it: what was read of the text before is not read again. Beside the time that passed
// stands the processor's own, which is what counts on a machine that does other things as well.
//
//   node bench/studio-edits.mjs [--products 5000] [--edits 200]
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createRandom } from "./random.mjs";
import { loadCatalogFolder } from "../dist/adapters/catalog-folder.js";
import { noCache } from "../dist/adapters/parsed-cache.js";
import { createCatalogFacets } from "../dist/catalog/catalog-facets.js";
import { editDraft } from "../dist/studio/edit-draft.js";
import { inspectDraft } from "../dist/studio/inspect-draft.js";

const goalMs = 100;
const { values } = parseArgs({
  options: {
    products: { type: "string", default: "5000" },
    edits: { type: "string", default: "200" },
  },
});
const catalog = await stock(Number(values.products));
const assortments = new Map([[catalog.id, { catalog, facets: createCatalogFacets(catalog) }]]);

for (const id of ["outdoor-shop", "outdoor-jackets", "outdoor-shoes"]) {
  const random = createRandom(1);
  const counted = readFileSync(new URL(`../flows/${id}.yaml`, import.meta.url), "utf8");
  const tookMs = [];
  const workedMs = [];
  let text = counted;
  let yaml = inspectDraft({ id, text, revision: "before" }, assortments).yaml;
  for (let edit = 0; edit < Number(values.edits); edit += 1) {
    const value = { price: { lte: 50 + random.below(400) } };
    const begun = performance.now();
    const worked = process.cpuUsage();
    const option = ["questions", 0, "options", random.below(3), "wish"];
    const edited = editDraft(yaml ?? text, [{ op: "set", path: option, value }]);
    if (!edited.ok) throw new Error(edited.reason);
    text = edited.text;
    const draft = { id, text, revision: String(edit), yaml: edited.document };
    const inspected = inspectDraft(draft, assortments);
    tookMs.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(worked);
    workedMs.push((user + system) / 1_000);
    if (inspected.counts === undefined) throw new Error("nothing was counted");
    yaml = inspected.yaml;
  }
  console.log(
    `${id}: ${catalog.products.length} products, ${tookMs.length} edits: ${spread(tookMs)}; ` +
      `of the processor ${spread(workedMs)} (goal ${goalMs})`,
  );
  if (Math.max(...tookMs) > goalMs) process.exitCode = 1;
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`;
}

/** The demo catalogue, its products many times over, each with another price. */
async function stock(count) {
  const folder = new URL("../catalog/outdoor", import.meta.url).pathname;
  const loaded = await loadCatalogFolder(folder, noCache);
  if (!loaded.ok) throw new Error("the demo catalogue cannot be read");
  const { catalog } = loaded.value;
  const products = Array.from({ length: count }, (_, at) => {
    const product = catalog.products[at % catalog.products.length];
    const price = (product.attributes.price ?? 0) + (at % 97);
    const id = `${product.id}-${at}`;
    return { ...product, id, attributes: { ...product.attributes, price } };
  });
  const placeOf = new Map(products.map(({ id }, place) => [id, place]));
  return { ...catalog, products, placeOf };
}
