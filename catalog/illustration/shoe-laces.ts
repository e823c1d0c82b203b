import {
  beside,
  bow,
  joined,
  part,
  pointAt,
  reversed,
  straight,
  type Curve,
  type Point,
} from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import type { ShoeLook } from "./shoe-look.ts";
import type { Upper } from "./shoe-upper.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";

/** Laces from their eyelets over the edge of the instep, tied at the top. */
export function laces(look: ShoeLook, { instep }: Upper, palette: Palette): readonly Mark[] {
  if (look.laces === 0) return [];
  const { accent, trim, main, second } = palette;
  const stay = part(instep, look.collar === "fur" ? 0.16 : 0, 0.9);
  const eyelets = beside(stay, -17, 8);
  const edge = beside(stay, 4, 8);
  const rows = Array.from({ length: look.laces }, (_, at) => {
    const t = (at + 0.5) / look.laces;
    return straight(pointAt(eyelets, t), pointAt(edge, t - 0.04));
  });
  const eyes = rows.map((row) => row.start);
  return [
    outlined(second.base, main.rim, [closed(stay, reversed(beside(stay, -27)))]),
    lines(main.deep, rows, { width: 9 }),
    lines(accent, rows, { width: 6 }),
    lines(accent, knot(pointAt(edge, 0.06)), { width: 4 }),
    dots(trim, eyes, look.hooks ? 8.5 : 7),
  ];
}

/** A loop and an end; the others lie behind. */
function knot([x, y]: Point): readonly Curve[] {
  return [
    joined(bow([x, y], [x + 27, y + 7], -9), bow([x + 27, y + 7], [x, y], -7)),
    bow([x, y], [x + 15, y + 25], -7),
  ];
}
