import { cuffs } from "./cuff.ts";
import { contour, puffed, stretch, type Form } from "./form.ts";
import { awaySide, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { hasSecondSleeves, panels } from "./panelling.ts";
import { closed } from "./path-data.ts";
import { seamPlaces } from "./quilting.ts";
import { sleeveSurface } from "./sleeve-surface.ts";
import { lines, outlined, reflectors, type Mark } from "./svg.ts";
import { swelling, type TopLook } from "./top-look.ts";
import type { UpperBody } from "./upper-body.ts";

/** Both sleeves with their panels, surface and cuffs; the torso is drawn over their upper ends. */
export function sleeves(look: TopLook, body: UpperBody, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const forms = swollen(look, body);
  const cloth = hasSecondSleeves(look.panelling) ? second : main;
  const pieces = panels(look.panelling, { ...body, sleeves: forms }, look.build.length);
  return [
    outlined(
      cloth.base,
      main.rim,
      forms.map((sleeve) => closed(...contour(sleeve, 0, 3))),
    ),
    outlined(second.base, main.rim, pieces.sleeves),
    lines(second.base, pieces.stripes.sleeves, { width: 7, cap: "butt" }),
    ...sleeveSurface(look, body, cloth),
    shaded(body.sleeves.map((sleeve) => awaySide(sleeve, [0.9, 0.8, 0.6, 0.58, 0.68], 3))),
    ...cuffs(look, body, palette),
    look.reflective ? reflectors(bands(look, body)) : "",
  ];
}

function swollen({ cloth, build }: TopLook, { sleeves }: UpperBody): readonly [Form, Form] {
  const { spacing, bulge } = swelling(cloth);
  if (bulge === 0) return sleeves;
  const places = seamPlaces(build.sleeveLength, spacing);
  return [puffed(sleeves[0], places, bulge), puffed(sleeves[1], places, bulge)];
}

function bands(look: TopLook, { sleeves }: UpperBody): readonly string[] {
  const [from, to] = look.sleeves === "long" ? [0.4, 0.45] : [0.74, 0.85];
  return sleeves.map((sleeve) => closed(...contour(stretch(sleeve, from, to), 4, 4)));
}
