import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openEmbeddedDatabase } from "../../src/adapters/log/embedded-database.ts";
import type { LogDatabase } from "../../src/adapters/log/log-database.ts";
import { createSqlFlowArchive } from "../../src/adapters/log/sql-flow-archive.ts";
import { createSqlLog } from "../../src/adapters/log/sql-log.ts";
import { toShopper } from "../../src/adapters/shopper-tokens.ts";
import type { ConversationId } from "../../src/advisor/ports.ts";
import type { Command } from "../../src/cli/command.ts";
import { eraseCommand } from "../../src/cli/erase.ts";
import { exportCommand } from "../../src/cli/export.ts";
import { verifyCommand } from "../../src/cli/verify.ts";
import { createRecordedIo } from "./recorded-io.ts";

/** The commands that look after what is kept, on a data folder as the server leaves it. */

const secret = "a secret of at least 32 characters";
const clock = { now: () => 1_763_760_000_000 };
let parent: string;
let prepared: string;
let copies = 0;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "lotse-kept-"));
  prepared = join(parent, "prepared");
  await work(prepared, async (database) => {
    await createSqlFlowArchive(database, clock).keep({ revision: "r", text: "schema: 1" });
    const log = createSqlLog(database, clock);
    for (const [name, customer] of [
      ["one", "7"],
      ["two", "8"],
      ["three", undefined],
    ] as const) {
      const id = name as ConversationId;
      const record = { id, tokenHash: "the hash", flow: { id: "f", revision: "r" } };
      await log.create({ ...record, createdAt: clock.now(), touchedAt: clock.now() }, [
        { type: "shopper-said", text: `words of ${name}` },
        { type: "wording-spoken", text: "yes" },
      ]);
      if (customer !== undefined) await log.bind(id, toShopper(customer, [secret]));
    }
  });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(parent, { recursive: true });
});
beforeEach(() => {
  vi.stubEnv("LOTSE_DATA_DIR", prepared);
  vi.stubEnv("LOTSE_SHOPPER_SECRET", secret);
});

/** For whoever changes what is kept: a copy made while nothing runs is a backup, and this restores it. */
async function restore(): Promise<string> {
  copies += 1;
  const folder = join(parent, `copy-${copies}`);
  await cp(prepared, folder, { recursive: true });
  vi.stubEnv("LOTSE_DATA_DIR", folder);
  return folder;
}

async function work(place: string, doing: (database: LogDatabase) => Promise<void>): Promise<void> {
  const opened = await openEmbeddedDatabase(place, () => {});
  await doing(opened.database);
  await opened.close();
}

async function run(command: Command, ...args: readonly string[]) {
  const { io, written } = createRecordedIo();
  const code = await command.run(args, io);
  return { code, ...written };
}

describe("lotse verify", () => {
  test("finds a restored copy in order", async () => {
    await restore();
    expect(await run(verifyCommand)).toEqual({
      code: 0,
      stdout: "3 conversations, 0 turns, 6 events: everything is in order\n",
      stderr: "",
    });
  });

  test("lists what is damaged, for people and for programs", async () => {
    await work(await restore(), async (database) => {
      await database.execute(sql`delete from events where conversation = 'two' and seq = 1`);
      await database.execute(sql`update conversations set head = 3 where id = 'three'`);
    });
    expect(await run(verifyCommand)).toEqual({
      code: 1,
      stdout: `wrong-head  three  the log ends at 2, its head says 3
gap         two    event 1 is missing
3 conversations, 0 turns, 5 events: 2 findings
`,
      stderr: "",
    });
    const { code, stdout } = await run(verifyCommand, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      checked: { conversations: 3, events: 5, turns: 0 },
      findings: [{ code: "wrong-head" }, { code: "gap", conversation: "two", seq: 1 }],
    });
  });

  test("does not look where nothing is, nor where somebody is at work", async () => {
    // Whoever started this test is alive.
    const holder = { pid: process.ppid, host: hostname() };
    const folder = join(parent, "held");
    await mkdir(join(folder, "log"), { recursive: true });
    vi.stubEnv("LOTSE_DATA_DIR", folder);
    await writeFile(join(folder, "lotse.lock"), JSON.stringify(holder));
    expect(await run(verifyCommand)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`in use by process ${process.ppid}`),
    });
    vi.stubEnv("LOTSE_DATA_DIR", join(parent, "nowhere"));
    expect(await run(verifyCommand)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There are no conversations in"),
    });
  });

  test.each([[["extra"]], [["--jsno"]]])("is called in a wrong way: %s", async (args) => {
    expect(await run(verifyCommand, ...args)).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("lotse export", () => {
  test("prints what is kept of a shopper, and of nobody else", async () => {
    const { code, stdout } = await run(exportCommand, "--shopper", "7");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      conversations: [
        {
          conversation: "one",
          startedAt: "2025-11-21T21:20:00.000Z",
          knownToShop: true,
          events: [{ seq: 1, event: { text: "words of one" } }, { seq: 2 }],
        },
      ],
    });
    expect(stdout).not.toContain("words of two");
    expect(stdout).not.toContain("the hash");
  });

  test("prints one conversation", async () => {
    const { code, stdout } = await run(exportCommand, "--conversation=three");
    expect(code).toBe(0);
    expect(stdout).toContain("words of three");
  });

  test("finds nothing of a stranger", async () => {
    expect(await run(exportCommand, "--shopper", "9")).toMatchObject({ code: 1 });
    expect(await run(exportCommand, "--conversation", "four")).toMatchObject({ code: 1 });
  });
});

describe("lotse erase", () => {
  test("erases everything of a shopper, and nothing else", async () => {
    await restore();
    expect(await run(eraseCommand, "--shopper", "7")).toMatchObject({
      code: 0,
      stdout: "1 conversation erased\n",
    });
    expect(await run(eraseCommand, "--shopper", "7")).toMatchObject({ code: 1 });
    expect((await run(exportCommand, "--shopper", "8")).code).toBe(0);
    expect((await run(verifyCommand)).stdout).toContain("2 conversations");
  });

  test("clears away what cannot be read any more", async () => {
    await work(await restore(), async (database) => {
      await database.execute(sql`delete from conversation_keys where conversation = 'two'`);
      await database.execute(sql`insert into conversation_keys values ('elsewhere', 'k')`);
    });
    expect((await run(verifyCommand)).stdout).toMatch(/orphan-key .*\nkey-missing .*\n/);
    expect(await run(eraseCommand, "--unreadable")).toMatchObject({
      code: 0,
      stdout: "2 unreadable rests erased\n",
    });
    expect((await run(verifyCommand)).code).toBe(0);
    expect((await run(eraseCommand, "--unreadable")).code).toBe(1);
  });
});

describe.each([
  ["export", exportCommand],
  ["erase", eraseCommand],
])("lotse %s", (_, command) => {
  test.each([
    ["nobody", []],
    ["two at once", ["--shopper", "7", "--conversation", "one"]],
    ["something else", ["--shopper", "7", "one"]],
  ])("does nothing for %s", async (_what, args) => {
    const { code, stderr } = await run(command, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain("--shopper ID");
  });

  test("needs the secret to know a shopper", async () => {
    vi.stubEnv("LOTSE_SHOPPER_SECRET", "");
    expect(await run(command, "--shopper", "7")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("LOTSE_SHOPPER_SECRET"),
    });
  });
});
