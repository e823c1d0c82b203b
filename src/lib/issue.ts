/**
 * A problem in a document somebody wrote. Issues are collected, never thrown: an author wants to
 * see all of them at once.
 */
export interface Issue {
  /** Stable and kebab-case, such as `unknown-attribute`. */
  readonly code: string;
  /** An error keeps the document from being used, a warning does not. */
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to do about it, such as the nearest known name. */
  readonly hint?: string;
  /** Where in the document, such as `questions[2].options[0].must`. */
  readonly path: DocumentPath;
  /** The file, when the document came from one. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

export type DocumentPath = readonly (string | number)[];

/** Either the value, or every reason why there is none. Warnings may accompany a value. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}

/** `["questions", 2, "ask", "de"]` → `questions[2].ask.de` */
export function formatPath(path: DocumentPath): string {
  return path
    .map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join("");
}

/** One line for a terminal or a log: `flows/a.yaml:12:7 error unknown-attribute …`. */
export function formatIssue(issue: Issue): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined);
  const where = place.length > 0 ? `${place.join(":")} ` : "";
  const hint = issue.hint === undefined ? "" : ` (${issue.hint})`;
  return `${where}${issue.severity} ${issue.code}: ${issue.message}${hint}`;
}
