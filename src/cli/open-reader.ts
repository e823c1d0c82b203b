import { join } from "node:path";
import { readFlowFile } from "../adapters/flow-folder.ts";
import type { MessageReader } from "../adapters/model/message-reader.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { climateTable } from "../climate/climate-table.ts";
import { createClimate } from "../climate/climate.ts";
import { readConfig, type Config } from "../config.ts";
import { formatIssue } from "../lib/issue.ts";
import { textCharactersMax } from "../protocol/client-message.ts";
import { wantsHearing, quotesOf } from "../reading/heard/left-unread.ts";
import { withHeard } from "../reading/heard/with-heard.ts";
import { createOutdoorLexicon, outdoorLists } from "../reading/lexicon/outdoor-lexicon.ts";
import { flowWords } from "../reading/message/flow-words.ts";
import type { Lexicon } from "../reading/message/lexicon.ts";
import { createPlaces } from "../reading/message/places.ts";
import { readMessage } from "../reading/message/read-message.ts";
import { toRecord, type ReadingRecord } from "../reading/message/record.ts";

/** Reads messages as `lotse interpret` and `lotse evaluate` do: by rules, then by a model. */
export interface OpenedReader {
  /** Of the model that takes part. */
  readonly model: string | undefined;
  /** Never fails: where the model is of no help, the rules' record stands. */
  read(message: {
    readonly lang?: string | null | undefined;
    readonly text: string;
  }): Promise<ReadingRecord>;
  /** How often the model was asked, and how often in vain for each reason. */
  asked(): { readonly times: number; readonly inVain: Readonly<Record<string, number>> };
}

export interface ReaderRequest {
  /** Whose words to know as well. */
  readonly flow: string | undefined;
  readonly model: boolean;
  readonly signal: AbortSignal;
}

/** The reader, or why there is none. */
export async function openReader(request: ReaderRequest): Promise<OpenedReader | string> {
  const config = readConfig(process.env);
  const lexicon = await lexiconOf(request.flow, config.flowsDir);
  if (typeof lexicon === "string") return lexicon;
  const messageReader = request.model ? await openModelOf(config) : undefined;
  if (typeof messageReader === "string") return messageReader;
  const places = createPlaces(createClimate(climateTable));
  const inVain: Record<string, number> = {};
  let times = 0;
  return {
    model: messageReader === undefined ? undefined : config.model?.model,
    asked: () => ({ times, inVain }),
    async read({ lang, text: whole }) {
      const text = inReach(whole);
      const language = lang?.slice(0, 2).toLowerCase();
      const known = language === "de" || language === "en" ? language : undefined;
      const reading = readMessage(text, { lexicon, places, lang: known });
      if (messageReader === undefined || !wantsHearing(text, reading)) return toRecord(reading);
      times += 1;
      const understood = quotesOf(reading).map((quote) => quote.text);
      const asking = messageReader.hear({ key: String(times), text, understood }, request.signal);
      const heard = await asking.catch((cause: unknown) => {
        const reason = reasonOf(cause);
        inVain[reason] = (inVain[reason] ?? 0) + 1;
        return undefined;
      });
      return toRecord(heard === undefined ? reading : withHeard(text, reading, heard));
    },
  };
}

/** As much of a text as a shopper can send; reading takes the longer the more, and nobody says more. */
function inReach(text: string): string {
  return isInReach(text) ? text : text.slice(0, textCharactersMax).toWellFormed();
}

/** Whether all of a text is read. */
export function isInReach(text: string): boolean {
  return text.length <= textCharactersMax;
}

const usualFlow = "outdoor-shop";

/** The words to read with, or why there are none. */
async function lexiconOf(id: string | undefined, flowsDir: string): Promise<Lexicon | string> {
  if (id !== undefined && !/^[\w-]+$/.test(id)) return `"${id}" is not the id of a flow`;
  const path = join(flowsDir, `${id ?? usualFlow}.yaml`);
  const read = await readFlowFile(path);
  if (read.ok) return createOutdoorLexicon(flowWords(read.value.document.flow, outdoorLists));
  const isThere = !read.issues.some(({ code }) => code === "file-not-found");
  if (isThere) return read.issues.map(formatIssue).join("\n");
  return id === undefined ? createOutdoorLexicon() : `there is no flow ${path}`;
}

/** What `--model` asks for, or why it cannot be had. Nothing of a model is loaded without it. */
async function openModelOf({ model }: Config): Promise<MessageReader | string> {
  if (model === undefined) return "--model needs LOTSE_MODEL (docs/guides/model.md)";
  if (!model.uses.read) {
    return "LOTSE_MODEL_USE=voice keeps what shoppers write from the model; expected both or read";
  }
  const { openMessageReader } = await import("../adapters/model/open-model.ts");
  return await openMessageReader(model, systemClock.now);
}

/** Every error of the model has a code. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "error";
}

/** "3 of 20 messages the model was asked about were read by the rules alone: 2 upstream, 1 empty" */
export function formatInVain({
  times,
  inVain,
}: ReturnType<OpenedReader["asked"]>): string | undefined {
  const reasons = Object.entries(inVain).sort(([, many], [, few]) => few - many);
  if (reasons.length === 0) return undefined;
  const total = reasons.reduce((sum, [, count]) => sum + count, 0);
  const list = reasons.map(([reason, count]) => `${count} ${reason}`).join(", ");
  return `${total} of the ${times} messages the model was asked about were read by the rules alone: ${list}`;
}

export const parallelMax = 32;

/** How many messages a model may be asked about at once. */
export function toParallel(text: string | undefined): number | undefined {
  const parallel = Number(text ?? "4");
  const isAllowed = Number.isInteger(parallel) && parallel >= 1 && parallel <= parallelMax;
  return isAllowed ? parallel : undefined;
}
