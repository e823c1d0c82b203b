import type { LearningSeries } from "../../src/protocol/learning.ts";
import {
  formatCount,
  formatDuration,
  formatMoney,
  formatPoints,
  formatShareOf,
} from "../learning/figures.ts";
import { learningWords } from "../learning/learning-words.ts";
import { formatNumber } from "../view/format.ts";
import type { Compared } from "./compared.ts";
import { changeOf, finishedOf } from "./like-for-like.ts";

/** One figure to remember, and how it was before. */
export interface TileFigure {
  readonly id: "conversations" | "completed" | "questions" | "time" | "bought" | "revenue";
  readonly name: string;
  readonly value: string;
  /** What it is a share of, or how it is to be read. */
  readonly note?: string;
  readonly change?: string;
  readonly course?: readonly (number | null)[];
  readonly courseBefore?: readonly (number | null)[];
}

/** Without reports of the shop the way ends at products, and so do the tiles. */
export function tileFigures(compared: Compared): readonly TileFigure[] {
  const { now, before } = compared;
  const { totals, revenue, series } = now;
  /** Without what has not begun. */
  const begun = <Value>(values: readonly Value[]): readonly Value[] =>
    values.slice(0, finishedOf(series, now.countedTo) + 1);
  const then = now.before;
  const { tiles, ofConversations, ofWithProducts, points } = learningWords();
  const { completed, bought, untilProducts, questionsUntilProducts: questions } = totals;
  const reached: readonly TileFigure[] = [
    {
      id: "conversations",
      name: tiles.conversations,
      value: formatCount(totals.conversations),
      ...given("change", changeOf(compared, "conversations")),
      course: begun(series.conversations),
      courseBefore: before.series.conversations,
    },
    {
      id: "completed",
      name: tiles.completed,
      value: formatShareOf(completed),
      note: ofConversations(formatCount(completed.count), formatCount(completed.of)),
      ...given("change", pointsBetween(completed.share, then?.completed.share, points)),
      course: begun(shares(series.completed, series.conversations)),
      courseBefore: shares(before.series.completed, before.series.conversations),
    },
    {
      id: "questions",
      name: tiles.questions,
      value: questions === undefined ? "–" : formatNumber(questions, 1),
      ...given(
        "note",
        typed(untilProducts.median, (seconds) => tiles.time(formatDuration(seconds * 1000))),
      ),
      ...given("change", differenceOf(questions, then?.questionsUntilProducts)),
    },
  ];
  if (!revenue.hasShopEvents) return reached;
  return [
    ...reached,
    {
      id: "bought",
      name: tiles.bought,
      value: formatShareOf(bought),
      note: ofWithProducts(formatCount(bought.count), formatCount(bought.of)),
      ...given("change", pointsBetween(bought.share, then?.bought.share, points)),
      course: begun(shares(series.bought, series.completed)),
      courseBefore: shares(before.series.bought, before.series.completed),
    },
    {
      id: "revenue",
      name: tiles.revenue,
      value: revenue.currency ? formatMoney(revenue.recommended, revenue.currency) : "–",
      note: tiles.orders(revenue.orders, formatCount(revenue.orders)),
      ...given("change", changeOf(compared, "revenue")),
      course: begun(series.revenue),
      courseBefore: before.series.revenue,
    },
  ];
}

/** Of each day; a day on which nobody came has no share. */
export function shares(
  counts: LearningSeries["completed"],
  of: LearningSeries["completed"],
): readonly (number | null)[] {
  return counts.map((count, at) => {
    const base = of[at] ?? 0;
    return base === 0 ? null : count / base;
  });
}

function pointsBetween(
  now: number | undefined,
  before: number | undefined,
  points: (difference: string) => string,
): string | undefined {
  return now === undefined || before === undefined ? undefined : points(formatPoints(now - before));
}

function differenceOf(now: number | undefined, before: number | undefined): string | undefined {
  if (now === undefined || before === undefined) return undefined;
  const difference = Math.round((now - before) * 10) / 10;
  return formatPoints(difference / 100);
}

function typed(value: number | undefined, write: (value: number) => string): string | undefined {
  return value === undefined ? undefined : write(value);
}

function given<Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}
