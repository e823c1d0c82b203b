import { isNotNull } from "drizzle-orm";
import { bigint, index, integer, json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { ConversationEvent } from "../../conversation/event.ts";

/** One schema for the embedded PGlite and for a PostgreSQL server. Times are milliseconds since 1970. */

export const conversations = pgTable(
  "conversations",
  {
    id: text("id").primaryKey(),
    tokenHash: text("token_hash").notNull(),
    flowId: text("flow_id").notNull(),
    flowRevision: text("flow_revision").notNull(),
    createdAt: bigint("created_at", { mode: "number" }).notNull(),
    /** The seq of the last event; the row is the lock under which a turn is appended. */
    head: integer("head").notNull(),
    /** Counts up with every append and take-over; an older number writes nothing any more. */
    fence: integer("fence").notNull().default(0),
    /** Until when whoever has the fence's number may speak, by the database's clock; null when nothing is owed. */
    leaseUntil: bigint("lease_until", { mode: "number" }),
  },
  (table) => [
    index("conversations_lease_until").on(table.leaseUntil).where(isNotNull(table.leaseUntil)),
  ],
);

export const events = pgTable(
  "events",
  {
    conversation: text("conversation")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    seq: integer("seq").notNull(),
    at: bigint("at", { mode: "number" }).notNull(),
    // Not jsonb: a retry must get its answer byte for byte, so the order of keys is kept.
    event: json("event").$type<ConversationEvent>().notNull(),
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
