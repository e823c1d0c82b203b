import { flipped, type Form } from "./form.ts";
import { bow, joined, straight, through, type Point } from "./geometry.ts";
import { choiceOf, type Subject } from "./subject.ts";

/** The measures of a garment for the legs: half widths of the body, whole widths of one leg. */
export interface LegBuild {
  readonly waist: number;
  readonly hip: number;
  readonly crotchY: number;
  readonly kneeY: number;
  readonly length: number;
  readonly thigh: number;
  readonly knee: number;
  readonly ankle: number;
}

/** The cut for this shopper; `ease` is the room the kind of garment leaves, 1 for walking trousers. */
export function legBuildOf(subject: Subject, ease = 1): LegBuild {
  const gender = choiceOf(subject, "gender", ["women", "men", "unisex", "kids"]) ?? "unisex";
  const fit = choiceOf(subject, "fit", ["slim", "regular", "loose"]) ?? "regular";
  const room = ease * { slim: 0.87, regular: 1, loose: 1.15 }[fit];
  const cut = cuts[gender];
  return {
    ...cut,
    hip: cut.hip * (1 + (room - 1) * 0.35),
    thigh: cut.thigh * (1 + (room - 1) * 0.4),
    knee: cut.knee * room,
    ankle: cut.ankle * room,
  };
}

const adult = {
  waist: 70,
  hip: 87,
  crotchY: 122,
  kneeY: 240,
  length: 402,
  thigh: 83,
  knee: 63,
  ankle: 50,
};

const cuts = {
  men: adult,
  unisex: adult,
  women: { ...adult, waist: 63, hip: 88, thigh: 83, knee: 59, ankle: 45 },
  kids: {
    waist: 65,
    hip: 80,
    crotchY: 106,
    kneeY: 194,
    length: 310,
    thigh: 76,
    knee: 60,
    ankle: 50,
  },
} as const;

export interface LowerBody {
  /** The viewer's left one, then the right one; each reaches from the waist to the ankle. */
  readonly legs: readonly [Form, Form];
}

export function lowerBody(build: LegBuild): LowerBody {
  const { waist, hip, crotchY, kneeY, length, thigh, knee, ankle } = build;
  const hipY = crotchY * 0.68;
  const outer = joined(
    bow([waist, 0], [hip, hipY], -5),
    through([
      [hip, hipY],
      [hip + 2, crotchY + 24],
      legPoint(kneeY, 0.5, knee),
      legPoint((kneeY + length) / 2, 0.5, (knee + ankle) / 2 + 2),
      legPoint(length, 0.5, ankle),
    ]),
  );
  const inner = joined(
    straight([0, 5], [0, crotchY]),
    through([
      [0, crotchY],
      [hip + 2 - thigh, crotchY + 30],
      legPoint(kneeY, -0.5, knee),
      legPoint((kneeY + length) / 2, -0.5, (knee + ankle) / 2 + 2),
      legPoint(length + 3, -0.5, ankle),
    ]),
  );
  const right: Form = { left: inner, right: outer };
  return { legs: [flipped(right), right] };

  /** The middle of the leg moves outwards on its way down. */
  function legPoint(y: number, side: number, width: number): Point {
    const middle = 48 + (12 * (y - kneeY)) / (length - kneeY);
    return [middle + width * side, y];
  }
}
