import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { DocumentPath } from "../../src/lib/issue.ts";
import { keysAt, stepInto, unionOptions, type Spot } from "../../src/lib/schema-spot.ts";

const nodeSchema: z.ZodType = z.strictObject({
  name: z.string(),
  get children() {
    return z.array(nodeSchema).optional();
  },
});

const schema = z.strictObject({
  title: z.record(z.string(), z.strictObject({ one: z.string(), other: z.string() })),
  shape: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("circle"), radius: z.number() }),
    z.strictObject({ kind: z.literal("square"), side: z.number() }),
  ]),
  size: z
    .union([z.strictObject({ eq: z.number() }), z.strictObject({ gte: z.number() })])
    .optional(),
  tree: z
    .lazy(() => nodeSchema)
    .nullable()
    .default(null),
  id: z.strictObject({ raw: z.string() }).transform(({ raw }) => raw),
});

/** The keys that may stand at a path of a document. */
function keys(value: unknown, path: DocumentPath): readonly string[] {
  const root: Spot = { path: [], value, schemas: [schema] };
  return keysAt(path.reduce<Spot>(stepInto, root));
}

describe("keysAt", () => {
  it.each([
    ["the root", {}, [], ["title", "shape", "size", "tree", "id"]],
    ["any key of a record", {}, ["title", "en"], ["one", "other"]],
    ["the shape that is meant", { shape: { kind: "square" } }, ["shape"], ["kind", "side"]],
    ["a shape nobody can tell", { shape: { kind: "x" } }, ["shape"], ["kind", "radius", "side"]],
    ["a shape that is no object", { shape: 5 }, ["shape"], ["kind", "radius", "side"]],
    ["either of two", {}, ["size"], ["eq", "gte"]],
    ["behind wrappers", {}, ["tree"], ["name", "children"]],
    ["as deep as it goes", {}, ["tree", "children", 3, "children", 0], ["name", "children"]],
    ["before it is transformed", {}, ["id"], ["raw"]],
    ["a text", {}, ["tree", "name"], []],
    ["what nobody knows", {}, ["nowhere", "x"], []],
  ])("%s", (_, value, path, expected) => {
    expect(keys(value, path)).toEqual(expected);
  });
});

describe("stepInto", () => {
  it("goes to the value as well", () => {
    const root: Spot = { path: [], value: { a: [{ b: 5 }] }, schemas: [] };
    expect(["a", 0, "b"].reduce<Spot>(stepInto, root)).toMatchObject({
      path: ["a", 0, "b"],
      value: 5,
    });
  });

  it.each([
    [{}, "constructor"],
    [{}, "__proto__"],
    [null, "a"],
    [undefined, "a"],
    ["text", 0],
  ])("finds nothing in %j under %j", (value, part) => {
    expect(stepInto({ path: [], value, schemas: [] }, part).value).toBeUndefined();
  });
});

describe("unionOptions", () => {
  it.each([
    ["a union", z.union([z.string(), z.number()]), 2],
    ["an optional one", z.union([z.string(), z.number()]).optional(), 2],
    ["a lazy one", z.lazy(() => z.union([z.string(), z.number(), z.null()])), 3],
    ["none", z.string(), 0],
  ])("%s", (_, one, count) => {
    expect(unionOptions(one)).toHaveLength(count);
  });
});
