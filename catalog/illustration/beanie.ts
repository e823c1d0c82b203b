import { contour, lengthwise, stretchByY, symmetric, type Form } from "./form.ts";
import { bow, joined, moved, partByY, trace, type Curve, type Point } from "./geometry.ts";
import { groundShadow } from "./ground.ts";
import { awaySide, lit, shaded, sheen } from "./light.ts";
import type { Palette, Tones } from "./palette.ts";
import { closed } from "./path-data.ts";
import { choiceOf, has, isWoollen, numberOf, seedOf, type Subject } from "./subject.ts";
import { lines, outlined, picture, wovenTab, type Mark } from "./svg.ts";

/** A close cap: thin with a narrow hem, or warm with its edge folded up. */
export function beanie(subject: Subject, palette: Palette): string {
  const { main, second } = palette;
  const isFolded = (numberOf(subject, "warmth") ?? 3) >= 3;
  const isRibbed = isWoollen(subject) || !has(subject, "windproof");
  const hasPompom = isFolded && isPlayful(subject);
  const dome = symmetric(trace("0,-182 44,-174 86,-136 106,-74 108,4"));
  const seams = isRibbed
    ? ribs(dome, isFolded ? -48 : -10)
    : [0.24, 0.76].map((share) => lengthwise(dome, share));
  return picture(groundShadow(240, 394, 142), { x: 240, y: hasPompom ? 384 : 360, scale: 1.38 }, [
    hasPompom ? pompom(second) : "",
    outlined(main.base, main.rim, [closed(...contour(dome, 0, 12))]),
    lines(main.seam, seams, { opacity: 0.8 }),
    lit([sheen(dome, [0.45, 0.2, 0.12, 0.17], [0.45, 0.36, 0.27, 0.2])]),
    shaded([awaySide(dome, [0.6, 0.86, 0.8, 0.82], 2)]),
    ...(isFolded ? foldedEdge(palette) : hem(dome, palette)),
  ]);
}

function isPlayful(subject: Subject): boolean {
  const isCasual = choiceOf(subject, "style", ["casual"]) !== undefined;
  return isCasual && seedOf(subject).share("pompom") < 0.6;
}

function ribs(dome: Form, bottom: number): readonly Curve[] {
  return Array.from({ length: 11 }, (_, at) =>
    partByY(lengthwise(dome, (at + 0.5) / 11), -166, bottom),
  );
}

function foldedEdge({ second, accent }: Palette): readonly Mark[] {
  const band = symmetric(trace("112,-56 117,-22 113,8"));
  const ribs = Array.from({ length: 15 }, (_, at) => {
    const line = partByY(lengthwise(band, (at + 0.5) / 15), -48, 0);
    return moved(line, [0, 11 * (1 - ((at - 7) / 7.5) ** 2)]);
  });
  return [
    outlined(second.base, second.rim, [closed(...contour(band, 11, 11))]),
    lines(second.seam, ribs),
    shaded([awaySide(band, [0.84, 0.85, 0.84], 3)]),
    wovenTab(accent, [54, -16]),
  ];
}

function hem(dome: Form, { main, second, accent }: Palette): readonly Mark[] {
  return [
    outlined(second.base, main.rim, [closed(...contour(stretchByY(dome, -12, 4), 12, 12))]),
    wovenTab(accent, [56, -26]),
  ];
}

function pompom(cloth: Tones): Mark {
  const tufts = Array.from({ length: 14 }, (_, at): Point => {
    const angle = (at / 14) * Math.PI * 2;
    return [Math.cos(angle) * 31, Math.sin(angle) * 29 - 198];
  });
  const edge = joined(...tufts.map((point, at) => bow(point, tufts[(at + 1) % 14] ?? point, -5)));
  const strands = [
    bow([-13, -208], [2, -202], 4),
    bow([4, -190], [17, -198], 4),
    bow([-17, -192], [-6, -186], 3),
  ];
  return outlined(cloth.base, cloth.rim, [closed(edge)]) + lines(cloth.seam, strands);
}
