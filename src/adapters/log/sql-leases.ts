import { and, eq, sql } from "drizzle-orm";
import type { ConversationId, OwedSentence } from "../../advisor/ports.ts";
import type { LogDatabase } from "./log-database.ts";
import { conversations } from "./schema.ts";
import { toRecord } from "./stored-rows.ts";

/** Holds a lease for so long from now, 0 to let go of it; false when it was taken over. */
export async function extend(
  database: LogDatabase,
  { id, fence, leaseMs }: { id: ConversationId; fence: number; leaseMs: number },
): Promise<boolean> {
  const held = await database
    .update(conversations)
    .set({ leaseUntil: inMs(leaseMs) })
    .where(
      and(
        eq(conversations.id, id),
        eq(conversations.fence, fence),
        sql`${conversations.leaseUntil} is not null`,
      ),
    )
    .returning({ id: conversations.id });
  return held.length > 0;
}

/** Takes over sentences whose lease has run out, the longest owed first. */
export async function takeOver(
  database: LogDatabase,
  { leaseMs, most }: { readonly leaseMs: number; readonly most: number },
): Promise<readonly OwedSentence[]> {
  // Nodes that sweep at the same time take different ones: a locked row is being taken.
  const rows = await database
    .update(conversations)
    .set({ fence: sql`${conversations.fence} + 1`, leaseUntil: inMs(leaseMs) })
    .where(
      sql`${conversations.id} in (
        select id from conversations where lease_until <= ${databaseMs}
          and exists (select from conversation_keys where conversation = id)
        order by lease_until limit ${most} for update skip locked)`,
    )
    .returning();
  return rows.map((row) => ({ record: toRecord(row), fence: row.fence }));
}

/** Leases run by the database's clock: the nodes' own may differ. */
export const databaseMs = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

function inMs(leaseMs: number) {
  return sql`${databaseMs} + ${leaseMs}::bigint`;
}
