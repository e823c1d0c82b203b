import { eq, sql, type SQL } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  openMemoryDatabase,
  type EmbeddedDatabase,
} from "../../../src/adapters/log/embedded-database.ts";
import * as schema from "../../../src/adapters/log/schema.ts";
import { createSeal, pack } from "../../../src/adapters/log/seal.ts";
import { createSqlFlowArchive } from "../../../src/adapters/log/sql-flow-archive.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import { verifyLog } from "../../../src/adapters/log/verify-log.ts";
import type { ConversationId, TurnId } from "../../../src/advisor/ports.ts";

const clock = { now: () => 1_000 };
const said = (text: string) => ({ type: "shopper-said", text }) as const;

let opened: EmbeddedDatabase;
beforeAll(async () => {
  opened = await openMemoryDatabase();
  // What guards the tables is taken away: a damaged disk asks nobody either.
  for (const constraint of [
    sql`alter table events drop constraint events_conversation_seq_pk`,
    sql`alter table events drop constraint events_conversation_conversations_id_fk`,
    sql`alter table turns drop constraint turns_conversation_conversations_id_fk`,
  ]) {
    await opened.database.execute(constraint);
  }
});
afterAll(async () => {
  await opened.close();
});

/** Conversations a (with a refused turn), b and c: five events each, in three answered turns. */
beforeEach(async () => {
  const { database } = opened;
  for (const table of Object.values(schema)) await database.delete(table);
  await createSqlFlowArchive(database, clock).keep({ revision: "r", text: "schema: 1" });
  const log = createSqlLog(database, clock);
  for (const name of ["a", "b", "c"]) {
    const id = name as ConversationId;
    const record = { id, tokenHash: "h", flow: { id: "f", revision: "r" } };
    await log.create({ ...record, createdAt: 1, touchedAt: 1 }, [said("1")]);
    for (const turn of [1, 2]) {
      await log.append({
        conversation: id,
        expectedVersion: turn * 2 - 1,
        turn: { id: `t${turn}` as TurnId, hash: "h" },
        events: [said("x"), said("y")],
      });
    }
    if (name !== "a") continue;
    const refused = { id: "refused" as TurnId, hash: "h" };
    await log.append({ conversation: id, expectedVersion: 5, turn: refused, events: [] });
  }
});

const damage = async (...statements: readonly SQL[]): Promise<void> => {
  for (const statement of statements) await opened.database.execute(statement);
};

const found = async (): Promise<readonly string[]> =>
  (await verifyLog(opened.database)).findings.map(
    ({ code, conversation, seq }) => `${code} ${conversation}${seq === undefined ? "" : ` ${seq}`}`,
  );

describe("what is looked through", () => {
  test("is in order, and counted", async () => {
    expect(await verifyLog(opened.database)).toEqual({
      checked: { conversations: 3, events: 15, turns: 7 },
      findings: [],
    });
  });

  test.each<[string, readonly string[], readonly SQL[]]>([
    [
      "an event that is missing",
      ["gap b 3", "turn-without-answer b 3"],
      [sql`delete from events where conversation = 'b' and seq = 3`],
    ],
    [
      "events that are missing at the end",
      ["wrong-head b 3", "turn-without-answer b 4"],
      [sql`delete from events where conversation = 'b' and seq > 3`],
    ],
    [
      "a log that is gone",
      ["wrong-head c 0", "turn-without-answer c 2", "turn-without-answer c 4"],
      [sql`delete from events where conversation = 'c'`],
    ],
    [
      "an event that is there twice",
      ["double b 2"],
      [sql`insert into events select * from events where conversation = 'b' and seq = 2`],
    ],
    [
      "a head that is elsewhere",
      ["wrong-head a 5"],
      [sql`update conversations set head = 9 where id = 'a'`],
    ],
    [
      "a key that is gone",
      ["key-missing a"],
      [sql`delete from conversation_keys where conversation = 'a'`],
    ],
    [
      "a key of another conversation",
      ["unreadable a 1", "unreadable a 2", "unreadable a 3", "unreadable a 4", "unreadable a 5"],
      [
        sql`update conversation_keys set key = other.key from conversation_keys as other
            where conversation_keys.conversation = 'a' and other.conversation = 'b'`,
      ],
    ],
    [
      "an event in the place of another",
      ["unreadable a 3"],
      [
        sql`update events set event = other.event from events as other
            where events.conversation = 'a' and events.seq = 3
              and other.conversation = 'a' and other.seq = 2`,
      ],
    ],
    [
      "half an event",
      ["unreadable c 4"],
      [sql`update events set event = left(event, 30) where conversation = 'c' and seq = 4`],
    ],
    [
      "JSON that is broken",
      ["unreadable c 4"],
      [sql`update events set event = '{"type":' where conversation = 'c' and seq = 4`],
    ],
    [
      "an event nobody knows",
      ["unreadable c 4"],
      [sql`update events set event = '{"type":"x"}' where conversation = 'c' and seq = 4`],
    ],
    [
      "two turns with one answer",
      ["turns-overlap b 3"],
      [
        sql`update turns set from_seq = 3, to_seq = 5
            where conversation = 'b' and turn = 't2'`,
      ],
    ],
    [
      "a sentence nobody says",
      ["lease-overdue a 5"],
      [sql`update conversations set lease_until = 1000 where id = 'a'`],
    ],
    [
      "a flow that is not kept",
      ["flow-missing a", "flow-missing b", "flow-missing c"],
      [sql`delete from flow_revisions`],
    ],
    [
      "what belongs to nothing",
      ["orphan-events b", "orphan-key b", "orphan-turns b"],
      [sql`delete from conversations where id = 'b'`],
    ],
  ])("shows %s", async (_, expected, statements) => {
    await damage(...statements);
    expect([...(await found())].sort()).toEqual([...expected].sort());
  });

  test("is all of it, however much there is", async () => {
    await damage(
      sql`insert into conversations (id, token_hash, flow_id, flow_revision, created_at, touched_at, head)
          select 'many ' || lpad(n::text, 4, '0'), 'h', 'f', 'r', 1, 1, 0 from generate_series(1, 450) n`,
      sql`insert into conversation_keys select id, repeat('A', 43) || '=' from conversations where head = 0`,
      sql`update conversations set head = 1 where id = 'many 0450'`,
    );
    const { checked, findings } = await verifyLog(opened.database);
    expect(checked.conversations).toBe(453);
    expect(findings).toMatchObject([{ code: "wrong-head", conversation: "many 0450" }]);
  });

  test("is told without a word of what was said", async () => {
    const { database } = opened;
    const secret = "my knee operation";
    const [row] = await database
      .select()
      .from(schema.conversationKeys)
      .where(eq(schema.conversationKeys.conversation, "a"));
    const seal = createSeal("a" as ConversationId, row?.key ?? "");
    await database.execute(
      sql`update events set event = ${seal.close(2, pack(`{"text": "${secret}"`))}
          where conversation = 'a' and seq = 2`,
    );
    const verification = await verifyLog(database);
    expect(verification.findings).toMatchObject([
      { code: "unreadable", seq: 2, detail: "event 2 is not JSON" },
    ]);
    expect(JSON.stringify(verification)).not.toContain("knee");
  });
});
