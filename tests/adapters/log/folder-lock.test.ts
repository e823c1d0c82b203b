import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  FolderLockedError,
  FolderUnusableError,
  lockFolder,
} from "../../../src/adapters/log/folder-lock.ts";

describe("the lock of a data folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lotse-lock-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const leave = async (holder: unknown): Promise<void> => {
    const text = typeof holder === "string" ? holder : JSON.stringify(holder);
    await writeFile(join(folder, "lotse.lock"), text);
  };

  test("is there while held and gone when released", async () => {
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, "lotse.lock"), "utf8"))).toMatchObject({
      pid: process.pid,
      host: hostname(),
    });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("keeps a second process out, 20 of 20 times", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(other, "spawn");
    await leave({ pid: other.pid, host: hostname() });
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await expect(lockFolder(folder)).rejects.toThrow(FolderLockedError);
    }
    await expect(lockFolder(folder)).rejects.toThrow(`process ${other.pid}`);
    other.kill("SIGKILL");
    await once(other, "exit");
    await (await lockFolder(folder)).release();
  });

  test.each([
    ["a file cut short by a crash", ""],
    ["half a file", '{"pid": 12'],
    ["a process that is dead", { pid: 2_147_483_000, host: hostname() }],
    ["a pid that was given to another process", { pid: 1, host: hostname(), started: "never" }],
  ])("is taken over from %s", async (_, holder) => {
    await leave(holder);
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, "lotse.lock"), "utf8")).pid).toBe(process.pid);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("is not taken from another machine, whose processes cannot be seen", async () => {
    await leave({ pid: 2_147_483_000, host: "another-machine" });
    await expect(lockFolder(folder)).rejects.toThrow("another-machine");
  });

  test("is not taken where there can be no folder, and says why", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await expect(lockFolder(file)).rejects.toThrow(FolderUnusableError);
    await expect(lockFolder(file)).rejects.toThrow(`${file} cannot be used: it is a file`);
    await expect(lockFolder(join(file, "data"))).rejects.toThrow("it lies in a file");
  });

  test("makes the folder", async () => {
    const lock = await lockFolder(join(folder, "new", "data"));
    expect(await readdir(join(folder, "new", "data"))).toEqual(["lotse.lock"]);
    await lock.release();
  });

  test("is taken over by one process only", async () => {
    await leave({ pid: 2_147_483_000, host: hostname() });
    await writeFile(join(folder, "lotse.lock.takeover"), "");
    await expect(lockFolder(folder)).rejects.toThrow(FolderLockedError);
  });
});
