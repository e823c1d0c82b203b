import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { ConversationId, ConversationLog, Shopper } from "../../advisor/ports.ts";
import { rowsOf, type LogDatabase } from "./log-database.ts";
import { asked } from "./log-error.ts";
import { conversations } from "./schema.ts";

/** Whose conversation it is, once and for all. */
export async function bind(
  database: LogDatabase,
  id: ConversationId,
  shopper: Shopper,
): Promise<boolean> {
  return await asked(async () => {
    const bound = await database
      .update(conversations)
      .set({ shopper: sql`coalesce(${conversations.shopper}, ${shopper.key})` })
      .where(
        and(
          eq(conversations.id, id),
          or(isNull(conversations.shopper), inArray(conversations.shopper, keysOf(shopper))),
        ),
      )
      .returning({ id: conversations.id });
    return bound.length > 0;
  });
}

export async function rowsOfShopper(database: LogDatabase, shopper: Shopper) {
  return await database
    .select()
    .from(conversations)
    .where(inArray(conversations.shopper, keysOf(shopper)))
    .orderBy(asc(conversations.createdAt), asc(conversations.id));
}

const usedResult = z.tuple([z.object({ purpose: z.string() })]);

/** Forgets in passing what would be refused for its age anyway. */
export async function useUp(
  database: LogDatabase,
  { id, purpose, until }: Parameters<ConversationLog["useUp"]>[0],
  now: number,
): Promise<boolean> {
  return await asked(async () => {
    const result = await database.execute(sql`
      with forgotten as (
        delete from used_tokens where until <= ${now}::bigint and token <> ${id}
      )
      insert into used_tokens as known (token, purpose, until)
      values (${id}, ${purpose}, ${until}::bigint)
      on conflict (token) do update set
        purpose = case when known.until <= ${now}::bigint then excluded.purpose
                       else known.purpose end,
        until = greatest(known.until, excluded.until)
      returning purpose`);
    const [row] = usedResult.parse(rowsOf(result));
    return row.purpose === purpose;
  });
}

function keysOf({ key, olderKeys }: Shopper): string[] {
  return [key, ...olderKeys];
}
