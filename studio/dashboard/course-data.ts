import type { LearningSeries } from "../../src/protocol/learning.ts";
import { formatCount, formatMoney, formatPart, formatShort } from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import type { Span } from "../learning/period.ts";
import { region } from "../words/words.ts";
import type { Compared } from "./compared.ts";
import { changeOf, finishedOf, firstCounted } from "./like-for-like.ts";
import { shares } from "./tile-figures.ts";

export const measures = ["conversations", "completed", "cart", "bought", "revenue"] as const;
export type Measure = (typeof measures)[number];

/** What the chart of one measure is drawn from. */
export interface CourseData {
  readonly sentence: string;
  readonly points: readonly { readonly short: string; readonly full: string }[];
  readonly values: readonly (number | null)[];
  readonly before: readonly (number | null)[];
  /** Where what is still being counted begins; absent when all of it is over. */
  readonly openFrom?: number;
  readonly format: (value: number) => string;
  readonly isWhole: boolean;
}

/** Measures that the shop has to report are there only if it does. */
export function measuresOf({ now }: Compared): readonly Measure[] {
  return now.revenue.hasShopEvents ? measures : ["conversations", "completed"];
}

export function courseData(compared: Compared, measure: Measure, days: Span): CourseData {
  const { now, before } = compared;
  const finished = finishedOf(now.series, now.countedTo);
  const isOpen = finished < now.series.at.length;
  // What has not begun is no zero.
  const values = valuesOf(now.series, measure).map((value, at) => (at > finished ? null : value));
  const valuesBefore = valuesOf(before.series, measure);
  const counted = firstCounted(before.series);
  const points = pointsOf(now.series).map((point, at) =>
    isOpen && at === finished ? { ...point, full: learningWords().soFar(point.full) } : point,
  );
  const currency = now.revenue.currency ?? before.revenue.currency;
  const format = formatOf(measure, currency);
  return {
    sentence: sentenceOf(compared, {
      measure,
      days,
      values: values.slice(0, Math.max(finished, 1)),
      points,
      format,
    }),
    points,
    values,
    before: values.map((_, at) => (at < counted ? null : (valuesBefore[at] ?? null))),
    ...(isOpen && { openFrom: finished }),
    format,
    isWhole: measure === "conversations",
  };
}

function valuesOf(series: LearningSeries, measure: Measure): readonly (number | null)[] {
  switch (measure) {
    case "conversations":
      return series.conversations;
    case "completed":
      return shares(series.completed, series.conversations);
    case "cart":
      return shares(series.addedToCart, series.completed);
    case "bought":
      return shares(series.bought, series.completed);
    case "revenue":
      return series.revenue;
  }
}

function formatOf(measure: Measure, currency: string | undefined): (value: number) => string {
  if (measure === "conversations") return formatShort;
  if (measure !== "revenue") return formatPart;
  return (value) => (currency === undefined ? formatShort(value) : formatMoney(value, currency));
}

interface SentenceParts {
  readonly measure: Measure;
  readonly days: Span;
  readonly values: readonly (number | null)[];
  readonly points: CourseData["points"];
  readonly format: (value: number) => string;
}

/** The one thing the picture shows: how much, against before, and when most. */
function sentenceOf(compared: Compared, parts: SentenceParts): string {
  const { now } = compared;
  const { measure, days, values, points, format } = parts;
  const { courseSentence: say } = learningWords();
  const { totals, revenue } = now;
  const peak = peakOf(values);
  const most =
    peak === undefined ? undefined : say.most(points[peak.at]?.full ?? "", format(peak.value));
  switch (measure) {
    case "conversations": {
      const change = changeOf(compared, "conversations");
      return join(say.conversations(formatCount(totals.conversations), days, change), most);
    }
    case "completed":
      return say.share(
        measure,
        part(totals.completed.share),
        part(now.before?.completed.share),
        days,
      );
    case "cart":
      return say.share(
        measure,
        part(totals.addedToCart.share),
        part(now.before?.addedToCart.share),
        days,
      );
    case "bought":
      return say.share(measure, part(totals.bought.share), part(now.before?.bought.share), days);
    case "revenue": {
      const change = changeOf(compared, "revenue");
      return join(say.revenue(format(revenue.recommended), days, change), most);
    }
  }
}

function part(share: number | undefined): string | undefined {
  return share === undefined ? undefined : formatPart(share);
}

function join(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(" ");
}

function peakOf(
  values: readonly (number | null)[],
): { readonly at: number; readonly value: number } | undefined {
  let peak: { readonly at: number; readonly value: number } | undefined;
  for (const [at, value] of values.entries()) {
    if (value !== null && value > 0 && value > (peak?.value ?? 0)) peak = { at, value };
  }
  return peak;
}

/** Days are days of UTC; hours are the clock's of whoever looks. */
export function pointsOf({ unit, at }: LearningSeries): CourseData["points"] {
  const day = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  const hour = { hour: "2-digit", minute: "2-digit" } as const;
  return at.map((seconds) => {
    const date = new Date(seconds * 1000);
    return unit === "day"
      ? {
          short: date.toLocaleDateString(region.value, day),
          full: date.toLocaleDateString(region.value, { ...day, weekday: "short" }),
        }
      : {
          short: date.toLocaleTimeString(region.value, hour),
          full: date.toLocaleTimeString(region.value, hour),
        };
  });
}
