import { symmetric, wandering } from "./form.ts";
import { bow, mirrored, reversed, through, type Curve, type Point } from "./geometry.ts";
import { area, lit, shaded, sheen } from "./light.ts";
import type { Palette, Tones } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";

export interface HoodLook {
  readonly neck: number;
  /** Room for a helmet: taller, wider and with a deep peak. */
  readonly helmet: boolean;
  /** A stiffened brim, a bound edge, or a plain hem. */
  readonly edge: "brim" | "bound" | "plain";
  readonly drawcord: boolean;
  /** Its rows of quilting run around the face. */
  readonly quilted: boolean;
  readonly cloth: Tones;
}

/** How far the hood stands above the neck. */
export function hoodHeight(helmet: boolean): number {
  return helmet ? 137 : 115;
}

/** A hood worn up, seen from the front: one looks into its lining. */
export function hood(look: HoodLook, palette: Palette): readonly Mark[] {
  const { neck, helmet, edge, cloth } = look;
  const { lining } = palette;
  const at = helmet ? withHelmet : withoutHelmet;
  const outer = through([
    [neck + 8, 12],
    at(neck + 9, -12),
    at(neck + 19, -46),
    at(neck + 12, -86),
    at(neck - 14, -110),
    at(0, -115),
  ]);
  const opening = through([at(0, -24), at(26, -31), at(37, -58), at(28, -90), at(0, -98)]);
  const shell = symmetric(outer);
  const side = bow(at(36, -50), [neck + 5, 10], 4);
  const innerSeam = bow(at(9, -84), at(10, -27), -5);
  return [
    outlined(cloth.base, cloth.rim, [
      closed(mirrored(outer), reversed(outer), bow([neck + 8, 12], [-neck - 8, 12], -13)),
    ]),
    shaded([area(wandering(shell, [0.85, 0.9, 0.87, 0.5]), outer)]),
    lit([sheen(shell, [0.13, 0.05, 0.06, 0.14, 0.4], [0.13, 0.13, 0.15, 0.26, 0.4])]),
    outlined(lining.base, cloth.rim, [closed(mirrored(opening), reversed(opening))]),
    shaded([underBrim(at)], 0.28),
    lines(lining.seam, [mirrored(innerSeam), innerSeam]),
    lines(cloth.seam, look.quilted ? quiltSeams(at) : [side, mirrored(side)]),
    edge === "brim" ? brim(at, helmet, palette.second) : "",
    edge === "bound" ? lines(palette.accent, [opening, mirrored(opening)], { width: 4 }) : "",
    look.drawcord ? cords(neck, palette) : "",
  ];
}

type Place = (x: number, y: number) => Point;

const withoutHelmet: Place = (x, y) => [x, y];

/** A helmet needs room above the chin, not below it. */
const withHelmet: Place = (x, y) => [x * (y < -30 ? 1.17 : 1), y < 0 ? y * 1.19 : y];

function quiltSeams(at: Place): readonly Curve[] {
  const right = [
    bow(at(34, -40), at(53, -14), 4),
    bow(at(38, -62), at(62, -54), 4),
    bow(at(33, -84), at(50, -95), 4),
    bow(at(12, -98), at(17, -113), 2),
  ];
  return [...right, ...right.map(mirrored)];
}

function underBrim(at: Place): string {
  return area(
    through([at(-37, -58), at(-28, -90), at(0, -98), at(28, -90), at(37, -58)]),
    through([at(-37, -58), at(-21, -80), at(4, -85), at(24, -72), at(37, -58)]),
  );
}

function brim(at: Place, helmet: boolean, cloth: Tones): Mark {
  const peak = helmet ? 5 : 0;
  const under = through([at(-37, -62), at(-26, -90), at(0, -94 + peak), at(26, -90), at(37, -62)]);
  const over = through([at(-37, -62), at(-29, -98), at(0, -108), at(29, -98), at(37, -62)]);
  return outlined(cloth.base, cloth.rim, [area(under, over)]);
}

function cords(neck: number, palette: Palette): Mark {
  const cord = bow([neck - 13, -20], [neck - 9, -3], -4);
  const ends: readonly Point[] = [
    [neck - 9, -1],
    [9 - neck, -1],
  ];
  return lines(palette.accent, [cord, mirrored(cord)]) + dots(palette.trim, ends, 8);
}
