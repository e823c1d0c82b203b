import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import type { Issue } from "../../src/lib/issue.ts";
import { shippedFlows, textOfFlow } from "../fixtures/outdoor-shop.ts";
import { smallFlowText } from "../fixtures/small-shop.ts";

const text = `schema: 1
id: small
title: { en: Small, de: Klein }
catalog: small
scope: { kind: { eq: jacket } }
questions:
  - id: where
    ask: { en: Where?, de: Wo? }
    kind: single
    options:
      - { id: town, label: { en: T, de: S } }
      - { id: rock, label: { en: R, de: F }, must: { use: { eq: rock } } }
  - id: helmet
    ask: { en: Helmet?, de: Helm? }
    kind: yes-no
    ask_if: { where: { any_of: [rock] } }
    options: [{ id: yes }]
engine: { next: adaptive, show_after: 2 }
relax: [helmet]
results: { show: 3, compare: [price] }
staff: { when: [asked] }
`;

/** What is said about the flow after a part of it was replaced. */
function check(from: string, to: string): readonly string[] {
  expect(text).toContain(from);
  const changed = text.replace(from, to);
  return parseFlow({ text: changed, revision: "r" }).issues.map(show);
}

function show({ code, line, column, hint }: Issue): string {
  return `${code} ${line}:${column}${hint === undefined ? "" : ` (${hint})`}`;
}

describe("a flow", () => {
  it("comes with its document and its places", () => {
    const parsed = parseFlow({ text, revision: "rev-7", file: "small.yaml" });
    expect(parsed).toMatchObject({
      ok: true,
      issues: [],
      value: {
        flow: { id: "small", revision: "rev-7", locales: ["en", "de"] },
        written: { id: "small", engine: { show_after: 2 } },
        places: { file: "small.yaml" },
      },
    });
    if (parsed.ok) {
      const { positionOf } = parsed.value.places;
      expect(positionOf?.(["questions", 1, "kind"])).toEqual({ line: 15, column: 11 });
    }
  });

  it.each([...shippedFlows])("%s has no issues", (id) => {
    expect(parseFlow({ text: textOfFlow(id), revision: "r" }).issues).toEqual([]);
  });
});

describe("an unknown key, with the nearest one there", () => {
  it.each([
    ["relax: [", "relaxx: [", 'unknown-key 19:1 (did you mean "relax"?)'],
    ["scope:", "skope:", 'unknown-key 5:1 (did you mean "scope"?)'],
    [
      "    kind: yes-no",
      "    kind: yes-no\n    why_: { en: x }",
      'unknown-key 16:5 (did you mean "why"?)',
    ],
    ["ask_if:", "askif:", 'unknown-key 16:5 (did you mean "ask_if"?)'],
    ["ask: { en: Where", "aks: { en: Where", 'unknown-key 8:5 (did you mean "ask"?)'],
    ["must:", "musst:", 'unknown-key 12:46 (did you mean "must"?)'],
    ["label: { en: T", "lable: { en: T", 'unknown-key 11:21 (did you mean "label"?)'],
    ["{ use: { eq:", "{ use: { eqq:", 'unknown-key 12:61 (did you mean "eq"?)'],
    ["any_of:", "anyof:", 'unknown-key 16:24 (did you mean "any_of"?)'],
    ["show_after", "show_afer", 'unknown-key 18:27 (did you mean "show_after"?)'],
    ["show: 3", "shwo: 3", 'unknown-key 20:12 (did you mean "show"?)'],
    ["when: [asked]", "wen: [asked]", 'unknown-key 21:10 (did you mean "when"?)'],
    [
      "    kind: single",
      "    kind: single\n    combine: all",
      'unknown-key 10:5 (known: "kind", "id", "ask", "why", "example", "ask_if", "required", "answerable", "enabled", "options")',
    ],
    ["title: { en: Small", "title: { EN: Small", "unknown-key 3:10"],
    ["{ kind: { eq: jacket } }", "{ Kind-of: { eq: jacket } }", "unknown-key 5:10"],
  ])("%j as %j", (from, to, expected) => {
    expect(check(from, to)).toEqual([expected]);
  });
});

