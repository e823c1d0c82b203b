// What the tests need beyond npm: Debian's packages. Where it may, this installs what is missing and
// says so; where it may not, it names the command. A server that runs already is never touched.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Package → whether it is there. */
const isThere = {
  haproxy: () => existsSync("/usr/sbin/haproxy"),
  chromium: () => existsSync("/usr/bin/chromium"),
  postgresql: () => existsSync("/usr/lib/postgresql"),
  "redis-server": () => existsSync("/usr/bin/redis-server"),
};

export function requirePrograms(packages) {
  const missing = packages.filter((name) => !isThere[name]());
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0;
  const sudo = asRoot ? "" : "sudo ";
  const install = `${sudo}apt-get update && ${sudo}apt-get install -y ${missing.join(" ")}`;
  console.log(`Missing: Debian's ${missing.join(", ")}. Installing: ${install}`);
  const [program, ...rest] = asRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  // The tests start servers of their own; the package's is not to start one.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  spawnSync(program, [...rest, "update", "-q"], { stdio: "inherit", env });
  const args = [...rest, "install", "-y", "-q", "--no-install-recommends", ...missing];
  spawnSync(program, args, { stdio: "inherit", env });
  const left = missing.filter((name) => !isThere[name]());
  if (left.length === 0) return;
  console.error(`\nThis cannot run without ${left.join(", ")}. Please install: ${install}`);
  console.log("\n0 passed, 1 failed");
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  requirePrograms(["postgresql", "redis-server", ...process.argv.slice(2)]);
}
