import { basename } from "node:path";
import { createFlow, type Flow } from "../flow/flow.ts";
import type { WrittenFlow } from "../flow/flow-schema.ts";
import { hasErrors, type Issue } from "../lib/issue.ts";
import {
  readDocument,
  checkFlow,
  listFlowFiles,
  readFlowFile,
  revisionOf,
  type AssortmentToCheck,
} from "./flow-folder.ts";
import type { ParsedCache } from "./parsed-cache.ts";

/** A flow that may be offered, with the text a conversation may come back to. */
export interface PublishedFlow {
  readonly flow: Flow;
  readonly text: string;
}

/**
 * The flows of a folder that hold against their catalogues. One with errors is left out and its
 * issues are told: a typo in one flow must not close the whole shop.
 */
export async function loadPublishedFlows(
  folder: string,
  assortments: ReadonlyMap<string, AssortmentToCheck>,
  cache: ParsedCache,
): Promise<{ readonly flows: readonly PublishedFlow[]; readonly issues: readonly Issue[] }> {
  const flows: PublishedFlow[] = [];
  const issues: Issue[] = [];
  for (const path of await listFlowFiles(folder)) {
    const checked = await checkOnce(path, assortments, cache);
    issues.push(...checked.issues);
    if (checked.written === undefined) continue;
    const { written, text } = checked;
    flows.push({ flow: createFlow(written, revisionOf(text)), text });
  }
  return { flows, issues };
}

interface Checked {
  readonly text: string;
  /** Missing when the flow cannot be used. */
  readonly written?: WrittenFlow;
  readonly issues: readonly Issue[];
}

/** A flow is checked once for its text and the catalogues it was held against. */
async function checkOnce(
  path: string,
  assortments: ReadonlyMap<string, AssortmentToCheck>,
  cache: ParsedCache,
): Promise<Checked> {
  const document = await readDocument(path);
  if (!document.ok) return { text: "", issues: document.issues };
  const text = document.value;
  const versions = [...assortments.values()].map(
    ({ catalog }) => `${catalog.id} ${catalog.version}`,
  );
  const contents = [path, text, ...versions];
  const name = `flow-${basename(path)}`;
  const known = (await cache.read(name, contents)) as Omit<Checked, "text"> | undefined;
  if (known !== undefined) return { text, ...known };
  const read = await readFlowFile(path);
  const issues = read.ok ? [...read.issues, ...checkFlow(read.value, assortments)] : read.issues;
  const usable = read.ok && !hasErrors(issues);
  const checked = { issues, ...(usable ? { written: read.value.document.written } : {}) };
  await cache.write(name, contents, checked);
  return { text, ...checked };
}
