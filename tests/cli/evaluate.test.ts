import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { evaluateCommand } from "../../src/cli/evaluate.ts";
import { hearsIn } from "../fixtures/hearing-model.ts";
import { faults, startScriptedModel, type ScriptedModel } from "../fixtures/scripted-model.ts";
import { createRecordedIo } from "./recorded-io.ts";

let folder: string;
let scripted: ScriptedModel;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-gold-"));
  scripted = await startScriptedModel();
});
afterAll(async () => {
  await scripted.close();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Each with a word of no list, "plimsy"; missing fields say nothing. */
const gold = [
  {
    id: "a",
    lang: "en",
    text: "a plimsy jacket, no down, max 150 euros",
    intent: "find",
    needs: {
      product: ["jacket"],
      want: ["packable"],
      avoid: ["down"],
      budget: { max: 150, currency: "EUR" },
    },
  },
  {
    id: "b",
    lang: "de",
    text: "plimsige Hose für Schottland im Oktober, gegen Wind",
    intent: "find",
    needs: {
      product: ["pants"],
      want: ["packable"],
      weather: ["wind"],
      place: [{ said: "Schottland", en: "Scotland" }],
      month: [10],
    },
    implied_weather: ["rain", "cold"],
  },
  { id: "c", lang: "de", text: "Hallo", intent: "smalltalk", needs: {} },
];

async function evaluate(lines: readonly unknown[], ...args: readonly string[]) {
  const path = join(folder, "gold.jsonl");
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  await writeFile(path, `${text.join("\n")}\n`);
  const { io, written } = createRecordedIo();
  const code = await evaluateCommand.run([path, ...args], io);
  return { code, stdout: written.stdout, stderr: written.stderr.replaceAll(folder, "@") };
}

function useModel(): void {
  vi.stubEnv("LOTSE_MODEL", "scripted");
  vi.stubEnv("OPENAI_BASE_URL", scripted.baseUrl);
  // More than an answer takes, on however busy a machine.
  vi.stubEnv("LOTSE_MODEL_FIRST_TOKEN_MS", "10000");
  vi.stubEnv("LOTSE_MODEL_READ_MS", "10000");
}

describe("lotse evaluate", () => {
  it("prints every measure of the rules", async () => {
    const { code, stdout, stderr } = await evaluate(gold);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`gold.jsonl: 3 messages, read by rules

needs F1                          0.889
  German − English            +0.0 points  0.889 and 0.889
weather F1                        1.000
budgets exact                   100.0 %  1 of 1
negation flips                    0.0 %  0 of 1
intent macro-F1                   1.000
find refused                      0.0 %  0 of 2
read without any error            0.0 %  0 of 2
implied weather recall          100.0 %  2 of 2
  assumed ones included         100.0 %  2 of 2
needs invented elsewhere              0
time per message, p95           0.00 ms
  half of them within           0.00 ms
`);
  });

  it("prints them as one object", async () => {
    const { stdout } = await evaluate(gold, "--json");
    expect(JSON.parse(stdout)).toEqual({
      messages: 3,
      model: null,
      needsF1: 0.8889,
      byLanguage: { de: 0.8889, en: 0.8889 },
      languageGap: 0,
      weatherF1: 1,
      intentMacroF1: 1,
      wholeMessages: { count: 0, of: 2 },
      budgetsExact: { count: 1, of: 1 },
      negationFlips: { count: 0, of: 1 },
      findRefused: { count: 0, of: 2 },
      impliedRecall: { count: 2, of: 2 },
      assumedRecall: { count: 2, of: 2 },
      inventedElsewhere: 0,
      timeMs: { p50: 0, p95: 0 },
      asked: { times: 0, inVain: {} },
    });
  });

  it("prints the same with a model, and better where it helps", async () => {
    useModel();
    scripted.play(
      hearsIn((message) => ({
        labels: message.includes("Schottland")
          ? [
              ["want", "packable", "plimsige"],
              ["implied_weather", "rain", "Schottland"],
            ]
          : [["want", "packable", "plimsy"]],
      })),
    );
    const { code, stdout } = await evaluate(gold, "--model", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      model: "scripted",
      needsF1: 1,
      wholeMessages: { count: 2, of: 2 },
      impliedRecall: { count: 2, of: 2 },
      asked: { times: 2, inVain: {} },
    });
  });

  it("says how often the model was of no help", async () => {
    useModel();
    const { "500": broken } = faults;
    if (broken !== undefined) scripted.play(broken);
    const { code, stdout, stderr } = await evaluate(gold, "--model");
    // What the rules have read is no figure of the model's.
    expect(code).toBe(1);
    expect(stdout).toContain(
      "3 messages, read by rules alone: scripted answered none of the 2 it was asked about",
    );
    expect(stdout).toContain("answered by the model             0.0 %  0 of 2");
    expect(JSON.parse((await evaluate(gold, "--model", "--json")).stdout)).toMatchObject({
      model: null,
      asked: { times: 2, inVain: { upstream: 2 } },
    });
    expect(stderr).toBe(
      "lotse evaluate: 2 of the 2 messages the model was asked about were read by the rules alone: 2 upstream\n",
    );
  });

  it("ends when it is told to, with the model still thinking", async () => {
    useModel();
    const ending = new AbortController();
    scripted.play(() => ending.abort());
    const path = join(folder, "interrupted.jsonl");
    await writeFile(path, gold.map((message) => JSON.stringify(message)).join("\n"));
    const { io, written } = createRecordedIo({ signal: ending.signal });
    expect(await evaluateCommand.run([path, "--model"], io)).toBe(130);
    expect(written.stdout).toBe("");
  });

  it("tells every broken line and counts nothing", async () => {
    const { code, stdout, stderr } = await evaluate([
      gold[0],
      "{oops",
      "",
      { ...gold[1], lang: "fr" },
      gold[0],
    ]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("@/gold.jsonl:2: this is not JSON");
    expect(stderr).toContain('@/gold.jsonl:4: "lang"');
    expect(stderr).toContain('@/gold.jsonl:5: "id": a is the id of an earlier line');
  });

  it("reads a file that begins with a byte order mark, as some editors write it", async () => {
    const { code, stderr } = await evaluate([`\uFEFF${JSON.stringify(gold[0])}`]);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("does not measure nothing", async () => {
    const { code, stderr } = await evaluate([]);
    expect([code, stderr]).toEqual([
      1,
      "lotse evaluate: @/gold.jsonl: there is no message in it\n",
    ]);
  });

  it.each([
    [[], "the file with labelled messages is missing"],
    [["a.jsonl", "b.jsonl"], 'unexpected "b.jsonl"'],
    [["a.jsonl", "--modle"], "unknown flag --modle (did you mean --model?)"],
    [["a.jsonl", "--parallel", "0"], "--parallel takes a whole number from 1 to 32"],
  ])("refuses %j", async (args, problem) => {
    const { io, written } = createRecordedIo();
    expect(await evaluateCommand.run(args, io)).toBe(2);
    expect(written.stderr).toBe(`lotse evaluate: ${problem}\nlotse evaluate --help tells how.\n`);
  });
});
