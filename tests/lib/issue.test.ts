import { describe, expect, it } from "vitest";
import { formatIssue, formatPath, hasErrors, type Issue } from "../../src/lib/issue.ts";

const issue: Issue = { code: "unknown-key", severity: "error", message: "no such key", path: [] };
const warning: Issue = { ...issue, severity: "warning" };

describe("formatPath", () => {
  it.each([
    [["questions", 2, "ask", "de"], "questions[2].ask.de"],
    [["engine"], "engine"],
    [[0, "id"], "[0].id"],
    [["relax", 0], "relax[0]"],
    [[], ""],
  ])("%j → %s", (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});

describe("formatIssue", () => {
  it.each([
    [{}, "error unknown-key: no such key"],
    [{ file: "a.yaml" }, "a.yaml error unknown-key: no such key"],
    [{ file: "a.yaml", line: 12, column: 7 }, "a.yaml:12:7 error unknown-key: no such key"],
    [{ line: 12, column: 7 }, "12:7 error unknown-key: no such key"],
    [{ hint: "rename it" }, "error unknown-key: no such key (rename it)"],
    [{ severity: "warning" as const }, "warning unknown-key: no such key"],
  ])("%j", (more, expected) => {
    expect(formatIssue({ ...issue, ...more })).toBe(expected);
  });
});

describe("hasErrors", () => {
  it.each([
    [[], false],
    [[warning], false],
    [[warning, issue], true],
  ])("%#", (issues, expected) => {
    expect(hasErrors(issues)).toBe(expected);
  });
});
