import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { flowPiecesMax, toFlow, type FlowDocument } from "../flow/parse-flow.ts";
import { validateFlow } from "../flow/validate-flow.ts";
import type { Issue } from "../lib/issue.ts";
import { locate } from "../lib/parse-with-schema.ts";
import { parseYaml, type YamlDocument } from "../lib/yaml-document.ts";
import { optional } from "../lib/optional.ts";
import type { StudioCounts, StudioDocument, StudioIssue } from "../protocol/studio.ts";
import { countOptions } from "./count-options.ts";
import { toDocument } from "./read-document.ts";
import { toStudioIssues } from "./studio-issues.ts";

export interface Assortment {
  readonly catalog: Catalog;
  readonly facets: CatalogFacets;
}

export interface InspectedDraft {
  readonly document?: StudioDocument;
  readonly issues: readonly StudioIssue[];
  readonly counts?: StudioCounts;
  /** There when the text is a flow, even if it does not suit its catalogue. */
  readonly parsed?: FlowDocument;
  /** The text as it was read, for the next edit; absent while the YAML cannot be. */
  readonly yaml?: YamlDocument;
}

/** A draft's text, or what was read of it already: reading is most of the work. */
export interface DraftText {
  readonly id: string;
  readonly text: string;
  readonly revision: string;
  /** Of exactly this text. */
  readonly yaml?: YamlDocument | undefined;
}

/** All that can be said of a draft at once: what is wrong with it and what its options keep. */
export function inspectDraft(
  { id, text, revision, yaml: known }: DraftText,
  assortments: ReadonlyMap<string, Assortment>,
): InspectedDraft {
  if (known !== undefined) return inspectYaml(known, { id, revision }, assortments);
  const read = parseYaml(text, undefined, flowPiecesMax);
  if (!read.ok) return { issues: toStudioIssues(read.issues, undefined) };
  return inspectYaml(read.value, { id, revision }, assortments);
}

function inspectYaml(
  yaml: YamlDocument,
  { id, revision }: Pick<DraftText, "id" | "revision">,
  assortments: ReadonlyMap<string, Assortment>,
): InspectedDraft {
  const document = toDocument(yaml.value);
  const parsed = toFlow(yaml, { revision });
  if (!parsed.ok) {
    return {
      ...optional("document", document),
      issues: toStudioIssues(parsed.issues, document),
      yaml,
    };
  }
  const { value } = parsed;
  const issues = [...parsed.issues, ...checkId(value, id), ...validateFlow(value, assortments)];
  const assortment = assortments.get(value.flow.catalog);
  return {
    ...optional("document", document),
    issues: toStudioIssues(issues, document),
    ...optional("counts", assortment && countOptions(value.flow, assortment.facets)),
    parsed: value,
    yaml,
  };
}

/** Everything about a flow is kept under its id. */
function checkId({ flow, places }: FlowDocument, id: string): readonly Issue[] {
  if (flow.id === id) return [];
  const issue: Issue = {
    code: "flow-id-changed",
    severity: "error",
    message: `this is the flow "${id}", but the text calls it "${flow.id}"`,
    hint: `write id: ${id}, or make a copy under the other name`,
    path: ["id"],
  };
  return [locate(issue, places)];
}
