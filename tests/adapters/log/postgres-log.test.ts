import { execFileSync } from "node:child_process";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openPostgresDatabase } from "../../../src/adapters/log/postgres-database.ts";
import { rowsOf, type LogDatabase } from "../../../src/adapters/log/log-database.ts";
import { createSqlFlowArchive } from "../../../src/adapters/log/sql-flow-archive.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import type { Clock, ConversationId, ConversationLog } from "../../../src/advisor/ports.ts";
import { describeConversationLog } from "../../contracts/conversation-log.ts";
import { createSqlStudioStore } from "../../../src/adapters/studio/sql-studio-store.ts";
import { clearStudio, describeStudioStore } from "../../contracts/studio-store.ts";
import { describeFlowArchive } from "../../contracts/flow-archive.ts";
import { startPostgres, type PostgresServer } from "../../servers/postgres.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.remove();
});

const trouble: unknown[] = [];

type Step = Pick<LogDatabase, "execute">;

async function open(clock: Clock): Promise<{ log: ConversationLog; close(): Promise<void> }> {
  const parts = { connectionsMax: 4, onTrouble: (found: unknown) => void trouble.push(found) };
  const opened = await openPostgresDatabase({ ...parts, url: await server.newDatabase() });
  return { log: createSqlLog(opened.database, clock), close: opened.close };
}

describeConversationLog("a PostgreSQL server", open);

describeFlowArchive("a PostgreSQL server", async () => {
  const parts = { connectionsMax: 4, onTrouble: (found: unknown) => void trouble.push(found) };
  const opened = await openPostgresDatabase({ ...parts, url: await server.newDatabase() });
  const archive = createSqlFlowArchive(opened.database, { now: () => 0 });
  return { archive, close: opened.close };
});

describeStudioStore("a PostgreSQL server", async () => {
  const parts = { connectionsMax: 4, onTrouble: (found: unknown) => void trouble.push(found) };
  const { database, close } = await openPostgresDatabase({
    ...parts,
    url: await server.newDatabase(),
  });
  const clear = async (): Promise<void> => await clearStudio(database);
  return { studio: createSqlStudioStore(database), clear, close };
});

