import { assert, integer, property, string, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { formatShare, formatTime, freshId, textOf, toId } from "../../../studio/view/format.ts";

describe("an id from a text", () => {
  test.each([
    ["Wind & rain jackets", "wind-rain-jackets"],
    ["Wogegen schützt sie?", "wogegen-schuetzt-sie"],
    ["Größe", "groesse"],
    ["Crème brûlée", "creme-brulee"],
    ["  ", ""],
  ])("%s", (text, id) => {
    expect(toId(text)).toBe(id);
  });

  test("whatever it is made of, it is one that flows accept", () => {
    assert(
      property(string({ unit: "grapheme", maxLength: 100 }), (text) => {
        const id = freshId(toId(text), []);
        expect(id).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
        expect(id.length).toBeLessThanOrEqual(60);
      }),
      { seed: 5 },
    );
  });
});

test("a fresh id is never taken", () => {
  const ids = string({ unit: "grapheme-ascii", minLength: 1, maxLength: 3 });
  assert(
    property(uniqueArray(ids, { maxLength: 30 }), integer({ min: 0, max: 29 }), (taken, at) => {
      expect(taken).not.toContain(freshId(taken[at] ?? "a", taken));
    }),
    { seed: 6 },
  );
});

test.each([
  [0, "0%"],
  [0.002, "1%"],
  [0.344, "34%"],
  [1, "100%"],
])("a share of %d reads %s", (share, shown) => {
  expect(formatShare(share)).toBe(shown);
});

test("the year is said where it is another one", () => {
  const now = new Date("2026-05-04T12:00:00");
  expect(formatTime("2026-05-04T08:30:00", now)).not.toMatch(/May|2026/);
  expect(formatTime("2026-03-04T08:30:00", now)).toMatch(/Mar/);
  expect(formatTime("2026-03-04T08:30:00", now)).not.toMatch(/2026/);
  expect(formatTime("2024-03-04T08:30:00", now)).toMatch(/2024/);
});

test.each([
  ["its own language", { en: "Rain", de: "Regen" }, "Rain"],
  ["another language", { de: "Regen" }, "Regen"],
  ["an empty text", { en: "", de: "Regen" }, "Regen"],
  ["no text", undefined, "rain"],
])("of %s", (_what, texts, shown) => {
  expect(textOf(texts, "rain")).toBe(shown);
});
