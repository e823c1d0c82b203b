/** The form in which words are compared: lower case, without accents and apostrophes, ß as ss. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => unfoldable[letter] ?? letter)
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Letters Unicode does not take apart. */
const unfoldable: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
