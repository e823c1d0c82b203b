import { expect, test } from "vitest";
import { onCall } from "../../src/server/on-call.ts";

test("calls that come meanwhile are answered by doing it once more", async () => {
  const ends: (() => void)[] = [];
  const errand = onCall(async () => {
    await new Promise<void>((resolve) => ends.push(resolve));
  }, fail);
  errand.call();
  errand.call();
  errand.call();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await until(() => ends.length === 2);
  ends[1]?.();
  await errand.rest();
  expect(ends).toHaveLength(2);
  errand.call();
  expect(ends).toHaveLength(3);
  ends[2]?.();
  await errand.rest();
});

test("trouble is told, and does not end it", async () => {
  const told: unknown[] = [];
  const errand = onCall(
    async () => {
      throw new Error("the store is away");
    },
    (trouble) => told.push(trouble),
  );
  errand.call();
  await errand.rest();
  errand.call();
  await errand.rest();
  expect(told).toHaveLength(2);
});

function fail(trouble: unknown): void {
  throw trouble;
}

async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise(setImmediate);
}
