import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openEmbeddedDatabase } from "../../src/adapters/log/embedded-database.ts";
import type { LogDatabase } from "../../src/adapters/log/log-database.ts";
import { openPostgresDatabase } from "../../src/adapters/log/postgres-database.ts";
import { nodeSecrets } from "../../src/adapters/node-secrets.ts";
import { createPasswords } from "../../src/adapters/studio/passwords.ts";
import { createSqlStudioStore } from "../../src/adapters/studio/sql-studio-store.ts";
import { systemClock } from "../../src/adapters/system-clock.ts";
import { studioLinkCommand } from "../../src/cli/studio-link.ts";
import { createPeople, type People } from "../../src/workshop/people.ts";
import { startPostgres, type PostgresServer } from "../servers/postgres.ts";
import { createRecordedIo } from "./recorded-io.ts";

/** The only admin forgot the password: nobody is left in the studio who could help. */

interface Place {
  readonly settings: Readonly<Record<string, string>>;
  /** As a server has it while it runs. */
  work<Result>(doing: (database: LogDatabase) => Promise<Result>): Promise<Result>;
}

let server: PostgresServer;
let parent: string;
beforeAll(async () => {
  server = await startPostgres();
  parent = await mkdtemp(join(tmpdir(), "lotse-link-"));
});
afterAll(async () => {
  await server.remove();
  await rm(parent, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

let folders = 0;

async function aFolder(): Promise<Place> {
  folders += 1;
  const folder = join(parent, String(folders));
  return {
    settings: { LOTSE_DATA_DIR: folder },
    work: async (doing) => await using(await openEmbeddedDatabase(folder, () => {}), doing),
  };
}

async function aServer(): Promise<Place> {
  const url = await server.newDatabase();
  const parts = { url, connectionsMax: 2, onTrouble: () => {} };
  return {
    settings: { DATABASE_URL: url },
    work: async (doing) => await using(await openPostgresDatabase(parts), doing),
  };
}

async function using<Result>(
  opened: { readonly database: LogDatabase; close(): Promise<void> },
  doing: (database: LogDatabase) => Promise<Result>,
): Promise<Result> {
  try {
    return await doing(opened.database);
  } finally {
    await opened.close();
  }
}

function peopleOf(database: LogDatabase): People {
  return createPeople({
    store: createSqlStudioStore(database),
    // How dear a password is to guess is nothing to this command.
    passwords: createPasswords({ N: 16, r: 1, p: 1 }),
    secrets: nodeSecrets,
    clock: systemClock,
  });
}

async function run(place: Place, ...args: readonly string[]) {
  for (const [name, value] of Object.entries(place.settings)) vi.stubEnv(name, value);
  const { io, written } = createRecordedIo();
  const code = await studioLinkCommand.run(args, io);
  return { code, ...written };
}

function tokenIn(printed: string, kind: "setup" | "reset"): string {
  return new RegExp(`http://localhost:3000/studio#${kind}=([\\w-]+)\n`).exec(printed)?.[1] ?? "";
}

const password = "a sentence nobody guesses";
const ada = { name: "Ada", email: "ada@shop.example", password };

/** A studio with one admin, who is signed in. */
async function withAda(place: Place): Promise<string> {
  await place.work(async () => undefined);
  const token = tokenIn((await run(place)).stdout, "setup");
  return await place.work(async (database) => {
    const signedIn = await peopleOf(database).setUp({ ...ada, token });
    return signedIn.token;
  });
}

describe.each([
  ["a folder", aFolder],
  ["a PostgreSQL server", aServer],
] as const)("lotse studio-link on %s", (_name, begin) => {
  test("opens the studio again for its only admin", { timeout: 60_000 }, async () => {
    const place = await begin();
    const session = await withAda(place);

    const made = await run(place);
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain("Ada (ada@shop.example)");
    await place.work(async (database) => {
      const people = peopleOf(database);
      expect(await people.me(session)).toEqual({ state: "signed-out" });
      const reset = { token: tokenIn(made.stdout, "reset"), password: "another long sentence" };
      expect((await people.resetPassword(reset)).account).toMatchObject({ role: "admin" });
      await expect(people.resetPassword(reset)).rejects.toMatchObject({ code: "link-spent" });
      await expect(people.signIn(ada.email, password)).rejects.toMatchObject({
        code: "wrong-password",
      });
      expect(await createSqlStudioStore(database).audit(2)).toMatchObject([
        { by: "Ada", action: "password-reset" },
        { by: "lotse studio-link", action: "password-link-made", detail: "Ada" },
      ]);
    });
  });
});

describe("lotse studio-link", () => {
  test("of several accounts asks for one, and knows it by its address", async () => {
    const place = await aServer();
    await withAda(place);
    await place.work(async (database) => {
      const people = peopleOf(database);
      const [admin] = await people.accounts();
      if (admin === undefined) throw new Error("Nobody was set up.");
      const { link } = await people.invite(admin, { role: "staff" });
      const token = link.split("=")[1] ?? "";
      await people.setUp({ token, name: "Ben", email: "ben@shop.example", password });
    });
    expect(await run(place)).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(
        /whose password\? .*\n {2}ada@shop\.example {2}Ada, admin\n {2}ben@shop\.example {2}Ben, staff\n/,
      ),
    });
    expect(await run(place, "eve@shop.example")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("nobody has the address eve@shop.example"),
    });
    const made = await run(place, "Ben@shop.example");
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining("Ben (ben@") });
    expect(tokenIn(made.stdout, "reset")).not.toBe("");
  });

  test("where nothing is kept says so", async () => {
    expect(await run(await aFolder())).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There are no conversations in"),
    });
  });

  test.each([[["a@b.c", "d@e.f"]], [["--email"]]])("is called in a wrong way: %s", async (args) => {
    expect(await run(await aFolder(), ...args)).toMatchObject({ code: 2, stdout: "" });
  });
});
