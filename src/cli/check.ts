import { loadCatalogFolder } from "../adapters/catalog-folder.ts";
import {
  checkFlow,
  listFlowFiles,
  readFlowFile,
  readFlowTest,
  type AssortmentToCheck,
  type FlowFile,
} from "../adapters/flow-folder.ts";
import { listCatalogs } from "../adapters/list-catalogs.ts";
import { runFlowTest } from "../advisor/flow-test.ts";
import { climateTable } from "../climate/climate-table.ts";
import { createClimate } from "../climate/climate.ts";
import { usualWeather } from "../climate/usual-weather.ts";
import { createCatalogFacets } from "../catalog/catalog-facets.ts";
import { readConfig } from "../config.ts";
import { lazily } from "../lib/lazily.ts";
import { formatIssue, formatPath, hasErrors, type Issue } from "../lib/issue.ts";
import { createOutdoorField } from "../reading/outdoor-field.ts";
import { createReader } from "../reading/reader.ts";
import { createKnowledge } from "../recommendation/knowledge.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";

const climate = lazily(() => createClimate(climateTable));
const field = lazily(() => createOutdoorField(climate));

export const checkCommand: Command = {
  help: `Usage: lotse check [<file> ...] [--json]

Checks flow files, all of LOTSE_FLOWS_DIR (./flows) without any, against the catalogues in
LOTSE_CATALOG_DIR (./catalog): unknown attributes, values, questions and options, options
no product meets, questions nobody reaches, missing translations and more. Then holds the
conversations in <flow>.test.yaml, if there are any. Every issue has its line and column.

  --json  print one object: {"files": […], "issues": [{file, line, column, severity, code, …}]}

Exit code: 0 without errors, 1 with errors, 2 when called in a wrong way.`,
  run: runCheck,
};

async function runCheck(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, { texts: [], switches: ["json"] });
  if (!parsed.ok) {
    io.stderr.write(`lotse check: ${parsed.problem}\n`);
    return 2;
  }
  const { catalogDir, flowsDir } = readConfig(process.env);
  const files = parsed.positionals.length > 0 ? parsed.positionals : await listFlowFiles(flowsDir);
  if (files.length === 0) {
    io.stderr.write(`lotse check: there are no flows in ${flowsDir}\n`);
    return 2;
  }
  const { assortments, issues: catalogIssues } = await loadAll(catalogDir);
  const flowIssues = await Promise.all(files.map((file) => issuesOf(file, assortments)));
  const issues = [...catalogIssues, ...flowIssues.flat()];
  io.stdout.write(parsed.switches.json ? toJson(files, issues) : toText(files, issues));
  return hasErrors(issues) ? 1 : 0;
}

async function loadAll(folder: string): Promise<{
  readonly assortments: ReadonlyMap<string, AssortmentToCheck>;
  readonly issues: readonly Issue[];
}> {
  const assortments = new Map<string, AssortmentToCheck>();
  const issues: Issue[] = [];
  for (const place of await listCatalogs(folder)) {
    const loaded = await loadCatalogFolder(place);
    issues.push(...loaded.issues.filter(({ severity }) => severity === "error"));
    if (!loaded.ok) continue;
    const { catalog } = loaded.value;
    assortments.set(catalog.id, { catalog, facets: createCatalogFacets(catalog) });
  }
  return { assortments, issues };
}

async function issuesOf(
  file: string,
  assortments: ReadonlyMap<string, AssortmentToCheck>,
): Promise<readonly Issue[]> {
  const read = await readFlowFile(file).catch((cause: unknown) => unreadable(file, cause));
  if (!read.ok) return read.issues;
  const issues = [...read.issues, ...checkFlow(read.value, assortments)];
  // A flow that is wrong would only fail its conversations for reasons already told.
  return hasErrors(issues) ? issues : [...issues, ...(await testFlow(read.value, assortments))];
}

async function testFlow(
  file: FlowFile,
  assortments: ReadonlyMap<string, AssortmentToCheck>,
): Promise<readonly Issue[]> {
  const { flow } = file.document;
  const assortment = assortments.get(flow.catalog);
  const test = await readFlowTest(file.path);
  if (test === undefined || assortment === undefined) return [];
  if (!test.ok) return test.issues;
  const knowledge = createKnowledge({ flow, ...assortment });
  // Read as the server reads them.
  const { attributes } = assortment.catalog;
  const reader = createReader(flow, { ...field(), attributes });
  return runFlowTest({ knowledge, reader }, test.value, (asked) => usualWeather(climate(), asked));
}

function unreadable(file: string, cause: unknown): { ok: false; issues: readonly Issue[] } {
  const message = cause instanceof Error ? cause.message : "cannot be read";
  return {
    ok: false,
    issues: [{ code: "unreadable-file", severity: "error", message, path: [], file }],
  };
}

function toJson(files: readonly string[], issues: readonly Issue[]): string {
  const plain = issues.map(({ path, ...rest }) => ({ ...rest, path: formatPath(path) }));
  return `${JSON.stringify({ files, issues: plain }, undefined, 2)}\n`;
}

function toText(files: readonly string[], issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  const lines = issues.map((issue) => `${formatIssue(issue)}\n`).join("");
  const checked = `${files.length} ${files.length === 1 ? "flow" : "flows"} checked`;
  if (issues.length === 0) return `${checked}: everything is in order\n`;
  return `${lines}${checked}: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}\n`;
}
