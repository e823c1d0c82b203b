import type { Seed } from "./seed.ts";
import { choiceOf, has, names, numberOf, seedOf, type Subject } from "./subject.ts";

/** What a backpack looks like: all the drawing must know, nothing it must decide. */
export interface BackpackLook {
  /** Half of its width, and its height, in garment space; both follow the volume. */
  readonly half: number;
  readonly high: number;
  readonly closing: "lid" | "zip" | "roll" | "flap";
  readonly front: "stretch" | "zipped" | "plain" | "access";
  readonly sidePockets: boolean;
  /** Straps that draw a half-empty pack together on each side. */
  readonly sideStraps: 0 | 1 | 2;
  readonly hipBelt: boolean;
  /** A bent frame keeps the pack off the back; its net shows at the sides. */
  readonly frame: boolean;
  readonly bottomPocket: boolean;
  readonly rainCover: boolean;
  readonly daisyChain: boolean;
  readonly leatherStraps: boolean;
  readonly reflective: boolean;
}

type Style = "casual" | "sporty" | "technical";

export function backpackLook(subject: Subject): BackpackLook {
  const seed = seedOf(subject);
  const volumeL = Math.min(Math.max(numberOf(subject, "volume_l") ?? 28, 6), 95);
  const style =
    choiceOf(subject, "style", ["casual", "sporty", "technical"]) ??
    (volumeL < 22 ? "casual" : "technical");
  // A pack of twice the volume is 2^⅓ times as high.
  const grown = Math.cbrt(volumeL / 70);
  return {
    half: (style === "technical" ? 74 : 80) + 38 * grown,
    high: Math.min(150 + 216 * grown, 372),
    closing: closingOf(volumeL, style, seed),
    front: frontOf(subject, style, seed),
    sidePockets: (numberOf(subject, "pockets") ?? 3) >= 3,
    sideStraps: volumeL >= 40 ? 2 : volumeL >= 24 ? 1 : 0,
    hipBelt: has(subject, "hip_belt"),
    frame: has(subject, "back_ventilation"),
    bottomPocket: volumeL >= 50,
    rainCover: has(subject, "rain_cover"),
    daisyChain: style === "technical" && isForRock(subject),
    leatherStraps: names(subject, "material", "leather"),
    reflective: has(subject, "reflective"),
  };
}

function isForRock(subject: Subject): boolean {
  return names(subject, "activity", "climbing") || names(subject, "activity", "mountaineering");
}

function closingOf(volumeL: number, style: Style, seed: Seed): BackpackLook["closing"] {
  if (volumeL >= 45) return "lid";
  if (style === "casual") return seed.pick("closing", ["roll", "flap", "zip"]);
  return volumeL >= 30 ? seed.pick("closing", ["lid", "lid", "roll", "zip"]) : "zip";
}

function frontOf(subject: Subject, style: Style, seed: Seed): BackpackLook["front"] {
  if (has(subject, "front_access")) return "access";
  return style === "casual"
    ? seed.pick("front", ["zipped", "plain", "zipped"])
    : seed.pick("front", ["stretch", "zipped", "stretch"]);
}
