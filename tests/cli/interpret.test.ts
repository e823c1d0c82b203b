import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Io } from "../../src/cli/command.ts";
import { interpretCommand } from "../../src/cli/interpret.ts";
import { createRecordedIo } from "./recorded-io.ts";

async function interpret(pieces: readonly (string | Uint8Array)[], args: readonly string[] = []) {
  const { io, written } = createRecordedIo();
  const stdin: Io["stdin"] = (async function* () {
    yield* pieces;
  })();
  const code = await interpretCommand.run(args, { ...io, stdin });
  const records = written.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map(
      (line) => JSON.parse(line) as { id: string; intent: string; needs: { product: string[] } },
    );
  return { code, records, stderr: written.stderr };
}

const line = (id: string, text: string) => JSON.stringify({ id, lang: "de", text });

describe("lotse interpret", () => {
  it("writes a record for every line, in order", async () => {
    const { code, records, stderr } = await interpret([
      `${line("a", "warme Jacke")}\n${line("b", "Hallo")}\n\n${line("c", "Mütze, kein Schwarz")}`,
    ]);
    expect(records.map(({ id, intent }) => [id, intent])).toEqual([
      ["a", "find"],
      ["b", "smalltalk"],
      ["c", "find"],
    ]);
    expect(records[0]?.needs).toMatchObject({ product: ["jacket"], want: ["insulated"] });
    expect(records[2]?.needs).toMatchObject({ product: ["hat"], color_avoid: ["black"] });
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("reads lines and letters that come in pieces", async () => {
    const bytes = new TextEncoder().encode(`${line("a", "Mütze")}\n`);
    const { records } = await interpret([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(records[0]?.needs.product).toEqual(["hat"]);
  });

  it("tells the number of a bad line and does the rest", async () => {
    const { code, records, stderr } = await interpret([
      `{oops\n${line("a", "Socken")}\n{"id": "b"}\n`,
    ]);
    expect(records.map(({ id }) => id)).toEqual(["a"]);
    expect(stderr).toContain("line 1: this is not JSON");
    expect(stderr).toContain('line 3: "text"');
    expect(code).toBe(1);
  });

  it.each([
    ['{"lang": "en", "text": "socks"}', '"id": expected a string or a number'],
    ['{"id": "a", "text": 7}', '"text": expected what the shopper wrote'],
    ['{"id": "a", "lang": 7, "text": "socks"}', '"lang": expected "de" or "en"'],
    ["[]", "the line: expected an object such as"],
  ])("says what is wrong with %s", async (bad, problem) => {
    const { code, stderr } = await interpret([bad]);
    expect(stderr).toContain(`line 1: ${problem}`);
    expect(code).toBe(1);
  });

  it("passes over a line too long to be a message, in the memory of a short one", async () => {
    const long = function* () {
      yield `${line("a", "Socken")}\n{"id": "b", "text": "`;
      for (let piece = 0; piece < 400; piece += 1) yield "warm ".repeat(2_000);
      yield `"}\n${line("c", "Mütze")}`;
    };
    const { code, records, stderr } = await interpret([...long()]);
    expect(records.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(stderr).toContain("line 2: longer than");
    expect(code).toBe(1);
  });

  it("reads the beginning of a text nobody could send, at once, and says so", async () => {
    const { code, records, stderr } = await interpret([
      line("a", `Mütze, ${"warme Jacke, kein Daunen, max 200 ".repeat(4_000)}`),
    ]);
    expect(records[0]?.needs.product).toContain("hat");
    expect(stderr).toBe(
      'lotse interpret: line 1: only the first 2000 characters of "text" are read\n',
    );
    expect(code).toBe(0);
  });

  describe("where there are no flows", () => {
    beforeEach(() => vi.stubEnv("LOTSE_FLOWS_DIR", join(import.meta.dirname, "nowhere")));
    afterEach(() => vi.unstubAllEnvs());

    it("reads with the words it knows", async () => {
      const { code, records, stderr } = await interpret([line("a", "warme Jacke")]);
      expect([code, records[0]?.needs.product, stderr]).toEqual([0, ["jacket"], ""]);
    });

    it("does not do without a flow that is asked for", async () => {
      const { code, stderr } = await interpret([line("a", "Socken")], ["--flow", "outdoor-shop"]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^lotse interpret: there is no flow .*outdoor-shop\.yaml$/m);
    });
  });

  it.each([
    [["--flow", "../secret"]],
    [["--flow", "nowhere"]],
    [["--flwo", "x"]],
    [["file.jsonl"]],
  ])("refuses %j", async (args) => {
    const { code, stderr } = await interpret([line("a", "Socken")], args);
    expect(code).toBe(2);
    expect(stderr).not.toBe("");
  });

  it("knows a flow's words", async () => {
    const { code, records } = await interpret(
      [line("a", "Regenjacke")],
      ["--flow", "outdoor-jackets"],
    );
    expect([code, records[0]?.needs.product]).toEqual([0, ["jacket"]]);
  });
});
