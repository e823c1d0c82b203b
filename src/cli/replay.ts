import { readFile } from "node:fs/promises";
import { loadCatalogFolder } from "../adapters/catalog-folder.ts";
import { openCatalogSearch } from "../adapters/embedding/open-catalog-search.ts";
import { listFlowFiles, readFlowFile } from "../adapters/flow-folder.ts";
import { listCatalogs } from "../adapters/list-catalogs.ts";
import { createSqlFlowArchive } from "../adapters/log/sql-flow-archive.ts";
import { createSqlLog } from "../adapters/log/sql-log.ts";
import { nodeSecrets } from "../adapters/node-secrets.ts";
import { noCache } from "../adapters/parsed-cache.ts";
import { systemClock } from "../adapters/system-clock.ts";
import type { Advice } from "../advisor/library.ts";
import type { ConversationId } from "../advisor/ports.ts";
import { replayConversation } from "../advisor/replay-conversation.ts";
import type { StoredConversation } from "../advisor/stored-conversation.ts";
import { createCatalogFacets } from "../catalog/catalog-facets.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { climateTable } from "../climate/climate-table.ts";
import { createClimate } from "../climate/climate.ts";
import { readConfig, type Config } from "../config.ts";
import type { Flow } from "../flow/flow.ts";
import { parseFlow } from "../flow/parse-flow.ts";
import { formatIssue } from "../lib/issue.ts";
import { lazily } from "../lib/lazily.ts";
import { optional } from "../lib/optional.ts";
import { createOutdoorField } from "../reading/outdoor-field.ts";
import { createReader } from "../reading/reader.ts";
import { createKnowledge } from "../recommendation/knowledge.ts";
import { parseArguments } from "./arguments.ts";
import { explainSystemError, isSystemError } from "./system-error.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { withLog } from "./open-log.ts";
import { parseStored } from "./stored-conversation.ts";
import { toReport, type Replayed } from "./replay-report.ts";

/** `lotse replay`: would a conversation go the same way today? */
export const replayCommand: Command = {
  help: `Usage: lotse replay <file> [--flow <file>] [--json]
       lotse replay --conversation ID [--flow <file>] [--json]

Decides every turn of a stored conversation again, in the state the log had led to, with the
catalogues in LOTSE_CATALOG_DIR (./catalog), and says where the outcome would be another one:
another reading of a text, other products, another question. Sentences are not compared, nor
is the weather of a place looked up again: what was assumed then is assumed now. What a model
had read is not read again.

<file> is what lotse export prints, or one such conversation a line; - is standard input.
With --conversation the log itself is read: at DATABASE_URL, or else in LOTSE_DATA_DIR
(./data), whose process has to be stopped.

  --conversation ID  read this one from the log, with the revision of its flow kept there
  --flow <file>      decide with this flow instead: what would a change have done?
  --json             print one object: {"conversations": [{conversation, flow, catalog, turns,
                     differences: [{turn, seq, event, path, stored, now}]}]}

Without --flow, a conversation from a file is decided with the flow of its id in
LOTSE_FLOWS_DIR (./flows); another revision than it began with is told.

Exit code: 0 when nothing differs, 1 when something does, 2 when it could not be replayed.`,
  run: replay,
};

async function replay(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, { texts: ["conversation", "flow"], switches: ["json"] });
  if (!parsed.ok) return fail(io, parsed.problem);
  const { conversation, flow: flowFile } = parsed.texts;
  const [file, ...others] = parsed.positionals;
  if (others.length > 0 || (file === undefined) === (conversation === undefined)) {
    return fail(io, "needs a file or --conversation ID");
  }
  const config = readConfig(process.env);
  const flow = flowFile === undefined ? undefined : await readFlow(flowFile);
  if (typeof flow === "string") return fail(io, flow);
  const request = { config, io, flow, json: parsed.switches.json };
  if (conversation !== undefined) return await replayFromLog(conversation, request);
  const stored = parseStored(await textOf(file ?? "-", io).catch(messageOf));
  if (typeof stored === "string") return fail(io, stored);
  return await replayAll(stored, request);
}

