import { contour, lengthwise, stretchByY, symmetric, type Form } from "./form.ts";
import {
  bow,
  mirrored,
  moved,
  partByY,
  pointAtY,
  reversed,
  straight,
  through,
  trace,
  type Curve,
} from "./geometry.ts";
import { awaySide, area, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { crests, grooves, puffedBelow, rowHeights, type Seam } from "./quilting.ts";
import type { BagLook } from "./sleeping-bag-look.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";

/** A bag that follows the body: a hood to be drawn tight, broad shoulders, a narrow foot. */
export function mummy(look: BagLook, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const { length } = look;
  const { spacing, bulge } = look.rows;
  const flat = bodyOf(look);
  const heights = rowHeights(112, length - 26, spacing);
  const form = puffedBelow(flat, [...heights, length - 1], bulge);
  const seams = heights
    .slice(0, -1)
    .map((y): Seam => [pointAtY(flat.left, y), pointAtY(flat.right, y)]);
  return [
    shaded([closed(moved(flat.right, [7, 9]), reversed(moved(flat.left, [7, 9])))], 0.1),
    outlined(main.base, main.rim, [closed(...contour(form, 0, 0))]),
    look.footPanel ? outlined(second.base, main.rim, [panel(flat, length - 60, length, 0)]) : "",
    outlined(second.base, main.rim, [panel(flat, -3, 112, 10)]),
    grooves(seams, bulge * 2, main),
    crests(bulge > 3 ? seams : [], bulge * 2.2),
    lines(second.seam, hoodSeams()),
    shaded([awaySide(flat, [0.8, 0.86, 0.84, 0.82, 0.84, 0.8], 0)]),
    ...zip(look, flat, palette),
    ...face(palette),
  ];
}

function bodyOf({ half, length }: BagLook): Form {
  return symmetric(
    through([
      [0, -3],
      [38, 6],
      [half - 14, 44],
      [half - 2, 88],
      [half, 128],
      [half - 6, length * 0.46],
      [half - 20, length * 0.72],
      [half - 27, length - 30],
      [half - 40, length - 6],
      [20, length],
    ]),
  );
}

function panel(form: Form, top: number, bottom: number, sag: number): string {
  const sagTop = top > 0 ? 6 : 0;
  return closed(...contour(stretchByY(form, top, bottom), sagTop, sag));
}

function hoodSeams(): readonly Curve[] {
  const right = [bow([34, 40], [52, 24], 3), bow([38, 66], [62, 70], 3)];
  return [...right, ...right.map(mirrored), straight([0, 25], [0, 1])];
}

function zip(look: BagLook, body: Form, { main, accent }: Palette): readonly Mark[] {
  const side = lengthwise(body, look.zip === "left" ? 0.08 : 0.92);
  const line = partByY(side, 104, look.length * 0.78);
  const [x, y] = line.start;
  return [
    lines(main.deep, [line], { width: 8 }),
    lines(accent, [line], { width: 3 }),
    lines(accent, [straight([x, y], [x, y + 12])], { width: 6 }),
  ];
}

/** The opening for the face, with the cord that closes it. */
function face({ main, lining, accent, trim }: Palette): readonly Mark[] {
  const edge = trace("0,26 26,32 38,58 30,88 0,102");
  return [
    outlined(lining.base, main.rim, [closed(edge, reversed(mirrored(edge)))]),
    shaded(
      [area(trace("-37,56 -26,32 0,26 26,32 37,56"), trace("-37,56 -20,46 4,43 24,50 37,56"))],
      0.25,
    ),
    lines(lining.seam, [bow([-20, 74], [20, 74], 8), bow([-12, 88], [12, 88], 4)]),
    lines(accent, [bow([26, 92], [40, 112], 5), bow([28, 90], [52, 106], 4)]),
    dots(
      trim,
      [
        [40, 113],
        [52, 107],
      ],
      7,
    ),
  ];
}
