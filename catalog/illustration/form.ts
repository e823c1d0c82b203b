import {
  between,
  bow,
  endOf,
  joined,
  mirrored,
  part,
  pointAt,
  reversed,
  tAtY,
  through,
  type Curve,
} from "./geometry.ts";

/**
 * A tube of cloth seen flat: a torso, a sleeve, a leg, a finger. Both edges run from its top to its
 * bottom and have the same number of segments, so that any line between them can be drawn.
 */
export interface Form {
  readonly left: Curve;
  readonly right: Curve;
}

/** A form that is its own mirror image, from its right edge. */
export function symmetric(right: Curve): Form {
  return { left: mirrored(right), right };
}

export function flipped({ left, right }: Form): Form {
  return { left: mirrored(right), right: mirrored(left) };
}

/** The lengthwise line at a share of the width: 0 is the left edge, 1 the right. */
export function lengthwise({ left, right }: Form, share: number): Curve {
  return {
    start: between(left.start, right.start, share),
    segments: left.segments.map((segment, at) => {
      const other = right.segments[at] ?? segment;
      return [
        between(segment[0], other[0], share),
        between(segment[1], other[1], share),
        between(segment[2], other[2], share),
      ] as const;
    }),
  };
}

/** The line across at `t` of both edges; its middle hangs by `sag`. */
export function acrossAt({ left, right }: Form, t: number, sag = 0): Curve {
  return bow(pointAt(left, t), pointAt(right, t), sag);
}

/** The line across at a height. */
export function acrossAtY({ left, right }: Form, y: number, sag = 0): Curve {
  return bow(pointAt(left, tAtY(left, y)), pointAt(right, tAtY(right, y)), sag);
}

/** The stretch of a form between two heights. */
export function stretchByY({ left, right }: Form, top: number, bottom: number): Form {
  return {
    left: part(left, tAtY(left, top), tAtY(left, bottom)),
    right: part(right, tAtY(right, top), tAtY(right, bottom)),
  };
}

export function stretch({ left, right }: Form, from: number, to: number): Form {
  return { left: part(left, from, to), right: part(right, from, to) };
}

/** The lengthwise strip between two shares of the width. */
export function strip(form: Form, from: number, to: number): Form {
  return { left: lengthwise(form, from), right: lengthwise(form, to) };
}

/**
 * A lengthwise line that wanders: `shares` are its places in the width, evenly spaced from the top
 * of the form to its bottom.
 */
export function wandering({ left, right }: Form, shares: readonly number[]): Curve {
  return through(
    shares.map((share, at) => {
      const t = at / (shares.length - 1);
      return between(pointAt(left, t), pointAt(right, t), share);
    }),
  );
}

/** The whole contour, as curves for a closed shape; the ends may hang by `sag`. */
export function contour({ left, right }: Form, sagTop = 0, sagBottom = 0): readonly Curve[] {
  return [
    left,
    bow(endOf(left), endOf(right), sagBottom),
    reversed(right),
    bow(right.start, left.start, -sagTop),
  ];
}

/** Edges that swell between the places `t`, as quilted cloth does between its seams. */
export function puffed({ left, right }: Form, places: readonly number[], bulge: number): Form {
  const swell = (edge: Curve, side: number): Curve =>
    joined(
      ...places.slice(1).map((t, at) => {
        const from = pointAt(edge, places[at] ?? 0);
        return bow(from, pointAt(edge, t), bulge * side);
      }),
    );
  return { left: swell(left, 1), right: swell(right, -1) };
}
