import type { Token } from "./tokens.ts";

/** The words from one place to before another, with "," and "." where a clause or sentence ends. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  const said: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    said.push(...markBefore(tokens, at), word.text);
  }
  return [...said, ...markBefore(tokens, to), ""].join(" ");
}

function markBefore(tokens: readonly Token[], at: number): readonly string[] {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  if (before === undefined || word === undefined) return [];
  if (before.sentence !== word.sentence) return ["."];
  return before.clause === word.clause ? [] : [","];
}
