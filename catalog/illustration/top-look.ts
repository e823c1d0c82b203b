import type { Build } from "./build.ts";
import type { Panelling } from "./panelling.ts";

/** What a garment for the upper body looks like: all the drawing must know, nothing it must decide. */
export interface TopLook {
  readonly build: Build;
  readonly head: "hood" | "helmet-hood" | "stand" | "shirt" | "ribbed" | "crew";
  readonly hoodEdge: "brim" | "bound" | "plain";
  readonly drawcord: boolean;
  readonly cloth: Cloth;
  readonly panelling: Panelling;
  readonly front: "sealed" | "coil" | "flap" | "buttons" | "half-zip" | "closed";
  readonly pockets: readonly Pocket[];
  readonly chestZips: "upright" | "slanted" | "level";
  readonly sleeves: "long" | "short";
  readonly cuffs: "tab" | "bound" | "ribbed" | "plain";
  readonly hem: "stitched" | "drawcord" | "ribbed" | "bound";
  /** Which zips carry the accent colour; the others are as dark as the folds of the cloth. */
  readonly accents: "all" | "front" | "pockets" | "pulls";
  readonly waistCord: boolean;
  readonly pitZips: boolean;
  readonly twoWayZip: boolean;
  readonly reflective: boolean;
  /** Elastic gussets under the arms. */
  readonly gussets: boolean;
  /** A second garment shows in the neck, as with a jacket that holds another. */
  readonly inner: boolean;
  /** Leaves out gloss, folds and half of a texture, as a drawing of many details must. */
  readonly sparing: boolean;
}

/** A top without any of the extras; what it is made of and how it is cut must still be said. */
export const bareTop = {
  hoodEdge: "plain",
  drawcord: false,
  panelling: "plain",
  front: "closed",
  pockets: [],
  chestZips: "upright",
  sleeves: "long",
  cuffs: "plain",
  hem: "stitched",
  accents: "pulls",
  waistCord: false,
  pitZips: false,
  twoWayZip: false,
  reflective: false,
  gussets: false,
  inner: false,
  sparing: false,
} as const satisfies Partial<TopLook>;

export type Cloth =
  /** Seams and folds; cloth that lies tight on the skin has no folds. */
  | { readonly kind: "smooth"; readonly tight: boolean }
  /** Thin as paper: it crinkles. */
  | { readonly kind: "light" }
  /** Rows that stand `spacing` apart and swell by `bulge`. */
  | { readonly kind: "rows"; readonly spacing: number; readonly bulge: number }
  | { readonly kind: "diamonds"; readonly spacing: number }
  | { readonly kind: "texture"; readonly texture: Texture };

/** Curls of a deep pile, the nap of a fleece, its grid, felted wool, plain knit. */
export type Texture = "curls" | "nap" | "grid" | "felt" | "knit";

export type Pocket =
  | "hand-slanted"
  | "hand-high"
  | "hand-patch"
  | "chest-left"
  | "chest-right"
  | "chest-flaps"
  | "sleeve";

export function isHooded({ head }: TopLook): boolean {
  return head === "hood" || head === "helmet-hood";
}

export function isQuilted({ kind }: Cloth): boolean {
  return kind === "rows" || kind === "diamonds";
}

/** How the edges of a cloth swell: quilted rows, and the lumps of a deep pile. */
export function swelling(cloth: Cloth): { readonly spacing: number; readonly bulge: number } {
  switch (cloth.kind) {
    case "rows":
      return cloth;
    case "texture":
      return cloth.texture === "curls" ? { spacing: 17, bulge: 2 } : { spacing: 1, bulge: 0 };
    case "smooth":
    case "light":
    case "diamonds":
      return { spacing: 1, bulge: 0 };
  }
}
