import {
  beside,
  between,
  bow,
  endOf,
  joined,
  part,
  pointAt,
  reversed,
  straight,
  through,
  type Curve,
  type Point,
} from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import type { ShoeLook } from "./shoe-look.ts";
import type { Upper } from "./shoe-upper.ts";
import { lines, outlined, type Mark } from "./svg.ts";

/** Around the ankle: elastic, quilting, padding or fur. */
export function shaft(look: ShoeLook, upper: Upper, palette: Palette): readonly Mark[] {
  if (look.laces === 0) return elastic(look, upper, palette);
  return [
    ...(look.quiltedShaft ? quilted(upper, palette) : []),
    look.collar === "fur" ? fur(upper) : lines(palette.main.seam, padding(look, upper)),
  ];
}

function elastic({ top }: ShoeLook, { up, at }: Upper, { main, second }: Palette): readonly Mark[] {
  const gore = [up([70, 7 - top], [66, -90], [92, -62]), up([92, -62], [126, -88], [122, 3 - top])];
  const ribs = [82, 94, 106].map((x) => straight(at(x, 10 - top), at(x, -78)));
  return [outlined(second.base, main.rim, [closed(...gore)]), lines(second.seam, ribs)];
}

/** A quilted shaft over a lower shoe that wades through slush. */
function quilted({ heel, instep, toe, at }: Upper, { main, second }: Palette): readonly Mark[] {
  const top = through([pointAt(heel, 0.42), at(84, -62), at(150, -70), pointAt(instep, 0.62)]);
  return [
    outlined(second.base, main.rim, [closed(part(heel, 0, 0.42), top, part(instep, 0.62, 1), toe)]),
    lines(main.seam, [
      bow(pointAt(heel, 0.62), pointAt(instep, 0.42), 6),
      bow(pointAt(heel, 0.8), pointAt(instep, 0.22), 6),
    ]),
  ];
}

function fur({ heel, collar }: Upper): Mark {
  const [x, y] = endOf(heel);
  const [fx, fy] = endOf(collar);
  const tufts = (side: 1 | -1): Curve => {
    const [from, to]: readonly [Point, Point] = [
      [x - 6, y + 4 + side * 15],
      [fx + 6, fy + 4 + side * 15],
    ];
    const bows = Array.from({ length: 7 }, (_, at) =>
      bow(between(from, to, at / 7), between(from, to, (at + 1) / 7), side * 5),
    );
    return joined(...bows);
  };
  return outlined("#efe6d6", "#b9aa8f", [
    closed(
      tufts(-1),
      bow([fx + 6, fy - 11], [fx + 6, fy + 19], -7),
      reversed(tufts(1)),
      bow([x - 6, y + 19], [x - 6, y - 11], -7),
    ),
  ]);
}

function padding({ upper }: ShoeLook, { collar }: Upper): readonly Curve[] {
  return upper === "boot"
    ? [12, 25].map((down) => beside(part(collar, 0.14, 0.82), -down, 4))
    : [beside(part(collar, 0.12, 0.84), -11, 5)];
}
