import type { Build } from "./build.ts";
import { lengthwise } from "./form.ts";
import { bow, mirrored, pointAt, straight, type Curve } from "./geometry.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";
import type { Pocket, TopLook } from "./top-look.ts";
import type { UpperBody } from "./upper-body.ts";

/** All pockets of a top: zips in one stroke, patches and flaps over the cloth. */
export function pockets(look: TopLook, body: UpperBody, palette: Palette): readonly Mark[] {
  const loud = look.accents === "all" || look.accents === "pockets";
  const zips = look.pockets.flatMap((pocket) => zipLines(pocket, look, body));
  return [
    lines(palette.main.deep, zips, { width: 8 }),
    lines(loud ? palette.accent : palette.main.seam, zips, { width: 3 }),
    ...look.pockets.flatMap((pocket) => patches(pocket, look, palette)),
  ];
}

function zipLines(
  pocket: Pocket,
  { build, chestZips }: TopLook,
  body: UpperBody,
): readonly Curve[] {
  const { length, waist } = build;
  switch (pocket) {
    case "hand-slanted":
      return pair(straight([waist * 0.5, length * 0.64], [waist * 0.73, length * 0.84]));
    case "hand-high":
      return pair(straight([waist * 0.52, length * 0.47], [waist * 0.63, length * 0.67]));
    case "chest-left":
      return [chestZip(build, chestZips)];
    case "chest-right":
      return [mirrored(chestZip(build, chestZips))];
    case "sleeve": {
      const middle = lengthwise(body.sleeves[1], 0.62);
      return [straight(pointAt(middle, 0.36), pointAt(middle, 0.48))];
    }
    case "hand-patch":
    case "chest-flaps":
      return [];
  }
}

function chestZip({ chest, length }: Build, way: TopLook["chestZips"]): Curve {
  const y = length * 0.28;
  switch (way) {
    case "upright":
      return straight([chest * 0.46, y], [chest * 0.48, y + length * 0.16]);
    case "slanted":
      return straight([chest * 0.36, y - 2], [chest * 0.62, y + length * 0.1]);
    case "level":
      return straight([chest * 0.3, y + length * 0.04], [chest * 0.72, y + length * 0.025]);
  }
}

function patches(pocket: Pocket, { build, waistCord }: TopLook, palette: Palette): readonly Mark[] {
  const { length, waist } = build;
  switch (pocket) {
    case "hand-patch": {
      const place = {
        x: 23,
        y: length * (waistCord ? 0.6 : 0.66),
        wide: Math.min(waist * 0.62, 57),
      };
      return [bag({ ...place, high: Math.min(length * 0.22, 70) }, palette), flap(place, palette)];
    }
    case "chest-flaps":
      return [flap({ x: 24, y: 90, wide: 46 }, palette)];
    case "hand-slanted":
    case "hand-high":
    case "chest-left":
    case "chest-right":
    case "sleeve":
      return [];
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
}

function bag({ x, y, wide, high }: Place & { readonly high: number }, { main }: Palette): Mark {
  const [far, bottom] = [x + wide, y + high];
  const sack = [
    straight([x, y], [x, bottom - 9]),
    bow([x, bottom - 9], [x + 9, bottom], 3),
    straight([x + 9, bottom], [far - 9, bottom]),
    bow([far - 9, bottom], [far, bottom - 9], 3),
    straight([far, bottom - 9], [far, y]),
  ];
  return outlined(main.base, main.rim, [closed(...sack), closed(...sack.map(mirrored))]);
}

function flap({ x, y, wide }: Place, { main, trim }: Palette): Mark {
  const [left, right, middle] = [x - 3, x + wide + 3, x + wide / 2];
  const edge = straight(
    [left, y - 4],
    [left, y + 13],
    [middle, y + 19],
    [right, y + 13],
    [right, y - 4],
  );
  return (
    outlined(main.base, main.rim, [closed(edge), closed(mirrored(edge))]) +
    dots(
      trim,
      [
        [middle, y + 10],
        [-middle, y + 10],
      ],
      7,
    )
  );
}

function pair(line: Curve): readonly Curve[] {
  return [mirrored(line), line];
}
