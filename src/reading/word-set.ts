/** Words written one after the other, as a set: lists are read more easily that way. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
