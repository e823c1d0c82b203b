import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseFlowTest, type FlowTest } from "../advisor/flow-test.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { parseFlow, type FlowDocument } from "../flow/parse-flow.ts";
import { validateFlow } from "../flow/validate-flow.ts";
import type { Issue, Parsed } from "../lib/issue.ts";
import { documentBytesMax } from "../lib/yaml-document.ts";
import { sizeOfFile } from "./text-lines.ts";

/** A flow file with the text it was read from; the text is what conversations may come back to. */
export interface FlowFile {
  readonly path: string;
  readonly text: string;
  readonly document: FlowDocument;
}

/** `<id>.yaml` of a folder, without the conversations that test them (`<id>.test.yaml`). */
export async function listFlowFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^[^.].*\.ya?ml$/.test(name) && !/\.test\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export async function readFlowFile(path: string): Promise<Parsed<FlowFile>> {
  const read = await readDocument(path);
  if (!read.ok) return read;
  const text = read.value;
  const parsed = parseFlow({ text, revision: revisionOf(text), file: path });
  if (!parsed.ok) return parsed;
  return { ok: true, value: { path, text, document: parsed.value }, issues: parsed.issues };
}

/** A document people write, unless it is too large for one: then not a byte of it is read. */
export async function readDocument(path: string): Promise<Parsed<string>> {
  const size = await sizeOfFile(path);
  if (!size.ok) return size;
  if (size.value <= documentBytesMax) {
    return { ok: true, value: await readFile(path, "utf8"), issues: [] };
  }
  const message = `${size.value} bytes, at most ${documentBytesMax} are read`;
  return {
    ok: false,
    issues: [{ code: "file-too-large", severity: "error", message, path: [], file: path }],
  };
}

/** A hash of the content: the same text is the same revision on every node. */
export function revisionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The file's name is what people look for; two names for one flow would mislead them. */
function checkName(path: string, { flow, places }: FlowDocument): readonly Issue[] {
  const name = basename(path).replace(/\.ya?ml$/, "");
  if (name === flow.id) return [];
  return [
    {
      code: "flow-file-name",
      severity: "error",
      message: `the flow "${flow.id}" stands in a file named "${name}"`,
      hint: `rename the file to ${flow.id}.yaml`,
      path: ["id"],
      file: path,
      ...places.positionOf?.(["id"]),
    },
  ];
}

/** The conversations a flow must pass, when there are any beside it. */
export async function readFlowTest(path: string): Promise<Parsed<FlowTest> | undefined> {
  const file = path.replace(/\.ya?ml$/, ".test.yaml");
  const read = await readDocument(file);
  if (read.ok) return parseFlowTest(read.value, file);
  return read.issues.some(({ code }) => code === "file-not-found") ? undefined : read;
}

export interface AssortmentToCheck {
  readonly catalog: Catalog;
  readonly facets: CatalogFacets;
}

/** Everything that is wrong with a flow, by itself and against its catalogue. */
export function checkFlow(
  { path, document }: FlowFile,
  assortments: ReadonlyMap<string, AssortmentToCheck>,
): readonly Issue[] {
  return [...checkName(path, document), ...validateFlow(document, assortments)];
}
