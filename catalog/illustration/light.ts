import { contour, wandering, type Form } from "./form.ts";
import { bow, reversed, type Curve, type Point } from "./geometry.ts";
import { closed, short } from "./path-data.ts";
import type { Mark } from "./svg.ts";

/** Light comes from the upper left and lies over cloth and panels alike, so that one form keeps one volume. */
export function shaded(paths: readonly string[], strength = 0.15): Mark {
  return veil("#0a1428", strength, paths);
}

export function lit(paths: readonly string[], strength = 0.16): Mark {
  return veil("#fff", strength, paths);
}

/** The side of a form that turns away from the light: right of the wandering line. */
export function awaySide(form: Form, shares: readonly number[], sagBottom = 0): string {
  return closed(...contour({ left: wandering(form, shares), right: form.right }, 0, sagBottom));
}

/** A band of light between two wandering lines. */
export function sheen(form: Form, from: readonly number[], to: readonly number[]): string {
  return area(wandering(form, from), wandering(form, to));
}

/** A fold in cloth: a bow that swells to `width` in its middle and runs out at both ends. */
export function fold(from: Point, to: Point, sag: number, width: number): string {
  return area(bow(from, to, sag), bow(from, to, sag + width));
}

/** The area between two curves that run the same way. */
export function area(one: Curve, other: Curve): string {
  return closed(one, reversed(other));
}

function veil(paint: string, strength: number, paths: readonly string[]): Mark {
  const shown = paths.filter((path) => path !== "");
  if (shown.length === 0) return "";
  return `<path fill="${paint}" opacity="${short(strength, 2)}" d="${shown.join("")}"/>`;
}
