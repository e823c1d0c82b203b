// Builds what `npm start` runs: the server, the widget and demo shop, and a prepared database.
//
//   node build.mjs              everything
//   node build.mjs --if-stale   only when a source is newer than what was built
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const stamp = join(root, "dist/.built");
const sources = ["src", "widget", "studio", "build.mjs", "package.json", "tsconfig.base.json"];

if (process.argv.includes("--if-stale") && !isStale()) process.exit(0);

/** @type {[string, () => unknown][]} */
const steps = [
  ["server", buildServer],
  ["widget and demo shop", buildWidget],
  ["studio", buildStudio],
  ["database snapshot", buildSnapshot],
];
for (const [name, build] of steps) {
  const begun = performance.now();
  process.stdout.write(`Building the ${name} … `);
  await build();
  process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}
// Also names the build: what one build parsed and kept, the next parses anew.
writeFileSync(stamp, new Date().toISOString());

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

function buildServer() {
  run("src/build.mjs");
}

function buildWidget() {
  if (!existsSync(join(root, "widget/build.mjs"))) return;
  run("widget/build.mjs");
}

function buildStudio() {
  run("studio/build.mjs");
}

async function buildSnapshot() {
  const { makeSnapshot } = await import("./dist/adapters/log/embedded-database.js");
  const snapshot = await makeSnapshot();
  writeFileSync(join(root, "dist/adapters/log/log-snapshot.tar.gz"), snapshot);
}

function run(program) {
  const { status } = spawnSync(process.execPath, [join(root, program)], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
