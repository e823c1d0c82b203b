import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFileVectorCache } from "../../../src/adapters/embedding/file-vector-cache.ts";
import { createLayeredVectorCache } from "../../../src/adapters/embedding/layered-vector-cache.ts";
import { createMemoryVectorCache } from "../../../src/adapters/embedding/memory-vector-cache.ts";
import { describeVectorCache, keyOf } from "../../contracts/vector-cache.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vectors-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describeVectorCache("Memory", async () => ({
  cache: createMemoryVectorCache(1_000),
  close: async () => {},
}));

describeVectorCache("One behind another", async () => ({
  cache: createLayeredVectorCache(createMemoryVectorCache(1_000), createMemoryVectorCache(1_000)),
  close: async () => {},
}));

describeVectorCache("A file", async () => ({
  cache: createFileVectorCache(join(folder, "contract.bin"), 4),
  close: async () => {},
}));

const vector = Int8Array.from([1, -2, 3, -4]);
const entry = (number: number) => ({ key: keyOf(number), vector });

it("what only the second knows is told to the first", async () => {
  const [first, second] = [createMemoryVectorCache(10), createMemoryVectorCache(10)];
  await second.write([entry(1)]);
  const both = createLayeredVectorCache(first, second);
  expect(await both.read([2, 1].map(keyOf))).toEqual([undefined, vector]);
  expect(await first.read([1, 2].map(keyOf))).toEqual([vector, undefined]);
  await both.write([entry(3)]);
  expect(await first.read([keyOf(3)])).toEqual([vector]);
  expect(await second.read([keyOf(3)])).toEqual([vector]);
});

it("memory forgets what was used longest ago", async () => {
  const cache = createMemoryVectorCache(2);
  await cache.write([entry(1), entry(2)]);
  await cache.read([keyOf(1)]);
  await cache.write([entry(3)]);
  expect(await cache.read([1, 2, 3].map(keyOf))).toEqual([vector, undefined, vector]);
});

describe("a file of vectors", () => {
  it("is found again by the next process", async () => {
    const path = join(folder, "deep", "again.bin");
    await createFileVectorCache(path, 4).write([entry(1)]);
    const later = createFileVectorCache(path, 4);
    await later.write([entry(2)]);
    const found = await createFileVectorCache(path, 4).read([1, 2, 3].map(keyOf));
    expect(found).toEqual([vector, vector, undefined]);
  });

  it("does not grow by what it has already", async () => {
    const path = join(folder, "same.bin");
    const cache = createFileVectorCache(path, 4);
    await cache.write([entry(1)]);
    const { size } = await stat(path);
    await cache.write([entry(1)]);
    expect((await stat(path)).size).toBe(size);
  });

  it.each([
    ["cut short", (file: Buffer) => file.subarray(0, -3)],
    ["of something else", () => Buffer.from("hello")],
    ["empty", () => Buffer.alloc(0)],
  ])("%s is used as far as it goes, and mended", async (name, harm) => {
    const path = join(folder, `${name}.bin`);
    await createFileVectorCache(path, 4).write([entry(1), entry(2)]);
    await writeFile(path, harm(await readFile(path)));
    const hurt = createFileVectorCache(path, 4);
    const [first, second] = await hurt.read([1, 2].map(keyOf));
    expect(second).toBeUndefined();
    await hurt.write([entry(3)]);
    const mended = await createFileVectorCache(path, 4).read([1, 2, 3].map(keyOf));
    expect(mended).toEqual([first, undefined, vector]);
  });

  it("believes no record that was changed, and keeps the others", async () => {
    const path = join(folder, "changed.bin");
    await createFileVectorCache(path, 4).write([entry(1), entry(2), entry(3)]);
    const file = await readFile(path);
    // In the middle of the second vector.
    const at = file.length - Math.round(file.length / 3) - 2;
    file.writeUInt8(file.readUInt8(at) ^ 0x40, at);
    await writeFile(path, file);
    const hurt = createFileVectorCache(path, 4);
    expect(await hurt.read([1, 2, 3].map(keyOf))).toEqual([vector, undefined, vector]);
    await hurt.write([entry(2)]);
    const mended = await createFileVectorCache(path, 4).read([1, 2, 3].map(keyOf));
    expect(mended).toEqual([vector, vector, vector]);
  });

  it("begins anew when it has grown too large", async () => {
    const path = join(folder, "large.bin");
    const cache = createFileVectorCache(path, 4, 110);
    await cache.write([entry(1), entry(2), entry(3)]);
    await cache.write([entry(4)]);
    const found = await createFileVectorCache(path, 4, 110).read([1, 2, 3, 4].map(keyOf));
    expect(found).toEqual([undefined, undefined, undefined, vector]);
  });

  it("keeps no vector of another dimension, and takes any key", async () => {
    const path = join(folder, "odd.bin");
    await createFileVectorCache(path, 4).write([
      { key: keyOf(1), vector: Int8Array.from([1]) },
      { key: "../../etc", vector },
    ]);
    const found = await createFileVectorCache(path, 4).read([keyOf(1), "../../etc"]);
    expect(found).toEqual([undefined, vector]);
  });

  it("does without a disk", async () => {
    const cache = createFileVectorCache(join("/dev/null", "vectors.bin"), 4);
    await cache.write([entry(1)]);
    expect(await cache.read([keyOf(1)])).toEqual([vector]);
  });
});
