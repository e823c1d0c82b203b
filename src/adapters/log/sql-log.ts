import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
} from "../../advisor/ports.ts";
import { createRecentlyUsed } from "../../lib/recently-used.ts";
import { askTogether } from "./asked-together.ts";
import type { LogDatabase } from "./log-database.ts";
import { asked } from "./log-error.ts";
import { conversationKeys, conversations, events } from "./schema.ts";
import { createSeal, newKey, type Seal } from "./seal.ts";
import { createSqlAppend } from "./sql-append.ts";
import { erase, eraseIdle } from "./sql-erasure.ts";
import { extend, takeOver } from "./sql-leases.ts";
import { bind, rowsOfShopper, useUp } from "./sql-shoppers.ts";
import { findTurn } from "./sql-turns.ts";
import { toRecord, toRecorded } from "./stored-rows.ts";

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
  const { begin, append } = createSqlAppend(database);
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
        const recorded = await begin(record, first, { key, at: clock.now() });
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
        return await append(request, { seal, at: clock.now() });
      }),
    extend: async (id, fence, leaseMs) =>
      await asked(async () => await extend(database, { id, fence, leaseMs })),
    takeOver: async (request) => await asked(async () => await takeOver(database, request)),
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
