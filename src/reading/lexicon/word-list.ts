/**
 * Words by what they mean: label → phrases, parted by commas or line breaks. Lists are data; how a
 * phrase is written:
 *
 * - words are found in any inflection ("jacke" finds "Jacken"), upper and lower case, with or
 *   without umlauts, also inside a compound;
 * - `=shorts` is found only exactly so ("short" is another word);
 * - `muss|soll` is one or the other;
 * - `...` stands for up to four words;
 * - `no <down>`: only what is in angle brackets is named, the words around it must be there.
 */
export type WordList = Readonly<Record<string, string>>;

/** The phrases of one entry. */
export function phrasesOf(entry: string): readonly string[] {
  return entry
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}
