import { acrossAtY, contour, lengthwise, strip, stretchByY } from "./form.ts";
import { bow, mirrored, partByY, straight, through, type Curve } from "./geometry.ts";
import { awaySide, shaded } from "./light.ts";
import type { LowerBody } from "./lower-body.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, reflectors, type Mark } from "./svg.ts";
import type { TrousersLook } from "./trousers-look.ts";

/** Fly, pockets, knees and ankles. */
export function trouserDetails(
  look: TrousersLook,
  body: LowerBody,
  palette: Palette,
): readonly Mark[] {
  return [
    lines(palette.main.seam, fly(look)),
    ...openings(look, body, palette),
    ...knees(look, body, palette),
    ...thighs(look, palette),
    ...ankles(look, body, palette),
    look.crease ? lines(palette.main.seam, ironed(look, body)) : "",
    look.reflective ? reflectors(bands(look, body)) : "",
  ];
}

function fly({ waist, build: { crotchY } }: TrousersLook): readonly Curve[] {
  const middle = straight([0, 8], [0, crotchY]);
  return waist === "elastic"
    ? [middle]
    : [
        middle,
        through([
          [15, 9],
          [14, 50],
          [1, 74],
        ]),
      ];
}

/** Hand pockets, and the long zips that let legs be opened or taken off. */
function openings(look: TrousersLook, body: LowerBody, palette: Palette): readonly Mark[] {
  const { waist, hip, crotchY } = look.build;
  const isWelt = look.handPockets === "welt";
  const hand = bow([waist * 0.68, 12], [hip * 0.95, crotchY * 0.56], isWelt ? 0 : 6);
  const pockets = look.handPockets === "none" || look.waist === "bib" ? [] : pair(hand);
  return isWelt
    ? [lines(palette.main.seam, pockets)]
    : zips([...pockets, ...longZips(look, body)], look, palette);
}

function longZips({ openings, build }: TrousersLook, { legs }: LowerBody): readonly Curve[] {
  switch (openings) {
    case "none":
      return [];
    case "sides":
      return pair(partByY(lengthwise(legs[1], 0.93), build.crotchY * 0.7, build.length - 4));
    case "knees":
      return legs.map((leg) => acrossAtY(leg, build.kneeY - 18, 5));
  }
}

function knees(look: TrousersLook, { legs }: LowerBody, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const { kneeY } = look.build;
  switch (look.knees) {
    case "plain":
      return [];
    case "darts":
      return [
        lines(
          main.seam,
          legs.flatMap((leg) => {
            const middle = strip(leg, 0.08, 0.92);
            return [acrossAtY(middle, kneeY - 26, -5), acrossAtY(middle, kneeY + 24, 5)];
          }),
        ),
      ];
    case "panels": {
      const panels = legs.map((leg) => stretchByY(leg, kneeY - 40, kneeY + 44));
      return [
        outlined(
          second.base,
          main.rim,
          panels.map((panel) => closed(...contour(panel, -9, 9))),
        ),
        shaded(panels.map((panel) => awaySide(panel, [0.66, 0.6, 0.64], 4))),
      ];
    }
  }
}

function thighs(look: TrousersLook, palette: Palette): readonly Mark[] {
  const { crotchY, hip } = look.build;
  const y = crotchY + 22;
  switch (look.thighs) {
    case "none":
      return [];
    case "zip":
      return zips([straight([hip * 0.62, y], [hip * 0.66, y + 50])], look, palette);
    case "vents":
      return zips(pair(straight([hip * 0.84, y - 16], [hip * 0.8, y + 60])), look, palette);
    case "cargo":
      return cargo(hip * 0.44, hip * 0.95, y, palette);
  }
}

function cargo(x: number, far: number, y: number, { main, trim }: Palette): readonly Mark[] {
  const bag = straight([x, y + 4], [x, y + 58], [far, y + 58], [far, y + 4]);
  const flap = straight([x - 3, y], [x - 3, y + 15], [far + 3, y + 15], [far + 3, y]);
  const middle = (x + far) / 2;
  return [
    outlined(
      main.base,
      main.rim,
      [...pair(bag), ...pair(flap)].map((curve) => closed(curve)),
    ),
    dots(
      trim,
      [
        [middle, y + 9],
        [-middle, y + 9],
      ],
      6,
    ),
  ];
}

function ankles(look: TrousersLook, { legs }: LowerBody, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const { length } = look.build;
  const stitches = lines(
    main.seam,
    legs.map((leg) => acrossAtY(leg, length - 9, 4)),
  );
  switch (look.ankles) {
    case "plain":
      return [stitches];
    case "turned": {
      const cuffs = legs.map((leg) =>
        closed(...contour(stretchByY(leg, length - 24, length), 4, 4)),
      );
      return [outlined(main.light, main.rim, cuffs)];
    }
    case "patches":
    case "gaiters": {
      const patch = contour(stretchByY(strip(legs[1], 0, 0.5), length - 78, length), -6, 2);
      return [outlined(second.base, main.rim, mirroredPair(patch)), stitches];
    }
    case "zips": {
      const zip = partByY(lengthwise(legs[1], 0.8), length - 74, length);
      return [stitches, ...zips(pair(zip), look, palette)];
    }
    case "tabs": {
      const tab = contour(stretchByY(strip(legs[1], 0.4, 1), length - 26, length - 14), 3, 3);
      return [stitches, outlined(second.base, main.rim, mirroredPair(tab))];
    }
  }
}

function ironed(
  { build: { crotchY, length } }: TrousersLook,
  { legs }: LowerBody,
): readonly Curve[] {
  return legs.map((leg) => partByY(lengthwise(leg, 0.5), crotchY, length - 8));
}

function bands({ build: { length } }: TrousersLook, { legs }: LowerBody): readonly string[] {
  return legs.map((leg) => closed(...contour(stretchByY(leg, length - 66, length - 54), 3, 3)));
}

function zips(curves: readonly Curve[], look: TrousersLook, palette: Palette): readonly Mark[] {
  const { main, accent } = palette;
  return [lines(main.deep, curves, { width: 7 }), lines(look.accents ? accent : main.seam, curves)];
}

function pair(curve: Curve): readonly Curve[] {
  return [mirrored(curve), curve];
}

function mirroredPair(curves: readonly Curve[]): readonly string[] {
  return [closed(...curves), closed(...curves.map(mirrored))];
}
