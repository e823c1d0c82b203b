export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

export interface IntervalScale {
  /** From 0 at the left edge to 1 at the right one. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * One scale for several intervals, with zero always on it: whether an interval keeps clear of zero
 * is what one looks for.
 */
export function intervalScale(intervals: readonly Interval[]): IntervalScale {
  const ends = intervals
    .flatMap(({ low, high, value }) => [low, high, value])
    .filter(Number.isFinite);
  const from = Math.min(0, ...ends);
  const to = Math.max(0, ...ends);
  const step = tickStep(to - from || 0.01);
  const low = Math.floor(from / step + 1e-9) * step;
  const high = Math.ceil(to / step - 1e-9) * step;
  const span = high - low || step;
  const count = Math.round(span / step);
  return {
    at: (value) => Math.min(Math.max((value - low) / span, 0), 1),
    ticks: Array.from(
      { length: count + 1 },
      (_, at) => Number((low + at * step).toPrecision(10)) || 0,
    ),
  };
}

function tickStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 4));
  return (
    ([1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= span / 5) ?? power) || 1
  );
}
