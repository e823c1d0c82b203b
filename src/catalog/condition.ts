import { z } from "zod";

/**
 * What is asked of a product: a tree over attribute ids, never a string to be evaluated. Several
 * attributes side by side must all hold.
 *
 * Every test has three outcomes. A product whose attribute the shop does not state is *unknown*,
 * which is not "no".
 */
export type Condition =
  | { readonly type: "all"; readonly of: readonly Condition[] }
  | { readonly type: "any"; readonly of: readonly Condition[] }
  | { readonly type: "not"; readonly of: Condition }
  | { readonly type: "test"; readonly attribute: string; readonly test: Test };

export type Test =
  /** One of these values; for an attribute with several values, at least one of them. */
  | { readonly type: "any-of"; readonly values: readonly AttributeValue[] }
  /** All of these values, for an attribute with several values. */
  | { readonly type: "all-of"; readonly values: readonly AttributeValue[] }
  /** None of these values. */
  | { readonly type: "none-of"; readonly values: readonly AttributeValue[] }
  /** A number between both ends, ends included unless said otherwise. */
  | { readonly type: "between"; readonly min?: Bound; readonly max?: Bound }
  /** As low or as high as possible: only orders, so it stands in wishes alone. */
  | { readonly type: "prefer"; readonly direction: "lower" | "higher" };

export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

export type AttributeValue = string | number | boolean;

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const scalars = z.array(scalar).min(1);

const testSchema = z.union([
  z.strictObject({ eq: scalar }),
  z.strictObject({ any_of: scalars }),
  z.strictObject({ all_of: scalars }),
  z.strictObject({ none_of: scalars }),
  z.strictObject({ prefer: z.enum(["lower", "higher"]) }),
  z
    .strictObject({
      gte: z.number().optional(),
      gt: z.number().optional(),
      lte: z.number().optional(),
      lt: z.number().optional(),
    })
    .refine((test) => Object.keys(test).length > 0, {
      error: "expected at least one of gte, gt, lte, lt",
      // Without it, a test of another form with a mistake would be taken for an empty range.
      abort: true,
    }),
]);

type WrittenTest = z.infer<typeof testSchema>;

/** The condition as people write it in YAML. */
export type WrittenCondition =
  | { all: WrittenCondition[] }
  | { any: WrittenCondition[] }
  | { not: WrittenCondition }
  | { [attribute: string]: WrittenTest };

/**
 * Words that combine conditions and so cannot be attribute ids; and the one that every object answers to,
 * whether it was given a value of that name or not.
 */
export const reservedAttributeIds = ["all", "any", "not", "constructor"] as const;

const attributeKey = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, "expected an attribute id such as waterproof_mm")
  .refine((id) => !reservedAttributeIds.some((word) => word === id), "reserved word");

export const conditionSchema: z.ZodType<WrittenCondition> = z
  .union([
    z.strictObject({ all: z.array(z.lazy(() => conditionSchema)).min(1) }),
    z.strictObject({ any: z.array(z.lazy(() => conditionSchema)).min(1) }),
    z.strictObject({ not: z.lazy(() => conditionSchema) }),
    z.record(attributeKey, testSchema),
  ])
  .meta({ id: "Condition", description: "Attribute ids with a test each; all must hold." });

export function toCondition(written: WrittenCondition): Condition {
  if (isCombined(written, "all")) return combine("all", written.all.map(toCondition));
  if (isCombined(written, "any")) return combine("any", written.any.map(toCondition));
  if (isCombined(written, "not")) return { type: "not", of: toCondition(written.not) };
  const tests = Object.entries(written as Record<string, WrittenTest>).map(
    ([attribute, test]): Condition => ({ type: "test", attribute, test: toTest(test) }),
  );
  return combine("all", tests);
}

type Combined<Word extends "all" | "any" | "not"> = Extract<
  WrittenCondition,
  Record<Word, WrittenCondition[] | WrittenCondition>
>;

function isCombined<Word extends "all" | "any" | "not">(
  written: WrittenCondition,
  word: Word,
): written is Combined<Word> {
  return word in written;
}

/** One part needs no "all of" around it. */
export function combine(type: "all" | "any", of: readonly Condition[]): Condition {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { type, of };
}

function toTest(written: WrittenTest): Test {
  if ("eq" in written) return { type: "any-of", values: [written.eq] };
  if ("any_of" in written) return { type: "any-of", values: written.any_of };
  if ("all_of" in written) return { type: "all-of", values: written.all_of };
  if ("none_of" in written) return { type: "none-of", values: written.none_of };
  if ("prefer" in written) return { type: "prefer", direction: written.prefer };
  const { gte, gt, lte, lt } = written;
  const min = toBound(gte, gt, Math.max);
  const max = toBound(lte, lt, Math.min);
  return { type: "between", ...(min && { min }), ...(max && { max }) };
}

/** When both ends are written, the stricter one counts. */
function toBound(
  inclusive: number | undefined,
  exclusive: number | undefined,
  stricter: (a: number, b: number) => number,
): Bound | undefined {
  if (exclusive === undefined) {
    return inclusive === undefined ? undefined : { value: inclusive, inclusive: true };
  }
  if (inclusive === undefined) return { value: exclusive, inclusive: false };
  const value = stricter(inclusive, exclusive);
  return { value, inclusive: value !== exclusive };
}

/** The tests at the leaves, from left to right. */
export function testsOf(
  condition: Condition,
): readonly { readonly attribute: string; readonly test: Test }[] {
  switch (condition.type) {
    case "all":
    case "any":
      return condition.of.flatMap(testsOf);
    case "not":
      return testsOf(condition.of);
    case "test":
      return [condition];
  }
}

/** The attributes a condition looks at, each as often as it does. */
export function attributesIn(condition: Condition): readonly string[] {
  switch (condition.type) {
    case "all":
    case "any":
      return condition.of.flatMap(attributesIn);
    case "not":
      return attributesIn(condition.of);
    case "test":
      return [condition.attribute];
  }
}
