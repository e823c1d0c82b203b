import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "../src/cli/commands.ts";
import { settingNames } from "../src/config.ts";

/** What the documents promise must be there. */

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = read("README.md");

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

describe("the README", () => {
  test("lists every command, and no other", () => {
    const listed = rowsBelow("## Commands").map(([name]) => name);
    expect(listed).toEqual(commands.map(({ name }) => name));
  });

  test("lists every setting, and no other", () => {
    const listed = rowsBelow("## Settings").flatMap((names) => names);
    expect([...listed].sort()).toEqual([...settingNames].sort());
  });

  test("begins with the two commands", () => {
    expect(readme.split("\n").slice(2, 5).join("\n")).toMatch(
      /npm ci && npm start .*\nnpm ci && npm test/,
    );
  });
});

test.each(documents)("every link of %s leads somewhere", (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)];
  const missing = links
    .map(([, target = ""]) => target)
    .filter((target) => !existsSync(join(root, dirname(document), target)));
  expect(missing).toEqual([]);
});

/** The names in code quotes in the first column of the first table below a heading. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const section = readme.slice(readme.indexOf(heading)).split(/\n## /)[0] ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    );
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
