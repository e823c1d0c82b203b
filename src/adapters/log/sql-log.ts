import { and, asc, between, eq, gt } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type {
  Appended,
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  TurnKey,
} from "../../advisor/ports.ts";
import {
  eventSchema,
  type ConversationEvent,
  type RecordedEvent,
} from "../../conversation/event.ts";
import { conversations, events, turns } from "./schema.ts";
import type * as schema from "./schema.ts";

/** Any of Drizzle's PostgreSQL drivers: PGlite in the process, or a server. */
export type LogDatabase = PgDatabase<PgQueryResultHKT, typeof schema>;

type Transaction = Parameters<Parameters<LogDatabase["transaction"]>[0]>[0];

/**
 * The log in PostgreSQL. One transaction per turn: lock the conversation's row, look for the same
 * turn, append behind the head, commit; the caller acknowledges only after that.
 */
export function createSqlLog(database: LogDatabase, clock: Clock): ConversationLog {
  return {
    async create(record, first) {
      return await database.transaction(async (transaction) => {
        await transaction.insert(conversations).values({
          id: record.id,
          tokenHash: record.tokenHash,
          flowId: record.flow.id,
          flowRevision: record.flow.revision,
          createdAt: record.createdAt,
          head: first.length,
        });
        return await insert(transaction, record.id, 0, first);
      });
    },
    async find(id) {
      const [row] = await database.select().from(conversations).where(eq(conversations.id, id));
      return row === undefined ? undefined : toRecord(row);
    },
    async read(id, after) {
      const rows = await database
        .select()
        .from(events)
        .where(and(eq(events.conversation, id), gt(events.seq, after)))
        .orderBy(asc(events.seq));
      return rows.map(toRecorded);
    },
    async findTurn(id, turn) {
      return await findTurn(database, id, turn);
    },
    async append({ conversation, expectedVersion, turn, events: added }) {
      return await database.transaction(async (transaction): Promise<Appended> => {
        const [row] = await transaction
          .select({ head: conversations.head })
          .from(conversations)
          .where(eq(conversations.id, conversation))
          .for("update");
        const known = turn && (await findTurn(transaction, conversation, turn));
        if (known !== undefined) return known;
        const head = row?.head ?? -1;
        if (head !== expectedVersion) return { type: "conflict", head };
        const recorded = await insert(transaction, conversation, head, added);
        const newHead = head + added.length;
        await transaction
          .update(conversations)
          .set({ head: newHead })
          .where(eq(conversations.id, conversation));
        if (turn !== undefined) {
          await transaction.insert(turns).values({
            conversation,
            turn: turn.id,
            hash: turn.hash,
            fromSeq: head + 1,
            toSeq: newHead,
          });
        }
        return { type: "appended", events: recorded };
      });
    },
    async erase(id) {
      const gone = await database
        .delete(conversations)
        .where(eq(conversations.id, id))
        .returning({ id: conversations.id });
      return gone.length > 0;
    },
  };

  async function insert(
    transaction: Transaction,
    conversation: ConversationId,
    head: number,
    added: readonly ConversationEvent[],
  ): Promise<readonly RecordedEvent[]> {
    const at = clock.now();
    const recorded = added.map((event, place) => ({ seq: head + 1 + place, at, event }));
    if (recorded.length > 0) {
      await transaction.insert(events).values(recorded.map((row) => ({ conversation, ...row })));
    }
    return recorded;
  }
}

async function findTurn(
  database: LogDatabase | Transaction,
  id: ConversationId,
  turn: TurnKey,
): Promise<Extract<Appended, { type: "repeated" | "other-body" }> | undefined> {
  const [row] = await database
    .select()
    .from(turns)
    .where(and(eq(turns.conversation, id), eq(turns.turn, turn.id)));
  if (row === undefined) return undefined;
  if (row.hash !== turn.hash) return { type: "other-body" };
  const rows = await database
    .select()
    .from(events)
    .where(and(eq(events.conversation, id), between(events.seq, row.fromSeq, row.toSeq)))
    .orderBy(asc(events.seq));
  return { type: "repeated", events: rows.map(toRecorded) };
}

function toRecord(row: typeof conversations.$inferSelect): ConversationRecord {
  return {
    id: row.id as ConversationId,
    tokenHash: row.tokenHash,
    flow: { id: row.flowId, revision: row.flowRevision },
    createdAt: row.createdAt,
  };
}

/** What was written by an older version is checked once, here. */
function toRecorded(row: typeof events.$inferSelect): RecordedEvent {
  return { seq: row.seq, at: row.at, event: eventSchema.parse(row.event) };
}
