// Reads the files it is told to read, as the server does when it starts and as `lotse check` does.
//
//   node bomb-reader.mjs <folder of the built program>
import { pathToFileURL } from "node:url";

const [built] = process.argv.slice(2);
const load = async (path) => await import(pathToFileURL(`${built}/${path}`).href);
const { readFlowFile } = await load("adapters/flow-folder.js");
const { loadCatalogFolder } = await load("adapters/catalog-folder.js");
const { parseFlow } = await load("flow/parse-flow.js");

process.on("message", ({ flow, catalog }) => {
  const begun = performance.now();
  void read(flow, catalog)
    .catch((error) => ({ ok: false, issues: [{ message: String(error) }] }))
    .then(({ ok, issues }) => {
      process.send({
        ok,
        ms: performance.now() - begun,
        why: issues?.[0]?.message ?? "",
        isPolluted: {}.polluted !== undefined || globalThis.polluted !== undefined,
        heapMb: process.memoryUsage().heapUsed / 1_048_576,
      });
    });
});
process.send("ready");
process.once("disconnect", () => process.exit(0));

async function read(flow, catalog) {
  if (catalog !== undefined) return await loadCatalogFolder(catalog);
  const file = await readFlowFile(flow);
  return file.ok ? parseFlow({ text: file.value.text, revision: "r" }) : file;
}
