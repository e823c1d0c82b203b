import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/lib/issue.ts";
import { createRandom } from "../../src/lib/random.ts";
import { editYaml } from "../../src/lib/yaml-edit/edit-yaml.ts";
import { inspectDraft } from "../../src/studio/inspect-draft.ts";
import { issueSentences } from "../../src/studio/issue-sentences.ts";
import { loadShippedFlow, outdoorAssortments, textOfFlow } from "../fixtures/outdoor-shop.ts";
import { plantings } from "./seeded-mistakes.ts";

const issue = (code: string, message: string, hint?: string): Issue => ({
  code,
  severity: "error",
  message,
  path: [],
  ...(hint === undefined ? {} : { hint }),
});

describe("an issue in sentences", () => {
  const cases: readonly (readonly [Issue, string, string])[] = [
    [
      issue("unknown-value", '"warmth" has no value "hihg"', 'did you mean "high"?'),
      '"warmth" has no value "hihg": did you mean "high"?',
      "„warmth“ hat keinen Wert „hihg“: meintest du „high“?",
    ],
    [
      issue("poor-coverage", '"size_2" is stated for 12 of 40 products only'),
      '"size_2" is stated for 12 of 40 products only.',
      "„size_2“ ist nur bei 12 von 40 Produkten angegeben.",
    ],
    [
      issue("unmet-option", 'no product in the flow\'s scope meets the option "x"', "its own hint"),
      'No product in the flow\'s scope meets the option "x": its own hint.',
      "Kein Produkt, um das es geht, erfüllt die Antwort „x“: its own hint.",
    ],
    [
      issue("unknown-key", 'unknown key "a"', 'known: "b", "c", and 3 more'),
      'Unknown key "a": known: "b", "c", and 3 more.',
      'Den Schlüssel „a“ gibt es hier nicht: es gibt "b", "c" und 3 weitere.',
    ],
    [issue("too-small", "too small"), "Too small.", "Too small."],
    // With less in it than expected it is told as it is.
    [issue("unknown-value", "no such value"), "No such value.", "No such value."],
  ];
  test.each(cases)("%j", (one, en, de) => {
    expect(issueSentences(one)).toEqual({ en, de });
  });
});

/** A rule whose German is missing, or that words its message anew, is noticed here. */
const spoken = Object.keys(plantings).filter(
  (code) => code !== "contact-elsewhere" && code !== "invalid-value",
);

test.each(spoken)("%s is said in German", (code) => {
  const id = "outdoor-jackets";
  const mistake = plantings[code]?.(loadShippedFlow(id).written, createRandom(3));
  const edited = editYaml(textOfFlow(id), mistake?.edits ?? []);
  const text = edited.ok ? edited.text : "";
  const { issues } = inspectDraft({ id, text, revision: "r" }, outdoorAssortments);
  const found = issues.find((one) => one.code === code);
  expect(found?.sentence.de).toBeDefined();
  expect(found?.sentence.de).not.toBe(found?.sentence.en);
  expect(found?.sentence.de).not.toMatch(/\b(?:has|option|question|is|are)\b/);
});
