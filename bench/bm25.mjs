/** BM25 with the usual constants: `times` a word stands in a text of `length` × the mean length. */
export function toWeight({ texts, holding }) {
  const rarity = Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
  return (times, length) => (rarity * times * 2.2) / (times + 1.2 * (0.25 + 0.75 * length));
}
