import { expect, test } from "vitest";
import type { StudioDocument, StudioEdit } from "../../../src/protocol/studio.ts";
import { tidyIds } from "../../../studio/editor/tidy-ids.ts";

function check(document: StudioDocument, expected: readonly StudioEdit[]): void {
  expect(tidyIds(document)).toEqual(expected);
}

const rain = { id: "rain", label: { en: "Rain", de: "Regen" } };

test("what was added is named after its words, options before their question", () => {
  check(
    {
      questions: [
        {
          id: "question-2",
          kind: "single",
          ask: { en: "What should it keep out?", de: "Wogegen schützt sie?" },
          options: [rain, { id: "option", label: { en: "Rain", de: "Wind & Böen" } }],
        },
      ],
    },
    [
      { op: "rename", path: ["questions", "question-2", "options", "option"], id: "rain-2" },
      { op: "rename", path: ["questions", "question-2"], id: "what-should-it-keep" },
    ],
  );
});

test("only the words somebody wrote count", () => {
  check(
    {
      questions: [
        {
          id: "question",
          kind: "single",
          ask: { en: "New question", de: "Wie kalt wird es?" },
          options: [{ id: "option", label: { en: "New option", de: "Neue Antwort" } }],
        },
      ],
    },
    [{ op: "rename", path: ["questions", "question"], id: "wie-kalt-wird-es" }],
  );
});

test("two that say the same get two ids, none of them a word of conditions", () => {
  const any = { kind: "single", ask: { en: "Any?" }, options: [rain] } as const;
  check(
    {
      questions: [
        { id: "question", ...any },
        { id: "question-2", ...any },
      ],
    },
    [
      { op: "rename", path: ["questions", "question"], id: "any-2" },
      { op: "rename", path: ["questions", "question-2"], id: "any-3" },
    ],
  );
});

test("what has a name of its own keeps it", () => {
  check(
    { questions: [{ id: "where", kind: "single", ask: { en: "Where?" }, options: [rain] }] },
    [],
  );
  check({}, []);
});
