import type { ConversationRecord } from "../advisor/ports.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import { optional } from "../lib/optional.ts";
import { toMessages } from "./to-message.ts";

/** Everything that is kept of a conversation, for the shopper it is about. */
export function toExport(record: ConversationRecord, events: readonly RecordedEvent[]) {
  const [first] = events;
  const { page } = first?.event.type === "conversation-started" ? first.event : { page: undefined };
  return {
    conversation: record.id,
    startedAt: new Date(record.createdAt).toISOString(),
    lastAt: new Date(record.touchedAt).toISOString(),
    flow: record.flow,
    ...optional("site", record.site),
    ...optional("page", page),
    knownToShop: record.shopper !== undefined,
    messages: toMessages(events),
  };
}
