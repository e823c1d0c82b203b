import type { Interval, IntervalScale } from "./interval-scale.ts";

interface Props {
  readonly scale: IntervalScale;
  readonly interval: Interval;
  /** `open` as long as nothing is decided. */
  readonly tone: "good" | "bad" | "open";
}

const height = 24;

/** An interval as a bar with its middle as a dot, and zero as a line. What it says stands beside it. */
export function IntervalBar({ scale, interval, tone }: Props) {
  const percent = (value: number): string => `${Math.round(scale.at(value) * 1000) / 10}%`;
  const { low, high, value } = interval;
  const width = `${Math.max(Math.round((scale.at(high) - scale.at(low)) * 1000) / 10, 0.4)}%`;
  return (
    <svg class={`interval ${tone}`} width="100%" height={height} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          class={tick === 0 ? "zero" : "tick"}
          x1={percent(tick)}
          x2={percent(tick)}
          y1="0"
          y2={height}
        />
      ))}
      <rect class="reach" x={percent(low)} width={width} y={height / 2 - 4} height="8" rx="4" />
      <circle cx={percent(value)} cy={height / 2} r="5" />
    </svg>
  );
}

const clearOf = 0.25;

interface AxisProps {
  readonly scale: IntervalScale;
  readonly format: (value: number) => string;
}

export function IntervalAxis({ scale, format }: AxisProps) {
  const last = scale.ticks.length - 1;
  const zero = scale.at(0);
  // Zero is always named; an end only where it does not run into it.
  const labelled = scale.ticks.filter(
    (tick, at) =>
      tick === 0 || ((at === 0 || at === last) && Math.abs(scale.at(tick) - zero) > clearOf),
  );
  return (
    <svg class="interval-axis" width="100%" height="18" aria-hidden="true">
      {labelled.map((tick) => (
        <text
          key={tick}
          x={`${scale.at(tick) * 100}%`}
          y="13"
          text-anchor={scale.at(tick) < 0.02 ? "start" : scale.at(tick) > 0.98 ? "end" : "middle"}
        >
          {format(tick)}
        </text>
      ))}
    </svg>
  );
}
