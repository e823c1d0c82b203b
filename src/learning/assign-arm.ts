import { shareOfText } from "../lib/hash-text.ts";

/** Who gets no advisor, for the sake of knowing what it does. */
export const holdoutArm = "holdout";
export const controlArm = "control";

export interface Split {
  readonly id: string;
  /** 0 to 1. */
  readonly holdout: number;
  /** Their shares add up to 1. */
  readonly arms: readonly { readonly id: string; readonly share: number }[];
}

/**
 * Which arm of an experiment somebody belongs to: always the same for the same key, and another,
 * independent draw in every experiment. Held out or not is drawn by itself, so that changing the
 * arms' shares moves nobody into the holdout.
 */
export function assignArm({ id, holdout, arms }: Split, key: string): string {
  if (shareOfText(`${id} holdout ${key}`) < holdout) return holdoutArm;
  const drawn = shareOfText(`${id} arm ${key}`);
  let below = 0;
  for (const arm of arms) {
    below += arm.share;
    if (drawn < below) return arm.id;
  }
  return arms.at(-1)?.id ?? controlArm;
}
