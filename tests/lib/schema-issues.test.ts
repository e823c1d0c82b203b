import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatPath, type Issue } from "../../src/lib/issue.ts";
import { toIssues } from "../../src/lib/schema-issues.ts";

const testSchema = z.union([
  z.strictObject({ eq: z.string() }),
  z.strictObject({ any_of: z.array(z.string()).min(1) }),
  z
    .strictObject({ gte: z.number().optional(), lte: z.number().optional() })
    .refine((range) => Object.keys(range).length > 0, { error: "no end", abort: true }),
]);

const schema = z.strictObject({
  title: z.string(),
  level: z.enum(["low", "middle", "high"]).optional(),
  test: testSchema.optional(),
  part: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("one"), option: z.string() }),
      z.strictObject({ kind: z.literal("many"), combine: z.string().optional() }),
    ])
    .optional(),
  words: z.record(z.string().regex(/^[a-z]+$/, "small letters only"), z.string()).optional(),
  mixed: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
});

/** Everything said about a document: code, path and hint. */
function check(more: Readonly<Record<string, unknown>>): readonly string[] {
  const value = { title: "x", ...more };
  const { error } = schema.safeParse(value);
  return toIssues(error?.issues ?? [], value, schema).map(show);
}

function show({ code, path, hint }: Issue): string {
  return [code, formatPath(path), ...(hint === undefined ? [] : [hint])].join(" | ");
}

describe("toIssues", () => {
  it.each([
    [{}, []],
    [{ titel: "y" }, ['unknown-key | titel | did you mean "title"?']],
    [{ level: "hihg" }, ['invalid-value | level | did you mean "high"?']],
    [{ level: 5 }, ['invalid-value | level | known: "low", "middle", "high"']],
    [{ words: { EN: "x" } }, ["unknown-key | words.EN"]],
    [{ words: { en: 5 } }, ["invalid-type | words.en"]],
  ])("%j", (more, expected) => {
    expect(check(more)).toEqual(expected);
  });

  it("says once that a key is misspelt, not also that it is missing", () => {
    const value = { titel: "x" };
    const { error } = schema.safeParse(value);
    expect(toIssues(error?.issues ?? [], value, schema).map(show)).toEqual([
      'unknown-key | titel | did you mean "title"?',
    ]);
  });

  it("says both when the key that is missing is another one", () => {
    const value = { leevl: "low" };
    const { error } = schema.safeParse(value);
    expect(toIssues(error?.issues ?? [], value, schema).map(show)).toEqual([
      "invalid-type | title",
      'unknown-key | leevl | did you mean "level"?',
    ]);
  });
});

describe("of several shapes the one is meant whose keys are there", () => {
  it.each([
    [{ test: { any_of: "x" } }, ["invalid-type | test.any_of"]],
    [{ test: { any_of: [] } }, ["too-small | test.any_of"]],
    [{ test: { anyof: ["x"] } }, ['unknown-key | test.anyof | did you mean "any_of"?']],
    [{ test: { eq: 5 } }, ["invalid-type | test.eq"]],
    [{ test: { eqq: "x" } }, ['unknown-key | test.eqq | did you mean "eq"?']],
    [{ test: { gte: "x" } }, ["invalid-type | test.gte"]],
    [{ test: { gtee: 5 } }, ['unknown-key | test.gtee | did you mean "gte"?']],
    [{ test: { gte: 5, lteee: 9 } }, ['unknown-key | test.lteee | did you mean "lte"?']],
    [{ test: { eq: "x", gte: 5 } }, ['unknown-key | test.gte | known: "eq"']],
    [{ test: { colour: 5 } }, ['unknown-key | test.colour | known: "eq", "any_of", "gte", "lte"']],
    [{ test: {} }, ["invalid-union | test"]],
    [{ test: "x" }, ["invalid-type | test"]],
    [{ test: null }, ["invalid-type | test"]],
    [{ mixed: true }, ["invalid-type | mixed"]],
    [{ mixed: [1] }, ["invalid-type | mixed[0]"]],
  ])("%j", (more, expected) => {
    expect(check(more)).toEqual(expected);
  });
});

describe("a key that names the shape", () => {
  it.each([
    [{ part: { kind: "oen" } }, ['invalid-value | part.kind | did you mean "one"?']],
    [{ part: {} }, ['invalid-value | part.kind | known: "one", "many"']],
    [
      { part: { kind: "many", option: "x" } },
      ['unknown-key | part.option | known: "kind", "combine"'],
    ],
    [
      { part: { kind: "one", optoin: "x" } },
      ['unknown-key | part.optoin | did you mean "option"?'],
    ],
  ])("%j", (more, expected) => {
    expect(check(more)).toEqual(expected);
  });
});
