import { expect, test } from "vitest";
import type { ConversationId } from "../../src/advisor/ports.ts";
import { createArrivals } from "../../src/server/arrivals.ts";

const id = (name: string) => name as ConversationId;

/** Looks that end when they are told to. */
function createLooks() {
  const looks: { readonly all: readonly string[]; end(error?: Error): void }[] = [];
  const arrivals = createArrivals(
    async (all) =>
      await new Promise<void>((resolve, reject) => {
        looks.push({ all, end: (error) => (error === undefined ? resolve() : reject(error)) });
      }),
  );
  return { looks, arrivals };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

test("who comes while it is looked for others is looked for together", async () => {
  const { looks, arrivals } = createLooks();
  const done: string[] = [];
  const ask = async (name: string): Promise<void> => {
    await arrivals.ask(id(name));
    done.push(name);
  };
  void ask("a");
  await settle();
  for (const name of ["b", "c", "b"]) void ask(name);
  await settle();
  expect(looks.map(({ all }) => all)).toEqual([["a"]]);
  looks[0]?.end();
  await settle();
  expect(done).toEqual(["a"]);
  expect(looks.map(({ all }) => all)).toEqual([["a"], ["b", "c"]]);
  looks[1]?.end();
  await settle();
  expect(done).toEqual(["a", "b", "c", "b"]);
});

test("a look that fails is theirs alone for whom it was", async () => {
  const { looks, arrivals } = createLooks();
  const failed = expect(arrivals.ask(id("a"))).rejects.toThrow("gone");
  await settle();
  const well = arrivals.ask(id("b"));
  looks[0]?.end(new Error("gone"));
  await failed;
  await settle();
  looks[1]?.end();
  await expect(well).resolves.toBeUndefined();
});
