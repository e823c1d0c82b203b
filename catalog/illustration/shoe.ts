import { beside, bow, endOf, joined, part, straight, through } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { area, fold, lit, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { drawSandal } from "./sandal.ts";
import { laces } from "./shoe-laces.ts";
import { shoeLook, type ShoeLook } from "./shoe-look.ts";
import { mesh, sidePanels, toeAndHeel } from "./shoe-panels.ts";
import { shaft } from "./shoe-shaft.ts";
import { upperOf, type Upper } from "./shoe-upper.ts";
import { sole, soleHeight } from "./sole.ts";
import type { Subject } from "./subject.ts";
import { lines, outlined, picture, type Mark } from "./svg.ts";

/** A shoe from its outer side, toe to the viewer's right; it stands on y = 0 with its heel at x = 0. */
export function drawShoe(subject: Subject, palette: Palette): string {
  const look = shoeLook(subject);
  if (look.kind === "sandal") return drawSandal(look, palette);
  const lift = 5 - soleHeight(look.sole);
  const upper = upperOf(look, lift);
  const tall = look.top - lift + 26;
  const scale = Math.min(1.1, 400 / tall);
  const bottom = 254 + (tall * scale) / 2;
  const half = 196 * scale * look.squeeze;
  return picture(
    groundShadow(240, bottom + 3, half),
    { x: 240 - half, y: bottom, scale, squeeze: look.squeeze },
    [...opening(look, upper, palette), ...body(look, upper, palette), ...sole(look.sole, palette)],
  );
}

/** The inside of the shaft, the tongue, and the loop to pull at. */
function opening(look: ShoeLook, upper: Upper, palette: Palette): readonly Mark[] {
  const { lining, second, main, accent } = palette;
  const [hx, hy] = endOf(upper.heel);
  const [x, y] = endOf(upper.collar);
  const tongue = through([
    [x - 40, y + 30],
    [x - 32, y - 4],
    [x - 22, y - 21],
    [x - 5, y - 21],
    [x + 8, y - 4],
    [x + 22, y + 22],
  ]);
  const loop = bow([hx + 10, hy - 2], [hx + 4, hy + 22], 16);
  return [
    look.collar === "fur" ? "" : lines(accent, [loop], { width: 5 }),
    outlined(lining.deep, main.rim, [
      closed(upper.collar, bow([x, y], [hx, hy], look.upper === "low" ? 9 : 12)),
    ]),
    look.laces === 0 ? "" : outlined(second.base, main.rim, [closed(tongue)]),
  ];
}

function body(look: ShoeLook, upper: Upper, palette: Palette): readonly Mark[] {
  const { main } = palette;
  const { heel, collar, instep, toe, up, at } = upper;
  const ridge = part(joined(instep, toe), 0.3, 0.82);
  return [
    outlined(main.base, main.rim, [closed(heel, collar, instep, toe)]),
    look.mesh ? mesh(upper, main) : "",
    ...sidePanels(look, upper, palette),
    ...toeAndHeel(look, upper, palette),
    ...shaft(look, upper, palette),
    lit([area(beside(ridge, -5), beside(ridge, -17))]),
    shaded([
      area(up([14, -20], [120, -14], [250, -14], [376, -16]), straight(at(18, 6), at(376, 6))),
      fold(at(204, -60), at(262, -34), -4, -5),
    ]),
    ...laces(look, upper, palette),
  ];
}
