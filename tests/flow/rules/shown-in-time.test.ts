import { describe, it } from "vitest";
import { shownInTime } from "../../../src/flow/rules/shown-in-time.ts";
import { expectIssues, flowWith } from "./expect-issues.ts";

const flow = flowWith("must: { price: { lte: 100 } }");

describe("products that come later than the last question", () => {
  it.each([
    ["engine: { show_after: 3, max_questions: 2 }", true],
    ["engine: { show_after: 6 }", true],
    ["engine: { show_after: 2, max_questions: 2 }", false],
    // Two answers are what products wait for when nobody says otherwise.
    ["engine: { max_questions: 1 }", false],
    ["", false],
  ])("%s", (engine, isTooLate) => {
    const issue = "shown-too-late 12:23 (lower show_after, or raise max_questions)";
    expectIssues(shownInTime, flow + engine, isTooLate ? [issue] : []);
  });
});
