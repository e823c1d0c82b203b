import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Appended, ConversationLog, ConversationRecord } from "../../advisor/ports.ts";
import {
  eventSchema,
  type ConversationEvent,
  type RecordedEvent,
} from "../../conversation/event.ts";
import { remembered } from "../../lib/remembered.ts";
import type { LogDatabase } from "./log-database.ts";
import { prepare } from "./prepared.ts";
import { createSeal, pack, type Seal } from "./seal.ts";
import { databaseMs } from "./sql-leases.ts";
import { findTurn } from "./sql-turns.ts";

/** Writes the log, each time in one statement. */
export interface SqlAppend {
  /** A new conversation with its first events, sealed with this key. */
  begin(
    record: ConversationRecord,
    first: readonly ConversationEvent[],
    sealing: { readonly key: string; readonly at: number },
  ): Promise<readonly RecordedEvent[]>;
  append(
    request: Parameters<ConversationLog["append"]>[0],
    sealing: { readonly seal: Seal; readonly at: number },
  ): Promise<Appended>;
}

export function createSqlAppend(database: LogDatabase): SqlAppend {
  const beginOne = prepare(database, "create", createStatement);
  const appendOne = prepare(database, "append", appendStatement);
  return {
    async begin(record, first, { key, at }) {
      const seal = createSeal(record.id, key);
      const { recorded, json } = toAppend(first, { seal, head: 0, at });
      await beginOne({
        id: record.id,
        tokenHash: record.tokenHash,
        flowId: record.flow.id,
        flowRevision: record.flow.revision,
        createdAt: record.createdAt,
        site: record.site ?? null,
        key,
        at,
        count: first.length,
        events: json,
      });
      return recorded;
    },
    async append(request, { seal, at }) {
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
      // A statement sees what was there when it began. The same turn may have been written while
      // this one waited for the row.
      const before = turn && (await findTurn(database, { id, turn, seal }));
      return before ?? { type: "conflict", head: found.head ?? -1 };
    },
  };
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
