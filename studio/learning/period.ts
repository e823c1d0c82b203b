/** Days of UTC, as the server counts them: `2026-11-22`. */
export interface Period {
  readonly from: string;
  /** The last day that counts. */
  readonly to: string;
}

/** How far back one looks; the last of the days is today, as far as it has come. */
export const spans = [1, 7, 28, 90] as const;
export type Span = (typeof spans)[number];

const dayMs = 86_400_000;

export function periodOf(days: Span, now: Date): Period {
  return { from: dayBefore(now.getTime(), days - 1), to: dayBefore(now.getTime(), 0) };
}

/** As many days directly before. */
export function periodBefore({ from, to }: Period): Period {
  const start = Date.parse(from);
  const days = Math.round((Date.parse(to) - start) / dayMs) + 1;
  return { from: dayBefore(start, days), to: dayBefore(start, 1) };
}

export function spanOf(text: string | undefined): Span {
  return spans.find((span) => String(span) === text) ?? 28;
}

function dayBefore(ms: number, days: number): string {
  return new Date(ms - days * dayMs).toISOString().slice(0, 10);
}
