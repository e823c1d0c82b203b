import type { Build } from "./build.ts";
import { flipped, symmetric, type Form } from "./form.ts";
import { bow, joined, part, through, type Point } from "./geometry.ts";

export interface UpperBody {
  readonly torso: Form;
  /** The viewer's left one, then the right one. */
  readonly sleeves: readonly [Form, Form];
  readonly underarm: Point;
}

/** 1 for the viewer's right sleeve, -1 for the left one. */
export function sideOf(sleeve: Form): 1 | -1 {
  return sleeve.right.start[0] > 0 ? 1 : -1;
}

/** The same body in short sleeves, cut square to the arm. */
export function shortSleeved(body: UpperBody): UpperBody {
  const [, right] = body.sleeves;
  const short: Form = { left: part(right.left, 0, 0.46), right: part(right.right, 0, 0.44) };
  return { ...body, sleeves: [flipped(short), short] };
}

/** How far the shoulder tip lies below the neck. */
const drop = 27;
const underarmDepth = 108;

export function upperBody(build: Build): UpperBody {
  const { neck, shoulder, chest, waist, hem, length } = build;
  const shoulderTip: Point = [shoulder, drop];
  const underarm: Point = [chest, underarmDepth];
  const waistY = underarmDepth + Math.min((length - underarmDepth) * 0.48, 98);
  const right = joined(
    bow([neck, 0], shoulderTip, -3),
    through([shoulderTip, [shoulder - 8, drop + 42], underarm]),
    through([
      underarm,
      [(chest + waist * 2) / 3, (underarmDepth + waistY * 1.4) / 2.4],
      [waist, waistY],
      [(waist + hem * 2) / 3, (waistY + length * 1.4) / 2.4],
      [hem, length],
    ]),
  );
  const rightSleeve = sleeve(build, shoulderTip, underarm);
  return {
    torso: symmetric(right),
    sleeves: [flipped(rightSleeve), rightSleeve],
    underarm,
  };
}

/** The sleeve hangs a little away from the body, bent as an arm rests. */
function sleeve(build: Build, tip: Point, underarm: Point): Form {
  const { sleeveLength: length, sleeveWidth: width, cuffWidth: cuff } = build;
  const away = length / 260;
  const at = (dx: number, share: number): Point => [tip[0] + dx * away, drop + length * share];
  const outer = through([
    tip,
    at(27, 0.115),
    at(44, 0.25),
    at(56, 0.46),
    at(64, 0.72),
    at(66, 0.985),
  ]);
  const inside = (dx: number, share: number, wide: number): Point => {
    const [x, y] = at(dx, share);
    return [x - wide, y];
  };
  const inner = through([
    [tip[0] - 26, drop + 14],
    underarm,
    inside(47, 0.38, width),
    inside(55, 0.54, (width + cuff) / 2),
    inside(63, 0.75, (width + cuff * 3) / 4),
    inside(66, 1.012, cuff),
  ]);
  return { left: inner, right: outer };
}
