import { bow, straight, type Point } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { lit, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { lines, outlined, picture } from "./svg.ts";

/** A parcel with a blank tag: something that has no picture of its own yet. */
export function drawParcel({ main, accent }: Palette): string {
  const [left, front, right, back]: readonly [Point, Point, Point, Point] = [
    [-150, -120],
    [-20, -70],
    [150, -132],
    [14, -176],
  ];
  const tape = straight([-88, -96], [82, -154], [104, -147], [-64, -87]);
  const flapOfTape = straight([-88, -96], [-64, -87], [-64, -40], [-88, -49]);
  return picture(groundShadow(240, 392, 168), { x: 240, y: 314, scale: 1.16 }, [
    outlined(main.base, main.rim, [closed(straight(left, front, right, back))]),
    lit([closed(straight(left, front, right, back))]),
    outlined(main.base, main.rim, [closed(straight(left, front, down(front), down(left)))]),
    outlined(main.base, main.rim, [closed(straight(front, right, down(right), down(front)))]),
    shaded([closed(straight(front, right, down(right), down(front)))]),
    outlined(main.light, main.rim, [closed(tape), closed(flapOfTape)]),
    lines(accent, [bow([60, -20], [40, -64], -16)], { width: 3.6 }),
    outlined("#f2efe8", "#b4ada0", [
      closed(straight([52, -28], [74, -26], [86, -8], [80, 34], [34, 30], [40, -14])),
    ]),
    lines(accent, [straight([62, -14], [62, -14])], { width: 8 }),
    lines("#b4ada0", [straight([50, 6], [72, 8]), straight([49, 17], [64, 18])]),
  ]);
}

function down([x, y]: Point): Point {
  return [x, y + 142];
}
