import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Issue } from "../../src/lib/issue.ts";
import { locate, parseWithSchema, parseYamlWithSchema } from "../../src/lib/parse-with-schema.ts";

const schema = z.strictObject({
  id: z.string(),
  size: z.number().default(3),
  parts: z.array(z.strictObject({ name: z.string() })).optional(),
});

const issue: Issue = { code: "x", severity: "error", message: "m", path: ["id"] };

describe("parseYamlWithSchema", () => {
  it("gives the value, defaults filled in, and where its parts stand", () => {
    const parsed = parseYamlWithSchema("id: a\nparts:\n  - name: b\n", schema, "a.yaml");
    expect(parsed).toMatchObject({ ok: true, issues: [], value: { value: { id: "a", size: 3 } } });
    if (!parsed.ok) return;
    const { places } = parsed.value;
    expect(places.file).toBe("a.yaml");
    expect(places.positionOf?.(["parts", 0, "name"])).toEqual({ line: 3, column: 11 });
    expect(places.positionOfKey?.(["parts", 0, "name"])).toEqual({ line: 3, column: 5 });
  });

  it.each([
    ["size: 4\n", ["invalid-type 1:1"]],
    ["id: a\nsize: big\n", ["invalid-type 2:7"]],
    // An unknown key is shown where the key stands, not its value.
    ["id: a\nsizes:   4\n", ["unknown-key 2:1"]],
    ["id: 5\nparts:\n  - name: a\n  - nme: b\n", ["invalid-type 1:5", "unknown-key 4:5"]],
    ["id: [", ["yaml-bad-indent 1:6"]],
  ])("%j", (text, expected) => {
    const { ok, issues } = parseYamlWithSchema(text, schema, "a.yaml");
    expect(ok).toBe(false);
    expect(issues.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(["a.yaml"]));
  });
});

describe("parseWithSchema", () => {
  it("needs no places", () => {
    expect(parseWithSchema({ id: "a" }, schema)).toEqual({
      ok: true,
      value: { id: "a", size: 3 },
      issues: [],
    });
    const [found] = parseWithSchema({ id: 1 }, schema).issues;
    expect(found).toMatchObject({ code: "invalid-type", path: ["id"] });
    expect(found).not.toHaveProperty("line");
    expect(found).not.toHaveProperty("file");
  });
});

describe("locate", () => {
  const places = {
    positionOf: () => ({ line: 1, column: 5 }),
    positionOfKey: () => ({ line: 1, column: 2 }),
  };
  it.each([
    ["a value", issue, { line: 1, column: 5 }],
    ["a key", { ...issue, code: "unknown-key" }, { line: 1, column: 2 }],
  ])("shows the place of %s", (_, found, place) => {
    expect(locate(found, places)).toEqual({ ...found, ...place });
  });

  it("leaves an issue as it is where there are no places", () => {
    expect(locate(issue, {})).toStrictEqual(issue);
    expect(locate(issue, { file: "a" })).toStrictEqual({ ...issue, file: "a" });
  });
});
