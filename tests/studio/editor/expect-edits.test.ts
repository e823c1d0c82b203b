import fc from "fast-check";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import type {
  StudioDocument,
  StudioEdit,
  StudioFlow,
  StudioIssue,
} from "../../../src/protocol/studio.ts";
import { editDraft } from "../../../src/studio/edit-draft.ts";
import { expectEdits } from "../../../studio/editor/expect-edits.ts";
import { smallFlowText } from "../../fixtures/small-shop.ts";

const document = parse(smallFlowText) as StudioDocument;

function flowWith(issues: readonly StudioIssue[] = []): StudioFlow {
  return {
    id: "f",
    state: "live",
    draft: { version: 1, text: smallFlowText, differs: false },
    document,
    issues,
  };
}

function expected(...edits: readonly StudioEdit[]): StudioDocument | undefined {
  return expectEdits(flowWith(), edits).document;
}

const questions = document.questions?.map(({ id }) => id) ?? [];
const options = ["rain", "wind", "nobody"];

/** A place that is there, or is not. */
const question = fc.constantFrom(...questions, "nobody");
const option = fc
  .tuple(question, fc.constantFrom(...options))
  .map(([id, one]) => ["questions", id, "options", one]);
const element = fc.oneof(
  question.map((id) => ["questions", id]),
  option,
);
const edit: fc.Arbitrary<StudioEdit> = fc.oneof(
  fc.record({
    op: fc.constant("set" as const),
    path: element.map((path) => [...path, "ask", "en"]),
    value: fc.constantFrom("New words", "Others"),
  }),
  fc.record({
    op: fc.constant("remove" as const),
    path: fc.oneof(
      element,
      question.map((id) => ["questions", id, "why"]),
    ),
  }),
  fc.record({
    op: fc.constant("insert" as const),
    path: question.map((id) => ["questions", id, "options"]),
    value: fc.constantFrom({ id: "new", label: { en: "New" } }),
  }),
  fc
    .tuple(fc.constantFrom(...questions), fc.constantFrom(undefined, ...questions))
    .map(([id, before]) => ({
      op: "move" as const,
      path: ["questions", id],
      ...(before !== undefined && { before }),
    })),
  fc.record({
    op: fc.constant("duplicate" as const),
    path: element,
    id: fc.constantFrom("copy", "second"),
  }),
);

describe("what is expected of edits", () => {
  test("is what the server makes of them", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const made = editDraft(smallFlowText, edits);
        // Where the server refuses, it says so, and what it kept is shown.
        if (made.ok) expect(expected(...edits)).toEqual(parse(made.text));
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  test("leaves alone what nothing was done to", () => {
    const flow = flowWith();
    expect(expectEdits(flow, [])).toBe(flow);
    const { document: _unread, ...asText } = flow;
    const path = ["questions", "where"];
    expect(expectEdits(asText, [{ op: "remove", path }])).toBe(asText);
    const first = expected({ op: "remove", path: ["questions", "budget"] })?.questions?.[0];
    expect(first).toBe(document.questions?.[0]);
  });
});

describe("an issue", () => {
  const issueAt = (...path: readonly (string | number)[]): StudioIssue => ({
    key: path.join("."),
    code: "c",
    severity: "warning",
    path: [...path],
    message: "m",
    sentence: { en: "m", de: "m" },
  });
  const paths = (...edits: readonly StudioEdit[]) =>
    expectEdits(flowWith([issueAt("questions", 1, "options", 0), issueAt("title")]), edits)
      .issues.map(({ path }) => path.join("."))
      .join(" ");
  const [first = "", second = "", third = ""] = questions;

  test.each<[string, StudioEdit, string]>([
    [
      "goes where its question goes",
      { op: "move", path: ["questions", second], before: first },
      "questions.0.options.0 title",
    ],
    [
      "moves up behind one that is gone",
      { op: "remove", path: ["questions", first] },
      "questions.0.options.0 title",
    ],
    ["ends with its question", { op: "remove", path: ["questions", second] }, "title"],
    [
      "stays otherwise",
      { op: "duplicate", path: ["questions", third], id: "x" },
      "questions.1.options.0 title",
    ],
  ])("%s", (_name, one, then) => {
    expect(paths(one)).toBe(then);
  });
});
