// Everything that must hold before a change lands: format, lint, types, and all tests, real browser
// included. `npm test -- <path>` runs the tests of one path only.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requirePrograms } from "./require-programs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const only = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };

requirePrograms(["chromium", "postgresql", "redis-server"]);
tell(await check("build", "node", ["build.mjs", "--if-stale"]));
const checks = only.length > 0 ? [] : checkSources();
await runTests();
// Tests wait for servers and browsers now and then; the checks have used that time, and are told
// of at the end, where they are seen.
for (const checked of checks) tell(await checked);

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function checkSources() {
  const formatted = ["src", "widget", "studio", "tests", "catalog", "bench", "*.ts", "*.mjs"];
  return [
    check("format", bin("oxfmt"), ["--check", ...formatted]),
    check("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]),
    check("types", bin("tsc"), ["-b"]),
  ];
}

function bin(name) {
  return join(root, "node_modules/.bin", name);
}

async function check(name, program, args) {
  const begun = performance.now();
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const [status] = await once(child, "close");
  return { name, output, isFine: status === 0, seconds: (performance.now() - begun) / 1000 };
}

function tell({ name, output, isFine, seconds }) {
  process.stdout.write(output);
  console.log(`${isFine ? "ok  " : "FAIL"} ${name} (${seconds.toFixed(1)} s)`);
  if (isFine) counts.passed += 1;
  else counts.failed += 1;
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "lotse-tests-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = spawn(bin("vitest"), ["run", ...reporters, ...only], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [status] = await once(vitest, "close");
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  rmSync(folder, { recursive: true, force: true });
  counts.passed += found?.numPassedTests ?? 0;
  // A file that cannot even be loaded has no failed test in it, and a skipped test proves nothing.
  const unproven = (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0);
  const failed = (found?.numFailedTests ?? 0) + unproven;
  counts.failed += status === 0 ? failed : Math.max(1, failed);
}
