import { expect, test } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import type { StudioEdit } from "../../src/protocol/studio.ts";
import { editDraft } from "../../src/studio/edit-draft.ts";
import { inspectDraft } from "../../src/studio/inspect-draft.ts";
import { loadSmallCatalog, smallFlowText } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);
const draft = { id: "small-jackets", revision: "r" };
const where = ["questions", "where", "options"];

const edits: readonly (readonly [string, StudioEdit, readonly string[]])[] = [
  ["right", { op: "set", path: ["questions", "where", "ask", "en"], value: "Where to?" }, []],
  [
    "wrong of a name",
    { op: "set", path: ["questions", "where", "kind"], value: "singel" },
    ["invalid-value"],
  ],
  [
    "wrong of the catalogue",
    { op: "set", path: [...where, "rock", "must"], value: { heft: { eq: true } } },
    ["unknown-attribute"],
  ],
];

test.each(edits)("what an edit has read already is as good as its text: %s", (_, edit, codes) => {
  const edited = editDraft(smallFlowText, [edit]);
  if (!edited.ok || edited.document === undefined) throw new Error("the edit is possible");
  const { text, document: yaml } = edited;
  const { yaml: read, parsed, ...shown } = inspectDraft({ ...draft, text, yaml }, assortments);
  const { yaml: _read, parsed: again, ...anew } = inspectDraft({ ...draft, text }, assortments);
  expect(read).toBe(yaml);
  expect(shown).toEqual(anew);
  expect(parsed?.flow).toEqual(again?.flow);
  expect(shown.issues.map(({ code }) => code)).toEqual(codes);
});
