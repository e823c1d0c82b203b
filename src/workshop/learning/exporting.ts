import { writeDay } from "../../learning/day.ts";
import { writeCsv, type CsvCell } from "../../lib/csv.ts";
import { inLocale } from "../../lib/localized.ts";
import type { LearningDashboard, LearningSource } from "../../protocol/learning.ts";
import type { Conversations } from "./conversations.ts";
import type { Insights } from "./insights.ts";
import type { Overview } from "./overview.ts";
import type { Scope } from "./scope.ts";

export const exported = [
  "days",
  "questions",
  "options",
  "products",
  "conversations",
  "insights",
] as const;

export type Exported = (typeof exported)[number];

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What the studio shows, to take away. Nothing a shopper said is in it. */
export interface Exporting {
  write(
    scope: Scope,
    asked: { readonly what: Exported; readonly format: "csv" | "json"; readonly locale: string },
  ): Promise<ExportedFile>;
  /**
   * The products whose data would have to be filled in, with what is missing: one line a value.
   *
   * @throws StudioError `unknown-insight`.
   */
  products(
    scope: Scope,
    asked: {
      readonly insight: string;
      readonly format: "csv" | "json";
      readonly locale: string;
    },
  ): Promise<ExportedFile>;
}

/** More is for the database. */
const conversationsMax = 10_000;
const pageMax = 200;

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** The same as JSON, as the API has it. */
  readonly json: unknown;
}

export function createExporting(parts: {
  readonly overview: Overview;
  readonly conversations: Conversations;
  readonly insights: Insights;
}): Exporting {
  const { overview, conversations, insights } = parts;

  async function tableOf(scope: Scope, what: Exported, locale: string): Promise<Table> {
    switch (what) {
      case "days":
        return daysTable(await overview.dashboard(scope));
      case "questions":
        return questionsTable(await overview.dashboard(scope), locale);
      case "options":
        return optionsTable(await overview.dashboard(scope), locale);
      case "products":
        return productsTable(await overview.dashboard(scope), locale);
      case "conversations":
        return await conversationsTable(scope);
      case "insights":
        return await insightsTable(scope.flow, scope.source, locale);
    }
  }

  async function conversationsTable(scope: Scope): Promise<Table> {
    const all = [];
    let before: string | undefined;
    do {
      const page = await conversations.list(scope, { outcome: undefined, before, most: pageMax });
      all.push(...page.conversations);
      before = page.next;
    } while (before !== undefined && all.length < conversationsMax);
    return {
      columns:
        "id started last flow revision version locale turns outcome left_at misunderstood experiment arm".split(
          " ",
        ),
      rows: all.map((one) => [
        one.id,
        one.startedAt,
        one.lastAt,
        one.flow,
        one.revision,
        one.version,
        one.locale,
        one.turns,
        one.outcome,
        one.leftAt,
        one.misunderstood,
        one.experiment?.id,
        one.experiment?.arm,
      ]),
      json: all,
    };
  }

  async function insightsTable(
    flow: string,
    source: LearningSource,
    locale: string,
  ): Promise<Table> {
    const found = await insights.find({ flow, source, mayPropose: true });
    const language = locale === "de" ? "de" : "en";
    return {
      columns: ["kind", "weight", "title", "detail", "question", "option", "proposal"],
      rows: found.insights.map((one) => [
        one.kind,
        round(one.weight),
        one.title[language],
        one.detail[language],
        one.question,
        one.option,
        one.proposal?.title[language],
      ]),
      json: found.insights,
    };
  }

  return {
    async write(scope, { what, format, locale }) {
      const table = await tableOf(scope, what, locale);
      const period = `${writeDay(scope.fromDay)}_${writeDay(scope.toDay)}`;
      return toFile(table, `lotse-${scope.flow}-${what}-${period}`, format);
    },
    async products({ flow, source }, { insight, format, locale }) {
      const products = await insights.products({ flow, source, key: insight });
      const rows = products
        .flatMap(({ product: { id, title }, missing }) =>
          missing.map((one) => [id, title, one] as const),
        )
        .map(([id, title, missing]) => ({ product: id, title: inLocale(title, locale), missing }));
      const table = {
        columns: ["product", "title", "missing"],
        rows: rows.map(({ product, title, missing }) => [product, title, missing]),
        json: rows,
      };
      return toFile(table, `lotse-${flow}-to-fill`, format);
    },
  };
}

function toFile(
  { columns, rows, json }: Table,
  name: string,
  format: "csv" | "json",
): ExportedFile {
  return format === "csv"
    ? { name: `${name}.csv`, type: "text/csv; charset=utf-8", text: writeCsv(columns, rows) }
    : {
        name: `${name}.json`,
        type: "application/json; charset=utf-8",
        text: JSON.stringify(json, null, 2),
      };
}

function daysTable({ series }: LearningDashboard): Table {
  const rows = series.at.map((at, place) => [
    new Date(at * 1_000).toISOString().slice(0, series.unit === "day" ? 10 : 16),
    series.conversations[place],
    series.completed[place],
    series.viewed[place],
    series.addedToCart[place],
    series.bought[place],
    series.revenue[place],
  ]);
  return {
    columns: "at conversations completed viewed added_to_cart bought revenue".split(" "),
    rows,
    json: series,
  };
}

function questionsTable({ questions, names }: LearningDashboard, locale: string): Table {
  return {
    columns: "question text asked answered skipped left revised median_seconds_to_answer".split(
      " ",
    ),
    rows: questions.map((one) => [
      one.id,
      nameIn(names.questions[one.id], locale),
      one.asked,
      one.answered.count,
      one.skipped.count,
      one.left.count,
      one.revised.count,
      one.timeToAnswer.median === undefined ? undefined : round(one.timeToAnswer.median),
    ]),
    json: questions,
  };
}

function optionsTable({ questions, names }: LearningDashboard, locale: string): Table {
  return {
    columns: "question option label chosen of share left relaxed".split(" "),
    rows: questions.flatMap((question) =>
      question.options.map((one) => [
        question.id,
        one.id,
        nameIn(names.options[`${question.id}.${one.id}`], locale),
        one.chosen.count,
        one.chosen.of,
        one.chosen.share === undefined ? undefined : round(one.chosen.share),
        one.left.count,
        one.relaxed.count,
      ]),
    ),
    json: questions.map(({ id, options }) => ({ question: id, options })),
  };
}

function productsTable({ products, names }: LearningDashboard, locale: string): Table {
  return {
    columns: "product title recommended viewed added_to_cart bought revenue".split(" "),
    rows: products.map((one) => [
      one.id,
      nameIn(names.products[one.id], locale),
      one.recommended,
      one.viewed,
      one.addedToCart,
      one.bought,
      one.revenue,
    ]),
    json: products,
  };
}

function nameIn(
  name: Readonly<Record<string, string>> | undefined,
  locale: string,
): string | undefined {
  return name?.[locale] ?? Object.values(name ?? {})[0];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
