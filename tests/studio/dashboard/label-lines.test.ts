import fc from "fast-check";
import { expect, test } from "vitest";
import { labelLines } from "../../../studio/dashboard/label-lines.ts";

test.each([
  ["Products", 12, 1, ["Products"]],
  ["Where will you wear it?", 12, 1, ["Where will…"]],
  ["Where will you wear it?", 12, 2, ["Where will", "you wear it?"]],
  ["Where will you wear it most?", 12, 2, ["Where will", "you wear it…"]],
  ["Where will you wear it most?", 12, 3, ["Where will", "you wear it", "most?"]],
  ["Wasserdichtigkeit", 8, 2, ["Wasserdi", "chtigke…"]],
  ["Trekking-Schuhe", 10, 2, ["Trekking-", "Schuhe"]],
  ["", 8, 2, [""]],
])("%j in lines of %d, at most %d", (name, lettersMax, linesMax, lines) => {
  expect(labelLines(name, { lettersMax, linesMax })).toEqual(lines);
});

test("no line is longer than its room, and nothing but spaces is lost before the cut", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      (name, lettersMax, linesMax) => {
        const lines = labelLines(name, { lettersMax, linesMax });
        expect(lines.length).toBeLessThanOrEqual(linesMax);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(lettersMax);
        const letters = (text: string): string => text.replaceAll(/\s/g, "");
        expect(letters(name)).toContain(letters(lines.join("").replace(/…$/, "")));
      },
    ),
    { seed: 7 },
  );
});
