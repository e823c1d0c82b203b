import { describe, expect, test } from "vitest";
import { learningDe } from "../../../studio/learning/words-de.ts";
import { learningEn } from "../../../studio/learning/words-en.ts";

type Table = Readonly<Record<string, unknown>>;

/** Every text of a table by its place; sentences with gaps are made with the same fillings. */
function texts(table: Table, place = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([key, value]): [string, string][] => {
      const here = `${place}${key}`;
      if (typeof value === "string") return [[here, value]];
      return typeof value === "object" && value !== null
        ? [...texts(value as Table, `${here}.`)]
        : [];
    }),
  );
}

test("German says everything that English says", () => {
  expect([...texts(learningDe).keys()]).toEqual([...texts(learningEn).keys()]);
});

test("nobody is shouted at, in either language", () => {
  const all = [...texts(learningEn).values(), ...texts(learningDe).values()];
  expect(all.filter((text) => /!|\bOops\b/.test(text))).toEqual([]);
});

describe("the sentence of the chart", () => {
  test.each([
    [28, "+14%", "1,436 conversations in 28 days, 14% more than in the 28 days before."],
    [7, "−3%", "1,436 conversations in 7 days, 3% fewer than in the 7 days before."],
    [28, "0%", "1,436 conversations in 28 days, as many as in the 28 days before."],
    [1, "+5%", "1,436 conversations today, 5% more than yesterday until this hour."],
    [1, undefined, "1,436 conversations today."],
  ] as const)("%d days, %s", (days, change, sentence) => {
    expect(learningEn.courseSentence.conversations("1,436", days, change)).toBe(sentence);
  });

  test("in German", () => {
    const say = learningDe.courseSentence;
    expect(say.conversations("1.436", 28, "−3 %")).toBe(
      "1.436 Gespräche in 28 Tagen, 3 % weniger als in den 28 Tagen davor.",
    );
    expect(say.share("bought", "8,9 %", "8,1 %", 1)).toBe(
      "8,9 % derer, die Produkte sahen, kauften eines davon; gestern waren es 8,1 %.",
    );
  });
});
