import { isNotNull, isNull } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** One schema for the embedded PGlite and for a PostgreSQL server. Times are milliseconds since 1970. */

export const conversations = pgTable(
  "conversations",
  {
    id: text("id").primaryKey(),
    tokenHash: text("token_hash").notNull(),
    flowId: text("flow_id").notNull(),
    flowRevision: text("flow_revision").notNull(),
    createdAt: bigint("created_at", { mode: "number" }).notNull(),
    /** When something was last written. */
    touchedAt: bigint("touched_at", { mode: "number" }).notNull(),
    /** The origin of the page it began on; null for a program. */
    site: text("site"),
    /** The key of the shopper the shop vouched for; null for a stranger. */
    shopper: text("shopper"),
    /** The seq of the last event; the row is the lock under which a turn is appended. */
    head: integer("head").notNull(),
    /** Counts up with every append and take-over; an older number writes nothing any more. */
    fence: integer("fence").notNull().default(0),
    /** Until when whoever has the fence's number may speak, by the database's clock; null when nothing is owed. */
    leaseUntil: bigint("lease_until", { mode: "number" }),
  },
  (table) => [
    index("conversations_lease_until").on(table.leaseUntil).where(isNotNull(table.leaseUntil)),
    // What is due for erasure is looked for among the old: an index on `touched_at` would cost every turn.
    index("conversations_strangers").on(table.createdAt).where(isNull(table.shopper)),
    index("conversations_shoppers").on(table.createdAt).where(isNotNull(table.shopper)),
    index("conversations_shopper").on(table.shopper).where(isNotNull(table.shopper)),
  ],
);

/**
 * What conversations are sealed with, one key each. They have a table of their own so that a backup
 * can leave them out: without its key a conversation is noise, so erasing the key erases it from every
 * backup too. There is no reference to `conversations`: keys and conversations are restored apart.
 */
export const conversationKeys = pgTable("conversation_keys", {
  conversation: text("conversation").primaryKey(),
  /** 256 bits in base64. */
  key: text("key").notNull(),
});

export const events = pgTable(
  "events",
  {
    conversation: text("conversation")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    seq: integer("seq").notNull(),
    at: bigint("at", { mode: "number" }).notNull(),
    /** The event as JSON, sealed (`seal.ts`). */
    event: text("event").notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversation, table.seq] })],
);

/** Turns that were answered: the key of a retry finds the answer again. */
export const turns = pgTable(
  "turns",
  {
    conversation: text("conversation")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    turn: text("turn").notNull(),
    hash: text("hash").notNull(),
    fromSeq: integer("from_seq").notNull(),
    toSeq: integer("to_seq").notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversation, table.turn] })],
);

/** The shop's tokens that were used; each is good for one purpose. */
export const usedTokens = pgTable(
  "used_tokens",
  {
    token: text("token").primaryKey(),
    purpose: text("purpose").notNull(),
    /** Afterwards it is refused for its age alone. */
    until: bigint("until", { mode: "number" }).notNull(),
  },
  (table) => [index("used_tokens_until").on(table.until)],
);

/** Flow documents by content hash, for conversations that began with an older one. */
export const flowRevisions = pgTable(
  "flow_revisions",
  {
    revision: text("revision").primaryKey(),
    text: text("text").notNull(),
    keptAt: bigint("kept_at", { mode: "number" }).notNull(),
  },
  (table) => [index("flow_revisions_kept_at").on(table.keptAt)],
);

export * from "./studio-schema.ts";
