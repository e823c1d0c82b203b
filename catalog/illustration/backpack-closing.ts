import type { BackpackLook } from "./backpack-look.ts";
import { lengthwise, type Form } from "./form.ts";
import {
  bow,
  joined,
  mirrored,
  moved,
  pointAtY,
  reversed,
  straight,
  through,
  type Curve,
} from "./geometry.ts";
import { area, lit, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";

/** What closes the pack at its top. */
export function backpackClosing(look: BackpackLook, body: Form, palette: Palette): readonly Mark[] {
  switch (look.closing) {
    case "zip":
      return zip(look, body, palette);
    case "lid":
      return lid(look, palette);
    case "roll":
      return roll(look, palette);
    case "flap":
      return flap(look, palette);
  }
}

function zip({ half, high }: BackpackLook, body: Form, { main, accent }: Palette): readonly Mark[] {
  const side = lengthwise(body, 0.925);
  const right = through([
    pointAtY(side, -high * 0.56),
    pointAtY(side, -high * 0.72),
    pointAtY(side, 44 - high),
    [half * 0.38, 21 - high],
    [0, 16 - high],
  ]);
  const [x, y] = right.start;
  const whole = joined(right, reversed(mirrored(right)));
  return [
    lines(main.deep, [whole], { width: 8 }),
    lines(accent, [whole], { width: 2.8 }),
    lines(accent, [straight([x, y], [x, y + 12])], { width: 5.5 }),
  ];
}

function lid({ half, high }: BackpackLook, { second, accent, trim }: Palette): readonly Mark[] {
  const y = -high;
  const dome = through([
    [half * 0.98, y + 58],
    [half * 0.97, y + 22],
    [half * 0.72, y - 4],
    [0, y - 14],
    [-half * 0.72, y - 4],
    [-half * 0.97, y + 22],
    [-half * 0.98, y + 58],
  ]);
  const pocket = bow([-half * 0.66, y + 30], [half * 0.66, y + 30], 6);
  const tail = straight([half * 0.44, y + 60], [half * 0.44, y + 98]);
  const buckle = straight([half * 0.44 - 1, y + 84], [half * 0.44 + 1, y + 84]);
  const ridge = (sag: number): Curve => bow([-half * 0.7, y + 8], [half * 0.3, y - 2], sag);
  return [
    lines(trim, [tail, mirrored(tail)], { width: 7 }),
    outlined(second.base, second.rim, [
      closed(dome, bow([-half * 0.98, y + 58], [half * 0.98, y + 58], 11)),
    ]),
    lit([area(ridge(-8), ridge(1))]),
    lines(second.deep, [pocket], { width: 8 }),
    lines(accent, [pocket], { width: 3 }),
    lines(accent, [buckle, mirrored(buckle)], { width: 11 }),
  ];
}

function roll({ half, high }: BackpackLook, { main, accent, trim }: Palette): readonly Mark[] {
  const y = 4 - high;
  const side = straight([half * 0.9, y - 6], [half * 0.86, y + 26]);
  const webbing = straight([half * 0.86, y + 8], [half * 0.95, y + 60]);
  return [
    outlined(main.base, main.rim, [
      closed(
        reversed(mirrored(side)),
        bow([-half * 0.9, y - 6], [half * 0.9, y - 6], -3),
        side,
        bow([half * 0.86, y + 26], [-half * 0.86, y + 26], -4),
      ),
    ]),
    lines(main.seam, [bow([-half * 0.86, y + 9], [half * 0.86, y + 9], 3)]),
    lines(trim, [webbing, mirrored(webbing)], { width: 6 }),
    lines(accent, [straight([0, y - 6], [0, y + 24])], { width: 9, cap: "butt" }),
  ];
}

function flap(look: BackpackLook, { main, second, trim }: Palette): readonly Mark[] {
  const { half, high, leatherStraps } = look;
  const y = -high;
  const dome = through([
    [-half * 0.94, y + 96],
    [-half * 0.96, y + 40],
    [-half * 0.74, y + 2],
    [0, y - 8],
    [half * 0.74, y + 2],
    [half * 0.96, y + 40],
    [half * 0.94, y + 96],
  ]);
  const edge = through([
    [half * 0.94, y + 96],
    [half * 0.5, y + 116],
    [-half * 0.5, y + 116],
    [-half * 0.94, y + 96],
  ]);
  const tail = straight([half * 0.4, y + 70], [half * 0.4, y + 140]);
  return [
    outlined(main.base, main.rim, [closed(dome, edge)]),
    shaded([area(edge, moved(edge, [0, 8]))]),
    lines(leatherStraps ? "#8a5a33" : second.base, [tail, mirrored(tail)], {
      width: 9,
      cap: "butt",
    }),
    dots(
      trim,
      [
        [half * 0.4, y + 108],
        [-half * 0.4, y + 108],
      ],
      9,
    ),
  ];
}
