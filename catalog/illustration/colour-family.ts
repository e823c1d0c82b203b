import type { Oklch } from "./colour.ts";

export interface ColourFamily {
  readonly tones: readonly [Oklch, ...Oklch[]];
  /** Colours that sit well beside this one in small doses. */
  readonly accents: readonly [Oklch, ...Oklch[]];
}

/** A colour the palette has no tones for is drawn in grey. */
export function familyOf(colour: string): ColourFamily {
  return families.get(colour) ?? grey;
}

const orange = tone(0.7, 0.175, 50);
const sun = tone(0.82, 0.16, 90);
const lime = tone(0.84, 0.19, 122);
const ice = tone(0.87, 0.03, 235);
const coral = tone(0.66, 0.17, 28);
const teal = tone(0.66, 0.1, 200);
const ink = tone(0.28, 0.02, 260);
const cream = tone(0.91, 0.035, 90);
const rust = tone(0.56, 0.13, 45);
const silver = tone(0.8, 0.008, 250);

const grey: ColourFamily = {
  tones: [
    tone(0.6, 0.012, 250),
    tone(0.52, 0.016, 245),
    tone(0.68, 0.01, 80),
    tone(0.46, 0.01, 260),
  ],
  accents: [sun, orange, ice, coral, lime, ink],
};

const families: ReadonlyMap<string, ColourFamily> = new Map([
  [
    "black",
    {
      tones: [tone(0.3, 0.006, 260), tone(0.285, 0.009, 250), tone(0.31, 0.003, 60)],
      accents: [orange, lime, silver, teal, coral, sun],
    },
  ],
  [
    "white",
    {
      tones: [tone(0.95, 0.006, 250), tone(0.95, 0.012, 90), tone(0.935, 0.008, 220)],
      accents: [orange, ink, teal, silver, coral],
    },
  ],
  ["grey", grey],
  [
    "blue",
    {
      tones: [
        tone(0.48, 0.15, 260),
        tone(0.5, 0.08, 248),
        tone(0.47, 0.095, 240),
        tone(0.35, 0.085, 262),
        tone(0.64, 0.115, 242),
        tone(0.56, 0.13, 255),
      ],
      accents: [orange, sun, ice, lime, coral, silver],
    },
  ],
  [
    "green",
    {
      tones: [
        tone(0.43, 0.075, 155),
        tone(0.52, 0.09, 126),
        tone(0.39, 0.06, 165),
        tone(0.62, 0.07, 145),
        tone(0.56, 0.115, 152),
        tone(0.46, 0.06, 120),
      ],
      accents: [orange, sun, cream, lime, ice],
    },
  ],
  [
    "red",
    {
      tones: [
        tone(0.54, 0.19, 27),
        tone(0.46, 0.165, 22),
        tone(0.5, 0.16, 32),
        tone(0.58, 0.185, 24),
      ],
      accents: [ink, ice, sun, silver, cream],
    },
  ],
  [
    "yellow",
    {
      tones: [tone(0.84, 0.16, 92), tone(0.78, 0.145, 84), tone(0.88, 0.155, 101)],
      accents: [ink, orange, teal, cream],
    },
  ],
  [
    "orange",
    {
      tones: [tone(0.7, 0.175, 51), tone(0.65, 0.165, 45), tone(0.74, 0.15, 60)],
      accents: [ink, teal, cream, ice],
    },
  ],
  [
    "pink",
    {
      tones: [tone(0.67, 0.15, 4), tone(0.6, 0.18, 0), tone(0.77, 0.09, 12)],
      accents: [ink, ice, cream, sun, silver],
    },
  ],
  [
    "purple",
    {
      tones: [tone(0.45, 0.12, 304), tone(0.39, 0.095, 315), tone(0.57, 0.1, 298)],
      accents: [coral, lime, ice, silver, sun],
    },
  ],
  [
    "brown",
    {
      tones: [tone(0.43, 0.065, 55), tone(0.37, 0.05, 48), tone(0.5, 0.08, 62)],
      accents: [cream, orange, teal, sun],
    },
  ],
  [
    "beige",
    {
      tones: [tone(0.8, 0.045, 80), tone(0.75, 0.05, 74), tone(0.84, 0.035, 92)],
      accents: [rust, ink, teal, cream],
    },
  ],
]);

function tone(l: number, c: number, h: number): Oklch {
  return { l, c, h };
}
