import type { AmountKey } from "./amounts.ts";
import type { Word } from "../../lib/words.ts";
import type { Mark } from "./word-marks.ts";

/** That no other one is or has it; as an amount, so that it is proved by the same alone. */
export const onlyOne: AmountKey = "only one";

/** "The only one", and "only the Cirrus"; "only 3" limits the number, and nothing else. */
export function onlyOneIn(
  words: readonly Word[],
  places: readonly number[],
  marks: readonly Mark[],
): readonly AmountKey[] {
  const isArticle = (place: number): boolean =>
    /^(?:the|this|der|die|das|diese[rs]?)$/.test(words[place]?.text ?? "");
  const found = places.some((place) => {
    if (marks[place]?.taken === true) return false;
    if (!/^(?:only|nur)$/.test(words[place]?.text ?? "")) return false;
    if (words[place - 1]?.text === "the") return true;
    const named = isArticle(place + 1) ? place + 2 : place + 1;
    return marks[named]?.mention !== undefined;
  });
  return found ? [onlyOne] : [];
}
