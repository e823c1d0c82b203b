/**
 * What one conversation, or many together, add to the statistics: whole numbers by what they count.
 * A conversation is counted on the day it began, whenever the rest of it happens: so every share is
 * a share of the same conversations.
 */
export type Counts = ReadonlyMap<CountKey, number>;

/** `metric`, `question` and `item`, parted by a sign that none of them has. */
export type CountKey = string & { readonly key: "count" };

export interface Count {
  readonly metric: string;
  /** A question's id, or the step a path was at. */
  readonly question: string;
  /** An option, a product, a language, a class of time. */
  readonly item: string;
  readonly n: number;
}

const parting = "\u001F";

export function countKey(metric: string, question = "", item = ""): CountKey {
  return [metric, question, item].join(parting) as CountKey;
}

export function toCounts(counts: Counts): readonly Count[] {
  return [...counts].map(([key, n]) => {
    const [metric = "", question = "", item = ""] = key.split(parting);
    return { metric, question, item, n };
  });
}

/** What has to be added to `before` to get `after`. */
export function countsBetween(before: Counts, after: Counts): Counts {
  const changed = new Map<CountKey, number>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const n = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (n !== 0) changed.set(key, n);
  }
  return changed;
}

/** The few that are also kept by the hour. */
export const headlines: readonly string[] = [
  "conversations",
  "engaged",
  "completed",
  "viewed",
  "cart",
  "bought",
  "revenue",
];
