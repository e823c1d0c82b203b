import type { Word } from "../../lib/words.ts";
import type { Sentence } from "./sentence.ts";

export function quote(
  { text, words }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return quoteWords(text, words.slice(from, to + 1), words);
}

export function quoteWords(text: string, part: readonly Word[], words: readonly Word[]): string {
  const start = words[0]?.start ?? 0;
  return text.slice((part[0]?.start ?? start) - start, (part.at(-1)?.end ?? start) - start);
}

export function typed(word: Word, { text, words }: Sentence): string {
  const start = words[0]?.start ?? 0;
  return text.slice(word.start - start, word.end - start);
}
