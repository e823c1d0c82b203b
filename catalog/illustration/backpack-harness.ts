import type { BackpackLook } from "./backpack-look.ts";
import { bow, mirrored, pointAtY, reversed, straight, through, type Curve } from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { rowHeights } from "./quilting.ts";
import { lines, outlined, type Mark } from "./svg.ts";

/** What carries the pack, as far as one sees it behind the sack. */
export function harness(look: BackpackLook, palette: Palette): readonly Mark[] {
  const { second, trim } = palette;
  const { half, high } = look;
  const haul = bow([-20, 6 - high], [20, 6 - high], -17);
  const strap = through([
    [half * 0.4, 18 - high],
    [half * 0.86, 26 - high],
    [half + 17, -high * 0.6],
    [half + 12, -high * 0.34],
  ]);
  const webbing = through([
    [half + 12, -high * 0.34],
    [half + 15, -high * 0.22],
    [half - 4, -26],
  ]);
  return [
    lines(second.rim, [haul], { width: 9 }),
    lines(second.base, [haul], { width: 5 }),
    ...(look.frame ? frame(look, palette) : []),
    lines(second.rim, pair(strap), { width: 19 }),
    lines(second.base, pair(strap), { width: 14.5 }),
    lines(trim, pair(webbing), { width: 5 }),
    ...(look.hipBelt ? hipBelt(look, palette) : []),
  ];
}

function frame({ half, high }: BackpackLook, { second, lining }: Palette): readonly Mark[] {
  const arc = through([
    [half * 0.5, 12 - high],
    [half + 10, -high * 0.72],
    [half + 14, -high * 0.3],
    [half * 0.7, -8],
  ]);
  const net = rowHeights(-high * 0.86, -36, 13).map((y) => {
    const [x] = pointAtY(arc, y);
    return straight([3 - x, y], [x - 3, y]);
  });
  return [
    outlined(lining.deep, second.rim, [closed(arc, reversed(mirrored(arc)))]),
    lines(second.seam, net, { width: 1.6, opacity: 0.7 }),
  ];
}

function hipBelt({ half, high }: BackpackLook, palette: Palette): readonly Mark[] {
  const { second, trim, accent } = palette;
  const y = -high * 0.14;
  const wing = [
    through([
      [half * 0.8, y - 22],
      [half + 22, y - 18],
      [half + 46, y - 4],
      [half + 50, y + 10],
    ]),
    through([
      [half + 50, y + 10],
      [half + 40, y + 18],
      [half + 10, y + 14],
      [half * 0.7, y + 22],
    ]),
  ];
  const end = through([
    [half + 46, y + 6],
    [half + 62, y + 8],
    [half + 66, y + 26],
    [half + 60, y + 38],
  ]);
  return [
    lines(trim, pair(end), { width: 5 }),
    outlined(second.base, second.rim, [closed(...wing), closed(...wing.map(mirrored))]),
    lines(accent, pair(bow([half + 6, y], [half + 36, y + 4], -2)), { width: 3.4 }),
  ];
}

function pair(curve: Curve): readonly Curve[] {
  return [curve, mirrored(curve)];
}
