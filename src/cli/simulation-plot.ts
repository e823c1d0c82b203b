import { orders, type Order } from "../simulation/order.ts";
import type { Simulation } from "../simulation/simulate.ts";
import { orderNames } from "./simulation-report.ts";

const size = { width: 640, height: 400 };
const margin = { top: 48, right: 150, bottom: 56, left: 56 };
const plotWidth = size.width - margin.left - margin.right;
const plotHeight = size.height - margin.top - margin.bottom;

/** Told apart by dashes as well as by colour. */
const strokes: Readonly<Record<Order, { readonly colour: string; readonly dashes: string }>> = {
  "information-gain": { colour: "#0b6e4f", dashes: "none" },
  authored: { colour: "#2f5d9b", dashes: "7 4" },
  catalogue: { colour: "#8a2f6b", dashes: "10 3 2 3" },
  random: { colour: "#8a5a00", dashes: "2 4" },
};

/** Success by the number of questions asked, one line per order, as an SVG document. */
export function drawSimulation(title: string, { orders: results }: Simulation): string {
  const questionsMax = Math.max(...orders.map((order) => results[order].success.length - 1));
  const x = (questions: number): number => margin.left + (questions / questionsMax) * plotWidth;
  const y = (share: number): number => margin.top + (1 - share) * plotHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escape(title)}" font-family="system-ui, sans-serif" font-size="13" fill="#222">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${margin.left}" y="26" font-size="15" font-weight="600">${escape(title)}</text>`,
    ...[0, 0.25, 0.5, 0.75, 1].map((share) => drawGridLine(share, y(share))),
    ...Array.from(
      { length: questionsMax + 1 },
      (_, questions) =>
        `<text x="${x(questions)}" y="${size.height - margin.bottom + 20}" text-anchor="middle">${questions}</text>`,
    ),
    `<text x="${margin.left + plotWidth / 2}" y="${size.height - 12}" text-anchor="middle">questions asked</text>`,
    ...orders.map((order) => drawOrder(order, results[order].success, { x, y })),
    ...labelOrders(results, { x: x(questionsMax), y }),
    "</svg>",
    "",
  ].join("\n");
}

function drawGridLine(share: number, at: number): string {
  return (
    `<line x1="${margin.left}" x2="${margin.left + plotWidth}" y1="${at}" y2="${at}" stroke="#ddd"/>` +
    `<text x="${margin.left - 8}" y="${at + 4}" text-anchor="end">${share * 100} %</text>`
  );
}

interface Scales {
  readonly x: (questions: number) => number;
  readonly y: (share: number) => number;
}

function drawOrder(order: Order, success: readonly number[], { x, y }: Scales): string {
  const { colour, dashes } = strokes[order];
  const points = success.map(
    (share, questions) => `${x(questions).toFixed(1)},${y(share).toFixed(1)}`,
  );
  return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dashes}"/>`;
}

const labelHeight = 16;

/** Beside the ends of the lines, the highest first, none over another. */
function labelOrders(
  results: Simulation["orders"],
  end: { readonly x: number; readonly y: (share: number) => number },
): string[] {
  const last = (order: Order): number => results[order].success.at(-1) ?? 0;
  const sorted = [...orders].sort((a, b) => last(b) - last(a));
  let free = -Infinity;
  return sorted.map((order) => {
    const at = Math.max(end.y(last(order)) + 4, free);
    free = at + labelHeight;
    return `<text x="${end.x + 10}" y="${at.toFixed(1)}" fill="${strokes[order].colour}">${orderNames[order]} ${Math.round(last(order) * 100)} %</text>`;
  });
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
