import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { goldMessageSchema, type GoldMessage } from "../reading/evaluation/gold-message.ts";
import { scoreReadings } from "../reading/evaluation/score.ts";
import type { ReadingRecord } from "../reading/message/record.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import {
  formatEvaluation,
  formatEvaluationJson,
  isByRulesAlone,
  type Evaluation,
} from "./evaluation-report.ts";
import { inOrder } from "./in-order.ts";
import { parseJsonLine } from "./json-line.ts";
import {
  formatInVain,
  openReader,
  parallelMax,
  toParallel,
  type OpenedReader,
} from "./open-reader.ts";
import { createProgressLine } from "./progress.ts";

/** `lotse evaluate`: how well messages are read, against what careful people read in them. */
export const evaluateCommand: Command = {
  help: `Usage: lotse evaluate <gold.jsonl> [--flow <id>] [--model] [--json]

Reads the messages of a labelled file as lotse interpret does and prints how far the records
agree with the labels. docs/reading.md tells how a message is labelled and what the measures
mean.

  --flow <id>      also know the words of this flow in LOTSE_FLOWS_DIR (./flows);
                   outdoor-shop when it is there
  --model          let the model of LOTSE_MODEL read what the rules have left unread
                   (docs/guides/model.md); without it no model takes part
  --parallel <n>   messages the model is asked about at once, 1 to ${parallelMax} (4)
  --json           print one object instead of the table

Exit code: 0 done, 1 the file cannot be read or has broken lines (all of them are told), or the
model answered nothing it was asked, 2 wrong usage, 130 interrupted.`,
  run: runEvaluate,
};

async function runEvaluate(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = toRequest(args);
  if (typeof request === "string") return wrongUsage(request, io);
  const gold = await readGold(request.path);
  if ("problems" in gold) {
    for (const problem of gold.problems) io.stderr.write(`lotse evaluate: ${problem}\n`);
    return 1;
  }
  const reader = await openReader({ ...request, signal: io.signal });
  if (typeof reader === "string") return wrongUsage(reader, io);
  const { records, timesMs } = await readAll({ gold: gold.messages, reader, request, io });
  if (io.signal.aborted) return 130;
  const evaluation: Evaluation = {
    file: basename(request.path),
    gold: gold.messages,
    score: scoreReadings(gold.messages, records),
    timesMs,
    model: reader.model,
    asked: reader.asked(),
  };
  io.stdout.write(request.json ? formatEvaluationJson(evaluation) : formatEvaluation(evaluation));
  const inVain = formatInVain(evaluation.asked);
  if (inVain !== undefined) io.stderr.write(`lotse evaluate: ${inVain}\n`);
  return isByRulesAlone(evaluation) ? 1 : 0;
}

function wrongUsage(problem: string, io: Io): ExitCode {
  io.stderr.write(`lotse evaluate: ${problem}\nlotse evaluate --help tells how.\n`);
  return 2;
}

interface Request {
  readonly path: string;
  readonly flow: string | undefined;
  readonly model: boolean;
  readonly parallel: number;
  readonly json: boolean;
}

/** What is asked for, or what is wrong with the way it was asked. */
function toRequest(args: readonly string[]): Request | string {
  const parsed = parseArguments(args, { texts: ["flow", "parallel"], switches: ["model", "json"] });
  if (!parsed.ok) return parsed.problem;
  const { texts, switches, positionals } = parsed;
  const [path, more] = positionals;
  if (path === undefined) return "the file with labelled messages is missing";
  if (more !== undefined) return `unexpected "${more}"`;
  const parallel = toParallel(texts.parallel);
  if (parallel === undefined) return `--parallel takes a whole number from 1 to ${parallelMax}`;
  return { path, flow: texts.flow, parallel, ...switches };
}

type Gold =
  | { readonly messages: readonly GoldMessage[] }
  | { readonly problems: readonly string[] };

/** A figure over half of a file would mislead, so one broken line is one too many. */
async function readGold(path: string): Promise<Gold> {
  const text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  const messages: GoldMessage[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseJsonLine(line, goldMessageSchema);
    const where = `${path}:${at + 1}`;
    if ("problem" in parsed) {
      problems.push(`${where}: ${parsed.problem}`);
    } else if (ids.has(parsed.value.id)) {
      problems.push(`${where}: "id": ${parsed.value.id} is the id of an earlier line`);
    } else {
      ids.add(parsed.value.id);
      messages.push(parsed.value);
    }
  }
  if (problems.length > 0) return { problems };
  return messages.length === 0
    ? { problems: [`${path}: there is no message in it`] }
    : { messages };
}

interface Reading {
  readonly gold: readonly GoldMessage[];
  readonly reader: OpenedReader;
  readonly request: Request;
  readonly io: Io;
}

async function readAll({ gold, reader, request, io }: Reading): Promise<{
  readonly records: ReadonlyMap<string, ReadingRecord>;
  readonly timesMs: readonly number[];
}> {
  // A server has read many messages before; the time the first ones take says little.
  if (reader.model === undefined) for (const message of gold) await reader.read(message);
  const progress = io.stderr.isTerminal ? createProgressLine(io) : undefined;
  const records = new Map<string, ReadingRecord>();
  const timesMs: number[] = [];
  // Rules wait for nothing; side by side, the time of one message would be counted for another.
  const parallel = reader.model === undefined ? 1 : request.parallel;
  const readings = inOrder(asTheyCome(gold), parallel, async (message) => {
    const begunMs = io.nowMs();
    const record = await reader.read(message);
    return { id: message.id, record, tookMs: io.nowMs() - begunMs };
  });
  for await (const { id, record, tookMs } of readings) {
    if (io.signal.aborted) break;
    records.set(id, record);
    timesMs.push(tookMs);
    const done = { bytes: records.size, bytesTotal: gold.length, rows: records.size };
    progress?.update({ ...done, unit: "messages", note: "" });
  }
  progress?.finish();
  return { records, timesMs };
}

async function* asTheyCome<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
