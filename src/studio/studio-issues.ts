import type { DocumentPath, Issue } from "../lib/issue.ts";
import { isRecord } from "../lib/yaml-edit/apply-edit.ts";
import { optional } from "../lib/optional.ts";
import { issueSentences } from "./issue-sentences.ts";
import type { StudioDocument, StudioIssue } from "../protocol/studio.ts";

/** Issues with a key by which a merchandiser who has read one is not asked to read it again. */
export function toStudioIssues(
  issues: readonly Issue[],
  document: StudioDocument | undefined,
): readonly StudioIssue[] {
  const met = new Map<string, number>();
  return issues.map((issue) => {
    const name = `${issue.code}@${namedPath(issue.path, document)}`;
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return {
      key: before === 0 ? name : `${name}#${before + 1}`,
      code: issue.code,
      severity: issue.severity,
      message: issue.message,
      ...optional("hint", issue.hint),
      sentence: issueSentences(issue),
      path: issue.path,
      ...optional("line", issue.line),
      ...optional("column", issue.column),
    };
  });
}

/** The path with the ids of questions and options, which stay the same when they move. */
function namedPath(path: DocumentPath, document: unknown): string {
  let at: unknown = document;
  const names = path.map((part) => {
    at = Array.isArray(at) ? at[Number(part)] : isRecord(at) ? at[part] : undefined;
    return typeof part === "number" && isRecord(at) && typeof at["id"] === "string"
      ? at["id"]
      : String(part);
  });
  return names.join(".");
}
