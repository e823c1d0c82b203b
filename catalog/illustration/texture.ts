import { between, straight, type Curve } from "./geometry.ts";
import type { Tones } from "./palette.ts";
import { open } from "./path-data.ts";
import type { Seam } from "./quilting.ts";
import type { Mark } from "./svg.ts";
import type { Texture } from "./top-look.ts";

/** How far the rows of a texture stand apart. */
export const textureStep: Readonly<Record<Texture, number>> = {
  curls: 14,
  nap: 12,
  grid: 12,
  felt: 15,
  knit: 11,
};

/** The surface of a cloth, as faint dashes along rows from edge to edge. */
export function textured(texture: Texture, rows: readonly Seam[], cloth: Tones): Mark {
  const pen = pens[texture];
  const paint = cloth.isDark
    ? `stroke="#fff" opacity="${pen.light}"`
    : `stroke="#0a1428" opacity="${pen.shade}"`;
  const data = rows.map((row, at) => open(inset(row, at)));
  return `<path ${paint} stroke-width="${pen.width}" stroke-dasharray="${pen.dash}" d="${data.join("")}"/>`;
}

const pens = {
  curls: { width: 5, dash: "5 9", light: ".09", shade: ".1" },
  nap: { width: 3.4, dash: "0 9", light: ".13", shade: ".14" },
  grid: { width: 7, dash: "0 12", light: ".09", shade: ".1" },
  felt: { width: 2, dash: "4 9", light: ".14", shade: ".16" },
  knit: { width: 1.6, dash: "1 5", light: ".2", shade: ".22" },
} as const satisfies Record<Texture, unknown>;

/** Every other row starts half a step in, so that the dashes stand like bricks. */
function inset([from, to]: Seam, at: number): Curve {
  const wide = Math.max(Math.hypot(to[0] - from[0], to[1] - from[1]), 20);
  return straight(between(from, to, (at % 2 === 0 ? 5 : 11) / wide), between(from, to, 0.96));
}
