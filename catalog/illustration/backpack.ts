import { harness } from "./backpack-harness.ts";
import { backpackClosing } from "./backpack-closing.ts";
import { backpackFront } from "./backpack-front.ts";
import { backpackLook, type BackpackLook } from "./backpack-look.ts";
import { acrossAtY, contour, strip, stretchByY, symmetric, type Form } from "./form.ts";
import { bow, through } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { awaySide, lit, shaded, sheen } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import type { Subject } from "./subject.ts";
import { lines, outlined, picture, type Mark } from "./svg.ts";

/** A pack from its front, standing; its size in the picture follows its volume. */
export function drawBackpack(subject: Subject, palette: Palette): string {
  const look = backpackLook(subject);
  const body = bodyOf(look);
  const bottom = 440 - (1 - look.high / 372) * 60;
  return picture(groundShadow(240, bottom + 6, look.half + 26), { x: 240, y: bottom, scale: 1 }, [
    ...harness(look, palette),
    ...sack(look, body, palette),
    ...backpackFront(look, body, palette),
    ...backpackClosing(look, body, palette),
  ]);
}

/** It stands on y = 0; a pack that closes with a zip is rounder at its top. */
function bodyOf({ half, high, closing }: BackpackLook): Form {
  const [top, inset] = closing === "zip" ? [0.62, 14] : [0.8, 8];
  return symmetric(
    through([
      [half * top, inset - high],
      [half * (top + 0.24), 52 - high],
      [half, -high * 0.56],
      [half * 1.02, -high * 0.26],
      [half * 0.96, -22],
      [half * 0.84, -2],
    ]),
  );
}

function sack(look: BackpackLook, body: Form, palette: Palette): readonly Mark[] {
  const { main, second, accent } = palette;
  const { high } = look;
  const base = stretchByY(body, -high * (look.bottomPocket ? 0.25 : 0.13), 0);
  return [
    look.rainCover ? cover(look, palette) : "",
    outlined(main.base, main.rim, [closed(...contour(body, -9, 5))]),
    outlined(second.base, main.rim, [closed(...contour(base, 6, 5))]),
    look.bottomPocket
      ? lines(accent, [acrossAtY(strip(body, 0.06, 0.94), -high * 0.22, 6)], { width: 3.4 })
      : "",
    lit([sheen(body, [0.2, 0.08, 0.07, 0.09, 0.16], [0.2, 0.2, 0.17, 0.16, 0.16])]),
    shaded([awaySide(body, [0.9, 0.87, 0.83, 0.84, 0.86], 5)]),
  ];
}

/** A corner of the bright cover looks out of its pocket in the base. */
function cover({ half }: BackpackLook, { accentTones }: Palette): Mark {
  const [left, right] = [
    [-half * 0.62, -12],
    [half * 0.62, -12],
  ] as const;
  return outlined(accentTones.base, accentTones.rim, [
    closed(bow(left, right, 24), bow(right, left, 2)),
  ]);
}
