// Everything that must hold before a change lands: format, lint, types, and all tests, real browser
// included. `npm test -- <path>` runs the tests of one path only.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requirePrograms } from "./require-programs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const only = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };

requirePrograms(["chromium", "postgresql", "redis-server"]);
step("build", "node", ["build.mjs", "--if-stale"]);
if (only.length === 0) {
  step("format", bin("oxfmt"), [
    "--check",
    "src",
    "widget",
    "studio",
    "tests",
    "catalog",
    "bench",
    "*.ts",
    "*.mjs",
  ]);
  step("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]);
  step("types", bin("tsc"), ["-b"]);
}
runTests();

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function bin(name) {
  return join(root, "node_modules/.bin", name);
}

function step(name, program, args) {
  const begun = performance.now();
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (status === 0) counts.passed += 1;
  else counts.failed += 1;
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "lotse-tests-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(bin("vitest"), ["run", ...reporters, ...only], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  rmSync(folder, { recursive: true, force: true });
  counts.passed += found?.numPassedTests ?? 0;
  // A file that cannot even be loaded has no failed test in it, and a skipped test proves nothing.
  const unproven = (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0);
  const failed = (found?.numFailedTests ?? 0) + unproven;
  counts.failed += status === 0 ? failed : Math.max(1, failed);
}