describe("a value of a wrong kind", () => {
  it.each([
    ["schema: 1", "schema: 2", 'invalid-value 1:9 (known: "1")'],
    ["kind: single", "kind: singel", 'invalid-value 9:11 (did you mean "single"?)'],
    ["    kind: yes-no\n", "", "invalid-value 13:5 (known: "],
    ["next: adaptive", "next: adaptiv", 'invalid-value 18:17 (did you mean "adaptive"?)'],
    ["when: [asked]", "when: [askd]", 'invalid-value 21:17 (did you mean "asked"?)'],
    ["show: 3", "show: three", "invalid-type 20:18"],
    ["show: 3", "show: 30", "too-big 20:18"],
    ["catalog: small\n", "", "invalid-type 1:1"],
    ["relax: [helmet]", "relax: helmet", "invalid-type 19:8"],
    ["options: [{ id: yes }]", "options: [yes]", "invalid-type 17:15"],
    ["options: [{ id: yes }]", "options: []", "too-small 17:14"],
    ["id: town", "id: Town", "invalid-format 11:15"],
    ["id: where", "id: any", "custom 7:9"],
    ["any_of: [rock]", "any_of: rock", "invalid-type 16:32"],
    ["{ eq: rock }", "{ any_of: [] }", "too-small 12:69"],
    ["{ eq: rock }", "{ prefer: loower }", 'invalid-value 12:69 (did you mean "lower"?)'],
    ["{ eq: rock }", "{ gte: much }", "invalid-type 12:66"],
    ["{ eq: rock }", "rock", "invalid-type 12:59"],
    ["must: { use: { eq: rock } }", "must: use", "invalid-type 12:52"],
    ["must: { use: { eq: rock } }", "must: { all: { use: { eq: rock } } }", "invalid-type 12:59"],
    ["ask: { en: Where?, de: Wo? }", "ask: Where?", "invalid-type 8:10"],
    ["{ en: R, de: F }", "{ en: R, de: 5 }", "invalid-type 12:41"],
  ])("%j as %j", (from, to, expected) => {
    const found = check(from, to);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(expected)).toBe(true);
  });

  it("does not hide the others", () => {
    const changed = text
      .replace("schema: 1", "schema: 2")
      .replace("musst", "must")
      .replace("label: { en: T", "lable: { en: T")
      .replace("show: 3", "show: 30");
    const { issues } = parseFlow({ text: changed, revision: "r" });
    expect(issues.map(({ line }) => line)).toEqual([1, 11, 20]);
  });
});

const nested = "{ not: ".repeat(200) + "{ use: { eq: rock } }" + " }".repeat(200);
const bomb = "bcdefghij"
  .split("")
  .map((name, at) => `${name}: &${name} [*${"abcdefghi".charAt(at)}, *${"abcdefghi".charAt(at)}]`)
  .join("\n");

describe("what is no YAML, or would never end", () => {
  it.each([
    ["relax: [helmet]", "relax: [helmet", "yaml-bad-indent 20:1"],
    ["  - id: helmet", "\t- id: helmet", "yaml-"],
    ["catalog: small", "catalog: small\ncatalog: other", "yaml-duplicate-key 5:1"],
    ["catalog: small", "catalog: !!js/function x", "yaml-tag-resolve-failed 4:10"],
    ["catalog: small", "catalog: *nothing", "yaml-alias 4:10"],
    ["relax: [helmet]", `a: &a [x, x]\n${bomb}`, "yaml-alias 20:8"],
    ["{ use: { eq: rock } }", "&m { not: *m }", "yaml-nesting 12:62"],
    ["{ use: { eq: rock } }", nested, "yaml-nesting 1:1"],
    ["schema: 1", "%YAML 1.1\n---\nschema: 1", "yaml-version 1:1"],
    ["schema: 1", "base: &b { catalog: other }\n<<: *b\nschema: 1", "unknown-key 1:1"],
    ["relax: [helmet]", "---\nrelax: [helmet]", "yaml-multiple-docs 19:1"],
  ])("%# %j", (from, to, expected) => {
    expect(check(from, to)[0]?.startsWith(expected)).toBe(true);
  });

  it.each([
    ["nothing", "", "invalid-type 1:1"],
    ["a word", "flow", "invalid-type 1:1"],
    ["a list", "- schema: 1", "invalid-type 1:1"],
    ["too much", `# ${"x".repeat(2_000_000)}`, "document-too-large undefined:undefined"],
  ])("%s", (_, document, expected) => {
    expect(parseFlow({ text: document, revision: "r" }).issues.map(show)).toEqual([expected]);
  });
});

describe("with random mistakes", () => {
  const letters = Array.from("{}[]:,-&*!|>'\"#?\n\t aZ9_~%@\u0000é");
  const mistakes = fc.array(
    fc.record({
      at: fc.nat(smallFlowText.length - 1),
      remove: fc.nat(4),
      add: fc.array(fc.constantFrom(...letters), { maxLength: 3 }).map((all) => all.join("")),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it("never throws, and places every issue in the document", () => {
    fc.assert(
      fc.property(mistakes, (drawn) => {
        const changed = drawn.reduce(
          (before, { at, remove, add }) => before.slice(0, at) + add + before.slice(at + remove),
          smallFlowText,
        );
        const { ok, issues } = parseFlow({ text: changed, revision: "r" });
        const lines = changed.split("\n");
        expect(ok || issues.length > 0).toBe(true);
        for (const { line = 0, column = 0 } of issues) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
