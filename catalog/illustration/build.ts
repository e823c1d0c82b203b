import { choiceOf, type Subject } from "./subject.ts";

/** The measures of a garment for the upper body: half widths and heights in garment space. */
export interface Build {
  readonly neck: number;
  readonly shoulder: number;
  readonly chest: number;
  readonly waist: number;
  readonly hem: number;
  /** From the neck, at 0, down to the hem. */
  readonly length: number;
  readonly sleeveLength: number;
  /** At the upper arm. */
  readonly sleeveWidth: number;
  readonly cuffWidth: number;
}

/** The cut for this shopper; `ease` is the room the kind of garment leaves, 1 for a shell. */
export function buildOf(subject: Subject, length: number, ease = 1): Build {
  const gender = choiceOf(subject, "gender", ["women", "men", "unisex", "kids"]) ?? "unisex";
  const fit = choiceOf(subject, "fit", ["slim", "regular", "loose"]) ?? "regular";
  const room = ease * { slim: 0.94, regular: 1, loose: 1.07 }[fit];
  const cut = cuts[gender];
  const flare = Math.max(length - 300, 0) * (gender === "women" ? 0.12 : 0.05);
  return {
    neck: cut.neck,
    shoulder: cut.shoulder * (1 + (room - 1) * 0.5),
    chest: cut.chest * room,
    waist: cut.waist * room * (fit === "loose" ? 1.03 : 1),
    hem: cut.hem * room + flare,
    length: length * cut.tall,
    sleeveLength: cut.sleeve,
    sleeveWidth: cut.arm * room,
    cuffWidth: cut.cuff * room,
  };
}

const adult = {
  neck: 44,
  shoulder: 98,
  chest: 98,
  waist: 93,
  hem: 97,
  sleeve: 260,
  arm: 57,
  cuff: 42,
  tall: 1,
};

const cuts = {
  men: adult,
  unisex: { ...adult, waist: 95, hem: 98 },
  women: {
    neck: 40,
    shoulder: 88,
    chest: 90,
    waist: 78,
    hem: 93,
    sleeve: 248,
    arm: 51,
    cuff: 37,
    tall: 0.97,
  },
  /** A child is broad for its height, and its head is large. */
  kids: {
    neck: 42,
    shoulder: 85,
    chest: 90,
    waist: 90,
    hem: 94,
    sleeve: 202,
    arm: 53,
    cuff: 41,
    tall: 0.78,
  },
} as const;
