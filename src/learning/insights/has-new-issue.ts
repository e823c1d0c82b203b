import type { StudioIssue } from "../../protocol/studio.ts";

/** Whether something is wrong that was not before; the same at another place is nothing new. */
export function hasNewIssue(
  before: readonly StudioIssue[],
  after: readonly StudioIssue[],
): boolean {
  const known = new Set(before.map(nameOf));
  return after.some((issue) => !known.has(nameOf(issue)));
}

function nameOf({ code, message }: StudioIssue): string {
  return `${code} ${message}`;
}
