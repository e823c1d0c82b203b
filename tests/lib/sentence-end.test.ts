import { expect, it } from "vitest";
import { endsSentence } from "../../src/lib/sentence-end.ts";
import { toWords } from "../../src/lib/words.ts";

/** Asks about the last full stop that is marked with "|" behind it. */
function ends(marked: string): boolean {
  const at = marked.indexOf("|") - 1;
  const text = marked.replace("|", "");
  const before = toWords(text.slice(0, at));
  return endsSentence(text, at, before);
}

it.each([
  ["Warm.| Dry", true],
  ["Warm.|", true],
  ["Warm.|\nDry", true],
  ['Warm.|" Dry', true],
  ["Warm.|) Dry", true],
  ["size 3.| Dry", true],
  ["warm.| and dry", false],
  ["ca.| 300 g", false],
  ["incl.| Hood", false],
  ["3.|5 oz", false],
  ["shop.|example", false],
  ["pockets.|Inseam", true],
  ["z.| B. Regen", false],
  ["z. B.| Regen", false],
])("%s → %s", (text, expected) => {
  expect(ends(text)).toBe(expected);
});
