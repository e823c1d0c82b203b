import {
  between,
  bow,
  endOf,
  mapped,
  moved,
  straight,
  through,
  trace,
  type Curve,
  type Point,
} from "./geometry.ts";
import { gloveCuff, gloveCuffLength, gloveStrap } from "./glove-cuff.ts";
import { glovesLook, type GlovesLook } from "./gloves-look.ts";
import { groundShadow } from "./ground.ts";
import { area, lit, shaded } from "./light.ts";
import type { Palette, Tones } from "./palette.ts";
import { closed } from "./path-data.ts";
import { crests, grooves, rowHeights, type Seam } from "./quilting.ts";
import type { Subject } from "./subject.ts";
import { framed, lines, outlined, picture, type Mark } from "./svg.ts";
import { textured } from "./texture.ts";

/** A pair, backs up, thumbs inwards; the left one is the right one's mirror image. */
export function drawGloves(subject: Subject, palette: Palette): string {
  const look = glovesLook(subject);
  const marks = glove(look, palette);
  const low = gloveCuffLength[look.cuff];
  const scale = Math.min(1.5, 372 / (low + 160));
  const wrist = 236 + ((160 - low) / 2) * scale;
  const turn = look.mittens ? 9 : 7;
  return picture(groundShadow(240, wrist + low * scale + 20, 150), { x: 0, y: 0, scale: 1 }, [
    framed({ x: 136, y: wrist, scale, turn: -turn, squeeze: -1 }, marks),
    framed({ x: 344, y: wrist, scale, turn }, marks),
  ]);
}

/** One glove, fingers up, its thumb to the left; the wrist lies on y = 0. */
function glove(look: GlovesLook, palette: Palette): readonly Mark[] {
  const hand = handOf(look);
  return [
    ...gloveCuff(look, palette),
    ...skin(look, hand, palette),
    ...back(look, hand, palette),
    ...light(look, hand),
    ...gloveStrap(look, palette),
  ];
}

interface Hand {
  readonly fingers: readonly (readonly [root: Point, tip: Point])[];
  readonly thumb: Curve;
  readonly palm: Curve;
  /** Across one finger. */
  readonly wide: number;
}

function handOf({ bulk, mittens }: GlovesLook): Hand {
  const spread = 1 + bulk * 0.12;
  const at = (x: number, y: number): Point => [x * spread, y];
  return {
    wide: 21 + bulk * 8,
    thumb: through([at(-20, -14), at(-49, -34), at(-64, -68)]),
    fingers: mittens
      ? []
      : [
          [at(-31, -58), at(-39, -124)],
          [at(-10, -62), at(-12, -142)],
          [at(12, -60), at(16, -132)],
          [at(33, -50), at(43, -106)],
        ],
    palm: mapped(mittens ? trace(mittenPalm) : trace(fingeredPalm), ([x, y]) => at(x, y)),
  };
}

const mittenPalm = "-36,6 -45,-50 -44,-100 -24,-140 6,-148 34,-132 46,-92 46,-40 36,6";
const fingeredPalm = "-35,6 -43,-34 -42,-62 -20,-70 0,-73 22,-70 43,-58 46,-30 36,6";

function skin(look: GlovesLook, hand: Hand, palette: Palette): readonly Mark[] {
  const { main, second } = palette;
  const { fingers, thumb, palm, wide } = hand;
  const grip = look.grip ? second : main;
  const strokes = fingers.map(([root, tip]) => straight(root, tip));
  // The palm's contour crosses the roots of the fingers; the cloth runs on over it.
  const roots = fingers.map(([root, tip]) =>
    straight(between(root, tip, -0.12), between(root, tip, 0.24)),
  );
  return [
    lines(main.rim, [thumb], { width: wide + 9 }),
    lines(grip.base, [thumb], { width: wide + 4 }),
    lines(main.rim, strokes, { width: wide + 5 }),
    lines(main.base, strokes, { width: wide }),
    outlined(main.base, main.rim, [closed(palm)]),
    lines(main.base, roots, { width: wide - 1, cap: "butt" }),
    look.screenTips ? tips(hand, second) : "",
  ];
}

function tips({ fingers, thumb, wide }: Hand, cloth: Tones): Mark {
  const ends: readonly (readonly [Point, Point])[] = [
    [[-58, -54], endOf(thumb)],
    ...fingers.slice(0, 1),
  ];
  const caps = ends.map(([root, tip]) => straight(tip, towards(tip, root, 5)));
  return lines(cloth.light, caps, { width: wide - 0.5 });
}

function towards(from: Point, to: Point, distance: number): Point {
  return between(from, to, distance / (Math.hypot(to[0] - from[0], to[1] - from[1]) || 1));
}

function back(look: GlovesLook, hand: Hand, { main, second }: Palette): readonly Mark[] {
  const top = look.mittens ? -128 : -62;
  switch (look.back) {
    case "plain":
      return [lines(main.seam, look.mittens ? [bow([-40, -44], [42, -38], 6)] : darts())];
    case "padded":
      return look.mittens ? [bar(main, second)] : pads(hand, second);
    case "rows": {
      const seams = rowHeights(top, -4, 24)
        .slice(0, -1)
        .map((y): Seam => [
          [-38, y],
          [40, y + 2],
        ]);
      return [grooves(seams, 6, main), crests(seams, 7)];
    }
    case "knit": {
      const across = rowHeights(top, 0, 9).map((y): Seam => [
        [-38, y],
        [40, y],
      ]);
      return [textured("knit", [...across, ...alongFingers(hand)], main)];
    }
  }
}

function darts(): readonly Curve[] {
  return [-20, 1, 23].map((x) => straight([x * 1.02, -56], [x * 0.7, -26]));
}

function bar(main: Tones, cloth: Tones): Mark {
  return outlined(cloth.base, main.rim, [
    area(bow([-43, -78], [44, -66], 10), bow([-43, -46], [46, -36], 10)),
  ]);
}

/** One pad over each knuckle. */
function pads({ fingers }: Hand, cloth: Tones): readonly Mark[] {
  const bars = fingers.map(([root, tip]) =>
    straight(between(root, tip, -0.2), between(root, tip, -0.02)),
  );
  return [lines(cloth.rim, bars, { width: 17 }), lines(cloth.base, bars, { width: 12 })];
}

function alongFingers({ fingers }: Hand): readonly Seam[] {
  return fingers.flatMap(([root, tip]) =>
    [-5, 5].map((dx): Seam => [
      [root[0] + dx, root[1] - 14],
      [tip[0] + dx, tip[1]],
    ]),
  );
}

/** Every form is darker on the outer side of the hand. */
function light({ mittens }: GlovesLook, { fingers, wide, thumb }: Hand): readonly Mark[] {
  const sides = fingers.map(([root, tip]) =>
    straight([root[0] + wide * 0.3, root[1]], [tip[0] + wide * 0.3, tip[1] + 1]),
  );
  const outer = trace(mittens ? "44,-100 47,-60 36,4" : "42,-54 46,-30 36,4");
  const inner = trace(mittens ? "34,-112 34,-60 24,4" : "34,-52 32,-26 24,4");
  const crown = area(trace("-34,-96 -18,-130 6,-138"), trace("-34,-96 -10,-116 6,-138"));
  return [
    lines("#0a1428", [...sides, moved(thumb, [wide * 0.26, 5])], {
      width: wide * 0.36,
      opacity: 0.13,
    }),
    shaded([area(inner, outer)]),
    lit(mittens ? [crown] : []),
  ];
}
