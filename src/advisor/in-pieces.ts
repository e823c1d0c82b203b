const wordsPerPiece = 3;

/**
 * Pieces of a few words, so that a shopper reads rather than spells; spaces are kept: joined they are
 * the text again.
 */
export function inPieces(text: string): readonly string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += wordsPerPiece) {
    pieces.push(words.slice(at, at + wordsPerPiece).join(""));
  }
  return pieces;
}
