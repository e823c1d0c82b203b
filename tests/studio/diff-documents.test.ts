import { describe, expect, test } from "vitest";
import type { StudioEdit } from "../../src/protocol/studio.ts";
import { diffDocuments } from "../../src/studio/diff-documents.ts";
import { editDraft } from "../../src/studio/edit-draft.ts";
import { readDocument } from "../../src/studio/read-document.ts";
import { loadSmallCatalog, smallFlowText } from "../fixtures/small-shop.ts";

const { attributes } = loadSmallCatalog();

function sentencesOf(edits: readonly StudioEdit[], locale: "en" | "de" = "en"): readonly string[] {
  const result = editDraft(smallFlowText, edits);
  if (!result.ok) throw new Error(result.reason);
  const [before, after] = [smallFlowText, result.text].map((text) => readDocument(text) ?? {});
  return diffDocuments(before ?? {}, after ?? {}, { attributes }).map(
    ({ sentence, before: old, after: now }) =>
      [sentence[locale], old, now].filter((part) => part !== undefined).join(" | "),
  );
}

const where = ["questions", "where"];

describe("what differs, in sentences", () => {
  const cases: readonly (readonly [string, readonly StudioEdit[], readonly string[]])[] = [
    ["nothing", [], []],
    [
      "a text in one language",
      [{ op: "set", path: [...where, "ask", "en"], value: "Where to?" }],
      ["“Where to?”: the question (en) was changed. | Where will you wear it? | Where to?"],
    ],
    [
      "a must",
      [
        {
          op: "set",
          path: ["questions", "against", "options", "rain", "must"],
          value: { waterproof_mm: { gte: 15_000 }, helmet: { eq: true } },
        },
      ],
      [
        "“Against what?”: “Lasting rain”: what it requires was changed. | Water column ≥ 10000 mm | Water column ≥ 15000 mm, Helmet hood: yes",
      ],
    ],
    [
      "a wish that is new",
      [
        {
          op: "set",
          path: ["questions", "carry", "options", "either", "wish"],
          value: { use: { any_of: ["town"] } },
        },
      ],
      ["“Should it be light?”: “Does not matter”: what it prefers was added. | Made for: town"],
    ],
    [
      "words for an option",
      [{ op: "remove", path: [...where, "options", "town", "says", "en"] }],
      ["“Where will you wear it?”: “In town”: the words for it (en) was taken out. | city, office"],
    ],
    [
      "a question taken out",
      [{ op: "remove", path: ["questions", "carry"] }],
      ["The question “Should it be light?” was taken out."],
    ],
    [
      "an option that is new",
      [{ op: "duplicate", path: [...where, "options", "rock"], id: "ice" }],
      ["The answer “On rock” to “Where will you wear it?” is new."],
    ],
    [
      "a question moved: one, not all that it passes",
      [{ op: "move", path: ["questions", "budget"], before: "where" }],
      ["The question “At most?” has another place."],
    ],
    [
      "the flow's own settings",
      [{ op: "set", path: ["title", "de"], value: "Jacken" }],
      ["the title (de) was changed. | Finde eine Jacke | Jacken"],
    ],
    [
      "a question switched off",
      [{ op: "set", path: ["questions", "carry", "enabled"], value: false }],
      ["“Should it be light?”: whether it is on was added. | false"],
    ],
  ];

  test.each(cases)("%s", (_, edits, sentences) => {
    expect(sentencesOf(edits)).toEqual(sentences);
  });

  test("in German too", () => {
    const edits: readonly StudioEdit[] = [
      { op: "remove", path: ["questions", "carry"] },
      { op: "set", path: [...where, "ask", "de"], value: "Wohin?" },
    ];
    expect(sentencesOf(edits, "de")).toEqual([
      "„Wohin?“: die Frage (de) wurde geändert. | Wo trägst du sie? | Wohin?",
      "Die Frage „Soll sie leicht sein?“ fiel weg.",
    ]);
  });
});
