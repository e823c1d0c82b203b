import { z } from "zod";
import { eventSchema, type RecordedEvent } from "../conversation/event.ts";

/** A conversation as it was taken out of a log. */
export interface StoredConversation {
  readonly conversation: string;
  readonly flow: { readonly id: string; readonly revision: string };
  readonly events: readonly RecordedEvent[];
}

const recordedSchema = z.object({
  seq: z.int().positive(),
  /** ISO 8601, or milliseconds since 1970. */
  at: z.union([z.number(), z.iso.datetime().transform((text) => Date.parse(text))]),
  event: eventSchema,
});

/** The same as JSON; what else an export tells of it is passed over. */
export const storedConversationSchema = z.object({
  conversation: z.string(),
  flow: z.object({ id: z.string(), revision: z.string() }),
  events: z.array(recordedSchema).min(1),
});
