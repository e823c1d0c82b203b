import { acrossAtY, contour, lengthwise, stretchByY } from "./form.ts";
import { bow, joined, mirrored, partByY, type Curve } from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";
import type { TopLook } from "./top-look.ts";
import type { UpperBody } from "./upper-body.ts";

/** How a top ends below, and the cord that gathers a long one at the waist. */
export function hem(look: TopLook, { torso }: UpperBody, palette: Palette): readonly Mark[] {
  const { main, second, accent, trim } = palette;
  const { length, hem: wide } = look.build;
  const band = (high: number): string =>
    closed(...contour(stretchByY(torso, length - high, length), 4, 4));
  const waist = look.waistCord ? [acrossAtY(torso, length * 0.52, 4)] : [];
  const stitches = lines(main.seam, [acrossAtY(torso, length - 9, 4), ...waist]);
  switch (look.hem) {
    case "stitched":
      return [stitches];
    case "bound":
      return [outlined(second.base, main.rim, [band(9)]), lines(main.seam, waist)];
    case "ribbed": {
      const ribs = Array.from({ length: 12 }, (_, at) =>
        partByY(lengthwise(torso, (at + 0.9) / 12.8), length - 16, length),
      );
      return [outlined(second.base, main.rim, [band(20)]), lines(second.seam, ribs)];
    }
    case "drawcord": {
      const x = wide - 14;
      const loop = cordLoop(x, length);
      return [
        stitches,
        lines(accent, [loop, mirrored(loop)]),
        dots(
          trim,
          [
            [x, length - 3],
            [-x, length - 3],
          ],
          7,
        ),
      ];
    }
  }
}

function cordLoop(x: number, y: number): Curve {
  return joined(bow([x - 4, y], [x, y + 9], 2), bow([x, y + 9], [x + 4, y], 2));
}
