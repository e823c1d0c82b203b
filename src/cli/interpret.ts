import { join } from "node:path";
import { z } from "zod";
import { readFlowFile } from "../adapters/flow-folder.ts";
import { climateTable } from "../climate/climate-table.ts";
import { createClimate } from "../climate/climate.ts";
import { readConfig } from "../config.ts";
import { formatIssue } from "../lib/issue.ts";
import { createOutdoorLexicon, outdoorLists } from "../reading/lexicon/outdoor-lexicon.ts";
import { flowWords } from "../reading/message/flow-words.ts";
import { createPlaces } from "../reading/message/places.ts";
import { readMessage, type ReadingContext } from "../reading/message/read-message.ts";
import { toRecord } from "../reading/message/record.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";

/** `lotse interpret`: what shoppers' messages are understood to say. */
export const interpretCommand: Command = {
  name: "interpret",
  summary: "Read messages and print what they are understood to say",
  help: `Usage: lotse interpret [--flow <id>] < messages.jsonl > readings.jsonl

Reads lines {"id": …, "lang": "de" | "en", "text": …} from standard input and writes one record
{"id", "intent", "needs", "implied_weather"} a line, in the same order (docs/reading.md tells
what the fields mean). No model takes part. "lang" is the conversation's language and may be
missing; messages may be in the other one.

  --flow <id>  also know the words of this flow in LOTSE_FLOWS_DIR (./flows);
               outdoor-shop when it is there

Exit code: 0 done, 1 some lines could not be read (each is told with its number), 2 wrong usage.`,
  run: runInterpret,
};

const usualFlow = "outdoor-shop";

async function runInterpret(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, { texts: ["flow"], switches: [] });
  if (!parsed.ok || parsed.positionals.length > 0) {
    const problem = parsed.ok ? `unexpected "${parsed.positionals[0]}"` : parsed.problem;
    io.stderr.write(`lotse interpret: ${problem}\nlotse interpret --help tells how.\n`);
    return 2;
  }
  const lexicon = await lexiconOf(parsed.texts.flow, io);
  if (lexicon === undefined) return 2;
  const places = createPlaces(createClimate(climateTable));
  let areAllRead = true;
  for await (const { number, text } of linesOf(io.stdin)) {
    if (io.signal.aborted) return 130;
    if (text.trim() === "") continue;
    const record = recordOf(text, { lexicon, places });
    if (typeof record === "string") io.stdout.write(`${record}\n`);
    else {
      areAllRead = false;
      io.stderr.write(`lotse interpret: line ${number}: ${record.problem}\n`);
    }
  }
  return areAllRead ? 0 : 1;
}

/** The words to read with; undefined after telling why there are none. */
async function lexiconOf(id: string | undefined, io: Io) {
  const { flowsDir } = readConfig(process.env);
  if (id !== undefined && !/^[\w-]+$/.test(id)) {
    io.stderr.write(`lotse interpret: "${id}" is not the id of a flow\n`);
    return undefined;
  }
  const path = join(flowsDir, `${id ?? usualFlow}.yaml`);
  const read = await readFlowFile(path).catch(() => undefined);
  if (read?.ok === true) {
    return createOutdoorLexicon(flowWords(read.value.document.flow, outdoorLists));
  }
  if (id === undefined && read === undefined) return createOutdoorLexicon();
  const issues = read?.issues.map((issue) => `${formatIssue(issue)}\n`).join("");
  io.stderr.write(issues ?? `lotse interpret: there is no flow ${path}\n`);
  return undefined;
}

/** Other fields, such as labels of a test set, are passed over. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().nullish(),
  text: z.string(),
});

/** The line to print, or what is wrong with the one that came. */
function recordOf(
  line: string,
  context: Omit<ReadingContext, "lang">,
): string | { readonly problem: string } {
  const json = parseJson(line);
  if (json === undefined) return { problem: "this is not JSON" };
  const message = lineSchema.safeParse(json);
  if (!message.success) {
    const [issue] = message.error.issues;
    const field = issue?.path.join(".") ?? "";
    return {
      problem: `${field === "" ? "the line" : `"${field}"`}: ${issue?.message ?? "is wrong"}`,
    };
  }
  const { id, lang, text } = message.data;
  const language = lang?.slice(0, 2).toLowerCase();
  const known = language === "de" || language === "en" ? language : undefined;
  return JSON.stringify({ id, ...toRecord(readMessage(text, { ...context, lang: known })) });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Lines as they come in, counted from 1; the last one needs no line break. */
async function* linesOf(
  input: Io["stdin"],
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
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
