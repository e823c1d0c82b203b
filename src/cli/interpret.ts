import { z } from "zod";
import type { TextLine } from "../lib/line-splitter.ts";
import { textCharactersMax } from "../protocol/client-message.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { inOrder } from "./in-order.ts";
import { parseJsonLine } from "./json-line.ts";
import { lineCharactersMax, linesOf } from "./numbered-lines.ts";
import {
  formatInVain,
  isInReach,
  openReader,
  parallelMax,
  toParallel,
  type OpenedReader,
} from "./open-reader.ts";
import { createProgressLine } from "./progress.ts";

/** `lotse interpret`: what shoppers' messages are understood to say. */
export const interpretCommand: Command = {
  help: `Usage: lotse interpret [--flow <id>] [--model] < messages.jsonl > readings.jsonl

Reads lines {"id": …, "lang": "de" | "en", "text": …} from standard input and writes one record
{"id", "intent", "needs", "implied_weather"} a line, in the same order (docs/reading.md tells
what the fields mean). "lang" is the conversation's language and may be missing; messages may
be in the other one. Of a text longer than ${textCharactersMax} characters, the most a shopper can send,
the beginning is read, and it is said.

  --flow <id>      also know the words of this flow in LOTSE_FLOWS_DIR (./flows);
                   outdoor-shop when it is there
  --model          let the model of LOTSE_MODEL read what the rules have left unread
                   (docs/guides/model.md); without it no model takes part
  --parallel <n>   messages the model is asked about at once, 1 to ${parallelMax} (4)

Exit code: 0 done, 1 some lines could not be read (each is told with its number), 2 wrong usage,
130 interrupted. A model that fails leaves the record of the rules, and it is said how often.`,
  run: runInterpret,
};

async function runInterpret(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = toRequest(args);
  if (typeof request === "string") return wrongUsage(request, io);
  const reader = await openReader({ ...request, signal: io.signal });
  if (typeof reader === "string") return wrongUsage(reader, io);
  const areAllRead = await interpretAll(reader, request.parallel, io);
  if (io.signal.aborted) return 130;
  const inVain = formatInVain(reader.asked());
  if (inVain !== undefined) io.stderr.write(`lotse interpret: ${inVain}\n`);
  return areAllRead ? 0 : 1;
}

function wrongUsage(problem: string, io: Io): ExitCode {
  io.stderr.write(`lotse interpret: ${problem}\nlotse interpret --help tells how.\n`);
  return 2;
}

interface Request {
  readonly flow: string | undefined;
  readonly model: boolean;
  readonly parallel: number;
}

/** What is asked for, or what is wrong with the way it was asked. */
function toRequest(args: readonly string[]): Request | string {
  const parsed = parseArguments(args, { texts: ["flow", "parallel"], switches: ["model"] });
  if (!parsed.ok) return parsed.problem;
  const { texts, switches, positionals } = parsed;
  if (positionals.length > 0) return `unexpected "${positionals[0]}"`;
  const parallel = toParallel(texts.parallel);
  if (parallel === undefined) return `--parallel takes a whole number from 1 to ${parallelMax}`;
  return { flow: texts.flow, model: switches.model, parallel };
}

/** Whether every line could be read. */
async function interpretAll(reader: OpenedReader, parallel: number, io: Io): Promise<boolean> {
  // Rules answer at once; and records that scroll by tell enough.
  const isSilent = reader.model === undefined || !io.stderr.isTerminal || io.stdout.isTerminal;
  const progress = isSilent ? undefined : createProgressLine(io);
  let areAllRead = true;
  let read = 0;
  const results = inOrder(
    linesOf(io.stdin),
    parallel,
    async (line) => await readLine(line, reader),
  );
  for await (const result of results) {
    if (io.signal.aborted) break;
    if (result === undefined) continue;
    if (result.record !== undefined) io.stdout.write(`${result.record}\n`);
    else areAllRead = false;
    if (result.problem !== undefined) io.stderr.write(`lotse interpret: ${result.problem}\n`);
    read += 1;
    progress?.update({ bytes: 0, bytesTotal: undefined, rows: read, unit: "messages", note: "" });
  }
  progress?.finish();
  return areAllRead;
}

/** Other fields, such as labels of a test set, are passed over. */
const lineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], "expected a string or a number"),
    lang: z.string('expected "de" or "en"').nullish(),
    text: z.string("expected what the shopper wrote"),
  },
  'expected an object such as {"id": "1", "lang": "en", "text": "a warm jacket"}',
);

interface ReadLine {
  /** The line to print, if the one that came could be read. */
  readonly record?: string;
  /** What is wrong with the one that came. */
  readonly problem?: string;
}

/** Nothing for an empty line. */
async function readLine(
  { number, text, tooLong }: TextLine,
  reader: OpenedReader,
): Promise<ReadLine | undefined> {
  if (tooLong) return { problem: `line ${number}: longer than ${lineCharactersMax} characters` };
  if (text.trim() === "") return undefined;
  const line = parseJsonLine(text, lineSchema);
  if ("problem" in line) return { problem: `line ${number}: ${line.problem}` };
  const record = { id: line.value.id, ...(await reader.read(line.value)) };
  if (isInReach(line.value.text)) return { record: JSON.stringify(record) };
  const problem = `line ${number}: only the first ${textCharactersMax} characters of "text" are read`;
  return { record: JSON.stringify(record), problem };
}
