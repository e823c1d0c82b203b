import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** What a shop can rely on stands in the guide, all of it and nothing else. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const guide = readFileSync(`${root}/docs/guides/embed.md`, "utf8");
const source = readdirSync(`${root}/widget`, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(css|tsx?)$/.test(name) && !name.startsWith("demo-shop"))
  .map((name) => readFileSync(`${root}/widget/${name}`, "utf8"))
  .join("\n");

function all(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
}

test("variables", () => {
  expect(all(guide, /(--lotse-[a-z-]+)/g)).toEqual(all(source, /var\((--lotse-[a-z-]+)/g));
});

test("parts", () => {
  const [, list = ""] = /There are (`launcher`[^.]+)\./.exec(guide) ?? [];
  expect(all(list, /`([a-z]+)`/g)).toEqual(all(source, /part(?: = |=)"([a-z]+)"/g));
});

test("events", () => {
  const open = ["open", "close"];
  const emitted = all(source, /emit\("([a-z-]+)"/g);
  const told = all(guide, /`lotse:([a-z-]+)`/g);
  expect(told).toEqual([...emitted, ...open].sort());
});

test("attributes of the tag", () => {
  const [, names = ""] = /const \{([^}]+)\} = script\.dataset/.exec(source) ?? [];
  const read = [...names.matchAll(/(\w+)[^,]*,?/g)].map(([, name = ""]) => name);
  const attributes = read.map((name) => `data-${name.replaceAll(/[A-Z]/g, "-$&").toLowerCase()}`);
  expect(all(guide, /^\| `(data-[a-z-]+)`/gm)).toEqual(attributes.sort());
});

test("calls", () => {
  const names = ["open", "close", "toggle", "start", "say", "locale", "on", "destroy"];
  expect(all(guide, /\("([a-z]+)"/g).filter((name) => names.includes(name))).toEqual(names.sort());
});
