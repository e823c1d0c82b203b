import type { Io } from "./command.ts";

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Lines as they come in, counted from 1; the last one needs no line break. */
export async function* linesOf(input: Io["stdin"]): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  for await (const piece of input) {
    rest += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) yield { number: (number += 1), text };
  }
  rest += decoder.decode();
  if (rest !== "") yield { number: number + 1, text: rest };
}
