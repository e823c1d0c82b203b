import { contour, strip, stretchByY, type Form } from "./form.ts";
import { bow, endOf, straight, type Curve, type Point } from "./geometry.ts";
import { groundShadow, hang } from "./ground.ts";
import { awaySide, fold, lit, shaded, sheen } from "./light.ts";
import { lowerBody, type LegBuild, type LowerBody } from "./lower-body.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import type { Subject } from "./subject.ts";
import { outlined, picture, type Mark } from "./svg.ts";
import { trouserDetails } from "./trouser-details.ts";
import { trousersLook, type TrousersLook } from "./trousers-look.ts";
import { bib, bibHeight, waistband } from "./waistband.ts";

/** Trousers from the front, as on an invisible figure. */
export function drawTrousers(subject: Subject, palette: Palette): string {
  const look = trousersLook(subject);
  const { build } = look;
  const body = lowerBody(build);
  const above = look.waist === "bib" ? bibHeight : 24;
  const { frame, ground } = hang({ above, below: build.length, largest: 1.06 });
  return picture(groundShadow(240, ground, 96), frame, [
    ...(look.waist === "bib" ? bib(build.waist, palette) : []),
    ...legs(look, body, palette),
    ...trouserDetails(look, body, palette),
    ...waistband(look, palette),
  ]);
}

function legs(look: TrousersLook, { legs }: LowerBody, palette: Palette): readonly Mark[] {
  const { main, second, lining } = palette;
  const { length } = look.build;
  const below =
    look.ankles === "gaiters" ? legs.map((leg) => gaiter(leg, length)) : legs.map(hollow);
  const sides = [strip(legs[0], 0, 0.22), strip(legs[1], 0.78, 1)];
  return [
    outlined(lining.base, main.rim, below),
    outlined(
      main.base,
      main.rim,
      legs.map((leg) => closed(...contour(leg, 3, 4))),
    ),
    look.sidePanels
      ? outlined(
          second.base,
          main.rim,
          sides.map((side) => closed(...contour(side, 0, 1))),
        )
      : "",
    lit(
      legs.map((leg) =>
        sheen(stretchByY(leg, 12, length), [0.3, 0.22, 0.16, 0.26], [0.3, 0.42, 0.38, 0.26]),
      ),
    ),
    shaded(legs.map((leg) => awaySide(leg, [0.92, 0.8, 0.66, 0.6, 0.62, 0.66], 4))),
    shaded(creases(look.build), 0.13),
  ];
}

/** One looks a little into the end of the leg. */
function hollow({ left, right }: Form): string {
  return closed(bow(endOf(left), endOf(right), 3), bow(endOf(right), endOf(left), 5));
}

/** The elastic that keeps snow out looks out under the hem. */
function gaiter({ left, right }: Form, length: number): string {
  const middle = (endOf(left)[0] + endOf(right)[0]) / 2;
  const inwards = (edge: Curve): Curve => {
    const [x] = endOf(edge);
    const at = (share: number, y: number): Point => [x + (middle - x) * share, y];
    return straight(at(0.1, length - 6), at(0.18, length + 11));
  };
  return closed(...contour({ left: inwards(left), right: inwards(right) }, 0, 4));
}

/** Cloth pulls from the crotch and gathers behind the knees. */
function creases({ crotchY, kneeY, hip, knee }: LegBuild): readonly string[] {
  const inner = 46 - knee / 2;
  return [
    fold([5, crotchY - 8], [hip * 0.62, crotchY + 8], -3, -5),
    fold([inner, kneeY + 10], [50, kneeY + 2], 3, 5),
    fold([inner, kneeY - 12], [46, kneeY - 18], -1, 4),
    fold([-5, crotchY - 8], [-hip * 0.62, crotchY + 8], 3, 5),
    fold([-inner, kneeY + 10], [-46, kneeY + 4], -3, -5),
  ];
}
