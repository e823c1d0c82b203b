import { moved, straight, trace, type Curve, type Point } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { area, shaded } from "./light.ts";
import type { Palette, Tones } from "./palette.ts";
import { closed } from "./path-data.ts";
import type { ShoeLook } from "./shoe-look.ts";
import { sole, soleHeight } from "./sole.ts";
import { lines, outlined, picture, type Mark } from "./svg.ts";

/** A sandal from its outer side: straps around a foot that is not there. */
export function drawSandal(look: ShoeLook, palette: Palette): string {
  const { main, lining } = palette;
  const lift = 4 - soleHeight(look.sole);
  const up = (points: string): Curve => moved(trace(points), [0, lift]);
  const { broad, crossed } = look.straps;
  const width = broad ? 24 : 19;
  const far = [
    up("266,-70 302,-56 322,-8"),
    up("190,-102 240,-86 268,-12"),
    up("156,-122 96,-136 24,-112"),
  ];
  const near = [
    up("300,0 290,-44 262,-72"),
    up("214,2 212,-58 188,-104"),
    crossed ? up("120,2 168,-34 262,-70") : up("122,2 150,-62 188,-104"),
    up("46,2 28,-56 24,-112"),
    up("24,-112 84,-100 156,-122 190,-103"),
  ];
  const footbed = closed(
    up("10,-2 80,-14 210,-10 340,-16 374,-4"),
    straight([374, lift + 6], [10, lift + 6]),
  );
  const bottom = 348;
  const scale = 1.06;
  const half = 196 * scale * look.squeeze;
  return picture(
    groundShadow(240, bottom + 3, half - 6),
    { x: 240 - half, y: bottom, scale, squeeze: look.squeeze },
    [
      ...bands(far, width, { ...main, base: main.deep }),
      outlined(lining.base, main.rim, [footbed]),
      ...bands(near, width, main),
      lines(main.seam, near, { width: 2, dash: "5 4" }),
      ...buckles(
        [
          [104, lift - 103],
          [202, lift - 74],
        ],
        palette,
      ),
      shaded([area(up("10,-10 200,-6 376,-12"), straight([10, lift + 8], [376, lift + 8]))], 0.18),
      ...sole(look.sole, palette),
    ],
  );
}

/** Webbing: a broad line on a slightly broader one, each strap over the one before. */
function bands(curves: readonly Curve[], width: number, cloth: Tones): readonly Mark[] {
  return curves.flatMap((curve) => [
    lines(cloth.rim, [curve], { width: width + 5 }),
    lines(cloth.base, [curve], { width }),
  ]);
}

function buckles(points: readonly Point[], { trim, accent }: Palette): readonly Mark[] {
  const bars = points.map(([x, y]) => straight([x - 7, y + 2], [x + 7, y - 1]));
  return [lines(trim, bars, { width: 22, cap: "butt" }), lines(accent, bars, { width: 5 })];
}
