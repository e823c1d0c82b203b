import type { Issue } from "./issue.ts";

/** More than this nobody reads before repairing the first. */
const issuesShownMax = 50;

/** Collects the issues of a long document: keeps the first ones, counts them all. */
export interface IssueList {
  add(issues: readonly Issue[]): void;
  /** Errors met so far, kept or not. */
  errorCount(): number;
  /** Whether so many errors were met that reading on is pointless. */
  isFull(): boolean;
  /** The first errors and warnings in the order met, then how many more there were. */
  list(): readonly Issue[];
}

export function createIssueList(shownMax = issuesShownMax): IssueList {
  const kept: Issue[] = [];
  const counts = { error: 0, warning: 0 };
  return {
    add: (issues) => {
      for (const issue of issues) {
        counts[issue.severity] += 1;
        if (counts[issue.severity] <= shownMax) kept.push(issue);
      }
    },
    errorCount: () => counts.error,
    isFull: () => counts.error >= shownMax,
    list: () => [
      ...kept,
      ...more("error", counts.error - shownMax),
      ...more("warning", counts.warning - shownMax),
    ],
  };
}

function more(severity: Issue["severity"], count: number): readonly Issue[] {
  if (count <= 0) return [];
  const word = count === 1 ? severity : `${severity}s`;
  return [{ code: "more-issues", severity, message: `and ${count} more ${word}`, path: [] }];
}
