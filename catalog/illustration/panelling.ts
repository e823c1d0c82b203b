import { acrossAtY, contour, strip, stretchByY, wandering, type Form } from "./form.ts";
import {
  bow,
  endOf,
  mirrored,
  partByY,
  pointAtY,
  reversed,
  straight,
  through,
  type Curve,
} from "./geometry.ts";
import { closed } from "./path-data.ts";
import { rowHeights } from "./quilting.ts";
import type { UpperBody } from "./upper-body.ts";

/** How the cloth is pieced together. */
export type Panelling =
  | "plain"
  | "yoke"
  | "princess"
  | "shoulders"
  | "saddle"
  | "block"
  | "chevron"
  | "sides"
  | "raglan"
  | "diagonal"
  | "arms"
  | "base"
  | "stripe"
  | "stripes";

/** Panels of a second cloth, and seams that join pieces of the first. */
export interface Panels {
  readonly sleeves: readonly string[];
  readonly torso: readonly string[];
  readonly seams: readonly Curve[];
  /** Lines knitted into the cloth, to be drawn broad in the second colour. */
  readonly stripes: { readonly sleeves: readonly Curve[]; readonly torso: readonly Curve[] };
}

const none: Panels = { sleeves: [], torso: [], seams: [], stripes: { sleeves: [], torso: [] } };

export function panels(panelling: Panelling, body: UpperBody, length: number): Panels {
  const { torso, sleeves, underarm } = body;
  const across = (top: number, bottom: number, sagTop: number, sag: number): string =>
    closed(...contour(stretchByY(torso, top, bottom), sagTop, sag));
  const round = (top: number, bottom: number, sag: number): readonly string[] =>
    sleeves.map((sleeve) => closed(...contour(stretchByY(sleeve, top, bottom), sag, sag)));
  switch (panelling) {
    case "plain":
    case "arms":
      return none;
    case "yoke":
      return { ...none, seams: [bow(pointAtY(torso.left, 66), pointAtY(torso.right, 66), 5)] };
    case "princess":
      return {
        ...none,
        seams: pair(wandering(stretchByY(torso, 40, length), [0.84, 0.72, 0.7, 0.72])),
      };
    case "shoulders":
      return { ...none, torso: mirroredPair(shoulder(torso)), sleeves: round(20, 74, 5) };
    case "saddle":
      return { ...none, torso: [across(0, 62, 13, 5)], sleeves: round(20, 66, 5) };
    case "block":
      return { ...none, torso: [across(0, 116, 13, 6)], sleeves: round(20, 124, 5) };
    case "chevron":
      return { ...none, torso: [chevron(torso)], sleeves: round(20, 66, 4) };
    case "sides":
      return {
        ...none,
        torso: mirroredPair(contour(sidePanel(stretchByY(torso, underarm[1], length)), 0, 1)),
        sleeves: mirroredPair(contour(strip(sleeves[1], 0, 0.36), 0, 1)),
      };
    case "raglan":
      return { ...none, torso: mirroredPair(raglan(body)) };
    case "diagonal":
      return { ...none, torso: [sash(torso)] };
    case "base":
      return {
        ...none,
        torso: [across(length * 0.78, length, 5, 4)],
        sleeves: round(endOf(sleeves[1].right)[1] * 0.62, 999, 5),
      };
    case "stripe":
      return { ...none, torso: [across(122, 154, 3, 3)], sleeves: round(132, 162, 5) };
    case "stripes":
      return { ...none, stripes: stripes(body, length) };
  }
}

function stripes({ torso, sleeves }: UpperBody, length: number): Panels["stripes"] {
  return {
    torso: rowHeights(58, length - 26, 25).map((y) => acrossAtY(strip(torso, 0.01, 0.99), y, 3)),
    sleeves: sleeves.flatMap((sleeve) => {
      const bottom = Math.min(endOf(sleeve.left)[1], endOf(sleeve.right)[1]);
      return rowHeights(64, bottom - 20, 25).map((y) => acrossAtY(strip(sleeve, 0.04, 0.96), y, 4));
    }),
  };
}

/** Some sleeves are wholly of the second cloth. */
export function hasSecondSleeves(panelling: Panelling): boolean {
  return panelling === "arms" || panelling === "raglan";
}

/** Reinforced from the neck over the shoulder, where a pack's strap rubs. */
function shoulder(torso: Form): readonly Curve[] {
  const edge = partByY(torso.right, 0, 70);
  return [edge, through([endOf(edge), [64, 56], [torso.right.start[0] - 4, 9]])];
}

function chevron({ left, right }: Form): string {
  return closed(
    partByY(left, 0, 74),
    straight(pointAtY(left, 74), [0, 112], pointAtY(right, 74)),
    reversed(partByY(right, 0, 74)),
    bow(right.start, left.start, -13),
  );
}

function sidePanel(side: Form): Form {
  return { left: wandering(side, [0.97, 0.83, 0.85, 0.88]), right: side.right };
}

function raglan({ torso, underarm }: UpperBody): readonly Curve[] {
  const neck = torso.right.start;
  return [partByY(torso.right, 0, underarm[1]), through([underarm, [neck[0] + 22, 58], neck])];
}

function sash({ left, right }: Form): string {
  return closed(
    partByY(left, 132, 196),
    straight(pointAtY(left, 196), pointAtY(right, 112)),
    reversed(partByY(right, 62, 112)),
  );
}

function pair(line: Curve): readonly Curve[] {
  return [mirrored(line), line];
}

function mirroredPair(curves: readonly Curve[]): readonly string[] {
  return [closed(...curves.map(mirrored)), closed(...curves)];
}
