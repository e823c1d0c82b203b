import type { Voice } from "./ports.ts";

/** Speaks the template as it is, in whole words, so that a shopper reads rather than spells. */
export function createTemplateVoice(): Voice {
  return {
    async *speak({ template }, signal) {
      for (const piece of inPieces(template)) {
        if (signal.aborted) return;
        yield piece;
      }
    },
  };
}

const wordsPerPiece = 3;

/** Pieces of a few words, spaces kept: joined they are the text again. */
export function inPieces(text: string): readonly string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += wordsPerPiece) {
    pieces.push(words.slice(at, at + wordsPerPiece).join(""));
  }
  return pieces;
}
