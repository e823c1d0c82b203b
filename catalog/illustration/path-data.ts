import type { Curve, Point } from "./geometry.ts";

/** Path data of curves joined by straight lines where they do not meet, then closed. */
export function closed(...curves: readonly Curve[]): string {
  return `${open(...curves)}z`;
}

/**
 * Path data of curves joined one after the other, as short as it can be: relative whole numbers,
 * and the shorthands for lines, quadratics and smooth joints. A smooth joint stays smooth in spite
 * of the rounding, because its handle is not written at all.
 */
export function open(...curves: readonly Curve[]): string {
  const start = snap(curves[0]?.start ?? [0, 0]);
  const writer: Writer = { data: `M${join(start)}`, pen: start };
  for (const curve of curves) {
    writeLine(writer, snap(curve.start));
    for (const segment of curve.segments) writeSegment(writer, segment);
  }
  return writer.data;
}

interface Writer {
  data: string;
  pen: Point;
  /** The last handle, while the next segment may go on smoothly from it. */
  handle?: Point | undefined;
}

function writeLine(writer: Writer, target: Point): void {
  const [dx, dy] = minus(target, writer.pen);
  if (dx === 0 && dy === 0) return;
  writer.data += dy === 0 ? `h${short(dx)}` : dx === 0 ? `v${short(dy)}` : `l${join([dx, dy])}`;
  writer.pen = target;
  writer.handle = undefined;
}

function writeSegment(writer: Writer, [first, second, end]: readonly [Point, Point, Point]): void {
  const { pen, handle } = writer;
  const target = snap(end);
  if (isOnLine(first, pen, target) && isOnLine(second, pen, target)) {
    writeLine(writer, target);
    return;
  }
  const bend = quadraticHandle(pen, [first, second, end]);
  if (bend !== undefined) {
    writer.data += `q${join(minus(bend, pen), minus(target, pen))}`;
    writer.handle = undefined;
  } else {
    const after = snap(second);
    const smooth =
      handle !== undefined && isNear(first, [2 * pen[0] - handle[0], 2 * pen[1] - handle[1]]);
    writer.data += smooth
      ? `s${join(minus(after, pen), minus(target, pen))}`
      : `c${join(minus(snap(first), pen), minus(after, pen), minus(target, pen))}`;
    writer.handle = after;
  }
  writer.pen = target;
}

/** The one handle of a cubic that is a quadratic in disguise. */
function quadraticHandle(
  start: Point,
  [first, second, end]: readonly [Point, Point, Point],
): Point | undefined {
  const left: Point = [(first[0] * 3 - start[0]) / 2, (first[1] * 3 - start[1]) / 2];
  const right: Point = [(second[0] * 3 - end[0]) / 2, (second[1] * 3 - end[1]) / 2];
  return isNear(left, right)
    ? snap([(left[0] + right[0]) / 2, (left[1] + right[1]) / 2])
    : undefined;
}

function isOnLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  const area = Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  return area <= 0.5 * Math.hypot(bx - ax, by - ay);
}

function isNear(left: Point, right: Point): boolean {
  return Math.hypot(left[0] - right[0], left[1] - right[1]) <= 2;
}

function minus(left: Point, right: Point): Point {
  return [left[0] - right[0], left[1] - right[1]];
}

/** Rounding before the differences are taken keeps errors from adding up along the path. */
function snap([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** A minus sign separates two numbers as well as a space does. */
function join(...points: readonly Point[]): string {
  return points
    .flat()
    .map((value) => short(value))
    .map((text, at) => (at === 0 || text.startsWith("-") ? text : ` ${text}`))
    .join("");
}

/** A number as short as it can be written: .5, -3.2, 40. */
export function short(value: number, digits = 1): string {
  const factor = 10 ** digits;
  const text = String(Math.round(value * factor) / factor);
  return text.replace(/^(-?)0\./, "$1.").replace(/^-0$/, "0");
}
