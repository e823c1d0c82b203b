import type { Flow } from "../flow/flow.ts";
import { optional } from "../lib/optional.ts";
import type {
  LearningDashboard,
  LearningProduct,
  LearningQuestion,
  LearningRevenue,
  LearningTotals,
} from "../protocol/learning.ts";
import { headlines, type Count } from "./counts.ts";
import { windowDays } from "./fold-shop-events.ts";
import { shareOf, timesOf } from "./share.ts";

/** All that a dashboard is made of; `hourly` metrics are asked for by themselves. */
export const dashboardMetrics: readonly string[] = [
  ...headlines,
  "relaxed",
  "messages",
  "misunderstood",
  "answers-until-products",
  "until-products",
  "answer-time",
  "speak-time",
  "asked",
  "answered",
  "skipped",
  "left",
  "revised",
  "chosen",
  "option-left",
  "option-relaxed",
  "locale",
  "currency",
  "orders",
  "returned",
  "other-revenue",
];

export const productMetrics: readonly string[] = [
  "shown",
  "product-viewed",
  "product-cart",
  "product-bought",
  "product-revenue",
];

/** Counts by metric, so that nothing is looked for twice. */
export interface CountIndex {
  all(metric: string, question?: string): readonly Count[];
  /** Everything of a metric, or of one question and item. */
  sum(metric: string, question?: string, item?: string): number;
}

export function indexCounts(counts: readonly Count[]): CountIndex {
  const byMetric = new Map<string, Count[]>();
  for (const count of counts) {
    const known = byMetric.get(count.metric);
    if (known === undefined) byMetric.set(count.metric, [count]);
    else known.push(count);
  }
  const all = (metric: string, question?: string): readonly Count[] => {
    const found = byMetric.get(metric) ?? [];
    return question === undefined ? found : found.filter((one) => one.question === question);
  };
  return {
    all,
    sum: (metric, question, item) =>
      all(metric, question)
        .filter((one) => item === undefined || one.item === item)
        .reduce((sum, { n }) => sum + n, 0),
  };
}

export function totalsOf(counts: CountIndex): LearningTotals {
  const { sum, all } = counts;
  const conversations = sum("conversations");
  const completed = sum("completed");
  return {
    conversations,
    engaged: shareOf(sum("engaged"), conversations),
    completed: shareOf(completed, conversations),
    ...optional(
      "questionsUntilProducts",
      completed === 0 ? undefined : sum("answers-until-products") / completed,
    ),
    untilProducts: timesOf(all("until-products")),
    timeToAnswer: timesOf(all("answer-time")),
    timeToSpeak: timesOf(all("speak-time")),
    misunderstood: shareOf(sum("misunderstood"), sum("messages")),
    relaxed: shareOf(sum("relaxed"), completed),
    viewed: shareOf(sum("viewed"), completed),
    addedToCart: shareOf(sum("cart"), completed),
    bought: shareOf(sum("bought"), completed),
  };
}

/** The questions of the live flow in its order, then those of other versions. */
export function questionsOf(counts: CountIndex, flow: Flow | undefined): LearningQuestion[] {
  const live = flow?.questions ?? [];
  const known = new Set<string>(live.map(({ id }) => id));
  const others = [...counts.all("asked"), ...counts.all("answered")]
    .map(({ question }) => question)
    .filter((id) => !known.has(id));
  return [
    ...live.map(({ id, options }) =>
      toQuestion(
        counts,
        id,
        options.map((option) => option.id),
      ),
    ),
    ...[...new Set(others)].sort().map((id) => toQuestion(counts, id, undefined)),
  ];
}

