import { sql } from "drizzle-orm";
import type { ConversationId, ConversationLog } from "../../advisor/ports.ts";
import { asked } from "./log-error.ts";
import { rowsOf, type LogDatabase } from "./log-database.ts";

/** Removes a conversation together with its key, without which no copy of it can be read. */
export async function erase(database: LogDatabase, id: ConversationId): Promise<boolean> {
  return await asked(async () => {
    const gone = await database.execute(sql`
      with locked as (delete from conversation_keys where conversation = ${id})
      delete from conversations where id = ${id} returning id`);
    return countOf(gone) > 0;
  });
}

export async function eraseIdle(
  database: LogDatabase,
  { strangersBefore, shoppersBefore, now = 0, most }: Parameters<ConversationLog["eraseIdle"]>[0],
): Promise<number> {
  const inTime = (before: number) =>
    sql`${before}::bigint - greatest(0, ${now}::bigint - ${databaseMs})`;
  return await asked(async () => {
    // What was last written to before a time also began before it: that is what the indexes know.
    const gone = await database.execute(sql`
      with strangers as (
        select id from conversations
        where shopper is null and created_at < ${inTime(strangersBefore)}
          and touched_at < ${inTime(strangersBefore)}
        order by created_at limit ${most} for update skip locked
      ), shoppers as (
        select id from conversations
        where shopper is not null and created_at < ${inTime(shoppersBefore)}
          and touched_at < ${inTime(shoppersBefore)}
        order by created_at limit ${most} for update skip locked
      ), due as (
        select id from strangers union all select id from shoppers limit ${most}
      ), locked as (
        delete from conversation_keys where conversation in (select id from due)
      )
      delete from conversations where id in (select id from due) returning id`);
    return countOf(gone);
  });
}

/**
 * What a restored backup brought back without its key was erased after the backup was made; keys of
 * conversations that are not in the backup open nothing. Both are removed; returns how many.
 */
export async function eraseUnreadable(database: LogDatabase): Promise<number> {
  return await asked(async () => {
    const conversations = await database.execute(sql`
      delete from conversations
      where not exists (select from conversation_keys where conversation = id) returning id`);
    const keys = await database.execute(sql`
      delete from conversation_keys
      where not exists (select from conversations where id = conversation) returning conversation`);
    return countOf(conversations) + countOf(keys);
  });
}

/** The same all through a statement, so that an index can be looked through by it. */
const databaseMs = sql`(extract(epoch from statement_timestamp()) * 1000)::bigint`;

function countOf(result: unknown): number {
  const rows = rowsOf(result);
  return Array.isArray(rows) ? rows.length : 0;
}
