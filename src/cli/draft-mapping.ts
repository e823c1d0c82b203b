import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { draftMappingFor, type TriedDraft } from "../adapters/draft-mapping-file.ts";
import type { ColumnFate } from "../catalog/draft-mapping/draft-mapping.ts";
import { formatYaml } from "../lib/format-yaml.ts";
import { formatIssue, type Issue, type Parsed } from "../lib/issue.ts";
import { localeSchema } from "../lib/localized.ts";
import { toSlug } from "../lib/slug.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { createProgressLine } from "./progress.ts";

/** `lotse draft-mapping`: a first mapping for a shop's export. */
export const draftMappingCommand: Command = {
  help: `Usage: lotse draft-mapping <file> --out <yaml> [flags]

Looks through a shop's export (CSV or JSON Lines) and writes a mapping for it: which column is
the title, the price, the picture, and which attributes the others hold. Then it tries the
mapping on every row and says what an import would come to. Read the file, give the attributes
better names, and run lotse import with it.

  --out <yaml>        where to write the mapping
  --locale <tag>      the language of the texts, such as de; found out without it
  --currency <code>   of the prices, such as CHF; what the prices say, or EUR, without it
  --force             replace the file if it exists
  --json              print what became of each column as JSON

Exit code: 0 done, 1 no mapping can be drafted, 2 wrong usage.`,
  run: runDraftMapping,
};

interface Request {
  readonly file: string;
  readonly out: string;
  readonly locale: string | undefined;
  readonly currency: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
}

async function runDraftMapping(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = toRequest(args);
  if (typeof request === "string") return usage(io, request);
  const drafted = await draftFor(request, io);
  if (drafted === "interrupted") {
    io.stderr.write("lotse draft-mapping: interrupted, nothing was written\n");
    return 130;
  }
  if (!drafted.ok) {
    if (request.json) io.stdout.write(toJsonLine({ written: false, issues: drafted.issues }));
    else io.stderr.write(lines(drafted.issues.map(formatIssue)));
    return 1;
  }
  try {
    const flag = request.force ? "w" : "wx";
    await writeFile(request.out, toDocument(drafted.value, request.file), { flag });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    if (cause.code === "EEXIST")
      return usage(io, `${request.out} exists already; --force replaces it`);
    if (cause.code === "ENOENT") return usage(io, `there is no folder for ${request.out}`);
    throw cause;
  }
  io.stdout.write(
    request.json ? jsonOf(drafted.value, request.out) : reportOf(drafted.value, request),
  );
  return 0;
}

function toRequest(args: readonly string[]): Request | string {
  const parsed = parseArguments(args, {
    texts: ["out", "locale", "currency"],
    switches: ["force", "json"],
  });
  if (!parsed.ok) return parsed.problem;
  const { texts, switches, positionals } = parsed;
  const { out, locale, currency } = texts;
  const [file, ...others] = positionals;
  if (file === undefined) return "which file?";
  if (others.length > 0) return `one file at a time, found also ${others.join(" ")}`;
  if (out === undefined) return "--out is missing";
  if (locale !== undefined && !localeSchema.safeParse(locale).success) {
    return '--locale takes a language tag such as "de"';
  }
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    return '--currency takes a code of three capitals such as "CHF"';
  }
  return { file, out, locale, currency, ...switches };
}

function usage(io: Io, problem: string): ExitCode {
  io.stderr.write(`lotse draft-mapping: ${problem}\nlotse draft-mapping --help tells how.\n`);
  return 2;
}

async function draftFor(
  { file, locale, currency }: Request,
  io: Io,
): Promise<Parsed<TriedDraft> | "interrupted"> {
  const line = createProgressLine(io);
  const name = basename(file, extname(file));
  try {
    return await draftMappingFor({
      file,
      id: idOf(name),
      title: name,
      locale,
      currency,
      signal: io.signal,
      onProgress: (progress) => line.update({ ...progress, note: "" }),
    });
  } catch (cause) {
    if (io.signal.aborted) return "interrupted";
    throw cause;
  } finally {
    line.finish();
  }
}

/** What a folder of the catalogue could be called. */
function idOf(name: string): string {
  return toSlug(name) || "mine";
}

function toDocument({ mapping, columns }: TriedDraft, file: string): string {
  const left = columns.flatMap(({ column, became }) =>
    became.type === "left-out" ? [`#   ${oneLine(column)}: ${oneLine(became.reason)}`] : [],
  );
  return lines([
    `# A first mapping for ${oneLine(basename(file))}, drafted from its columns.`,
    "# Give attributes the names shoppers know, take out what nobody asks about, and add rules that",
    "# read the texts (docs/guides/import.md); then run: lotse import",
    ...(left.length === 0 ? [] : ["#", "# Columns left out:", ...left]),
    formatYaml(mapping).trimEnd(),
  ]);
}

/** A column's name may hold anything, a line break too, which would end the comment. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").slice(0, 80);
}

const columnWidthMax = 28;
const issuesShown = 5;

function reportOf(draft: TriedDraft, { file, out }: Request): string {
  const { columns, products, refused, issues } = draft;
  const width = Math.min(columnWidthMax, Math.max(...columns.map(({ column }) => column.length)));
  const shown = issues.slice(0, issuesShown).map((issue) => `  ${formatIssue(issue)}`);
  const folder = `catalog/${idOf(basename(file, extname(file)))}`;
  return lines([
    `${out}: ${columns.length} columns`,
    ...columns.map(({ column, became }) => `  ${oneLine(column).padEnd(width)}  ${told(became)}`),
    "",
    refused === 0
      ? `Tried on every row: all ${products} become products.`
      : `Tried on every row: ${products} become products, ${refused} would be refused (--lenient leaves them out):`,
    ...(refused === 0 ? [] : shown),
    ...(issues.length > issuesShown && refused > 0 ? ["  …"] : []),
    ...(draft.mapping.values === undefined || Object.keys(draft.mapping.values).length > 0
      ? []
      : [
          "No column holds an attribute: read them from the texts, as catalog/mappings/one-column.yaml does.",
        ]),
    "",
    `Next: lotse import ${file} --mapping ${out} --out ${folder}`,
  ]);
}

function told(became: ColumnFate["became"]): string {
  switch (became.type) {
    case "field":
      return became.field;
    case "attribute":
      return `attribute ${became.id}: ${became.as}`;
    case "left-out":
      return `– left out: ${oneLine(became.reason)}`;
  }
}

function jsonOf(draft: TriedDraft, out: string): string {
  const { locale, products, refused, columns } = draft;
  const issues: readonly Issue[] = draft.issues;
  return toJsonLine({ written: true, out, locale, products, refused, columns, issues });
}

function toJsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
