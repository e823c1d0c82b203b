import { learningWords } from "./learning-words.ts";

/** Candidates of experiments were never published and have no number. */
export function versionName(named: {
  readonly revision: string;
  readonly version?: number;
}): string {
  const { versionNumber, candidate } = learningWords();
  return named.version === undefined
    ? candidate(named.revision.slice(0, 7))
    : versionNumber(named.version);
}
