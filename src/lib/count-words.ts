/** How many words a text has, parted by white space alone: "20k" and "T-Shirt" are one each. */
export function countWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/).length;
}
