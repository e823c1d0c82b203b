import type { LearningPaths } from "../../src/protocol/learning.ts";

/**
 * The widest stream, step by step: from each step to where most went next. It is no single
 * conversation's way, and shares are of all who began.
 */
export function widestPath(
  moves: LearningPaths["moves"],
): readonly { readonly step: string; readonly count: number }[] {
  const path: { readonly step: string; readonly count: number }[] = [];
  let here = "start";
  for (let at = 1; ; at += 1) {
    const next = moves
      .filter((move) => move.at === at && move.from === here)
      .sort((a, b) => b.count - a.count)[0];
    if (next === undefined) return path;
    path.push({ step: next.to, count: next.count });
    here = next.to;
  }
}
