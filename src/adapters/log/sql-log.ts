import { and, asc, between, eq, gt, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type {
  Appended,
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  ShopperKey,
  TurnKey,
} from "../../advisor/ports.ts";
import { createRecentlyUsed } from "../../lib/recently-used.ts";
import { remembered } from "../../lib/remembered.ts";
import {
  eventSchema,
  type ConversationEvent,
  type RecordedEvent,
} from "../../conversation/event.ts";
import { askTogether } from "./asked-together.ts";
import { asked } from "./log-error.ts";
import type { LogDatabase } from "./log-database.ts";
import { prepare, type Prepared } from "./prepared.ts";
import { conversationKeys, conversations, events, turns } from "./schema.ts";
import { createSeal, newKey, pack, type Seal } from "./seal.ts";
import { erase, eraseIdle } from "./sql-erasure.ts";
import { bind, rowsOfShopper, useUp } from "./sql-shoppers.ts";

/** So many conversations' keys are remembered; the others' are asked for again. */
const keysRemembered = 10_000;

/** So many are looked for in one statement. */
const findMax = 500;

/**
 * The log in PostgreSQL. One transaction per turn: lock the conversation's row, look for the same
 * turn, append behind the head, commit; the caller acknowledges only after that.
 *
 * Every call is a single statement, which is a transaction of its own. That saves the way to the
 * server and back for each step, and leaves no transaction open when the way is cut.
 *
 * What is said is sealed (`seal.ts`). `find` brings a conversation's key along, so that a turn needs
 * no way to the server for it.
 */
export function createSqlLog(database: LogDatabase, clock: Clock): ConversationLog {
  // As text: what is made of it can be made again, and would take a hundred times the room.
  const keys = createRecentlyUsed<ConversationId, string>(keysRemembered);
  const place = sql.placeholder;
  const beginOne = prepare(database, "create", createStatement);
  const appendOne = prepare(database, "append", appendStatement);
  const findSome = database
    .select()
    .from(conversations)
    .innerJoin(conversationKeys, eq(conversationKeys.conversation, conversations.id))
    .where(sql`${conversations.id} = any(${place("ids")}::text[])`)
    .prepare("lotse_find");
  const readAfter = database
    .select()
    .from(events)
    .where(and(eq(events.conversation, place("id")), gt(events.seq, place("after"))))
    .orderBy(asc(events.seq))
    .prepare("lotse_read");

  /** None for a conversation that is not there, or whose key was erased. */
  async function sealOf(id: ConversationId): Promise<Seal | undefined> {
    const known = keys.get(id);
    if (known !== undefined) return createSeal(id, known);
    const [row] = await database
      .select({ key: conversationKeys.key })
      .from(conversationKeys)
      .where(eq(conversationKeys.conversation, id));
    if (row === undefined) return undefined;
    keys.set(id, row.key);
    return createSeal(id, row.key);
  }

  const find = askTogether(async (ids: readonly ConversationId[]) => {
    const rows = await findSome.execute({ ids });
    const found = new Map<ConversationId, ConversationRecord>();
    for (const row of rows) {
      const record = toRecord(row.conversations);
      found.set(record.id, record);
      if (keys.get(record.id) === undefined) keys.set(record.id, row.conversation_keys.key);
    }
    return found;
  }, findMax);

  return {
    create: async (record, first) =>
      await asked(async () => {
        const key = newKey();
        const seal = createSeal(record.id, key);
        const { recorded, json } = toAppend(first, { seal, head: 0, at: clock.now() });
        await beginOne({
          id: record.id,
          tokenHash: record.tokenHash,
          flowId: record.flow.id,
          flowRevision: record.flow.revision,
          createdAt: record.createdAt,
          site: record.site ?? null,
          key,
          at: recorded[0]?.at ?? 0,
          count: first.length,
          events: json,
        });
        keys.set(record.id, key);
        return recorded;
      }),
    // No text in a database has that letter: asked for, it would fail for those asked for beside it.
    find: async (id) => (id.includes("\0") ? undefined : await asked(async () => await find(id))),
    read: async (id, after) =>
      await asked(async () => {
        const seal = await sealOf(id);
        if (seal === undefined) return [];
        const rows = await readAfter.execute({ id, after });
        return rows.map((row) => toRecorded(row, seal));
      }),
    findTurn: async (id, turn) =>
      await asked(async () => {
        const seal = await sealOf(id);
        return seal && (await findTurn(database, { id, turn, seal }));
      }),
    append: async (request) =>
      await asked(async () => {
        const seal = await sealOf(request.conversation);
        if (seal === undefined) return { type: "conflict", head: -1 };
        const known = async (turn: TurnKey) =>
          await findTurn(database, { id: request.conversation, turn, seal });
        return await append({ appendOne, known }, request, { seal, at: clock.now() });
      }),
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
                and exists (select from conversation_keys where conversation = id)
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
    erase: async (id) => {
      keys.delete(id);
      return await erase(database, id);
    },
    eraseIdle: async (request) => await eraseIdle(database, request),
    bind: async (id, shopper) => await bind(database, id, shopper),
    ofShopper: async (shopper) =>
      await asked(async () => (await rowsOfShopper(database, shopper)).map(toRecord)),
    useUp: async (token) => await useUp(database, token, clock.now()),
  };
}

/** Leases run by the database's clock: the nodes' own may differ. */
const databaseMs = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

function inMs(leaseMs: number) {
  return sql`${databaseMs} + ${leaseMs}::bigint`;
}

const createStatement = sql`
  with begun as (
    insert into conversations
      (id, token_hash, flow_id, flow_revision, created_at, touched_at, site, head)
    values (${value("id")}::text, ${value("tokenHash")}::text, ${value("flowId")}::text,
            ${value("flowRevision")}::text, ${value("createdAt")}::bigint,
            ${value("createdAt")}::bigint, ${value("site")}::text, ${value("count")}::int)
    returning id
  ), locked as (
    insert into conversation_keys (conversation, key) select id, ${value("key")}::text from begun
  )
  insert into events (conversation, seq, at, event)
  select begun.id, added.place, ${value("at")}::bigint, added.event
  from begun, json_array_elements_text(${value("events")}::json)
    with ordinality as added(event, place)`;

/**
 * Nothing is appended to a conversation whose key was erased, even by a process that remembers the
 * key: it is as good as gone.
 */
const appendStatement = sql`
  with conversation as (
    select head, fence, lease_until from conversations
    where id = ${value("id")}::text
      and exists (select from conversation_keys where conversation = ${value("id")}::text)
    for update
  ), place as (
    select head from conversation
    where head = ${value("expected")}::int
      and (${value("heldFence")}::int is null
           or (fence = ${value("heldFence")}::int and lease_until is not null))
      and not exists (
        select from turns where conversation = ${value("id")}::text and turn = ${value("turn")}::text)
  ), added as (
    insert into events (conversation, seq, at, event)
    select ${value("id")}::text, place.head + added.place, ${value("at")}::bigint, added.event
    from place, json_array_elements_text(${value("events")}::json)
      with ordinality as added(event, place)
  ), kept as (
    insert into turns (conversation, turn, hash, from_seq, to_seq)
    select ${value("id")}::text, ${value("turn")}::text, ${value("hash")}::text, head + 1,
           head + ${value("count")}::int
    from place where ${value("turn")}::text is not null
  ), moved as (
    update conversations
    set head = place.head + ${value("count")}::int,
        touched_at = ${value("at")}::bigint,
        fence = conversations.fence + ${value("fenceStep")}::int,
        lease_until = case when ${value("fenceStep")}::int = 0 then conversations.lease_until
                           else ${databaseMs} + ${value("leaseMs")}::bigint end
    from place where id = ${value("id")}::text
    returning conversations.fence
  )
  select (select head from conversation) as head, (select fence from moved) as fence`;

function value(name: string) {
  return sql.placeholder(name);
}

/** What the statement found; `fence` is there when it appended. */
const appendResult = z.tuple([
  z.object({ head: z.number().nullable(), fence: z.number().nullable() }),
]);

/** What an append asks of the database. */
interface AppendParts {
  readonly appendOne: Prepared;
  /** The same turn, written before. */
  readonly known: (turn: TurnKey) => Promise<Known | undefined>;
}

type Known = Extract<Appended, { type: "repeated" | "other-body" }>;

async function append(
  { appendOne, known }: AppendParts,
  request: Parameters<ConversationLog["append"]>[0],
  { seal, at }: { readonly seal: Seal; readonly at: number },
): Promise<Appended> {
  const { conversation: id, expectedVersion, turn, leaseMs, fence } = request;
  const { recorded, json } = toAppend(request.events, { seal, head: expectedVersion, at });
  const isOnlyKey = recorded.length === 0 && fence === undefined;
  const rows = await appendOne({
    id,
    expected: expectedVersion,
    heldFence: fence ?? null,
    turn: turn?.id ?? null,
    hash: turn === undefined ? null : seal.hash(turn),
    at,
    events: json,
    count: recorded.length,
    fenceStep: isOnlyKey ? 0 : 1,
    leaseMs: leaseMs ?? null,
  });
  const [found] = appendResult.parse(rows);
  if (found.fence !== null) return { type: "appended", events: recorded, fence: found.fence };
  // A statement sees what was there when it began. The same turn may have been written while this
  // one waited for the row.
  const before = turn && (await known(turn));
  return before ?? { type: "conflict", head: found.head ?? -1 };
}

/**
 * What is read comes out of the schema; what is written goes through it too. So an answer and its
 * retry are the same to the last byte, and nothing is written that could not be read.
 */
function toAppend(
  added: readonly ConversationEvent[],
  { seal, head, at }: { readonly seal: Seal; readonly head: number; readonly at: number },
): { readonly recorded: readonly RecordedEvent[]; readonly json: string } {
  const written = added.map(toWrite);
  const sealed = written.map(({ packed }, place) => seal.close(head + 1 + place, packed));
  const recorded = written.map(({ event }, place) => ({ seq: head + 1 + place, at, event }));
  return { recorded, json: JSON.stringify(sealed) };
}

/** The policy gives many shoppers the same events; what is the same for all is made once. */
const toWrite = remembered((added: ConversationEvent) => {
  const event = eventSchema.parse(added);
  return { event, packed: pack(JSON.stringify(event)) };
});

interface TurnToFind {
  readonly id: ConversationId;
  readonly turn: TurnKey;
  readonly seal: Seal;
}

async function findTurn(
  database: LogDatabase,
  { id, turn, seal }: TurnToFind,
): Promise<Known | undefined> {
  const [row] = await database
    .select()
    .from(turns)
    .where(and(eq(turns.conversation, id), eq(turns.turn, turn.id)));
  if (row === undefined) return undefined;
  if (row.hash !== seal.hash(turn)) return { type: "other-body" };
  const rows = await database
    .select()
    .from(events)
    .where(and(eq(events.conversation, id), between(events.seq, row.fromSeq, row.toSeq)))
    .orderBy(asc(events.seq));
  return { type: "repeated", events: rows.map((found) => toRecorded(found, seal)) };
}

function toRecord(row: typeof conversations.$inferSelect): ConversationRecord {
  return {
    id: row.id as ConversationId,
    tokenHash: row.tokenHash,
    flow: { id: row.flowId, revision: row.flowRevision },
    createdAt: row.createdAt,
    touchedAt: row.touchedAt,
    ...(row.site === null ? {} : { site: row.site }),
    ...(row.shopper === null ? {} : { shopper: row.shopper as ShopperKey }),
  };
}

/** What was written by an older version is checked once, here. */
function toRecorded(row: typeof events.$inferSelect, seal: Seal): RecordedEvent {
  const event: unknown = JSON.parse(seal.open(row.seq, row.event));
  return { seq: row.seq, at: row.at, event: eventSchema.parse(event) };
}
