import type { Seed } from "./seed.ts";
import { choiceOf, has, isWoollen, names, numberOf, seedOf, type Subject } from "./subject.ts";

/** What gloves look like: all the drawing must know, nothing it must decide. */
export interface GlovesLook {
  readonly mittens: boolean;
  /** Thickness: 0 for a liner, 1 for deep winter. */
  readonly bulk: number;
  readonly cuff: "knit" | "strap" | "gauntlet";
  readonly back: "plain" | "padded" | "rows" | "knit";
  /** Thumb and index end in a cloth that a screen feels. */
  readonly screenTips: boolean;
  /** The thumb, as the palm, is of the second cloth. */
  readonly grip: boolean;
}

export function glovesLook(subject: Subject): GlovesLook {
  const warmth = numberOf(subject, "warmth") ?? 3;
  const back = backOf(subject, seedOf(subject));
  return {
    mittens: choiceOf(subject, "glove_type", ["mittens"]) !== undefined,
    bulk: Math.min(Math.max((warmth - 1) / 4, 0), 1),
    cuff: cuffOf(subject, warmth),
    back,
    screenTips: has(subject, "touchscreen"),
    grip: back === "padded" || names(subject, "material", "leather"),
  };
}

function isWeatherproof(subject: Subject): boolean {
  return has(subject, "waterproof") || has(subject, "windproof");
}

function cuffOf(subject: Subject, warmth: number): GlovesLook["cuff"] {
  if (warmth >= 4 && has(subject, "waterproof")) return "gauntlet";
  return isWeatherproof(subject) || warmth >= 3 ? "strap" : "knit";
}

function backOf(subject: Subject, seed: Seed): GlovesLook["back"] {
  const filling = choiceOf(subject, "insulation", ["down", "synthetic"]);
  if (filling === "down") return "rows";
  if (isWoollen(subject) && !isWeatherproof(subject)) return "knit";
  return filling === "synthetic"
    ? seed.pick("back", ["rows", "padded"])
    : seed.pick("back", ["padded", "plain"]);
}
