import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { unpackFiles } from "../../../src/adapters/log/unpack-files.ts";

let parent: string;
let source: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "lotse-unpack-"));
  source = join(parent, "source");
  await mkdir(source);
});
afterEach(async () => await rm(parent, { recursive: true, force: true }));

function pack(): Uint8Array {
  return execFileSync("tar", ["--format=ustar", "-C", source, "-czf", "-", "."]);
}

const target = (): string => join(parent, "target");

describe("an archive", () => {
  test.each([0, 1, 511, 512, 513, 100_000])(
    "with a file of %i bytes is laid out",
    async (bytes) => {
      const content = Buffer.alloc(bytes, "lotse ");
      await mkdir(join(source, "base", "empty"), { recursive: true });
      await writeFile(join(source, "base", "file"), content);
      await writeFile(join(source, "after"), "what comes after it");
      unpackFiles(pack(), target());
      expect(await readFile(join(target(), "base", "file"))).toEqual(content);
      expect(await readFile(join(target(), "after"), "utf8")).toBe("what comes after it");
      expect((await readdir(target(), { recursive: true })).sort()).toEqual(
        (await readdir(source, { recursive: true })).sort(),
      );
    },
  );

  test("can be read by nobody else", async () => {
    await mkdir(join(source, "base"));
    await writeFile(join(source, "base", "file"), "secret", { mode: 0o666 });
    unpackFiles(pack(), target());
    const modes = await Promise.all(
      ["", "base", "base/file"].map(
        async (name) => (await stat(join(target(), name))).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o700, 0o700, 0o600]);
  });

  test("that leads elsewhere is refused", async () => {
    await symlink("/etc", join(source, "elsewhere"));
    expect(() => unpackFiles(pack(), target())).toThrow("files and folders only");
  });

  test("is not laid out over what is there", async () => {
    await mkdir(target());
    await writeFile(join(target(), "kept"), "");
    expect(() => unpackFiles(pack(), target())).toThrow("EEXIST");
  });
});
