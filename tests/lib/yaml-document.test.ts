import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentPath } from "../../src/lib/issue.ts";
import {
  documentBytesMax,
  parseYaml,
  piecesMax,
  type Position,
} from "../../src/lib/yaml-document.ts";

const text = `schema: 1
"quoted key": x
questions:
  - id: where
    ask: { en: Where?, de: Wo? }
  # a comment
  - id: when
    options: [summer, winter]
`;

function positions(path: DocumentPath) {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error("the text is a document");
  const { positionOf, positionOfKey } = parsed.value;
  return { value: show(positionOf(path)), key: show(positionOfKey(path)) };
}

function show({ line, column }: Position): string {
  return `${line}:${column}`;
}

describe("places", () => {
  it.each([
    [[], "1:1", "1:1"],
    [["schema"], "1:9", "1:1"],
    [["quoted key"], "2:15", "2:1"],
    [["questions", 0], "4:5", "4:5"],
    [["questions", 0, "ask", "de"], "5:28", "5:24"],
    [["questions", 1, "id"], "7:9", "7:5"],
    [["questions", 1, "options", 1], "8:23", "8:23"],
    // What is not there stands where it would.
    [["questions", 1, "ask"], "7:5", "7:5"],
    [["questions", 7], "4:3", "4:3"],
    [["engine", "next"], "1:1", "1:1"],
    [["schema", "x", "y"], "1:9", "1:9"],
  ] as const)("%j", (path, value, key) => {
    expect(positions(path)).toEqual({ value, key });
  });
});

/** Levels of lists in lists. */
const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
const bomb = ["a: &a [x, x]", ..."bcdefghij".split("").map(doubling)].join("\n");
function doubling(name: string, at: number): string {
  const before = "abcdefghi".charAt(at);
  return `${name}: &${name} [*${before}, *${before}]`;
}

describe("what is no document is an issue with its place", () => {
  it.each([
    ["a bracket left open", "a: 1\nb: [1, 2\n", "yaml-bad-indent", "3:1"],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", "3:1"],
    ["a tab as indent", "a:\n\tb: 1\n", "yaml-tab-as-indent", "2:1"],
    ["an unknown tag", "a: !!js/function x\n", "yaml-tag-resolve-failed", "1:4"],
    ["a second document", "a: 1\n---\nb: 2\n", "yaml-multiple-docs", "2:1"],
    ["an alias of nothing", "a: &a 1\nb: *a\nc: *d\n", "yaml-alias", "3:4"],
    ["an older version", "%YAML 1.1\n---\na: yes\n", "yaml-version", "1:1"],
    ["what contains itself", "a: 1\nb: &b [1, *b]\n", "yaml-nesting", "2:11"],
    ["too many levels", nested(101), "yaml-nesting", "1:1"],
    ["too many levels to be read", nested(20_000), "yaml-nesting", "1:1"],
    ["aliases that unfold to thousands", bomb, "yaml-alias", "2:8"],
  ])("%s", (_, document, code, place) => {
    const { ok, issues } = parseYaml(document, "a.yaml");
    expect(ok).toBe(false);
    const [first] = issues;
    expect(first).toMatchObject({ code, severity: "error", file: "a.yaml" });
    expect(`${first?.line}:${first?.column}`).toMatch(new RegExp(`^${place}`));
  });

  it("is named only when it has a name", () => {
    expect(parseYaml("a: [").issues[0]).not.toHaveProperty("file");
  });

  const many = (piece: string): string => piece.repeat(Math.ceil(1_500_000 / piece.length));
  it.each([
    ["brackets left open", many("["), "yaml-nesting"],
    ["maps in maps", many("{a: "), "yaml-nesting"],
    ["lists in lists on one line", many("- "), "yaml-nesting"],
    ["keys of keys", many("? "), "yaml-nesting"],
    [
      "ever deeper lines",
      Array.from({ length: 1_000 }, (__, at) => `${" ".repeat(at)}a:`).join("\n"),
      "yaml-nesting",
    ],
    ["empty lines", many("\n"), "document-too-large"],
    ["comments", many("#\n"), "document-too-large"],
    ["keys in lines", many("a: 1\n"), "document-too-large"],
    ["keys on one line", `{${many("a: 1,")}}`, "document-too-large"],
    ["lists side by side", `[${many("[] ")}]`, "document-too-large"],
    ["anchors", many("& "), "document-too-large"],
    ["tags", many("! "), "document-too-large"],
    ["aliases", `a: &a 1\nb: ${many("*a ")}`, "document-too-large"],
    ["directives", many("%a\n"), "document-too-large"],
    ["closing brackets", many("} "), "document-too-large"],
    ["quotes", many("'' "), "document-too-large"],
    ["keys without lines", many("a:\r"), "document-too-large"],
  ])("is refused unread when it is nothing but %s", (_, document, code) => {
    expect(parseYaml(document)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it("is read when it has as many pieces as it may have, and no more", () => {
    const list = (count: number): string => "- 1\n".repeat(count);
    expect(parseYaml(list(piecesMax / 2)).ok).toBe(true);
    expect(parseYaml(list(piecesMax / 2 + 1)).ok).toBe(false);
    expect(parseYaml(list(5), undefined, 10).ok).toBe(true);
    expect(parseYaml(list(6), undefined, 10).issues).toMatchObject([
      { message: "the document has more than 10 lines, entries and quotes" },
    ]);
  });

  it("tells no more issues than anybody repairs", () => {
    const { issues } = parseYaml("a: 1\n".repeat(1_000));
    expect(issues).toHaveLength(50);
  });

  it("is refused unread when it is too large", () => {
    const largest = `a: "${"x".repeat(documentBytesMax - 5)}"`;
    expect(parseYaml(largest).ok).toBe(true);
    const { ok, issues } = parseYaml(`${largest} `);
    expect(ok).toBe(false);
    expect(issues).toMatchObject([{ code: "document-too-large" }]);
  });
});

describe("values", () => {
  it.each([
    ["no and yes are words", "a: no\nb: yes", { a: "no", b: "yes" }],
    [
      "<< is a key like others",
      "a: &a { x: 1 }\nb: { <<: *a }",
      { a: { x: 1 }, b: { "<<": { x: 1 } } },
    ],
    ["an alias repeats", "a: &a [1]\nb: *a", { a: [1], b: [1] }],
    ["a hundred levels are enough", `a: ${nested(99)}`, undefined],
    ["the version may be said", "%YAML 1.2\n---\na: no", { a: "no" }],
    ["nothing is null", "", null],
    ["a byte order mark is no letter", "\uFEFFa: 1", { a: 1 }],
    ["line ends of any kind", "a: 1\r\nb: 2\r\n", { a: 1, b: 2 }],
  ])("%s", (_, document, expected) => {
    const parsed = parseYaml(document);
    expect(parsed.issues).toEqual([]);
    if (parsed.ok && expected !== undefined) expect(parsed.value.value).toEqual(expected);
  });

  it("do not reach the prototype of anything", () => {
    const parsed = parseYaml("__proto__: { evil: 1 }");
    expect(parsed.ok).toBe(true);
    expect(Reflect.get({}, "evil")).toBeUndefined();
  });
});

it("never throws, whatever the text", () => {
  const piece = fc.constantFrom(...Array.from("[]{}:,-&*!|>%@`'\"#?\n\t \u0000ab1<~"));
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, (random) => {
      const parsed = parseYaml(random);
      expect(parsed.ok || parsed.issues.length > 0).toBe(true);
    }),
    { seed: 2, numRuns: 1_000 },
  );
});
