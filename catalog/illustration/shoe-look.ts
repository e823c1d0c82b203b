import type { Seed } from "./seed.ts";
import { choiceOf, has, names, numberOf, seedOf, type Subject } from "./subject.ts";

/** What a shoe looks like: all the drawing must know, nothing it must decide. */
export interface ShoeLook {
  readonly kind: "shoe" | "sandal";
  /** How high the upper stands above the sole, at the heel. */
  readonly top: number;
  readonly upper: "low" | "boot";
  readonly toe: "rand" | "cap" | "bumper" | "plain";
  readonly sides: "saddle" | "cables" | "stitched" | "panel" | "plain";
  readonly counter: boolean;
  readonly mesh: boolean;
  readonly collar: "padded" | "fur";
  /** A shaft of quilted cloth over a lower shoe of rubber or leather. */
  readonly quiltedShaft: boolean;
  /** Pairs of eyelets; none is a shoe with elastic sides. */
  readonly laces: number;
  readonly hooks: boolean;
  readonly straps: { readonly broad: boolean; readonly crossed: boolean };
  readonly sole: SoleLook;
  readonly reflective: boolean;
  /** Children's shoes are short for their height. */
  readonly squeeze: number;
}

export interface SoleLook {
  readonly style: "trek" | "trail" | "flat" | "approach" | "winter";
  readonly midsole: number;
  readonly lug: number;
  readonly foam: "pale" | "dark" | "accent" | "second";
  readonly rubber: "black" | "gum";
  readonly crampons: boolean;
}

export const shoeTypes = [
  "hiking_boot",
  "hiking_shoe",
  "trail_runner",
  "approach",
  "winter_boot",
  "sandal",
  "city",
] as const;
export type ShoeType = (typeof shoeTypes)[number];

export function shoeLook(subject: Subject): ShoeLook {
  const type = choiceOf(subject, "shoe_type", shoeTypes) ?? "hiking_shoe";
  const seed = seedOf(subject);
  const ankle = choiceOf(subject, "ankle_height", ["low", "mid", "high"]) ?? usualHeight(type);
  const isLeather = names(subject, "material", "leather");
  const isWinter = type === "winter_boot";
  const isElastic = type === "city" && ankle !== "low";
  return {
    kind: type === "sandal" ? "sandal" : "shoe",
    straps: { broad: seed.share("straps") >= 0.5, crossed: seed.share("crossed") < 0.5 },
    top: { low: 116, mid: isElastic ? 150 : 168, high: 212 }[ankle] + (isWinter ? 14 : 0),
    upper: ankle === "low" ? "low" : "boot",
    toe: toeOf(type, subject, seed),
    sides: sidesOf(type, isLeather, seed),
    counter: !isElastic && !(isWinter && !isLeather),
    mesh: !isLeather && !isWinter && type !== "city",
    collar: isWinter && (numberOf(subject, "warmth") ?? 4) >= 4 ? "fur" : "padded",
    quiltedShaft: isWinter && !isLeather,
    laces: isElastic ? 0 : { low: 5, mid: 6, high: 7 }[ankle],
    hooks: type === "hiking_boot" || (isWinter && isLeather),
    sole: soleOf(type, isLeather, subject, seed),
    reflective: has(subject, "reflective"),
    squeeze: choiceOf(subject, "gender", ["kids"]) === undefined ? 1 : 0.88,
  };
}

function usualHeight(type: ShoeType): "low" | "mid" | "high" {
  if (type === "winter_boot") return "high";
  return type === "hiking_boot" ? "mid" : "low";
}

function toeOf(type: ShoeType, subject: Subject, seed: Seed): ShoeLook["toe"] {
  const isStiff = (numberOf(subject, "sole_stiffness") ?? 3) >= 4;
  switch (type) {
    case "approach":
      return "rand";
    case "hiking_boot":
      return isStiff ? "rand" : seed.pick("toe", ["cap", "bumper"]);
    case "hiking_shoe":
      return seed.pick("toe", ["cap", "bumper", "rand"]);
    case "trail_runner":
      return seed.pick("toe", ["bumper", "cap"]);
    case "winter_boot":
      return "bumper";
    case "city":
    case "sandal":
      return seed.pick("toe", ["plain", "plain", "cap"]);
  }
}

function sidesOf(type: ShoeType, isLeather: boolean, seed: Seed): ShoeLook["sides"] {
  if (type === "city") return isLeather ? "plain" : seed.pick("sides", ["plain", "panel"]);
  if (isLeather) return seed.pick("sides", ["stitched", "panel"]);
  if (type === "trail_runner") return seed.pick("sides", ["cables", "saddle", "panel"]);
  return type === "winter_boot"
    ? "plain"
    : seed.pick("sides", ["saddle", "panel", "cables", "stitched"]);
}

function soleOf(type: ShoeType, isLeather: boolean, subject: Subject, seed: Seed): SoleLook {
  const cushioning = numberOf(subject, "cushioning") ?? 3;
  const stiffness = numberOf(subject, "sole_stiffness") ?? 3;
  const style = styleOfSole[type];
  return {
    style,
    midsole: 8 + cushioning * (style === "trail" ? 6 : 5),
    lug: style === "flat" ? 2 : style === "approach" ? 5 : 4 + stiffness * 1.8,
    foam:
      isLeather && type !== "city"
        ? seed.pick("foam", ["dark", "second"])
        : type === "city" || type === "trail_runner"
          ? seed.pick("foam", ["pale", "pale", "accent", "second"])
          : seed.pick("foam", ["pale", "dark", "second"]),
    rubber: isLeather || type === "city" ? seed.pick("rubber", ["gum", "black"]) : "black",
    crampons: has(subject, "crampons"),
  };
}

const styleOfSole: Readonly<Record<ShoeType, SoleLook["style"]>> = {
  hiking_boot: "trek",
  hiking_shoe: "trek",
  trail_runner: "trail",
  approach: "approach",
  winter_boot: "winter",
  sandal: "trek",
  city: "flat",
};