interface Request {
  readonly config: Config;
  readonly io: Io;
  /** Instead of the one a conversation began with. */
  readonly flow: Flow | undefined;
  readonly json: boolean;
}

function fail(io: Io, problem: string): ExitCode {
  io.stderr.write(`lotse replay: ${problem}\n`);
  return 2;
}

async function textOf(file: string, io: Io): Promise<{ readonly text: string }> {
  if (file !== "-") return { text: await readFile(file, "utf8") };
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of io.stdin) {
    text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  }
  return { text: text + decoder.decode() };
}

function messageOf(cause: unknown): string {
  if (isSystemError(cause)) return explainSystemError(cause);
  return cause instanceof Error ? cause.message : "cannot be read";
}

async function replayFromLog(id: string, request: Request): Promise<ExitCode> {
  const { config, io } = request;
  return await withLog({ name: "replay", config, io }, async (database) => {
    const log = createSqlLog(database, systemClock);
    const record = await log.find(id as ConversationId);
    if (record === undefined) return fail(io, `there is no conversation "${id}"`);
    const text = await createSqlFlowArchive(database, systemClock).find(record.flow.revision);
    const kept = text === undefined ? undefined : parseFlow({ text, ...record.flow });
    const events = await log.read(record.id, 0);
    const stored: StoredConversation = { conversation: id, flow: record.flow, events };
    const flow = request.flow ?? (kept?.ok === true ? kept.value.flow : undefined);
    return await replayAll([stored], { ...request, flow });
  });
}

async function replayAll(
  conversations: readonly StoredConversation[],
  request: Request,
): Promise<ExitCode> {
  const { config, io, json } = request;
  const shop = await openShop(config);
  const replayed: Replayed[] = [];
  for (const stored of conversations) {
    const advice = await shop.adviceFor(request.flow ?? (await flowNamed(stored.flow.id, config)));
    if (typeof advice === "string") return fail(io, `${stored.conversation}: ${advice}`);
    replayed.push({ stored, used: advice.knowledge, ...replayConversation(advice, stored.events) });
  }
  const report = toReport(replayed);
  io.stdout.write(json ? `${JSON.stringify(report.json, undefined, 2)}\n` : report.text);
  return replayed.every(({ differences }) => differences.length === 0) ? 0 : 1;
}

async function flowNamed(id: string, { flowsDir }: Config): Promise<Flow | string> {
  for (const file of await listFlowFiles(flowsDir)) {
    const flow = await readFlow(file);
    if (typeof flow !== "string" && flow.id === id) return flow;
  }
  return `there is no flow "${id}" in ${flowsDir}`;
}

async function readFlow(file: string): Promise<Flow | string> {
  const read = await readFlowFile(file).catch(messageOf);
  if (typeof read === "string") return read;
  if (read.ok) return read.value.document.flow;
  return read.issues.map(formatIssue).join("\n");
}

/** The catalogues as a server has them, searched without a network. */
async function openShop(config: Config): Promise<{
  adviceFor(flow: Flow | string): Promise<Advice | string>;
}> {
  const field = createOutdoorField(lazily(() => createClimate(climateTable)));
  const catalogs = new Map<string, Catalog>();
  for (const place of await listCatalogs(config.catalogDir)) {
    const loaded = await loadCatalogFolder(place);
    if (loaded.ok) catalogs.set(loaded.value.catalog.id, loaded.value.catalog);
  }
  return {
    async adviceFor(flow) {
      if (typeof flow === "string") return flow;
      const catalog = catalogs.get(flow.catalog);
      if (catalog === undefined) return `there is no catalogue "${flow.catalog}"`;
      const search = await openCatalogSearch(catalog, {
        embedding: { type: config.embedding?.type === "none" ? "none" : "local" },
        dataDir: config.dataDir,
        cache: noCache,
        hash: nodeSecrets.hash,
        now: systemClock.now,
        onTrouble: () => {},
      });
      const facets = createCatalogFacets(catalog);
      return {
        knowledge: createKnowledge({ flow, catalog, facets, ...optional("texts", search.texts) }),
        reader: createReader(flow, { ...field, attributes: catalog.attributes }),
      };
    },
  };
}
