import type { z } from "zod";

/** One line of a JSONL file, or what is wrong with it. */
export function parseJsonLine<Value>(
  line: string,
  schema: z.ZodType<Value>,
): { readonly value: Value } | { readonly problem: string } {
  const json = parseJson(line);
  if (json === undefined) return { problem: "this is not JSON" };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") ?? "";
  return {
    problem: `${field === "" ? "the line" : `"${field}"`}: ${issue?.message ?? "is wrong"}`,
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
