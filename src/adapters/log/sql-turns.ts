import { and, asc, between, eq } from "drizzle-orm";
import type { Appended, ConversationId, TurnKey } from "../../advisor/ports.ts";
import type { LogDatabase } from "./log-database.ts";
import { events, turns } from "./schema.ts";
import type { Seal } from "./seal.ts";
import { toRecorded } from "./stored-rows.ts";

/** A turn whose id was used before. */
export type KnownTurn = Extract<Appended, { type: "repeated" | "other-body" }>;

interface TurnToFind {
  readonly id: ConversationId;
  readonly turn: TurnKey;
  readonly seal: Seal;
}

/** The events of a turn written before, or that its id was used for something else. */
export async function findTurn(
  database: LogDatabase,
  { id, turn, seal }: TurnToFind,
): Promise<KnownTurn | undefined> {
  const [row] = await database
    .select()
    .from(turns)
    .where(and(eq(turns.conversation, id), eq(turns.turn, turn.id)));
  if (row === undefined) return undefined;
  if (row.hash !== seal.hash(turn)) return { type: "other-body" };
  const rows = await database
    .select()
    .from(events)
    .where(and(eq(events.conversation, id), between(events.seq, row.fromSeq, row.toSeq)))
    .orderBy(asc(events.seq));
  return { type: "repeated", events: rows.map((found) => toRecorded(found, seal)) };
}
