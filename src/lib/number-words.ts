/**
 * Numbers that texts write out. "One" and "ein" are left out: they are articles and pronouns far
 * more often than numbers.
 */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...inOrder("two three four five six seven eight nine ten eleven twelve"),
  ...inOrder("zwei drei vier funf sechs sieben acht neun zehn elf zwolf"),
]);

/** The value of a folded number word: "three" and "drei" are 3. */
export function numberOfWord(word: string): number | undefined {
  return numberWords.get(word);
}

function inOrder(words: string): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, place) => [word, place + 2] as const);
}
