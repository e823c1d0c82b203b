import type { Match } from "./match.ts";
import { materials } from "./materials.ts";
import type { Token } from "./tokens.ts";

/** A message as negations look for what they deny. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly cues: readonly Match[];
  /** All matches by the place of the first and of the last word they name. */
  readonly startingAt: ReadonlyMap<number, readonly Match[]>;
  readonly endingAt: ReadonlyMap<number, readonly Match[]>;
}

export function sceneOf(tokens: readonly Token[], matches: readonly Match[]): Scene {
  return {
    tokens,
    cues: matches.filter(({ label }) => label.slot === "cue"),
    startingAt: groupBy(matches, ({ namedFrom }) => namedFrom),
    endingAt: groupBy(matches, ({ namedTo }) => namedTo),
  };
}

function groupBy(
  matches: readonly Match[],
  place: (match: Match) => number,
): ReadonlyMap<number, readonly Match[]> {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    const group = groups.get(place(match));
    if (group === undefined) groups.set(place(match), [match]);
    else group.push(match);
  }
  return groups;
}

export function isThing({ label }: Match): boolean {
  return thingSlots.has(label.slot);
}

const thingSlots: ReadonlySet<string> = new Set(
  "product activity season weather want avoid aspect gender person fit color level".split(" "),
);

/** Colours with colours, materials with materials. */
export function isLikeAny(thing: Match, targets: readonly Match[]): boolean {
  return targets.some((target) => classOf(target) === classOf(thing));
}

function classOf({ label }: Match): string {
  if (label.slot !== "want" && label.slot !== "avoid") return label.slot;
  return materials.has(label.value) ? "material" : label.slot;
}

/** A negation reaches this many words without meeting anything. */
export const reachMax = 5;
