import { short } from "./path-data.ts";
import type { Frame, Mark } from "./svg.ts";

/** A soft shadow under the product: three discs that add up towards the middle. */
export function groundShadow(x: number, y: number, radius: number): Mark {
  const discs = [1, 0.78, 0.54].map(
    (share) =>
      `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(radius * share)}" ry="${short(Math.max(radius * 0.075 * share, 2))}"/>`,
  );
  return `<g fill="#000" fill-opacity=".07">${discs.join("")}</g>`;
}

/** A garment's place in the picture: its origin is the waist or the neck. */
export interface Hanging {
  /** From its top to its origin, and from its origin to its hem. */
  readonly above: number;
  readonly below: number;
  /** However small it is, it is not drawn larger than this. */
  readonly largest: number;
}

/** Fits a garment into the picture; a short one hangs a little above the ground line. */
export function hang({ above, below, largest }: Hanging): {
  readonly frame: Frame;
  readonly ground: number;
} {
  const room = 416;
  const scale = Math.min(largest, room / (above + below));
  const hem = 444 - (room - (above + below) * scale) * 0.35;
  return { frame: { x: 240, y: hem - below * scale, scale }, ground: hem + 12 };
}