describe("a PostgreSQL server", () => {
  const clock = { now: () => 1 };
  const id = "c1" as ConversationId;
  const record = {
    id,
    tokenHash: "h",
    flow: { id: "f", revision: "r" },
    createdAt: 1,
    touchedAt: 1,
  };
  const secret = "the shopper's own words";

  test("that is busy has one limit for the wait for a connection and the answer", async () => {
    const { database, close } = await openPostgresDatabase({
      connectionsMax: 1,
      onTrouble: () => {},
      patienceMs: 400,
      url: await server.newDatabase(),
    });
    const nap = sql`select pg_sleep(0.25)`;
    const naps = await Promise.allSettled([database.execute(nap), database.execute(nap)]);
    // Each alone is short enough.
    expect(naps[1].status).toBe("rejected");
    await close();
  });

  test("that hangs up between two statements fails the next, and ends no process", async () => {
    const parts = { connectionsMax: 2, onTrouble: (found: unknown) => void trouble.push(found) };
    const { database, close } = await openPostgresDatabase({
      ...parts,
      url: await server.newDatabase(),
    });
    const numberIn = (result: unknown): number =>
      z.tuple([z.object({ n: z.number() })]).parse(rowsOf(result))[0].n;
    await expect(
      database.transaction(async (turn) => {
        const pid = numberIn(await turn.execute(sql`select pg_backend_pid() as n`));
        await database.execute(sql`select pg_terminate_backend(${pid})`);
        const left = sql`select count(*)::int as n from pg_stat_activity where pid = ${pid}`;
        await expect.poll(async () => numberIn(await database.execute(left))).toBe(0);
        // What it said on leaving is heard before this is answered.
        await database.execute(sql`select 1`);
        await turn.execute(sql`select 1`);
      }),
    ).rejects.toThrow();
    expect(numberIn(await database.execute(sql`select 1 as n`))).toBe(1);
    await close();
  });

  test.each<[where: string, breakOff: (turn: Step, freeze: () => void) => Promise<unknown>]>([
    [
      "in the middle",
      async (turn, freeze) => {
        await turn.execute(sql`select 1`);
        freeze();
        await turn.execute(sql`select 2`);
      },
    ],
    [
      "at its end",
      async (turn, freeze) => {
        await turn.execute(sql`select 1`);
        freeze();
      },
    ],
  ])(
    "that stands still %s of a transaction keeps what is written after it",
    async (_, breakOff) => {
      const url = await server.newDatabase();
      const parts = { url, connectionsMax: 1, onTrouble: () => {}, patienceMs: 300 };
      const { database, close } = await openPostgresDatabase(parts);
      const log = createSqlLog(database, clock);
      const freeze = (): void => server.pause();
      const broken = database.transaction(async (turn) => await breakOff(turn, freeze));
      await expect(broken).rejects.toThrow();
      server.resume();
      const create = async (): Promise<unknown> =>
        await log.create(record, []).then(() => "written");
      await expect.poll(async () => await create().catch(String)).toBe("written");
      // Whoever comes by another connection sees it only when it was committed.
      const other = await openPostgresDatabase({ ...parts, isMigrated: true });
      expect(await createSqlLog(other.database, clock).find(id)).toEqual(record);
      await Promise.all([close(), other.close()]);
    },
  );

  test("that stands still when transactions begin has its connections afterwards", async () => {
    const { database, close } = await openPostgresDatabase({
      url: await server.newDatabase(),
      connectionsMax: 2,
      onTrouble: () => {},
      patienceMs: 300,
    });
    const one = sql`select 1`;
    await Promise.all([database.execute(one), database.execute(one)]);
    server.pause();
    const begin = async (): Promise<unknown> =>
      await database.transaction(async (turn) => await turn.execute(one));
    const broken = await Promise.allSettled([begin(), begin()]);
    expect(broken.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    server.resume();
    await expect.poll(async () => await begin().then(() => "begun", String)).toBe("begun");
    await close();
  });

  test("is migrated once when several nodes start at the same time", async () => {
    const url = await server.newDatabase();
    const opened = await Promise.all(
      Array.from({ length: 4 }, async () =>
        openPostgresDatabase({ url, connectionsMax: 1, onTrouble: (found) => trouble.push(found) }),
      ),
    );
    for (const one of opened) {
      await one.ping();
      await one.close();
    }
  });

  test("is not ready while it takes nothing, as a standby does", async () => {
    const url = await server.newDatabase();
    const opened = await openPostgresDatabase({ url, connectionsMax: 1, onTrouble: () => {} });
    const name = url.slice(url.lastIndexOf("/") + 1);
    const turn = sql.raw(`alter database ${name} set default_transaction_read_only = on`);
    await opened.database.execute(turn);
    // What is set for a database holds for connections made from then on.
    const later = await openPostgresDatabase({
      url,
      connectionsMax: 1,
      onTrouble: () => {},
      isMigrated: true,
    });
    await expect(later.ping()).rejects.toMatchObject({ code: "log-unavailable" });
    await Promise.all([opened.close(), later.close()]);
  });

  test("that cannot be reached is said without its address or password", async () => {
    const url = `postgres://lotse:hunter2@127.0.0.1:${server.port}/nowhere`;
    const failed = await openPostgresDatabase({
      url,
      connectionsMax: 1,
      onTrouble: () => {},
    }).catch((cause: unknown) => cause);
    expect(failed).toMatchObject({ name: "LogError", code: "3D000" });
    expect(String(failed)).not.toContain("hunter2");
  });

  test("repeats no shopper's words in an error", async () => {
    const { log, close } = await open(clock);
    await log.create(record, [{ type: "shopper-said", text: secret }]);
    const again = await log
      .create(record, [{ type: "shopper-said", text: secret }])
      .catch((cause: unknown) => cause);
    expect(again).toMatchObject({ name: "LogError", code: "23505" });
    expect(JSON.stringify([again, String(again), (again as Error).stack])).not.toContain(secret);
    await close();
  });

  test("is backed up while it runs, and restored elsewhere", async () => {
    const [from, to] = [await server.newDatabase(), await server.newDatabase()];
    const parts = { connectionsMax: 1, onTrouble: (found: unknown) => void trouble.push(found) };
    const original = await openPostgresDatabase({ ...parts, url: from });
    await createSqlLog(original.database, clock).create(record, [
      { type: "shopper-said", text: secret },
    ]);
    const dump = execFileSync(server.program("pg_dump"), ["--format=custom", from]);
    await original.close();
    execFileSync(server.program("pg_restore"), ["--no-owner", "--dbname", to], { input: dump });
    const restored = await openPostgresDatabase({ ...parts, url: to });
    const log = createSqlLog(restored.database, clock);
    expect(await log.find(id)).toEqual(record);
    expect(await log.read(id, 0)).toMatchObject([{ seq: 1, event: { text: secret } }]);
    const next = { conversation: id, expectedVersion: 1, events: [] };
    expect(await log.append(next)).toMatchObject({ type: "appended" });
    await restored.close();
  });

  test.each([
    ["killed", async () => await server.kill(), async () => await server.start()],
    ["stopped", async () => await server.stop(), async () => await server.start()],
    ["paused", async () => server.pause(), async () => server.resume()],
  ])("%s is refused as unavailable, and used again when it is back", async (_, fail, recover) => {
    const { log, close } = await open(clock);
    await log.create(record, [{ type: "shopper-said", text: "one" }]);
    await fail();
    // More than there are connections: some wait for one, others for an answer.
    const failed = await Promise.all(
      Array.from({ length: 12 }, async () => log.find(id).catch((cause: unknown) => cause)),
    );
    expect(failed.map((cause) => (cause as Error).name)).toEqual(
      failed.map(() => "LogUnavailableError"),
    );
    // Once it is known to be gone, at most one asks again; the others are not kept waiting.
    const readers = async (): Promise<readonly unknown[]> =>
      await Promise.all(Array.from({ length: 4 }, async () => log.read(id, 0).catch(String)));
    await readers();
    expect((await readers()).join("\n")).toContain("no server");
    await recover();
    const read = async (): Promise<unknown> => await log.read(id, 0).catch(String);
    await expect.poll(read).toMatchObject([{ seq: 1, event: { text: "one" } }]);
    await close();
  });
});
