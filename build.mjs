// Builds what `npm start` runs: the server, the widget and demo shop, and a prepared database.
//
//   node build.mjs              everything
//   node build.mjs --if-stale   only when a source is newer than what was built
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const stamp = join(root, "dist/.built");
const sources = ["src", "widget", "studio", "build.mjs", "package.json", "tsconfig.base.json"];

if (process.argv.includes("--if-stale") && !isStale()) process.exit(0);

// Beside each other what needs nothing of the other.
await Promise.all([
  build(["server", buildServer], ["database snapshot", buildSnapshot]),
  build(["widget and demo shop", buildWidget], ["studio", buildStudio]),
]);
// Also names the build: what one build parsed and kept, the next parses anew.
writeFileSync(stamp, new Date().toISOString());
await build(["shipped catalogue and flows", prepareShipped]);

/** @param {[string, () => Promise<unknown>][]} steps One after the other. */
async function build(...steps) {
  for (const [name, step] of steps) {
    const begun = performance.now();
    await step();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`Built the ${name} in ${seconds} s\n`);
  }
}

function isStale() {
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > builtAt);
}

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== "node_modules");
  // A folder's own time changes when a file in it is removed.
  return Math.max(found.mtimeMs, ...names.map((name) => newest(join(path, name))));
}

async function buildServer() {
  await run("src/build.mjs");
}

async function buildWidget() {
  if (!existsSync(join(root, "widget/build.mjs"))) return;
  await run("widget/build.mjs");
}

async function buildStudio() {
  await run("studio/build.mjs");
}

async function buildSnapshot() {
  const { makeSnapshot } = await import("./dist/adapters/log/embedded-database.js");
  const snapshot = await makeSnapshot();
  writeFileSync(join(root, "dist/adapters/log/log-snapshot.tar.gz"), snapshot);
}

/** What a first start would read and learn of the files that come with the program. */
async function prepareShipped() {
  const { prepareStart } = await import("./dist/preparing.js");
  const { readConfig } = await import("./dist/config.js");
  const folders = {
    LOTSE_CATALOG_DIR: join(root, "catalog"),
    LOTSE_FLOWS_DIR: join(root, "flows"),
  };
  rmSync(join(root, "dist/prepared"), { recursive: true, force: true });
  await prepareStart(readConfig(folders), join(root, "dist/prepared")).catch((cause) => {
    // What is wrong with a shop's own files is for its start to say.
    if (cause.code !== "nothing-to-serve") throw cause;
  });
}

async function run(program) {
  const child = spawn(process.execPath, [join(root, program)], { cwd: root, stdio: "inherit" });
  const [status] = await once(child, "exit");
  if (status !== 0) process.exit(status ?? 1);
}
