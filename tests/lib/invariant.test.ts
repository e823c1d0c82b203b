import { describe, expect, it } from "vitest";
import { invariant, InvariantError, present, unreachable } from "../../src/lib/invariant.ts";

describe("broken promises", () => {
  it.each([
    ["invariant", () => invariant(false, "the log has no gaps"), "the log has no gaps"],
    ["present", () => present(undefined, "product at 3"), "missing: product at 3"],
    ["present with null", () => present(null, "product at 3"), "missing: product at 3"],
    ["unreachable", () => unreachable("x" as never), 'unreachable: "x"'],
  ])("%s throws an error with a stable code", (_, breakIt, message) => {
    expect(breakIt).toThrow(InvariantError);
    expect(breakIt).toThrow(expect.objectContaining({ code: "invariant-broken", message }));
  });

  it("kept ones pass, also with values that look like nothing", () => {
    expect(() => invariant(1, "x")).not.toThrow();
    expect([present(0, "x"), present("", "x"), present(false, "x")]).toEqual([0, "", false]);
  });
});
