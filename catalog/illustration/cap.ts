import { beside, bow, joined, part, reversed, straight, trace } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { area, fold, lit, shaded } from "./light.ts";
import type { Palette, Tones } from "./palette.ts";
import { closed } from "./path-data.ts";
import { rowHeights } from "./quilting.ts";
import { has, seedOf, type Subject } from "./subject.ts";
import { dots, lines, outlined, picture, type Mark } from "./svg.ts";

/** A cap from its side, the peak to the viewer's right. */
export function cap(subject: Subject, palette: Palette): string {
  const { main, second, accent } = palette;
  const seed = seedOf(subject);
  const crown = trace("-112,10 -112,-52 -74,-112 -2,-132 66,-112 102,-56 106,4");
  const base = trace("106,4 50,24 -30,26 -112,10");
  const frontSeam = bow([-2, -131], [58, 22], -22);
  const sideSeam = bow([-2, -131], [-52, 22], 22);
  const front = [frontSeam, part(reversed(base), 0.86, 1), part(reversed(crown), 0, 0.5)];
  const hasMesh = seed.share("mesh") < 0.45 && !has(subject, "waterproof");
  return picture(groundShadow(240, 376, 178), { x: 196, y: 318, scale: 1.32 }, [
    outlined(main.base, main.rim, [closed(crown, base)]),
    seed.share("front") < 0.5 ? outlined(second.base, main.rim, [closed(...front)]) : "",
    hasMesh
      ? mesh(main)
      : dots(
          main.deep,
          [
            [-62, -74],
            [-8, -78],
            [62, -74],
          ],
          7,
        ),
    lines(main.seam, [frontSeam, sideSeam]),
    shaded([area(trace("-2,-132 66,-112 102,-56 106,4"), trace("-2,-132 50,-100 78,-50 78,16"))]),
    lit([
      area(trace("-96,-30 -92,-70 -58,-108 -20,-120"), trace("-96,-30 -76,-66 -46,-94 -20,-120")),
    ]),
    lines(accent, [beside(part(base, 0.04, 0.97), -9, 6)], { width: 3.4 }),
    dots(second.base, [[-2, -131]], 12),
    ...peak(second),
  ]);
}

function mesh(cloth: Tones): Mark {
  const rows = rowHeights(-96, 4, 11).map((y, at) =>
    straight([y < -60 ? -70 : -100 + (at % 2) * 5, y], [-34, y]),
  );
  const paint = cloth.isDark ? "#fff" : "#0a1428";
  return lines(paint, rows, { width: 4, dash: "0 10", opacity: 0.2 });
}

function peak(cloth: Tones): readonly Mark[] {
  const upper = joined(trace("20,26 68,18 105,-2"), trace("105,-2 150,2 188,20 204,46"));
  const lower = trace("204,46 164,48 96,46 20,26");
  const stitches = [8, 17].map((inwards) => beside(part(upper, 0.2, 0.92), -inwards, 7));
  return [
    outlined(cloth.base, cloth.rim, [closed(upper, lower)]),
    lines(cloth.seam, stitches, { width: 1.8, dash: "5 4" }),
    shaded([fold([204, 46], [20, 26], 9, -10)], 0.2),
  ];
}
