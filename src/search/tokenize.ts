/**
 * The words of a text in the form they are indexed and searched in.
 *
 * A word is a run of letters and digits of any script, in lower case: `GORE-TEX® 20k` → `gore`,
 * `tex`, `20k`. Accents fall (`é` → `e`, `ä` → `a`), ligatures part (`ß` → `ss`, `æ` → `ae`), and
 * the written-out umlauts of keyboards without them become what the umlauts became: `Größe`,
 * `Groesse` and `grosse` are all `grosse`. After a vowel or q the e is one of its own, as in `neue`
 * and `Quelle`, and stays.
 *
 * It does not stem: which endings fall is a matter of the language, which a text does not tell.
 */
export function tokenize(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = beyondAscii.test(lower) ? withoutMarks(lower) : lower;
  return writtenOut.test(plain) ? plain.replaceAll(writtenOutUmlaut, "$1") : plain;
}

const beyondAscii = /[^\0-\u007f]/;
const writtenOut = /[aou]e/;
const writtenOutUmlaut = /(?<![aeiouq])([aou])e/g;

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .replaceAll(/[ßæœøł]/g, (letter) => plainLetters.get(letter) ?? letter);
}

const plainLetters = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
]);
