import { puffed, type Form } from "./form.ts";
import {
  between,
  bow,
  joined,
  part,
  pointAt,
  pointAtY,
  straight,
  tAtY,
  type Curve,
  type Point,
} from "./geometry.ts";
import { area, lit } from "./light.ts";
import type { Tones } from "./palette.ts";
import { filled, lines, type Mark } from "./svg.ts";

/** A seam across a form, from edge to edge. */
export type Seam = readonly [from: Point, to: Point];

/** Heights from `top` to `bottom`, both included, as near to `spacing` apart as fits. */
export function rowHeights(top: number, bottom: number, spacing: number): readonly number[] {
  const count = Math.max(Math.round((bottom - top) / spacing), 1);
  return Array.from({ length: count + 1 }, (_, at) => top + ((bottom - top) * at) / count);
}

/** The form with edges that swell between these heights; above the first it keeps its own edge. */
export function puffedBelow(form: Form, heights: readonly number[], bulge: number): Form {
  const places = heights.map((y) => tAtY(form.right, y));
  const start = places[0] ?? 0;
  const swollen = puffed(form, places, bulge);
  return {
    left: joined(part(form.left, 0, start), swollen.left),
    right: joined(part(form.right, 0, start), swollen.right),
  };
}

/** Places from 0 to 1 along a form of this length, as near to `spacing` apart as fits. */
export function seamPlaces(length: number, spacing: number): readonly number[] {
  return rowHeights(0, 1, spacing / length);
}

/** Seams across a form at these places `t`. */
export function seamsAt({ left, right }: Form, places: readonly number[]): readonly Seam[] {
  return places.map((t): Seam => [pointAt(left, t), pointAt(right, t)]);
}

/** Every seam lies in a groove that is deepest in its middle. */
export function grooves(seams: readonly Seam[], depth: number, cloth: Tones): Mark {
  const sag = depth * 0.5;
  if (depth < 5)
    return lines(
      cloth.seam,
      seams.map(([from, to]) => bow(from, to, sag)),
    );
  return filled(
    cloth.seam,
    seams.map(([from, to]) =>
      area(bow(from, to, sag + 1.2), bow(from, to, sag - depth * 0.32 - 1.2)),
    ),
  );
}

/** Under a seam the cloth swells into the light. */
export function crests(seams: readonly Seam[], depth: number): Mark {
  const sag = depth * 0.5;
  return lit(
    seams.map(([from, to]) => {
      const [start, end] = [between(from, to, 0.1), between(from, to, 0.74)];
      return area(bow(start, end, sag + 5), bow(start, end, sag + 6 + depth * 0.5));
    }),
  );
}

/** Crossing diagonals from edge to edge, between two heights. */
export function diamonds(
  form: Form,
  top: number,
  bottom: number,
  spacing: number,
): readonly Curve[] {
  const wide = Math.abs(form.right.start[0] - form.left.start[0]);
  const rise = Math.max(wide, 60) * 1.3;
  const starts = rowHeights(top - rise, bottom, spacing);
  return starts.flatMap((y) =>
    [form, { left: form.right, right: form.left }].flatMap(({ left, right }) => {
      const enter = Math.max((top - y) / rise, 0);
      const leave = Math.min((bottom - y) / rise, 1);
      if (leave - enter < 0.08) return [];
      const [from, to] = [pointAtY(left, clamp(y)), pointAtY(right, clamp(y + rise))];
      const place = (share: number): Point => [
        from[0] + (to[0] - from[0]) * share,
        y + rise * share,
      ];
      return [straight(place(enter), place(leave))];
    }),
  );

  function clamp(y: number): number {
    return Math.min(Math.max(y, top), bottom);
  }
}
