import type { Curve, Point } from "./geometry.ts";
import { open, short } from "./path-data.ts";

/** One stroke width for every seam of every product; at 160 px it is still a whole device pixel. */
export const seamWidth = 2.6;

/** A piece of SVG markup. */
export type Mark = string;

/** Where the drawing stands in the picture: garment space is turned, scaled, then moved. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Degrees, clockwise, around the origin of garment space. */
  readonly turn?: number;
  /** Widths are multiplied by it, on top of the scale. */
  readonly squeeze?: number;
}

/** The whole picture: the ground first, then the drawing in its frame. */
export function picture(ground: Mark, frame: Frame, marks: readonly Mark[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480" fill="none">`,
    ground,
    framed(frame, marks),
    `</svg>\n`,
  ].join("");
}

/** A drawing in its frame. Seams keep their width, however the frame scales. */
export function framed(
  { x, y, scale, turn = 0, squeeze = 1 }: Frame,
  marks: readonly Mark[],
): Mark {
  const rotate = turn === 0 ? "" : `rotate(${short(turn)})`;
  const transform = `translate(${short(x)} ${short(y)})${rotate}scale(${squeeze === 1 ? "" : `${short(scale * squeeze, 3)} `}${short(scale, 3)})`;
  const width = short(seamWidth / scale, 2);
  return `<g transform="${transform}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${marks.join("")}</g>`;
}

/** Closed paths of one paint. */
export function filled(paint: string, paths: readonly string[]): Mark {
  return paths.length === 0 ? "" : `<path fill="${paint}" d="${paths.join("")}"/>`;
}

/** Closed paths of one paint, with their contour. */
export function outlined(paint: string, line: string, paths: readonly string[]): Mark {
  return paths.length === 0 ? "" : `<path fill="${paint}" stroke="${line}" d="${paths.join("")}"/>`;
}

/** What shines in a headlight. */
export const reflective = "#e6ecf0";

export function reflectors(paths: readonly string[]): Mark {
  return outlined(reflective, "#a3b0bb", paths);
}

export interface Pen {
  readonly width?: number;
  /** As in `stroke-dasharray`. */
  readonly dash?: string;
  readonly cap?: "butt";
  readonly opacity?: number;
}

/** Lines of one paint. */
export function lines(
  paint: string,
  curves: readonly Curve[],
  { width, dash, cap, opacity }: Pen = {},
): Mark {
  if (curves.length === 0) return "";
  const pen = [
    width === undefined ? "" : ` stroke-width="${short(width)}"`,
    dash === undefined ? "" : ` stroke-dasharray="${dash}"`,
    cap === undefined ? "" : ` stroke-linecap="${cap}"`,
    opacity === undefined ? "" : ` opacity="${short(opacity, 2)}"`,
  ].join("");
  return `<path stroke="${paint}"${pen} d="${curves.map((curve) => open(curve)).join("")}"/>`;
}

/** Dots: lines of no length with round ends, which is the shortest way to write a circle. */
export function dots(paint: string, points: readonly Point[], diameter: number): Mark {
  if (points.length === 0) return "";
  const data = points.map(([x, y]) => `M${short(Math.round(x))} ${short(Math.round(y))}h0`);
  return `<path stroke="${paint}" stroke-width="${short(diameter)}" d="${data.join("")}"/>`;
}

/** A small woven tab without a word on it. */
export function wovenTab(paint: string, [x, y]: Point): Mark {
  return `<path stroke="${paint}" stroke-width="15" stroke-linecap="butt" d="M${x} ${y}l12-2"/>`;
}
