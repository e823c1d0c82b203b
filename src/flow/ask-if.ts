import { z } from "zod";
import type { DocumentPath } from "../lib/issue.ts";

/**
 * When a question is worth asking: a tree over earlier answers. Several questions side by side must
 * all hold. A question that was not answered, or answered with "not sure", meets no test.
 */
export type AskIf =
  | { readonly type: "all"; readonly of: readonly AskIf[] }
  | { readonly type: "any"; readonly of: readonly AskIf[] }
  | { readonly type: "not"; readonly of: AskIf }
  | { readonly type: "any-of"; readonly question: string; readonly options: readonly string[] }
  | { readonly type: "none-of"; readonly question: string; readonly options: readonly string[] }
  | { readonly type: "answered"; readonly question: string; readonly answered: boolean };

const optionIds = z.array(z.string().min(1)).min(1);

const answerTestSchema = z.union([
  z.strictObject({ eq: z.string().min(1) }),
  z.strictObject({ any_of: optionIds }),
  z.strictObject({ none_of: optionIds }),
  z.strictObject({ answered: z.boolean() }),
]);

type WrittenTest = z.infer<typeof answerTestSchema>;

export type WrittenAskIf =
  | { all: WrittenAskIf[] }
  | { any: WrittenAskIf[] }
  | { not: WrittenAskIf }
  | { [question: string]: WrittenTest };

/** Words that combine conditions and so cannot be question ids. */
export const reservedQuestionIds = ["all", "any", "not", "constructor"] as const;

export const askIfSchema: z.ZodType<WrittenAskIf> = z
  .union([
    z.strictObject({ all: z.array(z.lazy(() => askIfSchema)).min(1) }),
    z.strictObject({ any: z.array(z.lazy(() => askIfSchema)).min(1) }),
    z.strictObject({ not: z.lazy(() => askIfSchema) }),
    z.record(z.string(), answerTestSchema),
  ])
  .meta({ id: "AskIf", description: "Question ids with a test each; all must hold." });

export function toAskIf(written: WrittenAskIf): AskIf {
  if ("all" in written && Array.isArray(written.all)) {
    return { type: "all", of: written.all.map(toAskIf) };
  }
  if ("any" in written && Array.isArray(written.any)) {
    return { type: "any", of: written.any.map(toAskIf) };
  }
  if ("not" in written) return { type: "not", of: toAskIf(written.not as WrittenAskIf) };
  const tests = Object.entries(written as Record<string, WrittenTest>).map(toTest);
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : { type: "all", of: tests };
}

function toTest([question, test]: [string, WrittenTest]): PlacedAnswerTest["test"] {
  if ("eq" in test) return { type: "any-of", question, options: [test.eq] };
  if ("any_of" in test) return { type: "any-of", question, options: test.any_of };
  if ("none_of" in test) return { type: "none-of", question, options: test.none_of };
  return { type: "answered", question, answered: test.answered };
}

/** The options chosen for a question; undefined when it has no answer. */
export type ChosenOptions = (question: string) => readonly string[] | undefined;

/** Whether the question is worth asking now. */
export function holds(condition: AskIf, chosen: ChosenOptions): boolean {
  return outcomeOf(condition, chosen) === true;
}

/** Whether an answer given already has become meaningless; as long as that is open, it has not. */
export function isRuledOut(condition: AskIf, chosen: ChosenOptions): boolean {
  return outcomeOf(condition, chosen) === false;
}

/** Undefined while it hangs on an answer nobody has given. */
function outcomeOf(condition: AskIf, chosen: ChosenOptions): boolean | undefined {
  switch (condition.type) {
    case "all": {
      const parts = condition.of.map((part) => outcomeOf(part, chosen));
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    }
    case "any": {
      const parts = condition.of.map((part) => outcomeOf(part, chosen));
      return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
    }
    case "not": {
      const outcome = outcomeOf(condition.of, chosen);
      return outcome === undefined ? undefined : !outcome;
    }
    case "any-of":
    case "none-of": {
      const options = chosen(condition.question);
      if (options === undefined) return undefined;
      const named = condition.options.some((option) => options.includes(option));
      return named === (condition.type === "any-of");
    }
    case "answered":
      return (chosen(condition.question) !== undefined) === condition.answered;
  }
}

/** A test of an answer with its own place. */
export interface PlacedAnswerTest {
  readonly test: Extract<AskIf, { readonly question: string }>;
  readonly path: DocumentPath;
}

/** The tests at the leaves, from left to right. */
export function answerTestsIn(
  written: WrittenAskIf,
  path: DocumentPath,
): readonly PlacedAnswerTest[] {
  return Object.entries(written).flatMap(([key, value]): readonly PlacedAnswerTest[] => {
    if ((key === "all" || key === "any") && Array.isArray(value)) {
      return value.flatMap((part: WrittenAskIf, at) => answerTestsIn(part, [...path, key, at]));
    }
    if (key === "not") return answerTestsIn(value as WrittenAskIf, [...path, key]);
    return [{ test: toTest([key, value as WrittenTest]), path: [...path, key] }];
  });
}
