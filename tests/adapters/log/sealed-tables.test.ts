import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "drizzle-orm/pglite/migrator";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { openMemoryDatabase } from "../../../src/adapters/log/embedded-database.ts";
import type { LogDatabase } from "../../../src/adapters/log/log-database.ts";
import * as schema from "../../../src/adapters/log/schema.ts";
import { eraseUnreadable } from "../../../src/adapters/log/sql-erasure.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import type { ConversationId, ConversationLog, TurnId } from "../../../src/advisor/ports.ts";
import { emptyDatabase } from "../../fixtures/memory-database.ts";

const clock = { now: () => 1_000 };
const canary = "my knee operation";
const recordOf = (id: string) => ({
  id: id as ConversationId,
  tokenHash: "h",
  flow: { id: "f", revision: "r" },
  createdAt: 1,
  touchedAt: 1,
});

describe("what lies in the tables", () => {
  let database: LogDatabase;
  let log: ConversationLog;
  beforeEach(async () => {
    database = await emptyDatabase();
    log = createSqlLog(database, clock);
  });

  async function converse(id: string): Promise<ConversationId> {
    const record = recordOf(id);
    await log.create(record, [{ type: "shopper-said", text: `${canary} 1` }]);
    await log.append({
      conversation: record.id,
      expectedVersion: 1,
      turn: { id: "t1" as TurnId, hash: "fingerprint" },
      events: [{ type: "shopper-said", text: `${canary} 2`.repeat(50) }],
    });
    return record.id;
  }

  async function everything(): Promise<string> {
    const tables = await Promise.all(
      Object.values(schema).map(async (table) => await database.select().from(table)),
    );
    return JSON.stringify(tables);
  }

  test("says nothing of what was said, nor lets it be guessed", async () => {
    await converse("c1");
    const stored = await everything();
    expect(stored).toContain("c1");
    expect(stored).not.toContain("knee");
    expect(stored).not.toContain("shopper-said");
    expect(stored).not.toContain("fingerprint");
  });

  test("is nothing once a conversation is erased, its key included", async () => {
    await log.erase(await converse("c1"));
    expect(JSON.parse(await everything())).toEqual(Object.values(schema).map(() => []));
    await converse("c2");
    await log.eraseIdle({ strangersBefore: 2_000, shoppersBefore: 0, most: 10 });
    expect(JSON.parse(await everything())).toEqual(Object.values(schema).map(() => []));
  });

  test("cannot be read any more when only the key is gone, and can be cleared away", async () => {
    const [gone, kept] = [await converse("c1"), await converse("c2")];
    await database.execute(sql`delete from conversation_keys where conversation = ${gone}`);
    const more = { conversation: gone, expectedVersion: 2, events: [] };
    expect(await log.append(more)).toEqual({ type: "conflict", head: -1 });
    // As after a restart: a process that has held the conversation remembers its key.
    log = createSqlLog(database, clock);
    expect(await log.find(gone)).toBeUndefined();
    expect(await log.read(gone, 0)).toEqual([]);
    expect(await log.findTurn(gone, { id: "t1" as TurnId, hash: "fingerprint" })).toBeUndefined();
    const next = { conversation: gone, expectedVersion: 2, events: [] };
    expect(await log.append(next)).toEqual({ type: "conflict", head: -1 });
    expect(await eraseUnreadable(database)).toBe(1);
    expect(await eraseUnreadable(database)).toBe(0);
    expect(await log.read(kept, 0)).toHaveLength(2);
    expect(await everything()).not.toContain('"c1"');
  });

  test("is not spoken about by a sweeper that cannot read it", async () => {
    const id = await converse("c1");
    const owed = { conversation: id, expectedVersion: 2, leaseMs: 0 };
    await log.append({ ...owed, events: [{ type: "shopper-said", text: "x" }] });
    await database.execute(sql`delete from conversation_keys`);
    expect(await log.takeOver({ leaseMs: 1_000, most: 10 })).toEqual([]);
  });
});

test("a database from before there were seals is brought along, and goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lotse-older-"));
  const migrations = join(import.meta.dirname, "../../../src/adapters/log/migrations");
  const { database, close } = await openMemoryDatabase();
  // As nobody has prepared it yet.
  for (const name of ["public", "drizzle"]) {
    await database.execute(sql`drop schema ${sql.identifier(name)} cascade`);
  }
  await database.execute(sql`create schema public`);
  // The first two migrations alone, as they were.
  cpSync(migrations, folder, { recursive: true });
  const journal = join(folder, "meta/_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8"));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 2) }));
  await migrate(database, { migrationsFolder: folder });
  for (const rows of [
    sql`insert into conversations (id, token_hash, flow_id, flow_revision, created_at, head)
      values ('c1', 'h', 'f', 'r', 1, 2)`,
    sql`insert into events (conversation, seq, at, event) values
      ('c1', 1, 5, '{"type":"shopper-said","text":"one"}'),
      ('c1', 2, 7, '{"type":"shopper-said","text":"two"}')`,
    sql`insert into turns (conversation, turn, hash, from_seq, to_seq)
      values ('c1', 't1', 'f', 2, 2)`,
  ]) {
    await database.execute(rows);
  }
  await migrate(database, { migrationsFolder: migrations });

  const log = createSqlLog(database, clock);
  const id = "c1" as ConversationId;
  expect(await log.find(id)).toEqual({ ...recordOf("c1"), touchedAt: 7 });
  const turn = { id: "t1" as TurnId, hash: "f" };
  expect(await log.findTurn(id, turn)).toMatchObject({ type: "repeated", events: [{ seq: 2 }] });
  const next = { conversation: id, expectedVersion: 2 };
  await log.append({ ...next, events: [{ type: "shopper-said", text: "three" }] });
  expect((await log.read(id, 0)).map(({ event }) => "text" in event && event.text)).toEqual([
    "one",
    "two",
    "three",
  ]);
  await close();
  rmSync(folder, { recursive: true });
});
