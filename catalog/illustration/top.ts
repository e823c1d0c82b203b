import {
  collarHeight,
  crewNeck,
  innerCollar,
  ribbedCollar,
  shirtCollar,
  standCollar,
} from "./collar.ts";
import { front } from "./front.ts";
import { groundShadow, hang } from "./ground.ts";
import { hood, hoodHeight } from "./hood.ts";
import type { Palette } from "./palette.ts";
import { pockets } from "./pocket.ts";
import { sleeves } from "./sleeves.ts";
import { picture, type Mark } from "./svg.ts";
import { isHooded, type TopLook } from "./top-look.ts";
import { torso } from "./torso.ts";
import { shortSleeved, upperBody } from "./upper-body.ts";

/** In bytes. A shop page shows dozens of pictures. */
const largestPicture = 5_000;

/** Any garment for the upper body, seen from the front as on an invisible figure. */
export function drawTop(look: TopLook, palette: Palette): string {
  const drawing = compose(look, palette);
  return drawing.length <= largestPicture ? drawing : compose(sparing(look), palette);
}

function sparing(look: TopLook): TopLook {
  const { cloth } = look;
  const wider = cloth.kind === "rows" ? { ...cloth, spacing: cloth.spacing * 1.2 } : cloth;
  return { ...look, cloth: wider, sparing: true };
}

function compose(look: TopLook, palette: Palette): string {
  const whole = upperBody(look.build);
  const body = look.sleeves === "short" ? shortSleeved(whole) : whole;
  const { frame, ground } = hang({
    above: headHeight(look),
    below: look.build.length,
    largest: 1.14,
  });
  return picture(groundShadow(240, ground, 108), frame, [
    ...sleeves(look, body, palette),
    ...torso(look, body, palette),
    ...head(look, palette),
    ...pockets(look, body, palette),
    ...front(look, palette),
  ]);
}

function headHeight(look: TopLook): number {
  return isHooded(look) ? hoodHeight(look.head === "helmet-hood") : collarHeight;
}

function head(look: TopLook, palette: Palette): readonly Mark[] {
  const { neck } = look.build;
  const isPieced = ["block", "chevron", "raglan", "saddle"].includes(look.panelling);
  const cloth = isPieced ? palette.second : palette.main;
  const inner = look.inner ? innerCollar(neck, isHooded(look), palette) : [];
  switch (look.head) {
    case "hood":
    case "helmet-hood":
      return [
        ...hood(
          {
            neck,
            cloth,
            helmet: look.head === "helmet-hood",
            edge: look.hoodEdge,
            drawcord: look.drawcord,
            quilted: look.cloth.kind === "rows" && look.cloth.bulge > 2.5,
          },
          palette,
        ),
        ...inner,
      ];
    case "stand":
      return [...inner, ...standCollar(neck, cloth, palette)];
    case "shirt":
      return shirtCollar(neck, look.front === "flap" ? palette.second : cloth, palette);
    case "ribbed":
      return ribbedCollar(neck, palette);
    case "crew":
      return crewNeck(neck, palette);
  }
}
