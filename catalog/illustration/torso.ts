import { contour, lengthwise, stretchByY, wandering, type Form } from "./form.ts";
import { endOf, mirrored, partByY, reversed } from "./geometry.ts";
import { hem } from "./hem.ts";
import { awaySide, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { panels } from "./panelling.ts";
import { closed } from "./path-data.ts";
import { puffedBelow, rowHeights } from "./quilting.ts";
import { dots, lines, outlined, type Mark } from "./svg.ts";
import { swelling, type TopLook } from "./top-look.ts";
import { torsoSurface } from "./torso-surface.ts";
import type { UpperBody } from "./upper-body.ts";

/** The front of the body with its panels, surface and hem. */
export function torso(look: TopLook, body: UpperBody, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const form = swollen(look, body);
  const pieces = panels(look.panelling, { ...body, torso: form }, look.build.length);
  return [
    outlined(main.base, main.rim, [closed(...contour(form, 13, 4))]),
    outlined(second.base, main.rim, pieces.torso),
    lines(second.base, pieces.stripes.torso, { width: 7, cap: "butt" }),
    lines(main.seam, pieces.seams),
    look.gussets ? outlined(second.base, main.rim, gussets(look, body)) : "",
    ...torsoSurface(look, body, main),
    shaded([awaySide(body.torso, [0.92, 0.9, 0.85, 0.88, 0.84, 0.85], 2)]),
    ...hem(look, body, palette),
    ...(look.pitZips ? pitZips(look, body, palette) : []),
  ];
}

function swollen({ cloth, build }: TopLook, { torso, underarm }: UpperBody): Form {
  const { spacing, bulge } = swelling(cloth);
  if (bulge === 0) return torso;
  return puffedBelow(torso, rowHeights(underarm[1], build.length, spacing), bulge);
}

/** Elastic cloth under the arms, so that they can be raised. */
function gussets(
  { build: { length } }: TopLook,
  { torso, underarm }: UpperBody,
): readonly string[] {
  const side = stretchByY(torso, underarm[1], length * 0.74);
  const lens = [wandering(side, [1, 0.9, 0.93, 1]), reversed(side.right)];
  return [closed(...lens), closed(...lens.map(mirrored))];
}

/** Zips from under the arm down the side. */
function pitZips(look: TopLook, { torso, underarm }: UpperBody, palette: Palette): readonly Mark[] {
  const { main, accent } = palette;
  const edge = partByY(lengthwise(torso, 0.955), underarm[1] - 6, underarm[1] + 60);
  const both = [mirrored(edge), edge];
  const isQuiet = look.accents === "front" || look.accents === "pulls";
  const [x, y] = endOf(edge);
  return [
    lines(main.deep, both, { width: 7 }),
    lines(isQuiet ? main.seam : accent, both),
    dots(
      accent,
      [
        [x, y],
        [-x, y],
      ],
      6,
    ),
  ];
}
