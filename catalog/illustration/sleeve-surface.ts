import { lengthwise, type Form } from "./form.ts";
import { pointAt, type Point } from "./geometry.ts";
import { fold, lit, shaded, sheen } from "./light.ts";
import type { Tones } from "./palette.ts";
import { diamonds, grooves, seamPlaces, seamsAt } from "./quilting.ts";
import { lines, type Mark } from "./svg.ts";
import { textured, textureStep } from "./texture.ts";
import type { TopLook } from "./top-look.ts";
import { sideOf, type UpperBody } from "./upper-body.ts";

/** What the cloth of the sleeves does in the light. */
export function sleeveSurface(look: TopLook, body: UpperBody, tones: Tones): readonly Mark[] {
  const { cloth, build } = look;
  const { sleeves } = body;
  switch (cloth.kind) {
    case "smooth":
      return [gloss(look, body), shaded(cloth.tight ? [] : elbowFolds(look, body), 0.13)];
    case "light":
      return [gloss(look, body), shaded(elbowFolds(look, body), 0.13)];
    case "rows": {
      const places = seamPlaces(build.sleeveLength, cloth.spacing).slice(2, -1);
      const seams = sleeves.flatMap((sleeve) => seamsAt(sleeve, places));
      return [grooves(seams, cloth.bulge * 1.5, tones), gloss(look, body)];
    }
    case "diamonds": {
      const seams = sleeves.flatMap((sleeve) =>
        diamonds(sleeve, 40, build.sleeveLength + 18, cloth.spacing),
      );
      return [lines(tones.seam, seams), gloss(look, body)];
    }
    case "texture": {
      const length = build.sleeveLength * (look.sleeves === "short" ? 0.45 : 1);
      const step = textureStep[cloth.texture] * (look.sparing ? 1.8 : 1);
      const places = seamPlaces(length, step).slice(2, -1);
      return [
        textured(
          cloth.texture,
          sleeves.flatMap((sleeve) => seamsAt(sleeve, places)),
          tones,
        ),
      ];
    }
  }
}

function gloss({ sparing }: TopLook, { sleeves }: UpperBody): Mark {
  return sparing ? "" : lit(sleeves.map(band));
}

function band(sleeve: Form): string {
  return sheen(sleeve, [0.35, 0.14, 0.2, 0.35], [0.35, 0.38, 0.4, 0.35]);
}

/** The crook of the arm gathers cloth on its inner side. */
function elbowFolds({ sparing }: TopLook, { sleeves }: UpperBody): readonly string[] {
  if (sparing) return [];
  return sleeves.flatMap((sleeve) => {
    const side = sideOf(sleeve);
    const at = (share: number, t: number): Point =>
      pointAt(lengthwise(sleeve, side > 0 ? share : 1 - share), t);
    return [
      fold(at(0.02, 0.5), at(0.5, 0.475), -2 * side, -4 * side),
      fold(at(0.02, 0.57), at(0.55, 0.6), 0, -4 * side),
    ];
  });
}
