import type { Issue } from "../lib/issue.ts";
import { optional } from "../lib/optional.ts";
import type { TextLine } from "../lib/line-splitter.ts";
import { lineCharactersMax } from "./text-lines.ts";

export interface BrokenRow {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** An entry for a row that cannot be read. */
export function brokenRow({ file, line, code, message, hint }: BrokenRow) {
  const place = { path: [], file, line, column: 1 };
  const issue: Issue = { code, severity: "error", message, ...optional("hint", hint), ...place };
  return { type: "broken", issue } as const;
}

/** What is wrong with a line whatever it says: its length, or bytes of another encoding. */
export function troubleWith({
  text,
  tooLong,
}: TextLine): Omit<BrokenRow, "file" | "line"> | undefined {
  if (tooLong) {
    return { code: "line-too-long", message: `a line may have ${lineCharactersMax} characters` };
  }
  // The decoder puts U+FFFD where bytes are not UTF-8; UTF-16 read as UTF-8 is full of zeros.
  if (!text.includes("\uFFFD") && !text.includes("\0")) return undefined;
  return {
    code: "wrong-encoding",
    message: "the line holds bytes that are not UTF-8",
    hint: "save the file as UTF-8, or set file: { encoding: windows-1252 } in the mapping",
  };
}
