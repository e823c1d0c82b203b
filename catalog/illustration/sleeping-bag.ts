import { blanket } from "./blanket.ts";
import { contour, symmetric } from "./form.ts";
import { bow, mirrored, straight, through, type Point } from "./geometry.ts";
import { awaySide, shaded } from "./light.ts";
import { mummy } from "./mummy.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import { sleepingBagLook, type BagLook } from "./sleeping-bag-look.ts";
import type { Subject } from "./subject.ts";
import { framed, lines, outlined, picture, type Mark } from "./svg.ts";

/** A bag laid out on the ground, seen from above, and beside it the sack it packs into. */
export function drawSleepingBag(subject: Subject, palette: Palette): string {
  const look = sleepingBagLook(subject);
  const bag = look.shape === "mummy" ? mummy(look, palette) : blanket(look, palette);
  return picture("", { x: 0, y: 0, scale: 1 }, [
    framed({ x: 314, y: 42, scale: 1, turn: 26 }, bag),
    framed({ x: 362, y: 428, scale: 1 }, stuffSack(look, palette)),
  ]);
}

function stuffSack({ sackHeight: high }: BagLook, palette: Palette): readonly Mark[] {
  const { main, second, accent, trim } = palette;
  const half = high * 0.36;
  const at = (x: number, y: number): Point => [half * x, high * y];
  const form = symmetric(
    through([at(0.8, -1), [half, 12 - high], at(1.04, -0.5), [half, -10], [half * 0.86, -1]]),
  );
  const strap = through([[half * 0.5, 8 - high], at(0.58, -0.5), [half * 0.5, 2]]);
  const buckle = straight([half * 0.58, -high * 0.5 - 3], [half * 0.58, 3 - high * 0.5]);
  return [
    `<ellipse fill="#000" opacity=".1" cx="4" cy="4" rx="${Math.round(half * 1.25)}" ry="8"/>`,
    outlined(main.base, main.rim, [closed(...contour(form, 0, 6))]),
    shaded([awaySide(form, [0.7, 0.72, 0.7], 6)]),
    outlined(second.base, second.rim, [
      closed(bow(at(-0.84, -1), at(0.84, -1), 8), bow(at(0.84, -1), at(-0.84, -1), 8)),
    ]),
    lines(second.seam, [bow([-half * 0.5, -high - 1], [half * 0.5, -high - 1], 2)]),
    lines(accent, [bow([0, -high], [8, -high - 16], -6), bow([0, -high], [-5, -high - 17], 5)]),
    lines(trim, [strap, mirrored(strap)], { width: 6 }),
    lines(accent, [buckle, mirrored(buckle)], { width: 10 }),
  ];
}
