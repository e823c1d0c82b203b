import { describe, expect, test } from "vitest";
import type { StudioEdit } from "../../src/protocol/studio.ts";
import { editDraft } from "../../src/studio/edit-draft.ts";
import { smallFlowText as flow } from "../fixtures/small-shop.ts";

function edited(...edits: readonly StudioEdit[]): string {
  const result = editDraft(flow, edits);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

/** Lines that are there afterwards and were not before, and the other way round. */
function changed(text: string): readonly string[] {
  const [old, now] = [flow.split("\n"), text.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

describe("an edit on a name", () => {
  test("finds the question and the option wherever they stand", () => {
    const path = ["questions", "against", "options", "rain", "label", "de"];
    expect(
      changed(
        edited(
          { op: "move", path: ["questions", "against"] },
          { op: "set", path, value: "Landregen" },
        ),
      ),
    ).toEqual([
      "-label: { en: Lasting rain, de: Dauerregen }",
      "+label: { en: Lasting rain, de: Landregen }",
    ]);
  });

  test("of a question takes along whatever refers to it", () => {
    const text = edited({ op: "rename", path: ["questions", "where"], id: "place-of-use" });
    expect(changed(text)).toEqual([
      "-- id: where",
      "-ask_if: { where: { any_of: [rock] } }",
      "+- id: place-of-use",
      "+ask_if: { place-of-use: { any_of: [rock] } }",
    ]);
    expect(changed(edited({ op: "rename", path: ["questions", "budget"], id: "limit" }))).toEqual([
      "-- id: budget",
      "-relax: [helmet, budget]",
      "+- id: limit",
      "+relax: [helmet, limit]",
    ]);
  });

  test("of an option too", () => {
    const path = ["questions", "where", "options", "rock"];
    expect(changed(edited({ op: "rename", path, id: "cliff" }))).toEqual([
      "-- id: rock",
      "-ask_if: { where: { any_of: [rock] } }",
      "+- id: cliff",
      "+ask_if: { where: { any_of: [cliff] } }",
    ]);
  });
});

describe("what cannot be done says why, and changes nothing", () => {
  const cases: readonly (readonly [string, StudioEdit, RegExp])[] = [
    ["a question that is gone", { op: "move", path: ["questions", "gone"] }, /nothing at/],
    [
      "a neighbour that is gone",
      { op: "move", path: ["questions", "carry"], before: "gone" },
      /neighbour/,
    ],
    ["a copy of what is no element", { op: "duplicate", path: ["title"], id: "x" }, /./],
  ];
  test.each(cases)("%s", (_, edit, reason) => {
    const result = editDraft(flow, [
      { op: "set", path: ["title", "en"], value: "Before it" },
      edit,
    ]);
    expect(result).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test("but what is not there need not be taken away", () => {
    expect(edited({ op: "remove", path: ["questions", "gone"] })).toBe(flow);
    expect(edited({ op: "remove", path: ["questions", "where", "example"] })).toBe(flow);
  });
});
