import { expect, it } from "vitest";
import { inOrder } from "../../src/cli/in-order.ts";

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** Work that ends only when it is told to. */
function createWork() {
  const ends = new Map<number, () => void>();
  const begun: number[] = [];
  return {
    begun,
    end: (item: number): void => ends.get(item)?.(),
    work: async (item: number): Promise<number> => {
      begun.push(item);
      await new Promise<void>((resolve) => ends.set(item, resolve));
      return item * 10;
    },
  };
}

async function settle(): Promise<void> {
  for (let round = 0; round < 50; round += 1) await Promise.resolve();
}

it("yields in the order of the items, whichever is done first", async () => {
  const { begun, end, work } = createWork();
  const results: number[] = [];
  const all = (async () => {
    for await (const result of inOrder(each([1, 2, 3, 4]), 2, work)) results.push(result);
  })();
  await settle();
  expect(begun).toEqual([1, 2]);
  end(2);
  await settle();
  expect([begun, results]).toEqual([[1, 2], []]);
  end(1);
  await settle();
  expect([begun, results]).toEqual([
    [1, 2, 3, 4],
    [10, 20],
  ]);
  end(4);
  end(3);
  await all;
  expect(results).toEqual([10, 20, 30, 40]);
});

it("does not wait for the next item before it yields a result", async () => {
  const never = (async function* () {
    yield 1;
    await new Promise(() => undefined);
  })();
  const { value } = await inOrder(never, 4, async (item) => Promise.resolve(item)).next();
  expect(value).toBe(1);
});

it("throws a failure when it is its turn", async () => {
  const results: number[] = [];
  const failing = async (): Promise<void> => {
    const work = async (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item);
    for await (const result of inOrder(each([1, 2, 3]), 3, work)) results.push(result);
  };
  await expect(failing()).rejects.toThrow("two");
  expect(results).toEqual([1]);
});
