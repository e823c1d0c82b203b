import { expect, it } from "vitest";
import { foldWord } from "../../src/lib/fold-word.ts";

it.each([
  ["Jacket", "jacket"],
  ["Straße", "strasse"],
  ["ÄRMEL", "armel"],
  ["Fjällräven", "fjallraven"],
  ["smørrebrød", "smorrebrod"],
  ["Łódź", "lodz"],
  ["men's", "mens"],
  ["ﬁt", "fit"],
  ["", ""],
])("folds %j to %j", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
