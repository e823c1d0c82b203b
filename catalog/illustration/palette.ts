import { toHex, type Oklch } from "./colour.ts";
import { familyOf } from "./colour-family.ts";
import type { Seed } from "./seed.ts";

/** One cloth in all the tones it is drawn with, as `#rrggbb`. */
export interface Tones {
  readonly base: string;
  readonly light: string;
  /** Folds and openings. */
  readonly deep: string;
  readonly seam: string;
  /** The contour: keeps dark cloth visible on a dark page, and white cloth on a white one. */
  readonly rim: string;
  /** Dark cloth shows its texture by light, other cloth by shade. */
  readonly isDark: boolean;
}

export interface Palette {
  readonly main: Tones;
  /** Panels, flaps and reinforcements. */
  readonly second: Tones;
  /** What one sees through an opening. */
  readonly lining: Tones;
  /** Zips, cords and laces. */
  readonly accent: string;
  readonly accentTones: Tones;
  /** Toggles, buckles and snaps. */
  readonly trim: string;
}

export function createPalette(colour: string, seed: Seed): Palette {
  const family = familyOf(colour);
  const main = seed.pick("tone", family.tones);
  const second = secondOf(main, seed);
  const accent = seed.pick("accent", family.accents);
  const lining = seed.pick("lining", [shift(main, -0.12, 0.7), shift(second, -0.1, 0.8)]);
  return {
    main: tonesOf(main),
    second: tonesOf(second),
    lining: tonesOf(lining),
    accent: toHex(accent),
    accentTones: tonesOf(accent),
    trim: toHex(main.l > 0.45 ? { l: 0.3, c: 0.01, h: main.h } : { l: 0.66, c: 0.01, h: main.h }),
  };
}

/** Light falls from the upper left: lit cloth turns a little warmer, shaded cloth a little cooler. */
function tonesOf(colour: Oklch): Tones {
  const isDark = colour.l < 0.42;
  const isPale = colour.l > 0.88;
  return {
    base: toHex(colour),
    light: toHex(shift(colour, isPale ? 0.03 : 0.055, 1, 5)),
    deep: toHex(shift(colour, isDark ? -0.09 : -0.17, 0.95, -8)),
    seam: toHex(shift(colour, isDark ? 0.11 : -0.13, 0.9)),
    isDark,
    rim: toHex(shift(colour, isDark ? 0.2 : isPale ? -0.19 : -0.16, 0.8)),
  };
}

/** Panels are the same cloth darker or lighter, or charcoal, never a second loud colour. */
function secondOf(main: Oklch, seed: Seed): Oklch {
  const charcoal: Oklch = { l: 0.345, c: 0.014, h: 255 };
  if (main.l < 0.33) return seed.pick("panel", [shift(main, 0.1, 1.4), shift(main, 0.17, 1)]);
  if (main.l > 0.88) {
    return seed.pick("panel", [
      shift(main, -0.13, 1.5),
      { ...charcoal, l: 0.44 },
      shift(main, -0.2, 2),
    ]);
  }
  const deeper = main.l < 0.47 ? 0.6 : 1;
  return seed.pick("panel", [
    shift(main, -0.1 * deeper, 1),
    shift(main, -0.17 * deeper, 0.85),
    charcoal,
    shift(main, 0.11, 0.85),
  ]);
}

function shift({ l, c, h }: Oklch, lighter: number, chroma: number, turn = 0): Oklch {
  return { l: Math.min(Math.max(l + lighter, 0.12), 0.985), c: c * chroma, h: h + turn };
}
