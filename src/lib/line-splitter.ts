/** A line of a text that comes in pieces. */
export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line break; empty when the line is too long to be kept. */
  readonly text: string;
  readonly tooLong: boolean;
}

export interface LineSplitter {
  /** The lines that are whole with this piece. */
  push(text: string): readonly TextLine[];
  /** The last line needs no line break. */
  end(): readonly TextLine[];
  /** Inside a line that is too long: only its end matters any more. */
  isSkipping(): boolean;
}

/** Cuts a text into lines, in constant memory whatever comes. */
export function createLineSplitter(charactersMax: number): LineSplitter {
  let rest = "";
  let skipping = false;
  let number = 0;
  const toLine = (text: string): TextLine => {
    number += 1;
    const tooLong = skipping || text.length > charactersMax;
    skipping = false;
    return { number, text: tooLong ? "" : text.replace(/\r$/, ""), tooLong };
  };
  return {
    isSkipping: () => skipping,
    push: (text) => {
      const pieces = (rest + text).split("\n");
      rest = pieces.pop() ?? "";
      const lines = pieces.map(toLine);
      if (rest.length > charactersMax) {
        rest = "";
        skipping = true;
      }
      return lines;
    },
    end: () => (rest === "" && !skipping ? [] : [toLine(rest)]),
  };
}
