import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { attributesFile, loadCatalogFolder } from "../adapters/catalog-folder.ts";
import { createCatalogFacets } from "../catalog/catalog-facets.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { readConfig } from "../config.ts";
import { draftFlow } from "../flow/draft-flow.ts";
import { createFlow } from "../flow/flow.ts";
import type { WrittenFlow } from "../flow/flow-schema.ts";
import { formatIssue } from "../lib/issue.ts";
import { formatYaml } from "../lib/format-yaml.ts";
import { suggestName } from "../lib/nearest-name.ts";
import { createKnowledge } from "../recommendation/knowledge.ts";
import { orderQuestions } from "../recommendation/order-questions.ts";
import { parseArguments } from "./arguments.ts";
import { isPath } from "./is-path.ts";
import type { Command, ExitCode, Io } from "./command.ts";

export const draftFlowCommand: Command = {
  help: `Usage: lotse draft-flow --catalog <id|folder> --out <file> [--force]

Writes a flow with one question per attribute that divides the catalogue, the most telling
ones first. Every answer is a wish; only a price limit excludes. Its texts are plain: read
the file, rewrite them, take out what nobody would ask.

  --catalog <id|folder>  a catalogue of LOTSE_CATALOG_DIR (./catalog), or a folder
  --out <file>           where to write it; the flow is named after the file
  --force                replace the file if it exists`,
  run: runDraftFlow,
};

/** More than a merchandiser would read; a conversation asks five of them. */
const questionsMax = 18;

async function runDraftFlow(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, { texts: ["catalog", "out"], switches: ["force"] });
  if (!parsed.ok) return usage(io, parsed.problem);
  const { catalog: id, out } = parsed.texts;
  if (id === undefined || out === undefined) return usage(io, "needs --catalog and --out");
  const name = basename(out).replace(/\.ya?ml$/, "");
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) {
    return usage(io, `"${name}" cannot name a flow: use lower-case letters, digits, _ and -`);
  }
  const { catalogDir } = readConfig(process.env);
  const known = await catalogsIn(catalogDir);
  if (!isPath(id) && !known.includes(id)) {
    const hint = suggestName(id, known) ?? "lotse import makes one";
    return usage(io, `there is no catalogue "${id}" in ${catalogDir} (${hint})`);
  }
  const loaded = await loadCatalogFolder(isPath(id) ? id : join(catalogDir, id));
  if (!loaded.ok) {
    for (const issue of loaded.issues) io.stderr.write(`${formatIssue(issue)}\n`);
    return 1;
  }
  const { catalog } = loaded.value;
  const draft = orderedDraft(catalog, name);
  if (draft.questions.length === 0) {
    io.stderr.write(`lotse draft-flow: no attribute of "${id}" divides its products\n`);
    return 1;
  }
  try {
    const flag = parsed.switches.force ? "w" : "wx";
    await writeFile(out, toDocument(draft, catalog), { flag });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
    return usage(io, `${out} exists already; --force replaces it`);
  }
  const asked = draft.questions.map((question) => `  ${question.id}\n`).join("");
  io.stdout.write(
    `${out}: ${draft.questions.length} questions about ${catalog.products.length} products, the most telling first\n${asked}`,
  );
  return 0;
}

async function catalogsIn(place: string): Promise<readonly string[]> {
  const names = await readdir(place).catch(() => []);
  return names.filter((name) => existsSync(join(place, name, attributesFile)));
}

function usage(io: Io, problem: string): ExitCode {
  io.stderr.write(`lotse draft-flow: ${problem}\n`);
  return 2;
}

function orderedDraft(catalog: Catalog, name: string): WrittenFlow {
  const facets = createCatalogFacets(catalog);
  const draft = draftFlow(catalog, facets, name);
  const knowledge = createKnowledge({ flow: createFlow(draft, "draft"), catalog, facets });
  const order = orderQuestions(knowledge).map(String);
  const telling = [...draft.questions]
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .filter((question, place) => place < questionsMax || question.kind === "budget");
  return { ...draft, questions: telling };
}

function toDocument(draft: WrittenFlow, catalog: Catalog): string {
  return `# A first flow for the catalogue "${catalog.id}", drafted from its attributes.
# Rewrite the texts the way you would ask in the shop, and take out what nobody would ask;
# then run: lotse check
${formatYaml(draft)}`;
}
