import { createLineSplitter, type TextLine } from "../lib/line-splitter.ts";
import type { Io } from "./command.ts";

/** No message is ever longer; a longer line is a broken file. */
export const lineCharactersMax = 256 * 1024;

/** Lines as they come in, one by one. A byte order mark is skipped. */
export async function* linesOf(input: Io["stdin"]): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder();
  const splitter = createLineSplitter(lineCharactersMax);
  for await (const piece of input) {
    yield* splitter.push(
      typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }),
    );
  }
  yield* splitter.push(decoder.decode());
  yield* splitter.end();
}
