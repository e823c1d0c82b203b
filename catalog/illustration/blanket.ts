import { contour, lengthwise, symmetric, type Form } from "./form.ts";
import {
  bow,
  moved,
  partByY,
  pointAtY,
  reversed,
  straight,
  through,
  type Point,
} from "./geometry.ts";
import { awaySide, area, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { crests, grooves, puffedBelow, rowHeights, type Seam } from "./quilting.ts";
import type { BagLook } from "./sleeping-bag-look.ts";
import { lines, outlined, type Mark } from "./svg.ts";

/** A rectangular bag, one corner turned back as a bed is opened. */
export function blanket(look: BagLook, palette: Palette): readonly Mark[] {
  const { main } = palette;
  const { length } = look;
  const { spacing, bulge } = look.rows;
  const flat = bodyOf(look);
  const heights = rowHeights(36, length - 1, spacing * 1.15);
  const form = puffedBelow(flat, heights, bulge);
  const seams = heights
    .slice(0, -1)
    .map((y): Seam => [pointAtY(flat.left, y), pointAtY(flat.right, y)]);
  const zip = partByY(lengthwise(flat, 0.955), 120, length - 12);
  return [
    shaded([closed(moved(flat.right, [7, 9]), reversed(moved(flat.left, [7, 9])))], 0.1),
    outlined(main.base, main.rim, [closed(...contour(form, 0, 0))]),
    grooves(seams, bulge * 2, main),
    crests(bulge > 3 ? seams : [], bulge * 2.2),
    shaded([awaySide(flat, [0.88, 0.9, 0.88, 0.9], 0)]),
    lines(main.deep, [zip], { width: 8 }),
    lines(palette.accent, [zip], { width: 3 }),
    ...corner(look.half, palette),
  ];
}

function bodyOf({ half, length }: BagLook): Form {
  return symmetric(
    through(
      [
        [half - 14, 6],
        [half, 22],
        [half, 60],
        [half, length * 0.5],
        [half, length - 60],
        [half, length - 18],
        [half - 14, length],
      ],
      0.9,
    ),
  );
}

/** The lining of the lower side, and over its fold the lining of the upper one. */
function corner(half: number, { main, second, lining }: Palette): readonly Mark[] {
  const at = (x: number, y: number): Point => [half * x, y];
  const crease = through([at(1, 150), at(0.4, 110), at(-0.36, 4)]);
  return [
    outlined(lining.base, main.rim, [
      closed(straight([half - 4, 3], [half, 22], [half, 150]), crease),
    ]),
    shaded([area(crease, through([at(1, 158), at(0.34, 124), at(-0.4, 4)]))], 0.25),
    outlined(second.light, second.rim, [
      closed(
        straight(at(-0.36, 4), at(1, 150)),
        through([at(1, 150), at(0.5, 158), at(-0.14, 150)]),
        through([at(-0.14, 150), at(-0.44, 110), at(-0.36, 4)]),
      ),
    ]),
    lines(second.seam, [bow(at(-0.36, 40), at(0.5, 152), 6)]),
  ];
}
