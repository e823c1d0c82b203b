import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Issue, Parsed } from "../lib/issue.ts";
import { createLineSplitter, type TextLine } from "../lib/line-splitter.ts";

export type Encoding = "utf-8" | "windows-1252" | "utf-16le";

export interface LineOptions {
  readonly encoding?: Encoding;
  /** Ends the reading with an AbortError. */
  readonly signal?: AbortSignal;
  /** Sees every piece of the file as it was read. */
  readonly onBytes?: (bytes: Uint8Array) => void;
}

/** One product is never longer; a longer line is a broken file. */
export const lineCharactersMax = 256 * 1024;

/**
 * The lines of a text file, as many at a time as one read brings, so that a file of any size takes
 * constant memory. A byte order mark is skipped, and says the encoding whatever was said before.
 */
export async function* readLines(
  path: string,
  { encoding: said = "utf-8", signal, onBytes }: LineOptions = {},
): AsyncGenerator<readonly TextLine[]> {
  let encoding = said;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const splitter = createLineSplitter(lineCharactersMax);
  const stream = createReadStream(path, {
    highWaterMark: 256 * 1024,
    ...(signal === undefined ? {} : { signal }),
  });
  for await (const bytes of stream as AsyncIterable<Uint8Array>) {
    onBytes?.(bytes);
    if (decoder === undefined) {
      encoding = markedEncoding(bytes) ?? said;
      decoder = new TextDecoder(encoding);
    }
    if (!splitter.isSkipping() || encoding === "utf-16le") {
      yield splitter.push(decoder.decode(bytes, { stream: true }));
      continue;
    }
    // Nobody reads the rest of a line that is too long: only its end is looked for.
    const end = bytes.indexOf(lineFeed);
    if (end === -1) continue;
    decoder = new TextDecoder(encoding, { ignoreBOM: true });
    yield splitter.push(decoder.decode(bytes.subarray(end), { stream: true }));
  }
  if (decoder !== undefined) yield splitter.push(decoder.decode());
  yield splitter.end();
}

const lineFeed = 0x0a;

/** What a byte order mark says; Excel writes one before "CSV UTF-8" and "Unicode text". */
function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

/** The size of a file in bytes, or why it cannot be read. */
export async function sizeOfFile(path: string): Promise<Parsed<number>> {
  try {
    const found = await stat(path);
    if (found.isFile()) return { ok: true, value: found.size, issues: [] };
    return { ok: false, issues: [fileIssue("not-a-file", "this is not a file", path)] };
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    const message = cause instanceof Error ? cause.message : "the file cannot be read";
    return {
      ok: false,
      issues: [
        missing
          ? fileIssue("file-not-found", "there is no such file", path)
          : fileIssue("file-unreadable", message, path),
      ],
    };
  }
}

function fileIssue(code: string, message: string, file: string): Issue {
  return { code, severity: "error", message, path: [], file };
}
