import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import type { StoredArm } from "../../workshop/learning/learning-store.ts";
import { conversations } from "./schema.ts";

/** What is learned from conversations: numbers, and ids of flow and catalogue. Times are milliseconds since 1970. */

/** One row for each conversation that was counted, so that counting it again adds only what is new. */
export const learningConversations = pgTable(
  "learning_conversations",
  {
    id: text("id").primaryKey(),
    /** The same id, as long as the conversation is there; null for demo data. */
    logId: text("log_id").references(() => conversations.id, { onDelete: "cascade" }),
    source: text("source").$type<"live" | "demo">().notNull(),
    flow: text("flow").notNull(),
    revision: text("revision").notNull(),
    /** Counts up whenever it is counted anew: of two nodes that do, one is refused. */
    version: integer("version").notNull(),
    /** The last event that was counted. */
    seq: integer("seq").notNull(),
    startedAt: bigint("started_at", { mode: "number" }).notNull(),
    lastAt: bigint("last_at", { mode: "number" }).notNull(),
    locale: text("locale").notNull(),
    turns: integer("turns").notNull(),
    misunderstood: integer("misunderstood").notNull(),
    outcome: text("outcome").$type<"left" | "products" | "viewed" | "cart" | "bought">().notNull(),
    leftAt: text("left_at"),
    experiment: text("experiment"),
    arm: text("arm"),
    /** What it has added so far. */
    counts: text("counts").notNull(),
    /** The events themselves; only of demo data, which are nobody's. */
    demo: text("demo"),
  },
  (table) => [
    index("learning_conversations_list").on(table.source, table.flow, table.startedAt),
    index("learning_conversations_log").on(table.logId),
  ],
);

/** Statistics, added up when conversations are counted and not when somebody asks. */
export const learningCounts = pgTable(
  "learning_counts",
  {
    source: text("source").$type<"live" | "demo">().notNull(),
    flow: text("flow").notNull(),
    metric: text("metric").notNull(),
    /** Days since 1970, in UTC. */
    day: integer("day").notNull(),
    /** 0 to 23; -1 for what is kept only by the day. */
    hour: smallint("hour").notNull(),
    revision: text("revision").notNull(),
    question: text("question").notNull(),
    item: text("item").notNull(),
    n: bigint("n", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.source,
        table.flow,
        table.metric,
        table.day,
        table.hour,
        table.revision,
        table.question,
        table.item,
      ],
    }),
  ],
);

/** Who used a word nobody understood: a hash, gone with the conversation. */
export const learningSightings = pgTable(
  "learning_sightings",
  {
    conversation: text("conversation")
      .notNull()
      .references(() => learningConversations.id, { onDelete: "cascade" }),
    source: text("source").$type<"live" | "demo">().notNull(),
    flow: text("flow").notNull(),
    locale: text("locale").notNull(),
    word: text("word").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conversation, table.locale, table.word] }),
    index("learning_sightings_word").on(table.source, table.flow, table.locale, table.word),
  ],
);

/** Words that enough people used for none of them to be known by it. */
export const learningWords = pgTable(
  "learning_words",
  {
    source: text("source").$type<"live" | "demo">().notNull(),
    flow: text("flow").notNull(),
    locale: text("locale").notNull(),
    stem: text("stem").notNull(),
    spelling: text("spelling").notNull(),
    conversations: integer("conversations").notNull(),
    /** Days since 1970. */
    lastDay: integer("last_day").notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.flow, table.locale, table.stem] })],
);

export const learningShopEvents = pgTable(
  "learning_shop_events",
  {
    /** A conversation, or the hash of a shopper's key in an experiment. */
    owner: text("owner").notNull(),
    id: text("id").notNull(),
    conversation: text("conversation").references(() => conversations.id, { onDelete: "cascade" }),
    type: text("type").$type<"viewed" | "added-to-cart" | "bought" | "returned">().notNull(),
    product: text("product").notNull(),
    quantity: integer("quantity").notNull(),
    cents: bigint("cents", { mode: "number" }),
    currency: text("currency"),
    at: bigint("at", { mode: "number" }).notNull(),
    isLearned: boolean("is_learned").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.id] }),
    index("learning_shop_events_conversation").on(table.conversation),
    index("learning_shop_events_due").on(table.isLearned, table.conversation),
  ],
);

/** A few values of the whole, such as the salt of the hashes. */
export const learningSettings = pgTable("learning_settings", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});

/** Insights nobody wants to see again. */
export const learningDismissed = pgTable(
  "learning_dismissed",
  {
    flow: text("flow").notNull(),
    key: text("key").notNull(),
    by: text("by").notNull(),
    at: bigint("at", { mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.flow, table.key] })],
);

export const experiments = pgTable(
  "experiments",
  {
    id: text("id").primaryKey(),
    flow: text("flow").notNull(),
    name: text("name").notNull(),
    state: text("state").$type<"prepared" | "running" | "stopped" | "adopted">().notNull(),
    arms: json("arms").$type<readonly StoredArm[]>().notNull(),
    holdout: doublePrecision("holdout").notNull(),
    metric: text("metric").$type<"completed" | "added-to-cart" | "bought" | "revenue">().notNull(),
    smallestEffect: doublePrecision("smallest_effect").notNull(),
    sampleNeeded: integer("sample_needed").notNull(),
    createdAt: bigint("created_at", { mode: "number" }).notNull(),
    createdBy: text("created_by").notNull(),
    startedAt: bigint("started_at", { mode: "number" }),
    /** When every arm had its sample: who came later changes nothing. */
    fullAt: bigint("full_at", { mode: "number" }),
    stoppedAt: bigint("stopped_at", { mode: "number" }),
    adopted: text("adopted"),
  },
  (table) => [index("experiments_flow").on(table.flow, table.createdAt)],
);

/** Everybody who was assigned, whatever they did then. */
export const experimentUnits = pgTable(
  "experiment_units",
  {
    experiment: text("experiment")
      .notNull()
      .references(() => experiments.id, { onDelete: "cascade" }),
    /** A hash of the shopper's key, another one in every experiment. */
    unit: text("unit").notNull(),
    arm: text("arm").notNull(),
    assignedAt: bigint("assigned_at", { mode: "number" }).notNull(),
    conversations: integer("conversations").notNull(),
    completed: boolean("completed").notNull(),
    leftEarly: boolean("left_early").notNull(),
    misunderstood: boolean("misunderstood").notNull(),
    relaxed: boolean("relaxed").notNull(),
    cart: boolean("cart").notNull(),
    bought: boolean("bought").notNull(),
    revenueCents: bigint("revenue_cents", { mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.experiment, table.unit] })],
);

/** Which arm a conversation belongs to. */
export const experimentConversations = pgTable("experiment_conversations", {
  conversation: text("conversation")
    .primaryKey()
    .references(() => conversations.id, { onDelete: "cascade" }),
  experiment: text("experiment")
    .notNull()
    .references(() => experiments.id, { onDelete: "cascade" }),
  unit: text("unit").notNull(),
  arm: text("arm").notNull(),
});
