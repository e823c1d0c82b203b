import { expect, it } from "vitest";
import { createIssueList } from "../../src/lib/issue-list.ts";
import type { Issue } from "../../src/lib/issue.ts";

const issue = (severity: Issue["severity"], message: string): Issue => ({
  code: "x",
  severity,
  message,
  path: [],
});

it("keeps the first of each severity and counts the rest", () => {
  const list = createIssueList(2);
  list.add([issue("error", "a"), issue("warning", "b")]);
  expect(list.isFull()).toBe(false);
  list.add([issue("error", "c"), issue("error", "d"), issue("error", "e")]);
  expect(list.isFull()).toBe(true);
  expect(list.errorCount()).toBe(4);
  expect(list.list().map(({ message }) => message)).toEqual(["a", "b", "c", "and 2 more errors"]);
});

it("adds nothing when everything is shown", () => {
  const list = createIssueList(2);
  list.add([issue("warning", "a"), issue("warning", "b")]);
  expect(list.list().map(({ message }) => message)).toEqual(["a", "b"]);
  expect(list.isFull()).toBe(false);
});

it("speaks of one warning in the singular", () => {
  const list = createIssueList(1);
  list.add([issue("warning", "a"), issue("warning", "b")]);
  expect(list.list().at(-1)).toMatchObject({ severity: "warning", message: "and 1 more warning" });
});
