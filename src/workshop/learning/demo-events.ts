import { z } from "zod";
import { eventSchema, type RecordedEvent } from "../../conversation/event.ts";

const recordedSchema = z.array(z.object({ seq: z.int(), at: z.number(), event: eventSchema }));

export function writeDemoEvents(events: readonly RecordedEvent[]): string {
  return JSON.stringify(events);
}

/** None of what another version wrote. */
export function parseDemoEvents(text: string | undefined): readonly RecordedEvent[] {
  if (text === undefined) return [];
  const parsed = recordedSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : [];
}
