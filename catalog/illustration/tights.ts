import { acrossAtY, contour, lengthwise, stretchByY, wandering } from "./form.ts";
import { bow, endOf, mirrored, partByY, pointAtY, through, type Curve } from "./geometry.ts";
import { groundShadow, hang } from "./ground.ts";
import { awaySide, lit, shaded, sheen } from "./light.ts";
import { legBuildOf, lowerBody, type LegBuild, type LowerBody } from "./lower-body.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { rowHeights, type Seam } from "./quilting.ts";
import { isWoollen, seedOf, type Subject } from "./subject.ts";
import { lines, outlined, picture, type Mark } from "./svg.ts";
import { textured, textureStep } from "./texture.ts";

/** Long underwear: trousers that lie on the skin. */
export function drawTights(subject: Subject, palette: Palette): string {
  const build = slim(legBuildOf(subject));
  const { legs } = lowerBody(build);
  const { main } = palette;
  const { frame, ground } = hang({ above: 24, below: build.length, largest: 1.06 });
  return picture(groundShadow(240, ground, 84), frame, [
    ...cloth(legs, palette),
    ...(isWoollen(subject) ? [knit(legs, build, palette)] : zones(legs, build, subject, palette)),
    lines(
      main.seam,
      legs.map((leg) => acrossAtY(leg, build.length - 16, 4)),
    ),
    shaded(legs.map((leg) => awaySide(leg, [0.92, 0.8, 0.64, 0.6, 0.64], 4))),
    lines(main.seam, gusset(build)),
    ...waistband(build, palette),
  ]);
}

function slim(build: LegBuild): LegBuild {
  return {
    ...build,
    hip: build.hip * 0.93,
    thigh: build.thigh * 0.87,
    knee: build.knee * 0.74,
    ankle: build.ankle * 0.66,
  };
}

type Legs = LowerBody["legs"];

function cloth(legs: Legs, { main, lining }: Palette): readonly Mark[] {
  const ends = legs.map((leg) => {
    const [left, right] = [endOf(leg.left), endOf(leg.right)];
    return closed(bow(left, right, 3), bow(right, left, 4));
  });
  return [
    outlined(lining.base, main.rim, ends),
    outlined(
      main.base,
      main.rim,
      legs.map((leg) => closed(...contour(leg, 3, 4))),
    ),
    lit(legs.map((leg) => sheen(leg, [0.35, 0.24, 0.2, 0.3], [0.35, 0.44, 0.42, 0.3]))),
  ];
}

function knit(legs: Legs, { length }: LegBuild, { main }: Palette): Mark {
  const heights = rowHeights(16, length - 24, textureStep.knit);
  const rows = legs.flatMap((leg) =>
    heights.map((y): Seam => [pointAtY(leg.left, y), pointAtY(leg.right, y)]),
  );
  return textured("knit", rows, main);
}

/** Synthetic tights are knitted in zones: firmer along the thigh, airier or warmer elsewhere. */
function zones(legs: Legs, build: LegBuild, subject: Subject, palette: Palette): readonly Mark[] {
  const { main, second, accent } = palette;
  const [, right] = legs;
  const zone = seedOf(subject).pick("zone", ["side", "knee", "calf"]);
  const panel = panelOf(zone, right, build);
  const line = partByY(lengthwise(right, 0.5), build.crotchY + 10, build.kneeY - 50);
  return [
    outlined(second.base, main.rim, [closed(...panel.map(mirrored)), closed(...panel)]),
    lines(accent, zone === "side" ? [] : [mirrored(line), line], { dash: "4 5" }),
  ];
}

function panelOf(
  zone: "side" | "knee" | "calf",
  leg: Legs[1],
  { kneeY, length }: LegBuild,
): readonly Curve[] {
  switch (zone) {
    case "side": {
      const side = stretchByY(leg, 40, length);
      const edge = wandering(side, [0.97, 0.7, 0.62, 0.72, 0.7]);
      return contour({ left: edge, right: side.right }, 0, 2);
    }
    case "knee":
      return contour(stretchByY(leg, kneeY - 44, kneeY + 38), -8, 8);
    case "calf":
      return contour(stretchByY(leg, kneeY + 26, length), -14, 4);
  }
}

/** In front the cloth lies flat, without a seam in the middle. */
function gusset({ crotchY, waist }: LegBuild): readonly Curve[] {
  const edge = through([
    [waist * 0.36, 8],
    [waist * 0.3, crotchY * 0.5],
    [2, crotchY * 0.98],
  ]);
  return [edge, mirrored(edge)];
}

function waistband({ waist }: LegBuild, palette: Palette): readonly Mark[] {
  const { main, second, lining, accent } = palette;
  const upper = bow([2 - waist, -16], [waist - 2, -16], 5);
  return [
    outlined(lining.base, main.rim, [closed(upper, bow([waist - 2, -16], [2 - waist, -16], 7))]),
    outlined(second.base, main.rim, [closed(upper, bow([waist + 1, 8], [-waist - 1, 8], -6))]),
    lines(accent, [bow([4 - waist, -2], [waist - 4, -2], 6)]),
  ];
}
