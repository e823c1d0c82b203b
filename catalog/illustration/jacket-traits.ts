import type { Seed } from "./seed.ts";
import { choiceOf, has, names, numberOf, seedOf, type Subject } from "./subject.ts";
import { isQuilted, type Cloth } from "./top-look.ts";

/** What a jacket is, gaps in its data sheet filled with what is usual. */
export interface JacketTraits {
  readonly subject: Subject;
  readonly type: JacketType;
  readonly style: "casual" | "sporty" | "technical";
  readonly cut: "short" | "hip" | "long";
  readonly cloth: Cloth;
  readonly quilted: boolean;
  readonly seed: Seed;
}

const types = [
  "hardshell",
  "rain_jacket",
  "softshell",
  "wind_jacket",
  "down_jacket",
  "padded_jacket",
  "parka",
  "three_in_one",
  "ski_jacket",
] as const;
export type JacketType = (typeof types)[number];

export function jacketTraits(subject: Subject): JacketTraits {
  const type = typeOf(subject);
  const seed = seedOf(subject);
  const cut =
    choiceOf(subject, "length", ["short", "hip", "long"]) ?? (type === "parka" ? "long" : "hip");
  const cloth = clothOf(subject, type, seed);
  return {
    subject,
    type,
    seed,
    cut,
    style: choiceOf(subject, "style", ["casual", "sporty", "technical"]) ?? usualStyle(type),
    cloth: cut === "long" ? widened(cloth) : cloth,
    quilted: isQuilted(cloth),
  };
}

function typeOf(subject: Subject): JacketType {
  const stated = choiceOf(subject, "jacket_type", types);
  if (stated !== undefined) return stated;
  const filling = choiceOf(subject, "insulation", ["down", "synthetic"]);
  if (filling !== undefined) return filling === "down" ? "down_jacket" : "padded_jacket";
  if (has(subject, "waterproof")) return "hardshell";
  return has(subject, "stretch") ? "softshell" : "wind_jacket";
}

function usualStyle(type: JacketType): JacketTraits["style"] {
  if (type === "parka" || type === "rain_jacket") return "casual";
  return type === "hardshell" || type === "ski_jacket" ? "technical" : "sporty";
}

/** Shells hide their filling; quilted jackets show it. */
function clothOf(subject: Subject, type: JacketType, seed: Seed): Cloth {
  switch (type) {
    case "hardshell":
    case "rain_jacket":
    case "softshell":
    case "three_in_one":
    case "ski_jacket":
      return { kind: "smooth", tight: false };
    case "wind_jacket":
      return { kind: "light" };
    case "parka":
      return coatCloth(subject);
    case "down_jacket":
    case "padded_jacket":
      return filledCloth(subject, type, seed);
  }
}

function coatCloth(subject: Subject): Cloth {
  if (names(subject, "material", "wool")) return { kind: "texture", texture: "felt" };
  // A down coat that need not keep rain out has no shell over its rows.
  const isDownCoat =
    choiceOf(subject, "insulation", ["down"]) !== undefined && !has(subject, "waterproof");
  return isDownCoat ? downRows(warmthOf(subject)) : { kind: "smooth", tight: false };
}

function filledCloth(subject: Subject, type: JacketType, seed: Seed): Cloth {
  const fillings = ["none", "down", "synthetic", "wool", "fleece"] as const;
  const usual = type === "down_jacket" ? "down" : "synthetic";
  const warmth = warmthOf(subject);
  switch (choiceOf(subject, "insulation", fillings) ?? usual) {
    case "fleece":
      return { kind: "texture", texture: "nap" };
    case "wool":
      return { kind: "texture", texture: "felt" };
    case "down":
      return downRows(warmth);
    case "synthetic":
    case "none": {
      const rows: Cloth = { kind: "rows", spacing: 20 + warmth * 1.4, bulge: 2 };
      return seed.pick("quilt", [rows, rows, { kind: "diamonds", spacing: 40 + warmth * 2 }]);
    }
  }
}

/** The warmer, the more down stands between the seams. */
function downRows(warmth: number): Cloth {
  return { kind: "rows", spacing: 20 + warmth * 5, bulge: 3 + warmth * 0.8 };
}

function warmthOf(subject: Subject): number {
  return Math.min(Math.max(numberOf(subject, "warmth") ?? 3, 1), 5);
}

/** A coat is divided into fewer rows than its length would take. */
function widened(cloth: Cloth): Cloth {
  return cloth.kind === "rows" ? { ...cloth, spacing: cloth.spacing * 1.3 } : cloth;
}
