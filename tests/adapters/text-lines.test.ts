import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  lineCharactersMax,
  readLines,
  sizeOfFile,
  type LineOptions,
} from "../../src/adapters/text-lines.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-lines-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(bytes: string | Uint8Array, options: LineOptions = {}) {
  const path = join(folder, "a.csv");
  await writeFile(path, bytes);
  const lines = [];
  for await (const some of readLines(path, options)) lines.push(...some);
  return lines;
}

describe("readLines", () => {
  it.each([
    ["one\ntwo\n", ["one", "two"]],
    ["one\r\ntwo", ["one", "two"]],
    ["one\n\ntwo\n", ["one", "", "two"]],
    ["\uFEFFone", ["one"]],
    ["", []],
    ["\n", [""]],
  ])("%j", async (text, expected) => {
    const lines = await read(text);
    expect(lines.map((line) => line.text)).toEqual(expected);
    expect(lines.map((line) => line.number)).toEqual(expected.map((_, at) => at + 1));
  });

  it("reads other encodings", async () => {
    const windows = Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x0a, 0x80]);
    const told = await read(windows, { encoding: "windows-1252" });
    expect(told.map((line) => line.text)).toEqual(["Größe", "€"]);
    const utf16 = await read(Buffer.from("\uFEFFGröße\nb", "utf16le"), { encoding: "utf-16le" });
    expect(utf16.map((line) => line.text)).toEqual(["Größe", "b"]);
  });

  it("believes the mark of a file before what was said of it", async () => {
    const marked = await read("\uFEFFGröße", { encoding: "windows-1252" });
    expect(marked.map((line) => line.text)).toEqual(["Größe"]);
    const utf16 = await read(Buffer.from("\uFEFFGröße", "utf16le"));
    expect(utf16.map((line) => line.text)).toEqual(["Größe"]);
  });

  it("reads characters and line breaks that lie across two pieces of the file", async () => {
    const line = `${"ä".repeat(99_999)}\r\n`;
    const lines = await read(line.repeat(5));
    expect(lines.map(({ text }) => text.length)).toEqual([99_999, 99_999, 99_999, 99_999, 99_999]);
  });

  it("drops a line that is too long and goes on with the next", async () => {
    const lines = await read(
      `one\n${"x".repeat(lineCharactersMax)}\n${"x".repeat(3 * lineCharactersMax)}\nfour\n${"x".repeat(lineCharactersMax + 1)}`,
    );
    expect(lines.map(({ tooLong, text, number }) => [number, tooLong, text.length])).toEqual([
      [1, false, 3],
      [2, false, lineCharactersMax],
      [3, true, 0],
      [4, false, 4],
      [5, true, 0],
    ]);
  });

  it.each<[NonNullable<LineOptions["encoding"]>, (text: string) => Buffer]>([
    ["utf-8", (text) => Buffer.from(text)],
    ["windows-1252", (text) => Buffer.from(text, "latin1")],
    ["utf-16le", (text) => Buffer.from(text, "utf16le")],
  ])("goes on behind a line of megabytes in %s", async (encoding, encode) => {
    const long = "xä".repeat(2 * lineCharactersMax);
    const lines = await read(encode(`one\n${long}\nzwölf\n${long}\r\n\nend`), { encoding });
    expect(lines.map(({ number, text, tooLong }) => [number, tooLong ? "…" : text])).toEqual([
      [1, "one"],
      [2, "…"],
      [3, "zwölf"],
      [4, "…"],
      [5, ""],
      [6, "end"],
    ]);
  });

  it("shows every byte, and ends when told", async () => {
    let bytes = 0;
    await read("äöü\n", { onBytes: (piece) => void (bytes += piece.length) });
    expect(bytes).toBe(7);
    await expect(read("one", { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});

describe("sizeOfFile", () => {
  it("knows the size, or why there is none", async () => {
    const path = join(folder, "a.csv");
    await writeFile(path, "12345");
    expect(await sizeOfFile(path)).toMatchObject({ ok: true, value: 5 });
    expect(await sizeOfFile(join(folder, "b.csv"))).toMatchObject({
      issues: [{ code: "file-not-found", file: join(folder, "b.csv") }],
    });
    expect(await sizeOfFile(folder)).toMatchObject({ issues: [{ code: "not-a-file" }] });
  });
});
