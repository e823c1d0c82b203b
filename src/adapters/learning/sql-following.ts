import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { KnownConversation, LearningStore } from "../../workshop/learning/learning-store.ts";
import type { LogDatabase } from "../log/log-database.ts";
import { countsText, rowsAs, whole } from "./sql-rows.ts";
import { shopEventRow, toShopEvent } from "./sql-shop-events.ts";

const idRow = z.object({ id: z.string() });

const knownRow = z.object({
  id: z.string(),
  version: whole,
  seq: whole,
  counts: countsText,
  experiment: z.string().nullable(),
  unit: z.string().nullable(),
  arm: z.string().nullable(),
});

/** What is still to be counted. */
export function followingMethods(database: LogDatabase): Pick<LearningStore, "due" | "known"> {
  return {
    due: async ({ since, until, most }) => {
      // Previews are drafts tried out by the shop's own people. Who is a stranger and who is not have
      // an index each by when they began.
      const behind = (whose: SQL): SQL => sql`
        (select c.id from conversations c
         left join learning_conversations l on l.id = c.id
         where ${whose} and c.created_at >= ${since}::bigint and c.created_at < ${until}::bigint
           and c.head > coalesce(l.seq, 0) and c.flow_revision not like 'preview:%'
         order by c.created_at limit ${most})`;
      const result = await database.execute(sql`
        ${behind(sql`c.shopper is null`)}
        union ${behind(sql`c.shopper is not null`)}
        union (select distinct conversation as id from learning_shop_events
               where not is_learned and conversation is not null limit ${most})
        limit ${most}`);
      return rowsAs(idRow, result).map(({ id }) => id);
    },
    known: async (conversations) => {
      if (conversations.length === 0) return [];
      const ids = JSON.stringify(conversations);
      const wanted = sql`(select json_array_elements_text(${ids}::json))`;
      const found = await database.execute(sql`
        select c.id, coalesce(l.version, 0) as version, coalesce(l.seq, 0) as seq,
               coalesce(l.counts, '[]') as counts, t.experiment, t.unit, t.arm
        from conversations c
        left join learning_conversations l on l.id = c.id
        left join experiment_conversations t on t.conversation = c.id
        where c.id in ${wanted} and c.flow_revision not like 'preview:%'`);
      const reported = rowsAs(
        shopEventRow,
        await database.execute(sql`
          select owner, id, type, product, quantity, cents, currency, at
          from learning_shop_events where conversation in ${wanted} order by at, id`),
      );
      return rowsAs(knownRow, found).map(
        ({ id, version, seq, counts, experiment, unit, arm }): KnownConversation => ({
          id,
          version,
          seq,
          counts,
          shop: reported
            .filter(({ owner }) => owner === id)
            .map((row) => ({ id: row.id, ...toShopEvent(row) })),
          ...(experiment === null || unit === null || arm === null
            ? {}
            : { trial: { experiment, unit, arm } }),
        }),
      );
    },
  };
}
