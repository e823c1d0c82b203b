import type { ConversationId, ConversationRecord, ShopperKey } from "../../advisor/ports.ts";
import { eventSchema, type RecordedEvent } from "../../conversation/event.ts";
import type { conversations, events } from "./schema.ts";
import type { Seal } from "./seal.ts";

/** What the tables hold, as the log tells of it. */
export function toRecord(row: typeof conversations.$inferSelect): ConversationRecord {
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
export function toRecorded(row: typeof events.$inferSelect, seal: Seal): RecordedEvent {
  const event: unknown = JSON.parse(seal.open(row.seq, row.event));
  return { seq: row.seq, at: row.at, event: eventSchema.parse(event) };
}
