/** Garment space: x grows to the viewer's right, y downwards; products stand on the axis x = 0. */
export type Point = readonly [x: number, y: number];

/** A chain of cubic Béziers: each segment is two handles and the point it ends at. */
export interface Curve {
  readonly start: Point;
  readonly segments: readonly Segment[];
}

type Segment = readonly [first: Point, second: Point, end: Point];

/**
 * A smooth curve through all the points (Catmull–Rom), so that a contour is described by where it
 * passes. `tension` below 1 tightens the bends.
 */
export function through(points: readonly Point[], tension = 1): Curve {
  const start = points[0] ?? [0, 0];
  const reach = tension / 6;
  const segments = points.slice(1).map((end, at): Segment => {
    const from = points[at] ?? start;
    const before = points[at - 1] ?? from;
    const after = points[at + 2] ?? end;
    return [
      [from[0] + (end[0] - before[0]) * reach, from[1] + (end[1] - before[1]) * reach],
      [end[0] - (after[0] - from[0]) * reach, end[1] - (after[1] - from[1]) * reach],
      end,
    ];
  });
  return { start, segments };
}

/** A smooth curve through points written as SVG writes them: `"0,-182 44,-174 86,-136"`. */
export function trace(points: string): Curve {
  return through(
    points.split(" ").map((pair): Point => {
      const [x = 0, y = 0] = pair.split(",").map(Number);
      return [x, y];
    }),
  );
}

/** Straight lines from point to point. */
export function straight(...points: readonly Point[]): Curve {
  const start = points[0] ?? [0, 0];
  const segments = points.slice(1).map((end, at): Segment => {
    const from = points[at] ?? start;
    return [between(from, end, 1 / 3), between(from, end, 2 / 3), end];
  });
  return { start, segments };
}

/**
 * One bow from point to point; its middle stands `sag` off the straight line, to the right of the
 * way: a line drawn to the viewer's right hangs, a line drawn downwards swells to the left.
 */
export function bow(from: Point, to: Point, sag: number): Curve {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const reach = (sag * 2) / length;
  const middle = between(from, to, 0.5);
  const handle: Point = [
    middle[0] - (to[1] - from[1]) * reach,
    middle[1] + (to[0] - from[0]) * reach,
  ];
  return quadratic(from, handle, to);
}

/** A bow that leaves `from` towards `handle` and comes to `to` from there. */
export function quadratic(from: Point, handle: Point, to: Point): Curve {
  return {
    start: from,
    segments: [[between(from, handle, 2 / 3), between(to, handle, 2 / 3), to]],
  };
}

/** One curve after the other; a gap between two is closed by a straight line. */
export function joined(...curves: readonly Curve[]): Curve {
  const start = curves[0]?.start ?? [0, 0];
  let pen = start;
  const segments: Segment[] = [];
  for (const curve of curves) {
    const gap = Math.hypot(curve.start[0] - pen[0], curve.start[1] - pen[1]);
    if (gap > 0.01) segments.push(...straight(pen, curve.start).segments);
    segments.push(...curve.segments);
    pen = endOf(curve);
  }
  return { start, segments };
}

/** The curve seen in a mirror that stands on x = 0. */
export function mirrored(curve: Curve): Curve {
  return mapped(curve, ([x, y]) => [-x, y]);
}

export function moved(curve: Curve, by: Point): Curve {
  return mapped(curve, (point) => plus(point, by));
}

export function mapped(curve: Curve, change: (point: Point) => Point): Curve {
  return {
    start: change(curve.start),
    segments: curve.segments.map(([first, second, end]): Segment => [
      change(first),
      change(second),
      change(end),
    ]),
  };
}

/** The same curve, walked from its end to its start. */
export function reversed(curve: Curve): Curve {
  const corners = [curve.start, ...curve.segments.map((segment) => segment[2])];
  return {
    start: endOf(curve),
    segments: curve.segments
      .map(([first, second], at): Segment => [second, first, corners[at] ?? curve.start])
      .reverse(),
  };
}

export function endOf(curve: Curve): Point {
  return curve.segments.at(-1)?.[2] ?? curve.start;
}

/** The point at `t`: 0 is the start, 1 the end, and every segment takes an equal share. */
export function pointAt(curve: Curve, t: number): Point {
  return part(curve, Math.min(Math.max(t, 0), 1), 1).start;
}

/** The piece of the curve between two places `t`, counted as in {@link pointAt}. */
export function part(curve: Curve, from: number, to: number): Curve {
  const count = curve.segments.length;
  const pieces = curve.segments.flatMap((segment, at) => {
    const low = Math.max(from * count - at, 0);
    const high = Math.min(to * count - at, 1);
    const start = curve.segments[at - 1]?.[2] ?? curve.start;
    return low <= high && low <= 1 && high >= 0 ? [pieceOf(start, segment, low, high)] : [];
  });
  const [first] = pieces;
  if (first === undefined) return { start: endOf(curve), segments: [] };
  return { start: first.start, segments: pieces.map((piece) => piece.segment) };
}

/** The place `t` where a curve that only falls, or only rises, passes this height. */
export function tAtY(curve: Curve, y: number): number {
  const falls = endOf(curve)[1] >= curve.start[1];
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (pointAt(curve, middle)[1] < y === falls) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export function pointAtY(curve: Curve, y: number): Point {
  return pointAt(curve, tAtY(curve, y));
}

/** The piece of a falling curve between two heights. */
export function partByY(curve: Curve, top: number, bottom: number): Curve {
  return part(curve, tAtY(curve, top), tAtY(curve, bottom));
}

/** The curve beside a curve, to the left of the way for a positive distance; drawn anew through `count` points. */
export function beside(curve: Curve, distance: number, count = 6): Curve {
  return through(
    Array.from({ length: count }, (_, at) => {
      const t = at / (count - 1);
      const [x, y] = pointAt(curve, t);
      const [dx, dy] = directionAt(curve, t);
      return [x + dy * distance, y - dx * distance];
    }),
  );
}

/** The way the curve runs at `t`, one unit long. */
export function directionAt(curve: Curve, t: number): Point {
  const from = pointAt(curve, Math.max(t - 0.02, 0));
  const to = pointAt(curve, Math.min(t + 0.02, 1));
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

export function between(from: Point, to: Point, t: number): Point {
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

function plus(left: Point, right: Point): Point {
  return [left[0] + right[0], left[1] + right[1]];
}

/** De Casteljau twice: cut off what lies after `high`, then what lies before `low`. */
function pieceOf(
  start: Point,
  segment: Segment,
  low: number,
  high: number,
): { readonly start: Point; readonly segment: Segment } {
  const [a1, a2, a3] = segment;
  const h1 = between(start, a1, high);
  const m = between(a1, a2, high);
  const h2 = between(h1, m, high);
  const h3 = between(h2, between(m, between(a2, a3, high), high), high);
  const cut = high === 0 ? 0 : low / high;
  const l3 = between(h2, h3, cut);
  const n = between(h1, h2, cut);
  const l2 = between(n, l3, cut);
  const point = between(between(between(start, h1, cut), n, cut), l2, cut);
  return { start: point, segment: [l2, l3, h3] };
}
