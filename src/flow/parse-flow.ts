import type { Parsed } from "../lib/issue.ts";
import { parseDocumentWithSchema, type Places } from "../lib/parse-with-schema.ts";
import { parseYaml, type YamlDocument } from "../lib/yaml-document.ts";
import { createFlow, type Flow } from "./flow.ts";
import { flowSchema, type WrittenFlow } from "./flow-schema.ts";

/** A flow together with the document it was read from, for rules that point into it. */
export interface FlowDocument {
  readonly flow: Flow;
  readonly written: WrittenFlow;
  readonly places: Places;
}

/**
 * YAML text → flow, or every issue with line, column and the nearest name. Whether the flow suits a
 * catalogue is another question: see `validateFlow`.
 */
export function parseFlow(source: {
  readonly text: string;
  readonly revision: string;
  readonly file?: string;
}): Parsed<FlowDocument> {
  const document = parseYaml(source.text, source.file);
  return document.ok ? toFlow(document.value, source) : document;
}

/** The same for a YAML document that was read already. */
export function toFlow(
  document: YamlDocument,
  { revision, file }: { readonly revision: string; readonly file?: string },
): Parsed<FlowDocument> {
  const parsed = parseDocumentWithSchema(document, flowSchema, file);
  if (!parsed.ok) return parsed;
  const { value: written, places } = parsed.value;
  return {
    ok: true,
    value: { flow: createFlow(written, revision), written, places },
    issues: parsed.issues,
  };
}
