import { readFile } from "node:fs/promises";
import { importCatalog, type ImportResult } from "../adapters/import-catalog.ts";
import { sizeOfFile } from "../adapters/text-lines.ts";
import type { Mapping } from "../catalog/mapping.ts";
import { parseMapping } from "../catalog/parse-mapping.ts";
import { formatIssue, type Parsed } from "../lib/issue.ts";
import { documentBytesMax } from "../lib/yaml-document.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { explainProduct, formatImport, formatImportJson, formatKinds } from "./import-report.ts";
import { createProgressLine } from "./progress.ts";

/** `lotse import`: a shop's export becomes a catalogue folder. */
export const importCommand: Command = {
  help: `Usage: lotse import <file> --mapping <yaml> --out <folder> [flags]

Turns a shop's export into a catalogue: reads the columns the mapping names, reads attributes
from the texts, and writes attributes.yaml and products.jsonl. The folder changes only when
every row was read.

  --mapping <yaml>   how rows become products, such as catalog/mappings/one-column.yaml
  --out <folder>     the catalogue to write or replace, such as catalog/outdoor
  --lenient          leave broken rows out instead of refusing the file
  --limit <n>        stop after n products
  --explain <n>      show for n products which words each attribute was read from
  --json             print the summary as JSON

Exit code: 0 done, 1 issues (nothing was written), 2 wrong usage.`,
  run: runImport,
};

interface Request {
  readonly file: string;
  readonly mappingFile: string;
  readonly folder: string;
  readonly lenient: boolean;
  readonly json: boolean;
  readonly productsWanted: number | undefined;
  readonly explainedWanted: number;
}

async function runImport(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = toRequest(args);
  if (typeof request === "string") {
    io.stderr.write(`lotse import: ${request}\nlotse import --help tells how.\n`);
    return 2;
  }
  const startMs = io.nowMs();
  const mapping = await readMapping(request.mappingFile);
  const imported = mapping.ok ? await importWith(mapping.value, request, io) : mapping;
  if (imported === "interrupted") {
    io.stderr.write("lotse import: interrupted, nothing was changed\n");
    return 130;
  }
  const issues = imported.ok ? imported.value.issues : imported.issues;
  const elapsedMs = io.nowMs() - startMs;
  if (request.json) {
    const result = imported.ok ? imported.value : undefined;
    io.stdout.write(formatImportJson({ result, issues, folder: request.folder }));
  } else {
    io.stderr.write(issues.map((issue) => `${formatIssue(issue)}\n`).join(""));
    if (imported.ok) io.stdout.write(formatImport(imported.value, { ...request, elapsedMs }));
  }
  return imported.ok && imported.value.ok ? 0 : 1;
}

/** What is asked for, or what is wrong with the way it was asked. */
function toRequest(args: readonly string[]): Request | string {
  const parsed = parseArguments(args, {
    texts: ["mapping", "out", "limit", "explain"],
    switches: ["lenient", "json"],
  });
  if (!parsed.ok) return parsed.problem;
  const { texts, switches, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined) return "which file?";
  if (others.length > 0) return `one file at a time, found also ${others.join(" ")}`;
  if (texts.mapping === undefined) return "--mapping is missing";
  if (texts.out === undefined) return "--out is missing";
  const limit = toCount(texts.limit);
  const explain = toCount(texts.explain);
  if (limit === "wrong") return "--limit takes a number from 1";
  if (explain === "wrong") return "--explain takes a number from 1";
  if (explain !== undefined && switches.json) return "--explain and --json do not go together";
  return {
    file,
    mappingFile: texts.mapping,
    folder: texts.out,
    ...switches,
    productsWanted: limit,
    explainedWanted: explain ?? 0,
  };
}

function toCount(text: string | undefined): number | "wrong" | undefined {
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : "wrong";
}

async function readMapping(path: string): Promise<Parsed<Mapping>> {
  const size = await sizeOfFile(path);
  if (!size.ok) return size;
  if (size.value > documentBytesMax) {
    const message = `${size.value} bytes, at most ${documentBytesMax} are read`;
    const issue = {
      code: "file-too-large",
      severity: "error",
      message,
      path: [],
      file: path,
    } as const;
    return { ok: false, issues: [issue] };
  }
  return parseMapping(await readFile(path, "utf8"), path);
}

/** More do not fit on the line of the progress bar. */
const kindsShownMax = 4;

async function importWith(
  mapping: Mapping,
  request: Request,
  io: Io,
): Promise<Parsed<ImportResult> | "interrupted"> {
  const line = createProgressLine(io);
  let explained = 0;
  try {
    return await importCatalog({
      ...request,
      mapping,
      signal: io.signal,
      onProgress: (progress) =>
        line.update({ ...progress, note: formatKinds(progress.kinds, kindsShownMax) }),
      onProduct: (product, derived) => {
        explained += 1;
        if (explained <= request.explainedWanted) io.stdout.write(explainProduct(product, derived));
      },
    });
  } catch (cause) {
    if (io.signal.aborted) return "interrupted";
    throw cause;
  } finally {
    line.finish();
  }
}
