import { bow, mirrored, straight, trace, type Point } from "./geometry.ts";
import { fold, shaded } from "./light.ts";
import type { Palette, Tones } from "./palette.ts";
import { closed } from "./path-data.ts";
import { lines, outlined, type Mark } from "./svg.ts";

/** How far a collar stands above the neck. */
export const collarHeight = 34;

/** A collar that stands closed; behind its front edge one sees the lining. */
export function standCollar(neck: number, cloth: Tones, palette: Palette): readonly Mark[] {
  return [
    ...band({ neck, height: 27, cloth }, palette),
    shaded([fold([neck - 5, -27], [neck - 6, 10], 2, 12)]),
  ];
}

/** The collar of a jacket worn inside another: it looks out above the outer one. */
export function innerCollar(neck: number, hooded: boolean, palette: Palette): readonly Mark[] {
  const { second } = palette;
  if (!hooded) return band({ neck: neck - 4, height: 38, cloth: second }, palette);
  return [
    outlined(second.base, second.rim, [
      closed(bow([-34, -58], [34, -58], 9), trace("34,-58 28,-35 0,-26 -28,-35 -34,-58")),
    ]),
    lines(second.deep, [straight([0, -52], [0, -28])], { width: 5 }),
  ];
}

/** A knitted collar, low and ribbed. */
export function ribbedCollar(neck: number, palette: Palette): readonly Mark[] {
  const ribs = [-0.86, -0.62, -0.36, -0.12, 0.12, 0.36, 0.62, 0.86].map((share) => {
    const hang = 1 - share * share;
    return straight([share * (neck - 6), 8 * hang - 14], [share * neck, 11 * hang + 6]);
  });
  return [
    ...band({ neck, height: 15, cloth: palette.second }, palette),
    lines(palette.second.seam, ribs),
  ];
}

/** A turned-down collar with two points. */
export function shirtCollar(neck: number, cloth: Tones, palette: Palette): readonly Mark[] {
  const top: Point = [neck - 6, -24];
  const leaf = [
    straight([0, 12], top),
    bow(top, [neck + 8, 6], -5),
    straight([neck + 8, 6], [neck - 8, 36], [0, 12]),
  ];
  return [
    outlined(palette.lining.base, cloth.rim, [
      closed(bow(mirror(top), top, 30), bow(top, mirror(top), 9)),
    ]),
    outlined(cloth.base, cloth.rim, [closed(...leaf), closed(...leaf.map(mirrored))]),
    shaded([fold([neck - 6, 34], [neck + 8, 6], 0, 6)]),
  ];
}

/** A round neck with a narrow knitted edge. */
export function crewNeck(neck: number, { main, second, lining }: Palette): readonly Mark[] {
  const edge: Point = [neck, 0];
  const inner: Point = [neck - 9, -1];
  return [
    outlined(lining.base, main.rim, [
      closed(bow(mirror(inner), inner, 18), bow(inner, mirror(inner), 6)),
    ]),
    outlined(second.base, main.rim, [
      closed(bow(mirror(edge), edge, 25), straight(edge, inner), bow(inner, mirror(inner), -18)),
    ]),
  ];
}

interface Band {
  readonly neck: number;
  readonly height: number;
  readonly cloth: Tones;
}

function band({ neck, height, cloth }: Band, palette: Palette): readonly Mark[] {
  const top: Point = [neck - 5, -height];
  const base: Point = [neck + 3, 4];
  const front = bow(mirror(top), top, 9);
  return [
    outlined(palette.lining.base, cloth.rim, [closed(front, bow(top, mirror(top), 8))]),
    outlined(cloth.base, cloth.rim, [
      closed(
        front,
        bow(top, base, 3),
        bow(base, mirror(base), -13),
        bow(mirror(base), mirror(top), 3),
      ),
    ]),
  ];
}

function mirror([x, y]: Point): Point {
  return [-x, y];
}
