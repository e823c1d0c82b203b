import { expect, it } from "vitest";
import { replaceWords } from "../../src/lib/replace-words.ts";

const table = {
  jkt: "jacket",
  "l/s": "long-sleeved",
  l: "large",
  "a.b": "c",
  größe: "size",
  "t-shir": "t-shirt",
};

it.each([
  ["wind jkt", "wind jacket"],
  ["Jkt, JKT-x and jkts", "Jacket, Jacket-x and jkts"],
  ["L/s tee in l", "Long-sleeved tee in large"],
  ["a.b axb", "c axb"],
  ["Owl t-shir", "Owl t-shirt"],
  ["Größe 5, Schuhgröße", "Size 5, Schuhgröße"],
  ["", ""],
])("%j becomes %j", (text, expected) => {
  expect(replaceWords(text, table)).toBe(expected);
});

it("leaves a text alone when nothing is to be replaced", () => {
  expect(replaceWords("wind jkt", {})).toBe("wind jkt");
});
