import {
  bigint,
  boolean,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  serial,
  text,
} from "drizzle-orm/pg-core";
import type { StoredAccount, StoredVersion } from "../../workshop/studio-store.ts";

/** What the studio keeps, beside the conversations. Times are milliseconds since 1970. */

export const studioAccounts = pgTable("studio_accounts", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  role: text("role").$type<StoredAccount["role"]>().notNull(),
  password: text("password").notNull(),
});

export const studioInvitations = pgTable("studio_invitations", {
  tokenHash: text("token_hash").primaryKey(),
  role: text("role").$type<StoredAccount["role"]>().notNull(),
  expiresAt: bigint("expires_at", { mode: "number" }).notNull(),
  isForFirst: boolean("is_for_first").notNull(),
  /** Whoever is removed leaves no open links behind. */
  by: text("by").references(() => studioAccounts.id, { onDelete: "cascade" }),
  forWhom: text("for_whom"),
});

/** One for an account: the newest counts. */
export const studioPasswordLinks = pgTable("studio_password_links", {
  account: text("account")
    .primaryKey()
    .references(() => studioAccounts.id, { onDelete: "cascade" }),
  tokenHash: text("token_hash").notNull().unique(),
  expiresAt: bigint("expires_at", { mode: "number" }).notNull(),
  by: text("by")
    .notNull()
    .references(() => studioAccounts.id, { onDelete: "cascade" }),
});

export const studioSessions = pgTable(
  "studio_sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    account: text("account")
      .notNull()
      .references(() => studioAccounts.id, { onDelete: "cascade" }),
    createdAt: bigint("created_at", { mode: "number" }).notNull(),
    seenAt: bigint("seen_at", { mode: "number" }).notNull(),
  },
  (table) => [index("studio_sessions_account").on(table.account)],
);

/** Who changed what, and when. Rows are only ever added. */
export const studioAudit = pgTable("studio_audit", {
  id: serial("id").primaryKey(),
  at: bigint("at", { mode: "number" }).notNull(),
  by: text("by").notNull(),
  action: text("action").notNull(),
  flow: text("flow"),
  detail: text("detail"),
});

/** Every saved step of a draft: what somebody else's change is merged with. */
export const studioDrafts = pgTable(
  "studio_drafts",
  {
    flow: text("flow").notNull(),
    version: integer("version").notNull(),
    text: text("text").notNull(),
    at: bigint("at", { mode: "number" }).notNull(),
    by: text("by").notNull(),
  },
  (table) => [primaryKey({ columns: [table.flow, table.version] })],
);

export const studioVersions = pgTable(
  "studio_versions",
  {
    flow: text("flow").notNull(),
    version: integer("version").notNull(),
    revision: text("revision").notNull(),
    text: text("text").notNull(),
    at: bigint("at", { mode: "number" }).notNull(),
    by: text("by").notNull(),
    source: text("source").$type<StoredVersion["source"]>().notNull(),
    note: text("note"),
    /** False while its file is being written. */
    isSettled: boolean("is_settled").notNull(),
  },
  (table) => [primaryKey({ columns: [table.flow, table.version] })],
);

export const studioSchedules = pgTable("studio_schedules", {
  flow: text("flow").primaryKey(),
  at: bigint("at", { mode: "number" }).notNull(),
  text: text("text").notNull(),
  by: text("by").notNull(),
  note: text("note"),
  read: json("read").$type<readonly string[]>().notNull(),
});

/** Where flows are no files, so are the conversations they must pass. */
export const studioTests = pgTable("studio_tests", {
  flow: text("flow").primaryKey(),
  text: text("text").notNull(),
});
