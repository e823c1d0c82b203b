import { formatDay, formatPart } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { statisticsSentence } from "./statistics-sentence.ts";
import {
  weekChartEdge as edge,
  weekChartHeight as height,
  weekChartWidth as width,
  weekPoints,
  type Deviation,
} from "./week-points.ts";

/** Past weeks as dots, their common share as a line, and the week that stands out. */
export function WeekChart({ statistics }: { readonly statistics: Deviation }) {
  const { week, now, past } = statistics;
  const points = weekPoints(statistics);
  const last = points.at(-1);
  const first = points[0];
  const { weekNow, weekPast } = learningWords();
  if (last === undefined || first === undefined) return null;
  const pastY = last.scale(past.share ?? 0);
  const labels = apart(last.y, pastY);
  return (
    <svg
      class="week-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={statisticsSentence(statistics)}
    >
      <line
        class="axis"
        x1="0"
        x2={width - edge.right}
        y1={height - edge.bottom}
        y2={height - edge.bottom}
      />
      <line class="past" x1="0" x2={width - edge.right} y1={pastY} y2={pastY} />
      <polyline class="course" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map(({ x, y }, at) => (
        <circle
          key={at}
          class={at === points.length - 1 ? "this-week" : "week"}
          cx={x}
          cy={y}
          r={at === points.length - 1 ? 5 : 2.5}
        />
      ))}
      <text class="this-week" x={width - edge.right + 10} y={labels.now}>
        {weekNow} <tspan class="strong">{formatPart(now.share ?? 0)}</tspan>
      </text>
      <text x={width - edge.right + 10} y={labels.past}>
        {weekPast} {formatPart(past.share ?? 0)}
      </text>
      <text x={first.x - edge.left} y={height - 6}>
        {formatDay(first.week)}
      </text>
      <text x={width - edge.right} y={height - 6} text-anchor="end">
        {formatDay(week)}
      </text>
    </svg>
  );
}

/** Baselines of two labels that do not touch. */
function apart(now: number, past: number): { readonly now: number; readonly past: number } {
  const line = 18;
  if (Math.abs(now - past) >= line) return { now: now + 5, past: past + 5 };
  const middle = (now + past) / 2 + 5;
  return now <= past
    ? { now: middle - line / 2, past: middle + line / 2 }
    : { now: middle + line / 2, past: middle - line / 2 };
}
