import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const project = join(here, "..");

/** Sees to the other engines, and to our own as it ships; says what it does about them. */
export function prepare(tell) {
  if (!existsSync(join(here, "node_modules"))) {
    tell("bench/node_modules is missing: installing the engines to compare with (npm ci) …");
    run("npm", ["ci", "--no-audit", "--no-fund"], here);
  }
  if (isStale()) {
    tell("dist is missing or older than src: compiling (tsc -p src) …");
    run(join(project, "node_modules/.bin/tsc"), ["-p", "src"], project);
  }
}

function run(command, args, folder) {
  // What it prints belongs on standard error: standard output is for the results.
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status === 0) return;
  process.stderr.write(`${command} ${args.join(" ")} failed: ${error?.message ?? status}\n`);
  process.exit(2);
}

function isStale() {
  return ["lib", "catalog", "search"].some((folder) => {
    const sources = readdirSync(join(project, "src", folder)).filter((name) =>
      name.endsWith(".ts"),
    );
    return sources.some((name) => {
      const compiled = join(project, "dist", folder, name.replace(/\.ts$/, ".js"));
      const source = join(project, "src", folder, name);
      return !existsSync(compiled) || statSync(compiled).mtimeMs < statSync(source).mtimeMs;
    });
  });
}
