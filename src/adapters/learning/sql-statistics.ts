import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { optional } from "../../lib/optional.ts";
import type {
  CountedConversation,
  CountsQuery,
  LearningStore,
  Period,
} from "../../workshop/learning/learning-store.ts";
import type { LogDatabase } from "../log/log-database.ts";
import { countSchema, countsText, rowsAs, whole } from "./sql-rows.ts";

type Methods = Pick<
  LearningStore,
  | "counts"
  | "series"
  | "weeks"
  | "revisions"
  | "words"
  | "withWord"
  | "conversations"
  | "conversation"
  | "removeDemo"
  | "demo"
>;

/** Every question is answered from one stretch of an index. */
export function statisticsMethods(database: LogDatabase): Methods {
  return {
    counts: async (query) => {
      const result = await database.execute(sql`
        select metric, question, item, sum(n) as n from learning_counts
        where ${within(query)} group by metric, question, item`);
      return rowsAs(countSchema, result);
    },
    series: async (query) => {
      const hour = query.unit === "hour" ? sql`hour` : sql`0`;
      const result = await database.execute(sql`
        select day, ${hour} as hour, metric, sum(n) as n from learning_counts
        where ${within(query)} group by 1, 2, 3`);
      return rowsAs(seriesRow, result);
    },
    weeks: async (query) => {
      const result = await database.execute(sql`
        select (${query.toDay}::int - day) / 7 as "weeksAgo", metric, question, item, sum(n) as n
        from learning_counts where ${within(query)} group by 1, 2, 3, 4`);
      return rowsAs(countSchema.extend({ weeksAgo: whole }), result);
    },
    revisions: async (query) => {
      const result = await database.execute(sql`
        select revision, sum(n) as conversations, min(day) as "firstDay", max(day) as "lastDay"
        from learning_counts where ${within({ ...query, metrics: ["conversations"] })}
        group by revision having sum(n) > 0 order by max(day) desc, min(day) desc`);
      return rowsAs(revisionRow, result);
    },
    words: async ({ source, flow, sinceDay, least, most }) => {
      const result = await database.execute(sql`
        select locale, stem, spelling, conversations from learning_words
        where source = ${source} and flow = ${flow} and last_day >= ${sinceDay}::int
          and conversations >= ${least}::int
        order by conversations desc, stem limit ${most}::int`);
      return rowsAs(wordRow, result);
    },
    withWord: async ({ source, flow, locale, hash }) => {
      const result = await database.execute(sql`
        select known.counts from learning_sightings s
        join learning_conversations known on known.id = s.conversation
        where s.source = ${source} and s.flow = ${flow} and s.locale = ${locale}
          and s.word = ${hash} limit ${wordConversationsMax}::int`);
      return rowsAs(z.object({ counts: countsText }), result).flatMap(({ counts }) => counts);
    },
    conversations: async ({ before, outcome, revision, most, ...period }) => {
      const result = await database.execute(sql`
        select ${columns} from learning_conversations
        where source = ${period.source} and flow = ${period.flow}
          and started_at >= ${period.fromDay * dayMs}::bigint
          and started_at < ${(period.toDay + 1) * dayMs}::bigint
          and (${outcome ?? null}::text is null or outcome = ${outcome ?? null}::text)
          and (${revision ?? null}::text is null or revision = ${revision ?? null}::text)
          and (${before?.startedAt ?? null}::bigint is null
               or (started_at, id) < (${before?.startedAt ?? 0}::bigint, ${before?.id ?? ""}::text))
        order by started_at desc, id desc limit ${most}::int`);
      return rowsAs(conversationRow, result).map(toCounted);
    },
    conversation: async (id) => {
      const result = await database.execute(
        sql`select ${columns}, demo from learning_conversations where id = ${id}`,
      );
      const [row] = rowsAs(conversationRow, result);
      return row && toCounted(row);
    },
    removeDemo: async () => {
      const removed = await database.transaction(async (step) => {
        await step.execute(sql`delete from learning_words where source = 'demo'`);
        await step.execute(sql`delete from learning_counts where source = 'demo'`);
        return await step.execute(
          sql`delete from learning_conversations where source = 'demo' returning id`,
        );
      });
      return rowsAs(z.unknown(), removed).length > 0;
    },
    demo: async () => {
      const result = await database.execute(sql`
        select flow, count(*) as n from learning_conversations where source = 'demo'
        group by flow order by flow`);
      const rows = rowsAs(z.object({ flow: z.string(), n: whole }), result);
      return {
        flows: rows.map(({ flow }) => flow),
        conversations: rows.reduce((sum, { n }) => sum + n, 0),
      };
    },
  };
}

const dayMs = 86_400_000;

/** Enough to see what they have in common. */
const wordConversationsMax = 300;

function within(query: Period & Partial<Pick<CountsQuery, "metrics" | "revision">>): SQL {
  const { source, flow, fromDay, toDay, metrics = [], revision } = query;
  const named = sql.join(
    metrics.map((metric) => sql`${metric}`),
    sql`, `,
  );
  return sql`source = ${source} and flow = ${flow} and metric in (${named})
    and day between ${fromDay}::int and ${toDay}::int
    and (${revision ?? null}::text is null or revision = ${revision ?? null}::text)`;
}

const seriesRow = z.object({ day: whole, hour: whole, metric: z.string(), n: whole });

const revisionRow = z.object({
  revision: z.string(),
  conversations: whole,
  firstDay: whole,
  lastDay: whole,
});

const wordRow = z.object({
  locale: z.string(),
  stem: z.string(),
  spelling: z.string(),
  conversations: whole,
});

const columns = sql`id, source, flow, revision, started_at, last_at, locale, turns, misunderstood,
  outcome, left_at, experiment, arm`;

const conversationRow = z.object({
  id: z.string(),
  source: z.enum(["live", "demo"]),
  flow: z.string(),
  revision: z.string(),
  started_at: whole,
  last_at: whole,
  locale: z.string(),
  turns: whole,
  misunderstood: whole,
  outcome: z.enum(["left", "products", "viewed", "cart", "bought"]),
  left_at: z.string().nullable(),
  experiment: z.string().nullable(),
  arm: z.string().nullable(),
  demo: z.string().nullish(),
});

function toCounted(row: z.infer<typeof conversationRow>): CountedConversation {
  const { id, source, flow, revision, locale, turns, misunderstood, outcome } = row;
  const { experiment, arm } = row;
  return {
    id,
    source,
    flow,
    revision,
    startedAt: row.started_at,
    lastAt: row.last_at,
    locale,
    turns,
    misunderstood,
    outcome,
    ...optional("leftAt", row.left_at ?? undefined),
    ...(experiment === null || arm === null ? {} : { trial: { experiment, arm } }),
    ...optional("demo", row.demo ?? undefined),
  };
}
