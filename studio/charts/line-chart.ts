import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { niceSteps } from "./nice-steps.ts";
import { spreadPlaces } from "./spread-places.ts";

/** A line over time and, thinner, the same stretch before it. */
export interface LineChart {
  show(data: LineChartData): void;
  /** Draws again, as after a change between light and dark. */
  redraw(): void;
  close(): void;
}

export interface LineChartData {
  /** What stands under each point; all lists have the same length. */
  readonly labels: readonly string[];
  readonly lines: readonly ChartLine[];
  /** Writes a value beside the axis. */
  readonly format: (value: number) => string;
  /** The axis reaches at least here, so that a quiet week does not look like a storm. */
  readonly leastTop?: number;
  /** Counts have no halves. */
  readonly isWhole?: boolean;
}

export interface ChartLine {
  /** Stands beside the end of the line, in place of a legend. */
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** A CSS custom property that holds a colour. */
  readonly colour: `--${string}`;
  readonly isThin?: boolean;
  /** From this point on it is still being counted, and drawn as if it could change. */
  readonly openFrom?: number;
}

interface LineChartParts {
  readonly host: HTMLElement;
  readonly height: number;
  /** The point under the pointer, counted from 0, and how far right of the host's edge it is. */
  readonly onPoint: (point: ChartPoint | undefined) => void;
}

export interface ChartPoint {
  readonly index: number;
  readonly leftPx: number;
}

const font = "13px -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const nameLinePx = 17;

/**
 * uPlot behind one door. Points stand at equal distances, whatever day a clock was changed on; the
 * axis begins at zero; lines are named where they end. It is a picture: what it shows is said in a
 * sentence and a table beside it.
 */
export function createLineChart({ host, height, onPoint }: LineChartParts): LineChart {
  let plot: uPlot | undefined;
  let data: LineChartData | undefined;

  function draw(): void {
    plot?.destroy();
    plot = undefined;
    if (data === undefined || host.clientWidth === 0) return;
    plot = new uPlot(
      optionsFor(data, { host, height, onPoint }),
      [
        data.labels.map((_, at) => at),
        ...data.lines.map(closedPart),
        ...data.lines.filter(isOpen).map(openPart),
      ],
      host,
    );
  }

  const sized = new ResizeObserver(() => {
    if (plot === undefined) draw();
    else if (plot.width !== host.clientWidth) plot.setSize({ width: host.clientWidth, height });
  });
  sized.observe(host);

  return {
    show(next) {
      data = next;
      draw();
    },
    redraw: draw,
    close() {
      sized.disconnect();
      plot?.destroy();
    },
  };
}

function optionsFor(data: LineChartData, parts: LineChartParts): uPlot.Options {
  const { host, height, onPoint } = parts;
  const { labels, lines, format } = data;
  const ink = colourOf(host, "--muted");
  const grid = colourOf(host, "--line");
  const steps = niceSteps(topOf(data), { isWhole: data.isWhole ?? false });
  const top = steps.at(-1) ?? 1;
  const namesPx = 16 + Math.max(...lines.map(({ name }) => textWidthPx(name)), 0);
  const axisPx = 14 + Math.max(...steps.map((step) => textWidthPx(format(step))));
  return {
    width: host.clientWidth,
    height,
    padding: [12, namesPx, 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: { size: 8, width: 2, fill: () => colourOf(host, "--bg") },
    },
    scales: {
      x: { time: false, range: () => [0, Math.max(labels.length - 1, 1)] },
      y: { range: () => [0, top] },
    },
    axes: [
      {
        font,
        stroke: ink,
        size: 32,
        gap: 8,
        grid: { show: false },
        ticks: { show: false },
        splits: ({ width }) => labelledPoints(labels, width - namesPx - axisPx),
        values: (_, splits) => splits.map((at) => labels[at] ?? ""),
      },
      {
        font,
        stroke: ink,
        size: axisPx,
        gap: 8,
        grid: { stroke: grid, width: 1 },
        ticks: { show: false },
        splits: () => [...steps],
        values: (_, splits) => splits.map(format),
      },
    ],
    series: [
      {},
      ...lines.map((line) => seriesOf(line, host)),
      ...lines.filter(isOpen).map((line) => openSeriesOf(line, host)),
    ],
    hooks: {
      draw: [(plot) => nameLines(plot, lines, host)],
      setCursor: [
        (plot) => {
          const { idx, left } = plot.cursor;
          const isOutside = idx === null || idx === undefined || left === undefined || left < 0;
          const leftPx = isOutside ? 0 : plot.valToPos(idx, "x") + plot.bbox.left / uPlot.pxRatio;
          onPoint(isOutside ? undefined : { index: idx, leftPx });
        },
      ],
    },
  };
}

