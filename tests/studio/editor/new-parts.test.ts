import { describe, expect, test } from "vitest";
import type { StudioAttribute, StudioQuestion } from "../../../src/protocol/studio.ts";
import { questionSchema } from "../../../src/flow/flow-schema.ts";
import { blankQuestion, questionAbout } from "../../../studio/editor/new-parts.ts";

const kinds: readonly StudioAttribute[] = [
  { id: "hood", kind: "boolean", label: { en: "Hood", de: "Kapuze" }, known: 9, of: 9 },
  {
    id: "warmth",
    kind: "number",
    label: { en: "Warmth", de: "Wärme" },
    better: "higher",
    unit: "/ 5",
    known: 9,
    of: 9,
    range: {
      min: 1,
      max: 5,
      decimals: 0,
      steps: [
        { value: 2, atLeast: 7, atMost: 2 },
        { value: 3.5, atLeast: 3, atMost: 6 },
      ],
    },
  },
  {
    id: "price",
    kind: "number",
    label: { en: "Price", de: "Preis" },
    better: "lower",
    known: 9,
    of: 9,
    range: { min: 20, max: 500, decimals: 2, steps: [{ value: 100, atLeast: 5, atMost: 4 }] },
  },
  {
    id: "kind_of_use",
    kind: "choices",
    label: { en: "Use" },
    known: 9,
    of: 9,
    values: Array.from({ length: 12 }, (_, at) => ({
      value: `Use ${at}`,
      label: { en: `Use ${at}`, de: `Nutzen ${at}` },
      count: at,
    })),
  },
];

const locales = ["en", "de"];

/** What is proposed must be what the server accepts. */
function check(question: StudioQuestion): void {
  expect(questionSchema.safeParse(JSON.parse(JSON.stringify(question))).error).toBeUndefined();
  const ids = (question.options ?? []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(question.ask)).toEqual(locales);
}

test("a blank question is a question", () => {
  check(blankQuestion(locales, []));
  expect(blankQuestion(locales, ["question"]).id).toBe("question-2");
});

describe("a question about", () => {
  test.each(kinds.map((attribute) => [attribute.id, attribute] as const))(
    "%s",
    (_id, attribute) => {
      check(questionAbout(attribute, locales, []));
    },
  );

  test("values offers the eight most frequent, none without products", () => {
    const options = kinds.flatMap((one) =>
      one.id === "kind_of_use" ? (questionAbout(one, locales, []).options ?? []) : [],
    );
    expect(options.map(({ label }) => label?.["de"])).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4].map((at) => `Nutzen ${at}`),
    );
  });

  test("something asked already gets another id", () => {
    const [hood] = kinds;
    expect(hood && questionAbout(hood, locales, ["hood"]).id).toBe("hood-2");
  });
});
