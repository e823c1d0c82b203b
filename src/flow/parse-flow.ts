import type { Issue, Parsed } from "../lib/issue.ts";
import { parseYamlWithSchema, type Places } from "../lib/parse-with-schema.ts";
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
  const parsed = parseYamlWithSchema(source.text, flowSchema, source.file);
  if (!parsed.ok) return parsed;
  const { value: written, places } = parsed.value;
  const issues: readonly Issue[] = parsed.issues;
  return {
    ok: true,
    value: { flow: createFlow(written, source.revision), written, places },
    issues,
  };
}
