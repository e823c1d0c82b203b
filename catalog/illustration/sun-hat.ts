import { contour, lengthwise, stretchByY, symmetric } from "./form.ts";
import { bow, mirrored, moved, part, partByY, trace } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { awaySide, area, lit, shaded, sheen } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, picture, type Mark } from "./svg.ts";

/** A hat with a brim all around, seen a little from above, its cord hanging. */
export function sunHat(palette: Palette): string {
  const { accent, trim } = palette;
  const cord = trace("84,52 52,112 4,138");
  return picture(groundShadow(240, 424, 150), { x: 240, y: 258, scale: 1.16 }, [
    lines(accent, [cord, mirrored(cord)], { width: 3.6 }),
    dots(trim, [[0, 132]], 13),
    ...brim(palette),
    ...crown(palette),
  ]);
}

function brim({ main }: Palette): readonly Mark[] {
  const far = trace("-188,-2 -150,-30 -70,-44 0,-46 70,-44 150,-30 188,-2");
  const near = trace("188,-2 160,34 90,58 0,64 -90,58 -160,34 -188,-2");
  const stitches = trace("146,-10 118,22 64,38 0,42 -64,38 -118,22 -146,-10");
  return [
    outlined(main.base, main.rim, [closed(far, near)]),
    shaded([area(near, trace("188,-2 156,27 88,49 0,55 -88,49 -156,27 -188,-2"))]),
    shaded([area(trace("-104,2 -40,28 40,30 108,0"), trace("-104,2 -30,16 40,14 108,0"))], 0.2),
    lines(main.seam, [stitches, moved(part(stitches, 0.03, 0.97), [0, 10])], {
      width: 2,
      dash: "5 4",
    }),
  ];
}

function crown({ main, second }: Palette): readonly Mark[] {
  const form = symmetric(trace("0,-138 54,-131 80,-98 88,-50 94,-4"));
  const crease = partByY(lengthwise(form, 0.22), -130, -34);
  return [
    outlined(main.base, main.rim, [closed(...contour(form, 0, 26))]),
    outlined(second.base, main.rim, [closed(...contour(stretchByY(form, -34, -4), 24, 26))]),
    dots(
      main.deep,
      [
        [52, -58],
        [66, -54],
        [58, -44],
      ],
      6,
    ),
    lines(main.seam, [crease, bow([-50, -122], [50, -122], 8)]),
    lit([sheen(form, [0.4, 0.2, 0.12, 0.18], [0.4, 0.38, 0.3, 0.22])]),
    shaded([awaySide(form, [0.85, 0.82, 0.78, 0.8], 2)]),
  ];
}
