import { and, asc, between, eq, gt, inArray, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { z } from "zod";
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
import { asked } from "./log-error.ts";
import { conversations, events, turns } from "./schema.ts";
import type * as schema from "./schema.ts";

/** Any of Drizzle's PostgreSQL drivers: PGlite in the process, or a server. */
export type LogDatabase = PgDatabase<PgQueryResultHKT, typeof schema>;

/**
 * The log in PostgreSQL. One transaction per turn: lock the conversation's row, look for the same
 * turn, append behind the head, commit; the caller acknowledges only after that.
 *
 * Every call is a single statement, which is a transaction of its own. That saves the way to the
 * server and back for each step, and leaves no transaction open when the way is cut.
 */
export function createSqlLog(database: LogDatabase, clock: Clock): ConversationLog {
  return {
    create: async (record, first) =>
      await asked(async () => {
        const { recorded, json } = toAppend(first, 0, clock.now());
        await database.execute(sql`
          with begun as (
            insert into conversations (id, token_hash, flow_id, flow_revision, created_at, head)
            values (${record.id}, ${record.tokenHash}, ${record.flow.id}, ${record.flow.revision},
                    ${record.createdAt}::bigint, ${first.length}::int)
            returning id, created_at
          )
          insert into events (conversation, seq, at, event)
          select begun.id, added.place, ${recorded[0]?.at ?? 0}::bigint, added.event
          from begun, json_array_elements(${json}::json) with ordinality as added(event, place)`);
        return recorded;
      }),
    find: async (id) =>
      await asked(async () => {
        const [row] = await database.select().from(conversations).where(eq(conversations.id, id));
        return row === undefined ? undefined : toRecord(row);
      }),
    read: async (id, after) =>
      await asked(async () => {
        const rows = await database
          .select()
          .from(events)
          .where(and(eq(events.conversation, id), gt(events.seq, after)))
          .orderBy(asc(events.seq));
        return rows.map(toRecorded);
      }),
    findTurn: async (id, turn) => await asked(async () => await findTurn(database, id, turn)),
    append: async (request) =>
      await asked(async () => await append(database, request, clock.now())),
    extend: async (id, fence, leaseMs) =>
      await asked(async () => {
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
      }),
    takeOver: async ({ leaseMs, most }) =>
      await asked(async () => {
        // Nodes that sweep at the same time take different ones: a locked row is being taken.
        const rows = await database
          .update(conversations)
          .set({ fence: sql`${conversations.fence} + 1`, leaseUntil: inMs(leaseMs) })
          .where(
            sql`${conversations.id} in (
              select id from conversations where lease_until <= ${databaseMs}
              order by lease_until limit ${most} for update skip locked)`,
          )
          .returning();
        return rows.map((row) => ({ record: toRecord(row), fence: row.fence }));
      }),
    heads: async (ids) =>
      await asked(async () => {
        if (ids.length === 0) return new Map();
        const rows = await database
          .select({ id: conversations.id, head: conversations.head })
          .from(conversations)
          .where(inArray(conversations.id, [...ids]));
        return new Map(rows.map(({ id, head }) => [id as ConversationId, head]));
      }),
    erase: async (id) =>
      await asked(async () => {
        const gone = await database
          .delete(conversations)
          .where(eq(conversations.id, id))
          .returning({ id: conversations.id });
        return gone.length > 0;
      }),
  };
}

/** Leases run by the database's clock: the nodes' own may differ. */
const databaseMs = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

function inMs(leaseMs: number) {
  return sql`${databaseMs} + ${leaseMs}::bigint`;
}

/** What the statement found; `fence` is there when it appended. */
const appendResult = z.object({
  rows: z.tuple([z.object({ head: z.number().nullable(), fence: z.number().nullable() })]),
});

async function append(
  database: LogDatabase,
  request: Parameters<ConversationLog["append"]>[0],
  at: number,
): Promise<Appended> {
  const { conversation: id, expectedVersion, turn, leaseMs, fence } = request;
  const { recorded, json } = toAppend(request.events, expectedVersion, at);
  const count = recorded.length;
  const turnId = turn?.id ?? null;
  const isOnlyKey = count === 0 && fence === undefined;
  const result = await database.execute(sql`
    with conversation as (
      select head, fence, lease_until from conversations where id = ${id} for update
    ), place as (
      select head from conversation
      where head = ${expectedVersion}::int
        and (${fence ?? null}::int is null
             or (fence = ${fence ?? null}::int and lease_until is not null))
        and not exists (select from turns where conversation = ${id} and turn = ${turnId}::text)
    ), added as (
      insert into events (conversation, seq, at, event)
      select ${id}, place.head + added.place, ${at}::bigint, added.event
      from place, json_array_elements(${json}::json) with ordinality as added(event, place)
    ), kept as (
      insert into turns (conversation, turn, hash, from_seq, to_seq)
      select ${id}, ${turnId}::text, ${turn?.hash ?? null}::text, head + 1, head + ${count}::int
      from place where ${turnId}::text is not null
    ), moved as (
      update conversations
      set head = place.head + ${count}::int,
          fence = conversations.fence + ${isOnlyKey ? 0 : 1}::int,
          lease_until = case when ${isOnlyKey}::boolean then conversations.lease_until
                             else ${databaseMs} + ${leaseMs ?? null}::bigint end
      from place where id = ${id}
      returning conversations.fence
    )
    select (select head from conversation) as head, (select fence from moved) as fence`);
  const [found] = appendResult.parse({ rows: rowsOf(result) }).rows;
  if (found.fence !== null) return { type: "appended", events: recorded, fence: found.fence };
  // A statement sees what was there when it began. The same turn may have been written while this
  // one waited for the row.
  const known = turn && (await findTurn(database, id, turn));
  return known ?? { type: "conflict", head: found.head ?? -1 };
}

/** Both drivers answer with an object that has the rows; Drizzle's type of it is open. */
function rowsOf(result: unknown): unknown {
  return z.object({ rows: z.array(z.unknown()) }).parse(result).rows;
}

/**
 * What is read comes out of the schema; what is written goes through it too. So an answer and its
 * retry are the same to the last byte, and nothing is written that could not be read.
 */
function toAppend(
  added: readonly ConversationEvent[],
  head: number,
  at: number,
): { readonly recorded: readonly RecordedEvent[]; readonly json: string } {
  const written = added.map((event) => eventSchema.parse(event));
  return {
    recorded: written.map((event, place) => ({ seq: head + 1 + place, at, event })),
    json: JSON.stringify(written),
  };
}

async function findTurn(
  database: LogDatabase,
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
