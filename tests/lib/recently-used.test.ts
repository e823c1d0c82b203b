import { describe, expect, it } from "vitest";
import { createRecentlyUsed } from "../../src/lib/recently-used.ts";

/** What is remembered after some steps: `a=1` sets, `a?` asks for it, `a-` forgets it. */
function check(max: number, steps: string): string {
  const known = createRecentlyUsed<string, string>(max);
  for (const step of steps.split(" ")) {
    const [key = "", value = ""] = step.split(/[=?-]/);
    if (step.includes("=")) known.set(key, value);
    else if (step.includes("?")) known.get(key);
    else known.delete(key);
  }
  return ["a", "b", "c", "d"].flatMap((key) => known.get(key) ?? []).join("");
}

describe("recently used", () => {
  it.each([
    [3, "a=1 b=2 c=3", "123"],
    // The one unused for longest falls out.
    [3, "a=1 b=2 c=3 d=4", "234"],
    [3, "a=1 b=2 c=3 a=5 d=4", "534"],
    [3, "a=1 b=2 c=3 a? d=4", "134"],
    [2, "a=1 b=2 c=3 d=4", "34"],
    // Set again, an entry takes no second place.
    [2, "a=1 b=2 b=3 b=4", "14"],
    [2, "a=1 b=2 a- c=3", "23"],
    [1, "a=1 a=2", "2"],
    [2, "x? a-", ""],
  ])("of %s, %s: %s", (max, steps, expected) => {
    expect(check(max, steps)).toBe(expected);
  });
});
