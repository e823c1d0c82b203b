import type { Word } from "./words.ts";

/** Whether the full stop at a place ends a sentence; `words` are those before it. */
export function endsSentence(text: string, at: number, words: readonly Word[]): boolean {
  let next = at + 1;
  while (/["')\]”’]/.test(text.charAt(next))) next += 1;
  if (next < text.length && !/\s/.test(text.charAt(next))) return isForgottenBlank(text, at);
  while (/[ \t]/.test(text.charAt(next))) next += 1;
  if (/\p{Ll}/u.test(text.charAt(next))) return false;
  const last = words.at(-1);
  if (last === undefined || last.end !== at || last.number !== undefined) return true;
  // "No. 3" is a number, and "No. 3 layers" hardly ever said.
  if (last.text === "no" && /\d/.test(text.charAt(next))) return false;
  return !abbreviations.has(last.text) && !isSpacedAbbreviation(text, next, words);
}

/** Abbreviations whose full stop is followed by a number or a capital letter. */
const abbreviations = new Set(
  "approx abt ca circa co dr etc evtl gr incl inkl max min nr usw vs bzw mr mrs".split(" "),
);

/** "… two rear pockets.Inseam is 32 cm": a small letter before the stop, a capital behind it. */
function isForgottenBlank(text: string, at: number): boolean {
  return /^\p{Ll}\.\p{Lu}\p{Ll}$/u.test(text.slice(at - 1, at + 3));
}

/** "z. B.", "d. h.", "U. S.": single letters with a full stop each. */
function isSpacedAbbreviation(text: string, next: number, words: readonly Word[]): boolean {
  const last = words.at(-1);
  const before = words.at(-2);
  if (last?.text.length !== 1) return false;
  if (/^\p{L}\./u.test(text.slice(next, next + 2))) return true;
  const behindStop = text.charAt(before?.end ?? -1) === ".";
  return before?.text.length === 1 && behindStop && last.start <= before.end + 2;
}
