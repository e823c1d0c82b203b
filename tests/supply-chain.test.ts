import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkSupplyChain,
  type LockedPackage,
  type Packages,
} from "../bench/prove/supply-chain.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
const packages: Packages = {
  package: read("package.json") as Packages["package"],
  lock: read("package-lock.json") as Packages["lock"],
};

/** The same packages with one of them changed. */
function withPackage(path: string, change: LockedPackage): Packages {
  const all = packages.lock.packages;
  return { ...packages, lock: { packages: { ...all, [path]: { ...all[path], ...change } } } };
}

function withDependencies(more: Readonly<Record<string, string>>): Packages {
  return { ...packages, package: { dependencies: { ...packages.package.dependencies, ...more } } };
}

describe("what comes along with the program", () => {
  test("is little, pinned, and has no known hole", () => {
    expect(checkSupplyChain(packages).wrong).toEqual([]);
  });

  const crowd = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, "1.0.0"]));
  const cases: readonly (readonly [string, Packages, RegExp])[] = [
    ["too many", withDependencies(crowd), /direct dependencies/],
    ["one that is not pinned", withDependencies({ express: "^5.0.0" }), /express is not pinned/],
    ["a script", withPackage("node_modules/pg", { hasInstallScript: true }), /pg runs a script/],
    ["an old one", withPackage("node_modules/ws", { version: "8.21.0" }), /ws 8\.21\.0 is older/],
    [
      "an old one below another",
      withPackage("node_modules/x/node_modules/ws", { version: "7.9.9", integrity: "x" }),
      /ws 7\.9\.9 is older/,
    ],
    ["a preview", withPackage("node_modules/ws", { version: "8.21.1-beta.1" }), /is older/],
    ["no checksum", withPackage("node_modules/x", { version: "1.0.0" }), /x has no checksum/],
  ];
  test.each(cases)("finds %s", (_name, changed, expected) => {
    expect(checkSupplyChain(changed).wrong.join("\n")).toMatch(expected);
  });

  test("looks only at what runs", () => {
    const changed = withPackage("node_modules/x", { dev: true, hasInstallScript: true });
    expect(checkSupplyChain(changed).wrong).toEqual([]);
  });
});
