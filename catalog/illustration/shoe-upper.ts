import { moved, through, type Curve, type Point } from "./geometry.ts";
import type { ShoeLook } from "./shoe-look.ts";

/** The edges of the upper; walked in this order they surround it. */
export interface Upper {
  /** Up the heel. */
  readonly heel: Curve;
  /** From the heel to the tongue. */
  readonly collar: Curve;
  /** From the top lace down to the toe box. */
  readonly instep: Curve;
  /** From the toe box to the tip. */
  readonly toe: Curve;
  /** A curve through points that are measured from the top of the sole. */
  readonly up: (...points: readonly Point[]) => Curve;
  readonly at: (x: number, y: number) => Point;
}

/** The upper of a shoe whose sole ends at the height `lift`. */
export function upperOf({ top, upper }: ShoeLook, lift: number): Upper {
  const up = (...points: readonly Point[]): Curve => moved(through(points), [0, lift]);
  const at = (x: number, y: number): Point => [x, y + lift];
  const toe = up([294, -68], [336, -62], [365, -42], [378, -12], [377, 4]);
  if (upper === "low") {
    return {
      up,
      at,
      toe,
      heel: up([18, 4], [11, -32], [15, -70], [22, -96], [14, -top]),
      collar: up([14, -top], [44, 16 - top], [88, 24 - top], [128, 12 - top], [158, -136]),
      instep: up([158, -136], [200, -110], [246, -86], [294, -68]),
    };
  }
  return {
    up,
    at,
    toe,
    heel: up([18, 4], [10, -36], [18, -84], [26, -top * 0.68], [18, -top]),
    collar: up([18, -top], [64, 9 - top], [112, 5 - top], [160, -top - 12]),
    instep: up([160, -top - 12], [163, -(top * 0.5 + 68)], [184, -120], [238, -88], [294, -68]),
  };
}
