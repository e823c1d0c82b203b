import { asc, gt, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { checkConversation, type Finding } from "./check-conversation.ts";
import { rowsOf, type LogDatabase } from "./log-database.ts";
import { asked } from "./log-error.ts";
import { conversationKeys, conversations, events, flowRevisions, turns } from "./schema.ts";

export interface Verification {
  readonly checked: {
    readonly conversations: number;
    readonly events: number;
    readonly turns: number;
  };
  readonly findings: readonly Finding[];
}

/** Conversations looked at together: a few megabytes. */
const portion = 200;

/**
 * Looks at every conversation for what the program would never have written: gaps, doubles, orphans,
 * turns without their answers, sentences nobody says, events nobody can read.
 *
 * It only reads, a portion at a time, each as it was at one moment: shoppers may go on meanwhile.
 */
export async function verifyLog(database: LogDatabase): Promise<Verification> {
  return await asked(async () => {
    const revisions = new Set(
      (await database.select({ revision: flowRevisions.revision }).from(flowRevisions)).map(
        ({ revision }) => revision,
      ),
    );
    const findings = [...(await findOrphans(database))];
    const checked = { conversations: 0, events: 0, turns: 0 };
    for (let last: string | undefined = ""; last !== undefined;) {
      const part: Portion = await checkPortion(database, last, revisions);
      findings.push(...part.findings);
      checked.conversations += part.conversations;
      checked.events += part.events;
      checked.turns += part.turns;
      last = part.last;
    }
    return { checked, findings };
  });
}

interface Portion {
  readonly findings: readonly Finding[];
  readonly conversations: number;
  readonly events: number;
  readonly turns: number;
  /** The last conversation of it; undefined when there was none. */
  readonly last: string | undefined;
}

async function checkPortion(
  database: LogDatabase,
  after: string,
  revisions: ReadonlySet<string>,
): Promise<Portion> {
  return await database.transaction(
    async (moment) => {
      const rows = await moment
        .select()
        .from(conversations)
        .where(gt(conversations.id, after))
        .orderBy(asc(conversations.id))
        .limit(portion);
      const ids = rows.map(({ id }) => id);
      const keyRows = await moment
        .select()
        .from(conversationKeys)
        .where(inArray(conversationKeys.conversation, ids));
      const eventRows = await moment
        .select()
        .from(events)
        .where(inArray(events.conversation, ids))
        .orderBy(asc(events.conversation), asc(events.seq));
      const turnRows = await moment
        .select()
        .from(turns)
        .where(inArray(turns.conversation, ids))
        .orderBy(asc(turns.conversation), asc(turns.fromSeq), asc(turns.toSeq));
      const nowMs = await clockOf(moment);
      const keys = new Map(keyRows.map(({ conversation, key }) => [conversation, key]));
      const eventsOf = byConversation(eventRows);
      const turnsOf = byConversation(turnRows);
      return {
        findings: rows.flatMap((row) =>
          checkConversation(
            {
              row,
              key: keys.get(row.id),
              events: eventsOf.get(row.id) ?? [],
              turns: turnsOf.get(row.id) ?? [],
              hasFlow: revisions.has(row.flowRevision),
            },
            nowMs,
          ),
        ),
        conversations: rows.length,
        events: eventRows.length,
        turns: turnRows.length,
        last: ids.at(-1),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

function byConversation<Row extends { readonly conversation: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.conversation);
    if (group === undefined) groups.set(row.conversation, [row]);
    else group.push(row);
  }
  return groups;
}

const clockResult = z.tuple([z.object({ now: z.coerce.number() })]);

async function clockOf(database: Pick<LogDatabase, "execute">): Promise<number> {
  const result = await database.execute(
    sql`select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`,
  );
  return clockResult.parse(rowsOf(result))[0].now;
}

const orphanResult = z.array(
  z.object({
    code: z.enum(["orphan-events", "orphan-turns", "orphan-key"]),
    conversation: z.string(),
    count: z.coerce.number(),
  }),
);

/** What belongs to a conversation that is not there. */
async function findOrphans(database: LogDatabase): Promise<readonly Finding[]> {
  const result = await database.execute(sql`
    select found.* from (
      select 'orphan-events' as code, conversation, count(*) as count from events group by 2
      union all
      select 'orphan-turns', conversation, count(*) from turns group by 2
      union all
      select 'orphan-key', conversation, 1 from conversation_keys
    ) as found
    where not exists (select from conversations where id = found.conversation)`);
  return orphanResult.parse(rowsOf(result)).map(({ code, conversation, count }) => ({
    code,
    conversation,
    detail: `${orphanNames[code](count)} of a conversation that is not there`,
  }));
}

const orphanNames: Readonly<
  Record<z.infer<typeof orphanResult>[number]["code"], (count: number) => string>
> = {
  "orphan-events": (count) => (count === 1 ? "an event" : `${count} events`),
  "orphan-turns": (count) => (count === 1 ? "a turn" : `${count} turns`),
  "orphan-key": () => "the key",
};
