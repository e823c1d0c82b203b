import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beside,
  bow,
  endOf,
  joined,
  mirrored,
  moved,
  part,
  pointAt,
  reversed,
  straight,
  tAtY,
  through,
  trace,
  type Point,
} from "../../catalog/illustration/geometry.ts";

const point = fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }));
const points = fc.array(point, { minLength: 2, maxLength: 6 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const runs = { seed: 7, numRuns: 200 };

function near([x, y]: Point, [u, v]: Point): boolean {
  return Math.hypot(x - u, y - v) < 1e-6;
}

describe("through", () => {
  it("passes all its points", () => {
    fc.assert(
      fc.property(points, (passed) => {
        const curve = through(passed);
        const last = passed.length - 1;
        return passed.every((place, at) => near(pointAt(curve, at / last), place));
      }),
      runs,
    );
  });

  it("reads points as SVG writes them", () => {
    expect(trace("0,-182 44.5,-174 86,3")).toEqual(
      through([
        [0, -182],
        [44.5, -174],
        [86, 3],
      ]),
    );
  });
});

describe("bow", () => {
  it.each<[way: string, from: Point, to: Point, middle: Point]>([
    ["hangs when drawn to the right", [0, 0], [10, 0], [5, 4]],
    ["stands when drawn to the left", [10, 0], [0, 0], [5, -4]],
    ["swells to the left when drawn downwards", [0, 0], [0, 10], [-4, 5]],
  ])("%s", (_, from, to, middle) => {
    expect(near(pointAt(bow(from, to, 4), 0.5), middle)).toBe(true);
  });
});

describe("part", () => {
  it("keeps the places of the whole curve", () => {
    fc.assert(
      fc.property(points, share, share, share, (passed, one, other, inside) => {
        const curve = through(passed);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const piece = part(curve, from, to);
        return (
          near(piece.start, pointAt(curve, from)) &&
          near(endOf(piece), pointAt(curve, to)) &&
          // Within one segment, places are kept in proportion.
          (passed.length > 2 ||
            near(pointAt(piece, inside), pointAt(curve, from + (to - from) * inside)))
        );
      }),
      runs,
    );
  });
});

describe("reversed, mirrored, moved", () => {
  it("give the curve back when done twice", () => {
    fc.assert(
      fc.property(points, (passed) => {
        const curve = through(passed);
        expect(reversed(reversed(curve))).toEqual(curve);
        expect(pointAt(reversed(curve), 0)).toEqual(endOf(curve));
        const back = mirrored(mirrored(curve));
        expect(near(endOf(back), endOf(curve))).toBe(true);
        expect(near(endOf(moved(moved(curve, [3, 4]), [-3, -4])), endOf(curve))).toBe(true);
      }),
      runs,
    );
  });
});

describe("tAtY", () => {
  it.each([
    ["falls", trace("0,0 10,40 -5,100")],
    ["rises", trace("0,100 10,40 -5,0")],
  ])("finds the height on a curve that %s", (_, curve) => {
    for (const y of [0, 13, 40, 77, 100]) {
      expect(pointAt(curve, tAtY(curve, y))[1]).toBeCloseTo(y, 3);
    }
  });
});

describe("joined", () => {
  it("closes a gap with a straight line", () => {
    const curve = joined(straight([0, 0], [0, 10]), straight([6, 10], [6, 20]));
    expect(pointAt(curve, 0.5)).toEqual([3, 10]);
    expect(endOf(curve)).toEqual([6, 20]);
  });
});

describe("beside", () => {
  it("stands off to the left of the way", () => {
    const line = beside(straight([0, 0], [100, 0]), 10);
    expect(near(line.start, [0, -10])).toBe(true);
    expect(near(endOf(line), [100, -10])).toBe(true);
  });
});
