/** Longer ones are hardly words, and met once. */
const lettersMax = 60;

/**
 * Works out something for each word once. What people type is endless, in number and in length; the
 * memory for it is not: beyond `wordsMax` words, and for what is too long to be one, it is worked out
 * again every time.
 */
export function perWord<Value>(
  wordsMax: number,
  work: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found.value;
    const value = work(word);
    if (known.size < wordsMax && word.length <= lettersMax) known.set(word, { value });
    return value;
  };
}
