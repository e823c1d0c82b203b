import {
  bow,
  endOf,
  moved,
  part,
  pointAt,
  reversed,
  straight,
  through,
  type Curve,
} from "./geometry.ts";
import { area, shaded } from "./light.ts";
import type { Palette } from "./palette.ts";
import { closed } from "./path-data.ts";
import type { SoleLook } from "./shoe-look.ts";
import { lines, outlined, type Mark } from "./svg.ts";

/** From the ground to where the upper begins, at the ball of the foot. */
export function soleHeight({ midsole, lug, style }: SoleLook): number {
  return midsole + lug + (style === "flat" ? 4 : 9);
}

/** Foam over rubber over lugs; it stands on y = 0 and rises towards the toe. */
export function sole(look: SoleLook, palette: Palette): readonly Mark[] {
  const { top, split, bottom, treads } = edgesOf(look);
  const foam = foamOf(look, palette);
  const rubber = rubbers[look.rubber];
  const { dash } = shapes[look.style];
  return [
    lines(rubber.lugs, treads, { width: look.lug + 5, dash, cap: "butt" }),
    outlined(rubber.base, rubber.rim, [slab(split, bottom, 3)]),
    outlined(foam.base, foam.rim, [slab(top, split, 5)]),
    ...moulding(look, split, palette.accent),
    look.style === "flat" ? lines(foam.rim, [stitches(top)], { width: 1.8, dash: "5 4" }) : "",
  ];
}

export const rubbers = {
  black: { base: "#3b3e44", rim: "#656a72", lugs: "#303339" },
  gum: { base: "#b07c48", rim: "#86592d", lugs: "#94633a" },
} as const;

interface Shape {
  /** How long the lugs are and how far apart. */
  readonly dash: string;
  /** How far the toe springs up: most of all on a shoe that rolls with a runner's foot. */
  readonly spring: number;
  /** How far the edge of the heel is bevelled, and how far it flares out behind. */
  readonly heel: number;
  readonly flare: number;
  /** Whether the heel is a block of its own. */
  readonly block: boolean;
}

const shapes: Readonly<Record<SoleLook["style"], Shape>> = {
  trek: { dash: "19 7", spring: 16, heel: 3, flare: 3, block: true },
  trail: { dash: "10 6", spring: 26, heel: 9, flare: 9, block: false },
  approach: { dash: "5 4", spring: 12, heel: 3, flare: 3, block: false },
  winter: { dash: "23 8", spring: 13, heel: 3, flare: 3, block: true },
  flat: { dash: "60 2", spring: 8, heel: 1, flare: 3, block: false },
};

interface Edges {
  readonly top: Curve;
  /** Between foam and rubber. */
  readonly split: Curve;
  readonly bottom: Curve;
  /** Along the middle of the lugs. */
  readonly treads: readonly Curve[];
}

function edgesOf(look: SoleLook): Edges {
  const { lug, style } = look;
  const { spring, heel, flare, block } = shapes[style];
  const rubber = style === "flat" ? 5 : 8;
  const back = 10 - flare;
  const top = through([
    [back + 3, -10],
    [44, 1],
    [110, 6],
    [196, 3],
    [290, 1],
    [348, -3],
    [381, -8 - spring * 0.4],
  ]);
  const split = through([
    [back, -heel - 6],
    [40, 0],
    [130, 0],
    [200, -1],
    [280, 0],
    [340, -spring * 0.36],
    [386, -spring - 9],
  ]);
  const bottom = through([
    [back + 6, -heel],
    [42, 0],
    [130, 0],
    [200, 0],
    [280, 0],
    [334, -spring * 0.3],
    [378, -spring],
  ]);
  const tread = moved(
    through([
      [back + 16, -heel * 0.5],
      [60, 0],
      [160, 0],
      [280, 0],
      [334, -spring * 0.26],
      [370, -spring * 0.74],
    ]),
    [0, -lug / 2],
  );
  return {
    top: moved(top, [0, -soleHeight(look)]),
    split: moved(split, [0, -lug - rubber]),
    bottom: moved(bottom, [0, -lug]),
    treads: block ? [part(tread, 0.02, 0.33), part(tread, 0.43, 1)] : [tread],
  };
}

interface Foam {
  readonly base: string;
  readonly rim: string;
}

function foamOf({ foam }: SoleLook, { second, accentTones, main }: Palette): Foam {
  switch (foam) {
    case "pale":
      return { base: "#ece9e2", rim: "#aca79c" };
    case "dark":
      return { base: "#4a4d53", rim: "#6c7078" };
    case "second":
      return { base: second.base, rim: main.rim };
    case "accent":
      return accentTones;
  }
}

/** The slab between two edges that run from heel to toe, its ends rounded. */
function slab(upper: Curve, lower: Curve, bulge: number): string {
  return closed(
    upper,
    bow(endOf(upper), endOf(lower), -bulge),
    reversed(lower),
    bow(lower.start, upper.start, -bulge),
  );
}

/** A swing for runners, notches for boots, a ledge for the crampon's bail. */
function moulding(
  { style, midsole, crampons }: SoleLook,
  split: Curve,
  accent: string,
): readonly Mark[] {
  const deep = midsole * 0.55;
  const lower = part(split, 0.02, 0.96);
  const [x, y] = pointAt(split, 0.03);
  return [
    shaded([area(moved(lower, [2, -midsole * 0.3]), lower)], 0.1),
    style === "trail"
      ? lines(accent, [part(moved(split, [0, -deep]), 0.08, 0.5)], { width: 4 })
      : "",
    shapes[style].block ? lines("#0a1428", notches(split, deep), { width: 3, opacity: 0.22 }) : "",
    crampons
      ? lines(accent, [straight([x - 4, y - deep], [x + 22, y - deep + 3])], { width: 7 })
      : "",
  ];
}

function notches(split: Curve, deep: number): readonly Curve[] {
  return [0.08, 0.14, 0.2, 0.6, 0.66, 0.72].map((t) => {
    const [x, y] = pointAt(split, t);
    return straight([x, y - 4], [x + 5, y - deep]);
  });
}

function stitches(top: Curve): Curve {
  return part(moved(top, [0, 6]), 0.03, 0.97);
}