function toQuestion(
  counts: CountIndex,
  id: string,
  options: readonly string[] | undefined,
): LearningQuestion {
  const { sum, all } = counts;
  const answered = sum("answered", id);
  const asked = sum("asked", id);
  const chosen = all("chosen", id).map(({ item }) => item);
  const items = [...new Set([...(options ?? []), ...chosen.sort()])];
  // Who says it in the first message is never asked.
  const reached = Math.max(asked, answered);
  return {
    id,
    isLive: options !== undefined,
    asked,
    answered: shareOf(answered, reached),
    skipped: shareOf(sum("skipped", id), reached),
    left: shareOf(sum("left", id), asked),
    revised: shareOf(sum("revised", id), answered),
    timeToAnswer: timesOf(all("answer-time", id)),
    options: items.map((item) => ({
      id: item,
      chosen: shareOf(sum("chosen", id, item), answered),
      left: shareOf(sum("option-left", id, item), sum("chosen", id, item)),
      relaxed: shareOf(sum("option-relaxed", id, item), sum("chosen", id, item)),
    })),
  };
}

/** The most recommended first. */
export function productsOf(counts: CountIndex, most: number): LearningProduct[] {
  const found = new Map<
    string,
    { -readonly [Key in keyof LearningProduct]: LearningProduct[Key] }
  >();
  for (const [metric, key] of productColumns) {
    for (const { item, n } of counts.all(metric)) {
      const product = found.get(item) ?? { ...emptyProduct, id: item };
      product[key] += metric === "product-revenue" ? n / 100 : n;
      found.set(item, product);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.recommended - a.recommended || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

const productColumns = [
  ["shown", "recommended"],
  ["product-viewed", "viewed"],
  ["product-cart", "addedToCart"],
  ["product-bought", "bought"],
  ["product-revenue", "revenue"],
] as const;

const emptyProduct: LearningProduct = {
  id: "",
  recommended: 0,
  viewed: 0,
  addedToCart: 0,
  bought: 0,
  revenue: 0,
};

export function revenueOf(counts: CountIndex): LearningRevenue {
  const { sum, all } = counts;
  const [currency] = [...all("currency")].sort((a, b) => b.n - a.n);
  const reported = ["viewed", "cart", "bought", "other-revenue"].some(
    (metric) => all(metric).length > 0,
  );
  return {
    ...optional("currency", currency?.item),
    recommended: sum("revenue") / 100,
    other: sum("other-revenue") / 100,
    returned: sum("returned") / 100,
    orders: sum("orders"),
    windowDays,
    rule: {
      en: `What was recommended in a conversation and bought within ${windowDays} days of its beginning, less what came back. It was touched by the advisor, which does not mean that it would not have been bought without it: only an experiment with a holdout tells that.`,
      de: `Was in einem Gespräch empfohlen und binnen ${windowDays} Tagen nach dessen Beginn gekauft wurde, abzüglich der Rückgaben. Der Berater war daran beteiligt; das heißt nicht, dass es sonst nicht gekauft worden wäre. Das zeigt nur ein Experiment mit einer Gruppe ohne Berater.`,
    },
    hasShopEvents: reported,
  };
}

/** One entry for each day or hour, also where nothing happened. */
export function seriesOf(
  counted: readonly {
    readonly day: number;
    readonly hour: number;
    readonly metric: string;
    readonly n: number;
  }[],
  {
    fromDay,
    toDay,
    unit,
  }: { readonly fromDay: number; readonly toDay: number; readonly unit: "day" | "hour" },
): LearningDashboard["series"] {
  const perDay = unit === "hour" ? 24 : 1;
  const length = (toDay - fromDay + 1) * perDay;
  const columnOf = (metric: string, factor = 1): number[] => {
    const column = Array.from({ length }, () => 0);
    for (const { day, hour, n, metric: counts } of counted) {
      const place = (day - fromDay) * perDay + (unit === "hour" ? hour : 0);
      if (counts === metric && place >= 0 && place < length) {
        column[place] = (column[place] ?? 0) + n / factor;
      }
    }
    return column;
  };
  const stepSeconds = 86_400 / perDay;
  return {
    unit,
    at: Array.from({ length }, (_, place) => fromDay * 86_400 + place * stepSeconds),
    conversations: columnOf("conversations"),
    completed: columnOf("completed"),
    viewed: columnOf("viewed"),
    addedToCart: columnOf("cart"),
    bought: columnOf("bought"),
    revenue: columnOf("revenue", 100),
  };
}
