import { stretchByY } from "./form.ts";
import { pointAtY } from "./geometry.ts";
import { fold, lit, shaded, sheen } from "./light.ts";
import type { Tones } from "./palette.ts";
import { crests, diamonds, grooves, rowHeights, type Seam } from "./quilting.ts";
import { lines, type Mark } from "./svg.ts";
import { textured, textureStep } from "./texture.ts";
import type { TopLook } from "./top-look.ts";
import type { UpperBody } from "./upper-body.ts";

/** What the cloth of the front does in the light: folds, quilted rows, a nap. */
export function torsoSurface(look: TopLook, body: UpperBody, tones: Tones): readonly Mark[] {
  const { cloth, build } = look;
  const { torso } = body;
  switch (cloth.kind) {
    case "smooth":
      return [gloss(look, body), shaded(cloth.tight ? [] : folds(look, body), 0.13)];
    case "light":
      return [gloss(look, body), shaded([...folds(look, body), ...crinkles(look)], 0.11)];
    case "rows": {
      const seams = rows(look, body, cloth.spacing);
      const depth = cloth.bulge * 1.9;
      return [grooves(seams, depth, tones), highlights(look, body, seams)];
    }
    case "diamonds": {
      const panel = stretchByY(torso, 30, build.length);
      const seams = diamonds(panel, 40, build.length - 10, cloth.spacing);
      return [gloss(look, body), lines(tones.seam, seams)];
    }
    case "texture": {
      const step = textureStep[cloth.texture] * (look.sparing ? 1.8 : 1);
      const seams = rowHeights(24, build.length - 12, step).map((y): Seam => [
        pointAtY(torso.left, y),
        pointAtY(torso.right, y),
      ]);
      return [textured(cloth.texture, seams, tones)];
    }
  }
}

function gloss({ sparing }: TopLook, { torso }: UpperBody): Mark {
  const from = [0.3, 0.2, 0.08, 0.07, 0.1, 0.14];
  const to = [0.3, 0.3, 0.2, 0.15, 0.16, 0.14];
  return sparing ? "" : lit([sheen(torso, from, to)]);
}

/** Quilted seams meet at the zip, which pulls them down a little. */
function rows(look: TopLook, { torso, underarm }: UpperBody, spacing: number): readonly Seam[] {
  const first = look.panelling === "saddle" ? 82 : 34;
  const above = rowHeights(first, underarm[1], spacing).slice(0, -1);
  const below = rowHeights(underarm[1], look.build.length, spacing).slice(0, -1);
  return [...above, ...below].flatMap((y): readonly Seam[] => [
    [pointAtY(torso.left, y), [0, y + 2]],
    [[0, y + 2], pointAtY(torso.right, y)],
  ]);
}

/** Wide rows are lit one by one, narrower ones on the left only, narrow ones as one cloth. */
function highlights(look: TopLook, body: UpperBody, seams: readonly Seam[]): Mark {
  const { cloth, sparing } = look;
  if (cloth.kind !== "rows" || sparing) return "";
  if (cloth.bulge < 2.5) return gloss(look, body);
  const shown = cloth.spacing < 38 ? seams.filter((_, at) => at % 2 === 0) : seams;
  return crests(shown, cloth.bulge * 1.9);
}

/** Cloth hangs in folds from under the arms, and gathers a little at the waist. */
function folds({ build, sparing }: TopLook, { underarm: [x, y] }: UpperBody): readonly string[] {
  if (sparing) return [];
  const { waist, length } = build;
  return [
    fold([x - 4, y + 6], [x - 38, y + 46], -3, -6),
    fold([4 - x, y + 6], [38 - x, y + 50], 3, 6),
    fold([waist - 3, length * 0.62], [waist - 44, length * 0.67], -2, -5),
  ];
}

/** Thin cloth lies in many small folds. */
function crinkles({ build: { length }, sparing }: TopLook): readonly string[] {
  if (sparing) return [];
  return [
    fold([-58, length * 0.34], [-24, length * 0.42], 2, 4),
    fold([22, length * 0.5], [58, length * 0.46], 3, 4),
    fold([-26, length * 0.58], [-60, length * 0.55], 3, 4),
    fold([-66, length * 0.86], [-30, length * 0.9], -3, 4),
    fold([28, length * 0.9], [64, length * 0.86], 2, 4),
  ];
}
