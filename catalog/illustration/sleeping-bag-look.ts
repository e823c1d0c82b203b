import { choiceOf, numberOf, seedOf, type Subject } from "./subject.ts";

/** What a sleeping bag looks like: all the drawing must know, nothing it must decide. */
export interface BagLook {
  readonly shape: "mummy" | "blanket";
  readonly length: number;
  readonly half: number;
  /** How far the quilted rows stand apart, and how far they swell. */
  readonly rows: { readonly spacing: number; readonly bulge: number };
  readonly zip: "left" | "right";
  readonly footPanel: boolean;
  /** Of the bag when it is packed. */
  readonly sackHeight: number;
}

export function sleepingBagLook(subject: Subject): BagLook {
  const seed = seedOf(subject);
  const shape = choiceOf(subject, "bag_shape", ["mummy", "blanket"]) ?? "mummy";
  const isForKids = choiceOf(subject, "gender", ["kids"]) !== undefined;
  const packedVolumeL = clamp(numberOf(subject, "packed_volume_l") ?? 7, 0.5, 30);
  return {
    shape,
    length: isForKids ? 340 : 404,
    half: shape === "mummy" ? 76 : 92,
    rows: rowsOf(subject),
    zip: seed.pick("zip", ["left", "right"]),
    footPanel: seed.share("foot") < 0.6,
    sackHeight: 52 + 26 * Math.cbrt(packedVolumeL),
  };
}

/** The colder the nights it is made for, the higher it lofts; down lofts most. */
function rowsOf(subject: Subject): BagLook["rows"] {
  const fillings = ["none", "down", "synthetic", "wool", "fleece"] as const;
  const comfort = numberOf(subject, "comfort_temp_c") ?? 5;
  const cold = clamp((16 - comfort) / 34, 0, 1);
  switch (choiceOf(subject, "insulation", fillings) ?? "synthetic") {
    case "down":
      return { spacing: 27 + cold * 13, bulge: 3 + cold * 3.5 };
    case "synthetic":
      return { spacing: 25 + cold * 6, bulge: 2 + cold * 1.5 };
    case "none":
    case "wool":
    case "fleece":
      return { spacing: 80, bulge: 0.2 };
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
