import { stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { loadCatalogFolder } from "../adapters/catalog-folder.ts";
import { isPath } from "./is-path.ts";
import { readFlowFile } from "../adapters/flow-folder.ts";
import { createCatalogFacets } from "../catalog/catalog-facets.ts";
import { readConfig } from "../config.ts";
import { validateFlow } from "../flow/validate-flow.ts";
import { formatIssue, hasErrors, type Parsed } from "../lib/issue.ts";
import { createKnowledge, type Knowledge } from "../recommendation/knowledge.ts";
import { simulate, type Settings, type Simulation } from "../simulation/simulate.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, ExitCode, Io } from "./command.ts";
import { createProgressLine } from "./progress.ts";
import { drawSimulation } from "./simulation-plot.ts";
import { formatSimulation, formatSimulationJson } from "./simulation-report.ts";

/** `lotse simulate`: how good the advice of a flow is, measured on shoppers who answer by rule. */
export const simulateCommand: Command = {
  help: `Usage: lotse simulate --flow <id|file> [flags]

Plays shoppers with one product in mind, drawn evenly, through the engine itself, and prints
how often it was among the best three after 3, 4 and 5 questions: with questions chosen by
information gain, in the order of the flow, in that of the catalogue's attributes, and at
random. docs/simulation.md says what the shoppers do and what the numbers mean.

  --flow <id|file>       a flow of LOTSE_FLOWS_DIR (./flows), or a YAML file
  --catalog <id|folder>  a catalogue of LOTSE_CATALOG_DIR (./catalog), or a folder; without it
                         the one the flow names
  --shoppers <n>         how many are played (1000)
  --wrong <share>        of their answers that contradict their product, 0 to 1 (0.1)
  --unsure <share>       of the questions they cannot answer, 0 to 1 (0.1)
  --volunteer <n>        needs they state before the first question (0)
  --critique             also play shoppers who say "this one, but lighter"
  --seed <n>             the same seed plays the same shoppers (1)
  --plot <file>          draw the result as SVG
  --json                 print one object instead of the table

Exit code: 0 done, 1 issues in flow or catalogue, 2 wrong usage, 130 interrupted.`,
  run: runSimulate,
};

interface Request {
  readonly flow: string;
  readonly catalog: string | undefined;
  readonly settings: Settings;
  readonly plot: string | undefined;
  readonly json: boolean;
}

async function runSimulate(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = toRequest(args);
  if (typeof request === "string") {
    io.stderr.write(`lotse simulate: ${request}\nlotse simulate --help tells how.\n`);
    return 2;
  }
  const unwritable = request.plot === undefined ? undefined : await whyNoPlot(request.plot);
  if (unwritable !== undefined) {
    io.stderr.write(`lotse simulate: ${unwritable}\n`);
    return 2;
  }
  const loaded = await load(request);
  if (!loaded.ok) {
    io.stderr.write(loaded.issues.map((issue) => `${formatIssue(issue)}\n`).join(""));
    return 1;
  }
  const knowledge = loaded.value;
  const simulation = await runAll(knowledge, request.settings, io);
  if (simulation === "interrupted") {
    io.stderr.write("lotse simulate: interrupted\n");
    return 130;
  }
  const { flow, catalog, total } = knowledge;
  if (request.plot !== undefined) {
    await writeFile(
      request.plot,
      drawSimulation(`Found among the best three: ${flow.id}`, simulation),
    );
  }
  const simulated = {
    flow: flow.id,
    questions: flow.questions.length,
    catalog: catalog.id,
    products: total,
    settings: request.settings,
  };
  io.stdout.write(
    request.json ? formatSimulationJson(simulation) : formatSimulation(simulated, simulation),
  );
  return 0;
}

const shoppersMax = 1_000_000;
const volunteerMax = 20;

/** What is asked for, or what is wrong with the way it was asked. */
function toRequest(args: readonly string[]): Request | string {
  const parsed = parseArguments(args, {
    texts: ["flow", "catalog", "shoppers", "wrong", "unsure", "volunteer", "seed", "plot"],
    switches: ["critique", "json"],
  });
  if (!parsed.ok) return parsed.problem;
  const { texts, switches, positionals } = parsed;
  if (positionals.length > 0) return `did not expect ${positionals.join(" ")}`;
  if (texts.flow === undefined) return "--flow is missing";
  const shoppers = toWhole(texts.shoppers ?? "1000", shoppersMax);
  if (shoppers === undefined || shoppers === 0) {
    return `--shoppers takes a whole number from 1 to ${shoppersMax}`;
  }
  const volunteer = toWhole(texts.volunteer ?? "0", volunteerMax);
  if (volunteer === undefined) return `--volunteer takes a whole number from 0 to ${volunteerMax}`;
  const seed = toWhole(texts.seed ?? "1", 2 ** 31 - 1);
  if (seed === undefined) return `--seed takes a whole number from 0 to ${2 ** 31 - 1}`;
  const [wrong, unsure] = [toShare(texts.wrong ?? "0.1"), toShare(texts.unsure ?? "0.1")];
  if (wrong === undefined) return "--wrong takes a number from 0 to 1";
  if (unsure === undefined) return "--unsure takes a number from 0 to 1";
  return {
    flow: texts.flow,
    catalog: texts.catalog,
    settings: { shoppers, wrong, unsure, volunteer, seed, critique: switches.critique },
    plot: texts.plot,
    json: switches.json,
  };
}

/** Told before the shoppers are played, which may take minutes. */
async function whyNoPlot(file: string): Promise<string | undefined> {
  const folder = dirname(file);
  const [place, itself] = [folder, file].map((path) => stat(path).catch(() => undefined));
  if ((await place)?.isDirectory() !== true) {
    return `--plot ${file} cannot be written: there is no folder ${folder}. Make it first, or name another file.`;
  }
  return (await itself)?.isDirectory() === true
    ? `--plot ${file} is a folder: name a file in it, such as ${join(file, "plot.svg")}.`
    : undefined;
}

function toWhole(text: string, max: number): number | undefined {
  return /^\d{1,10}$/.test(text) && Number(text) <= max ? Number(text) : undefined;
}

function toShare(text: string): number | undefined {
  return /^(0|1|0?\.\d{1,9}|1\.0+|0\.\d{1,9})$/.test(text) ? Number(text) : undefined;
}

/** Flow and catalogue, with all that is wrong with them. */
async function load({ flow: flowName, catalog: catalogName }: Request): Promise<Parsed<Knowledge>> {
  const { flowsDir, catalogDir } = readConfig(process.env);
  const file = await readFlowFile(isPath(flowName) ? flowName : join(flowsDir, `${flowName}.yaml`));
  if (!file.ok) return file;
  const { flow } = file.value.document;
  const name = catalogName ?? flow.catalog;
  const loaded = await loadCatalogFolder(
    catalogName !== undefined && isPath(name) ? name : join(catalogDir, name),
  );
  if (!loaded.ok) return loaded;
  const { catalog } = loaded.value;
  const facets = createCatalogFacets(catalog);
  // A catalogue that was asked for takes the place of the one the flow names.
  const assortments = new Map([[flow.catalog, { catalog, facets }]]);
  const issues = validateFlow(file.value.document, assortments);
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: createKnowledge({ flow, catalog, facets }), issues };
}

/** How long shoppers are played without looking up. */
const breathMs = 50;

async function runAll(
  knowledge: Knowledge,
  settings: Settings,
  io: Io,
): Promise<Simulation | "interrupted"> {
  const progress = createProgressLine(io);
  const running = simulate(knowledge, settings);
  let breathedMs = io.nowMs();
  try {
    for (;;) {
      const { done, value } = running.next();
      if (done === true) return value;
      progress.update({
        bytes: value,
        bytesTotal: settings.shoppers,
        rows: value,
        unit: "shoppers",
        note: "",
      });
      if (io.nowMs() - breathedMs < breathMs) continue;
      await setImmediate();
      if (io.signal.aborted) return "interrupted";
      breathedMs = io.nowMs();
    }
  } finally {
    progress.finish();
  }
}
