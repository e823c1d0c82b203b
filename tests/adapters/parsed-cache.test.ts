import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createParsedCache, noCache } from "../../src/adapters/parsed-cache.ts";

describe("what was parsed before", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lotse-cache-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test("is found again for the same contents", async () => {
    const cache = createParsedCache(folder, "build 1");
    await cache.write("flow", ["a", "b"], { kept: ["ä", 1, true] });
    expect(await cache.read("flow", ["a", "b"])).toEqual({ kept: ["ä", 1, true] });
  });

  test.each([
    ["other contents", "build 1", "flow", ["a", "c"]],
    ["contents split elsewhere", "build 1", "flow", ["ab"]],
    ["another name", "build 1", "catalog", ["a", "b"]],
    ["another build", "build 2", "flow", ["a", "b"]],
  ])("is not found for %s", async (_, program, name, contents) => {
    await createParsedCache(folder, "build 1").write("flow", ["a", "b"], 1);
    expect(await createParsedCache(folder, program).read(name, contents)).toBeUndefined();
  });

  test("is found where it was prepared, until something newer is kept", async () => {
    const prepared = join(folder, "prepared");
    await createParsedCache(prepared, "build 1").write("flow", ["a"], "prepared");
    const cache = createParsedCache(join(folder, "own"), "build 1", prepared);
    expect(await cache.read("flow", ["a"])).toBe("prepared");
    expect(await cache.read("flow", ["b"])).toBeUndefined();
    await cache.write("flow", ["a"], "own");
    expect(await cache.read("flow", ["a"])).toBe("own");
    expect(await createParsedCache(prepared, "build 1").read("flow", ["a"])).toBe("prepared");
  });

  test("gives way to the newer of its name, and leaves others alone", async () => {
    const cache = createParsedCache(folder, "build 1");
    await cache.write("flow-a", ["1"], 1);
    await cache.write("flow-b", ["1"], 1);
    await cache.write("flow-a", ["2"], 2);
    expect((await readdir(folder)).map((name) => name.slice(0, 6)).toSorted()).toEqual([
      "flow-a",
      "flow-b",
    ]);
    expect(await cache.read("flow-a", ["2"])).toBe(2);
  });

  test("is as good as absent when it was cut short", async () => {
    const cache = createParsedCache(folder, "build 1");
    await cache.write("flow", ["a"], { long: "value" });
    const [file = ""] = await readdir(folder);
    await writeFile(join(folder, file), '{"long": "va');
    expect(await cache.read("flow", ["a"])).toBeUndefined();
  });

  test.each([
    ["other JSON stands in its place", () => "{}"],
    ["one character fell over", (text: string) => text.replace("value", "velue")],
    ["it is empty", () => ""],
    ["its digest is gone", (text: string) => text.slice(text.indexOf("\n") + 1)],
  ])("is as good as absent when %s", async (_, spoil) => {
    const cache = createParsedCache(folder, "build 1");
    await cache.write("flow", ["a"], { long: "value" });
    const [file = ""] = await readdir(folder);
    const path = join(folder, file);
    await writeFile(path, spoil(await readFile(path, "utf8")));
    expect(await cache.read("flow", ["a"])).toBeUndefined();
    await cache.write("flow", ["a"], { long: "value" });
    expect(await cache.read("flow", ["a"])).toEqual({ long: "value" });
  });

  test("is not kept where nothing can be written, and nobody minds", async () => {
    await writeFile(join(folder, "file"), "");
    const cache = createParsedCache(join(folder, "file"), "build 1");
    await cache.write("flow", ["a"], 1);
    expect(await cache.read("flow", ["a"])).toBeUndefined();
  });

  test("is never kept by a program that does not know its build", async () => {
    await noCache.write("flow", ["a"], 1);
    expect(await noCache.read("flow", ["a"])).toBeUndefined();
  });
});
