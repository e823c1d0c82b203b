import type { WeatherRequest } from "../../climate/weather-report.ts";

/** The days a shopper will be somewhere, both included. Milliseconds since 1970, at midnight UTC. */
export interface Stay {
  readonly from: number;
  readonly to: number;
}

/** The stay of a request, undefined where none is stated or its dates make no sense. */
export function stayOf({ dates }: WeatherRequest): Stay | undefined {
  if (dates === undefined) return undefined;
  const from = parseDate(dates.from);
  const to = parseDate(dates.to);
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** `2026-02-30` is no date, though it looks like one. */
function parseDate(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || formatDate(at) !== text ? undefined : at;
}

export function formatDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

export const dayMs = 24 * 60 * 60 * 1000;

/** The months asked for, else those the stay touches; none where there is neither. */
export function monthsOf(request: WeatherRequest): readonly number[] {
  const named = request.months.filter(isMonth);
  const stay = stayOf(request);
  if (named.length > 0 || stay === undefined) return named;
  const first = new Date(stay.from);
  const last = new Date(stay.to);
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  const count = Math.min(12, years * 12 + last.getUTCMonth() - first.getUTCMonth() + 1);
  return Array.from({ length: count }, (_, at) => ((first.getUTCMonth() + at) % 12) + 1);
}

/** A source never fails, so a month that is none says nothing. */
function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}
