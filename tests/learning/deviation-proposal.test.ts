import { expect, test } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { keptBy, restoring, softening } from "../../src/learning/insights/deviation-proposal.ts";
import type { Remedy } from "../../src/learning/insights/remedy.ts";
import type { LearningInsight, LearningStatistics } from "../../src/protocol/learning.ts";
import { editDraft } from "../../src/studio/edit-draft.ts";
import { inspectDraft } from "../../src/studio/inspect-draft.ts";
import { loadSmallCatalog, smallFlowText } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);
const inspect = (text: string) =>
  inspectDraft({ id: "small-jackets", text, revision: "r" }, assortments);

type Measure = Extract<LearningStatistics, { readonly type: "deviation" }>["measure"];

function deviation(measure: Measure, question: string, option?: string): LearningInsight {
  return {
    key: "k",
    kind: "deviation",
    weight: 1,
    title: { en: "", de: "" },
    detail: { en: "", de: "" },
    question,
    ...(option === undefined ? {} : { option }),
    statistics: {
      type: "deviation",
      measure,
      week: "2026-11-15",
      now: { count: 1, of: 2 },
      past: { count: 1, of: 2 },
      weeks: 4,
      z: 5,
      p: 0.001,
      looked: 9,
      history: [],
    },
  };
}

/** The text with the remedy made. */
function cure(text: string, remedy: Remedy | undefined): string {
  if (remedy === undefined) return "no remedy";
  const edited = editDraft(text, remedy.edits);
  return edited.ok ? edited.text : edited.reason;
}

const hard = smallFlowText.replace("gte: 10000", "gte: 21000");

test("an answer that keeps hardly anything may wish instead", () => {
  const { document = {}, counts } = inspect(hard);
  expect(keptBy(counts, "against", "rain")).toBe(1);
  const remedy = softening(deviation("option-left", "against", "rain"), document, counts);
  expect(remedy?.title.de).toBe("„Dauerregen“ wünschen lassen, was es jetzt verlangt");
  const after = inspect(cure(hard, remedy));
  expect(after.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(keptBy(after.counts, "against", "rain")).toBe(after.counts?.products);
});

test.each([
  ["it keeps enough", smallFlowText, deviation("option-left", "against", "shower")],
  ["it requires nothing", hard, deviation("option-left", "where", "rock")],
  ["it is chosen less, which is no dead end", hard, deviation("option-chosen", "against", "rain")],
  ["the question loses them, not the answer", hard, deviation("left", "against")],
])("no softening where %s", (_, text, insight) => {
  const { document = {}, counts } = inspect(text);
  expect(softening(insight, document, counts)).toBeUndefined();
});

test("a question that was changed may be asked as before", () => {
  const changed = smallFlowText
    .replace("de: Wo trägst du sie?", "de: Spezifiziere den Einsatzbereich!")
    .replace("    why: { en: Town and rock differ., de: Stadt und Fels sind verschieden. }\n", "");
  const before = { document: inspect(smallFlowText).document ?? {}, version: 3 };
  const insight = deviation("left", "where");
  const remedy = restoring(insight, inspect(changed).document ?? {}, before);
  expect(remedy?.title.de).toBe("„Wo trägst du sie?“ wieder so stellen wie in Version 3");
  expect(inspect(cure(changed, remedy)).document).toEqual(before.document);
});

test.each([
  ["nothing was changed", smallFlowText, deviation("left", "where")],
  ["another question was", smallFlowText.replace("Wogegen?", "Was?"), deviation("left", "where")],
  [
    "the question is gone",
    smallFlowText.replace("id: where", "id: place"),
    deviation("left", "where"),
  ],
])("nothing to put back where %s", (_, text, insight) => {
  const before = { document: inspect(smallFlowText).document ?? {}, version: 3 };
  expect(restoring(insight, inspect(text).document ?? {}, before)).toBeUndefined();
});