function topOf({ lines, leastTop = 0 }: LineChartData): number {
  const values = lines.flatMap((line) => line.values.map((value) => value ?? 0));
  return Math.max(leastTop, ...values);
}

function seriesOf({ colour, isThin = false }: ChartLine, host: HTMLElement): uPlot.Series {
  const stroke = colourOf(host, colour);
  return {
    stroke,
    width: isThin ? 1.25 : 2.25,
    // A day alone between days without a value would be no line at all.
    points: { show: (plot, at) => !isThin && isLonely(plot.data[at] ?? []), size: 7, fill: stroke },
    ...(isThin ? { dash: [4, 3] } : { fill: faint(stroke) }),
  };
}

function openSeriesOf(line: ChartLine, host: HTMLElement): uPlot.Series {
  const { fill: _, ...series } = seriesOf(line, host);
  return { ...series, width: 1.5, dash: [2, 4] };
}

function isOpen({ openFrom }: ChartLine): boolean {
  return openFrom !== undefined;
}

function closedPart({ values, openFrom = values.length }: ChartLine): (number | null)[] {
  return values.map((value, at) => (at < openFrom ? value : null));
}

/** With the point before it, so that there is something to draw a line from. */
function openPart({ values, openFrom = values.length }: ChartLine): (number | null)[] {
  return values.map((value, at) => (at >= openFrom - 1 ? value : null));
}

function isLonely(values: ArrayLike<number | null | undefined>): boolean {
  return Array.from(values).filter((value) => typeof value === "number").length === 1;
}

/** As many labels as have room, at equal distances, beginning with the first. */
function labelledPoints(labels: readonly string[], widthPx: number): number[] {
  const labelPx = 24 + Math.max(...labels.map(textWidthPx), 0);
  const room = Math.max(Math.floor(widthPx / labelPx), 1);
  const step = Math.max(Math.ceil((labels.length - 1) / room), 1);
  return labels.flatMap((_, at) => (at % step === 0 ? [at] : []));
}

/**
 * Names beside the ends of their lines, pushed apart where they would meet. A line that ends on the
 * way has its name there.
 */
function nameLines(plot: uPlot, lines: readonly ChartLine[], host: HTMLElement): void {
  const { ctx, bbox } = plot;
  const ratio = uPlot.pxRatio;
  const ends = lines.map(({ values }) => endOf(values));
  const atEdge = ends.filter((end) => end.at === plot.data[0].length - 1);
  const wanted = atEdge.map(({ value }) => plot.valToPos(value, "y", true));
  const bounds = { from: bbox.top, to: bbox.top + bbox.height };
  const places = spreadPlaces(wanted, nameLinePx * ratio, bounds);
  ctx.save();
  ctx.font = font.replace("13px", `${13 * ratio}px`);
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  for (const [at, { name, colour, isThin = false }] of lines.entries()) {
    const end = ends[at] ?? { at: 0, value: 0 };
    const place = places[atEdge.indexOf(end)];
    ctx.fillStyle = colourOf(host, isThin ? "--muted" : colour);
    const left = plot.valToPos(end.at, "x", true) + 8 * ratio;
    ctx.fillText(name, left, place ?? plot.valToPos(end.value, "y", true));
  }
  ctx.restore();
}

interface LineEnd {
  readonly at: number;
  readonly value: number;
}

/** The last point there is. */
function endOf(values: readonly (number | null)[]): LineEnd {
  const at = values.findLastIndex((value) => value !== null);
  return { at: Math.max(at, 0), value: values[at] ?? 0 };
}

/** A custom property as a canvas takes it: `light-dark(…)` is decided by the page, not by us. */
function colourOf(host: HTMLElement, name: string): string {
  const probe = document.createElement("i");
  probe.style.color = `var(${name})`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function faint(colour: string): string {
  return colour.replace(/^rgb\((.+)\)$/, "rgba($1, 0.08)");
}

let measure: CanvasRenderingContext2D | null | undefined;

function textWidthPx(text: string): number {
  measure ??= document.createElement("canvas").getContext("2d");
  if (!measure) return text.length * 8;
  measure.font = font;
  return Math.ceil(measure.measureText(text).width);
}
