import { describe, expect, test } from "vitest";
import { createMemory, memoryName, type Remembered } from "../../../widget/advisor/memory.ts";

const remembered: Remembered = {
  key: { id: "c", token: "s" },
  flow: "f",
  locale: "de",
  isOpen: true,
  draft: "hm",
  waiting: [],
};

function createStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

test("what was kept is recalled until it is forgotten", () => {
  const storage = createStorage();
  const memory = createMemory(memoryName("f"), () => storage);
  expect(memory.recall()).toBeUndefined();
  expect(storage.length).toBe(0);
  memory.keep(remembered);
  expect(memory.recall()).toEqual(remembered);
  expect(createMemory(memoryName("g"), () => storage).recall()).toBeUndefined();
  memory.forget();
  expect([memory.recall(), storage.length]).toEqual([undefined, 0]);
});

describe("a browser that forbids storage, or has been meddled with, is no obstacle", () => {
  const broken: readonly (readonly [what: string, storage: () => Storage])[] = [
    [
      "forbidden",
      () => {
        throw new DOMException("", "SecurityError");
      },
    ],
    [
      "full",
      () =>
        Object.assign(createStorage(), {
          setItem() {
            throw new DOMException("", "QuotaExceededError");
          },
        }),
    ],
    ["meddled with", () => Object.assign(createStorage(), { getItem: () => "{" })],
  ];
  test.each(broken)("%s", (_what, storage) => {
    const memory = createMemory("x", storage);
    memory.keep(remembered);
    memory.forget();
    expect(memory.recall()).toBeUndefined();
  });
});
