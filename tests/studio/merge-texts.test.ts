import { assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { editDraft } from "../../src/studio/edit-draft.ts";
import { mergeTexts } from "../../src/studio/merge-texts.ts";
import type { StudioEdit } from "../../src/protocol/studio.ts";
import { smallFlowText } from "../fixtures/small-shop.ts";

const base = smallFlowText;
const questions = ["where", "against", "helmet", "carry", "budget"] as const;

function edited(text: string, ...edits: readonly StudioEdit[]): string {
  const result = editDraft(text, edits);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

const set = (path: readonly string[], value: string): StudioEdit => ({ op: "set", path, value });
const ask = (question: string, words: string): StudioEdit =>
  set(["questions", question, "ask", "en"], words);

describe("changes of different questions", () => {
  const cases: readonly (readonly [string, readonly StudioEdit[], readonly StudioEdit[]])[] = [
    ["two questions", [ask("where", "A?")], [ask("against", "B?")]],
    ["neighbouring lines", [set(["questions", "carry", "why"], "A")], [ask("budget", "B?")]],
    ["a question and the title", [ask("where", "A?")], [set(["title", "de"], "B")]],
    [
      "one taken out and one changed",
      [{ op: "remove", path: ["questions", "carry"] }],
      [ask("where", "B?")],
    ],
    [
      "one added and one changed",
      [{ op: "duplicate", path: ["questions", "carry"], id: "again" }],
      [ask("where", "B?")],
    ],
    ["the same change", [ask("where", "A?")], [ask("where", "A?")]],
    ["nothing and something", [], [ask("where", "B?")]],
  ];

  test.each(cases)("%s are both kept", (_, mine, theirs) => {
    const [one, other] = [edited(base, ...mine), edited(base, ...theirs)];
    const both = edited(edited(base, ...mine), ...theirs);
    expect(mergeTexts(base, one, other)).toEqual({ ok: true, text: both });
    expect(mergeTexts(base, other, one)).toEqual({ ok: true, text: both });
  });

  test("are both kept, whichever they are", () => {
    const words = constantFrom("A?", "Why: so?", "# no", "'", '"', "Größe?");
    const change = record({ at: integer({ min: 0, max: 4 }), words });
    const two = uniqueArray(change, { minLength: 2, maxLength: 2, selector: ({ at }) => at });
    assert(
      property(two, ([mine, theirs]) => {
        if (mine === undefined || theirs === undefined) return;
        const edits = [mine, theirs].map((one) => ask(questions[one.at] ?? "", one.words));
        const [one, other] = edits.map((edit) => edited(base, edit));
        const merged = mergeTexts(base, one ?? "", other ?? "");
        expect(merged).toEqual({ ok: true, text: edited(base, ...edits) });
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test("keep both people's comments", () => {
    const one = base.replace("questions:", "# Ada: little\nquestions:");
    const other = base.replace("relax:", "# Ben: last\nrelax:");
    const merged = mergeTexts(base, one, other);
    expect(merged).toEqual({ ok: true, text: one.replace("relax:", "# Ben: last\nrelax:") });
  });
});

describe("changes of the same question", () => {
  const cases: readonly (readonly [string, StudioEdit, StudioEdit, readonly string[]])[] = [
    ["the same words", ask("where", "A?"), ask("where", "B?"), ["where"]],
    [
      "different lines of it",
      ask("where", "A?"),
      set(["questions", "where", "why", "en"], "B."),
      ["where"],
    ],
    [
      "changed and taken out",
      ask("where", "A?"),
      { op: "remove", path: ["questions", "where"] },
      ["where"],
    ],
    ["the title", set(["title", "en"], "A"), set(["title", "de"], "B"), ["(flow)"]],
  ];

  test.each(cases)("%s are for people to choose", (_, mine, theirs, both) => {
    const [one, other] = [edited(base, mine), edited(base, theirs)];
    expect(mergeTexts(base, one, other)).toEqual({ ok: false, both });
  });

  test("so is what can no longer be read", () => {
    expect(mergeTexts(base, "title: {", edited(base, ask("where", "B?")))).toEqual({
      ok: false,
      both: ["(flow)"],
    });
  });
});

describe("changes of most of a long text", () => {
  const lines = (mark: string): string =>
    Array.from({ length: 4_000 }, (_, at) => `# ${mark} ${at}\n`).join("");

  test("are for people to choose, and compared with nothing", () => {
    const merged = mergeTexts(lines("a") + base, lines("b") + base, lines("c") + base);
    expect(merged).toEqual({ ok: false, both: ["(flow)"] });
  });

  test("do not stand in the way of two small ones", () => {
    const long = `${base}${lines("a")}`;
    const [one, other] = [ask("where", "A?"), ask("against", "B?")];
    expect(mergeTexts(long, edited(long, one), edited(long, other))).toEqual({
      ok: true,
      text: edited(edited(long, one), other),
    });
  });
});
