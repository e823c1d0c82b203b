import { expect, test } from "vitest";
import { createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { createRetention } from "../../src/advisor/retention.ts";
import type { ConversationId, ShopperKey } from "../../src/advisor/ports.ts";

const dayMs = 86_400_000;

async function leftAfter(
  days: number,
  keepMs: { readonly strangers: number | undefined; readonly shoppers: number | undefined },
  conversations = 1,
): Promise<{ readonly erased: number; readonly stranger: boolean; readonly shopper: boolean }> {
  let now = 1_000 * dayMs;
  const clock = { now: () => now };
  const log = createMemoryLog(clock);
  const begin = async (id: string): Promise<ConversationId> => {
    const record = {
      id: id as ConversationId,
      tokenHash: "h",
      flow: { id: "f", revision: "r" },
      createdAt: now,
      touchedAt: now,
    };
    await log.create(record, []);
    return record.id;
  };
  const shopper = await begin("shopper");
  await log.bind(shopper, { key: "s" as ShopperKey, olderKeys: [] });
  for (let number = 0; number < conversations; number += 1) await begin(`stranger-${number}`);
  now += days * dayMs;
  const erased = await createRetention({ log, clock, keepMs })();
  const isThere = async (id: string): Promise<boolean> =>
    (await log.find(id as ConversationId)) !== undefined;
  return { erased, stranger: await isThere("stranger-0"), shopper: await isThere("shopper") };
}

const keepMs = { strangers: 30 * dayMs, shoppers: 180 * dayMs };

test.each([
  [30, { erased: 0, stranger: true, shopper: true }],
  [30.1, { erased: 1, stranger: false, shopper: true }],
  [180, { erased: 1, stranger: false, shopper: true }],
  [180.1, { erased: 2, stranger: false, shopper: false }],
])("after %s days", async (days, expected) => {
  expect(await leftAfter(days, keepMs)).toEqual(expected);
});

test("keeps for ever what has no age", async () => {
  const forever = { strangers: undefined, shoppers: undefined };
  expect(await leftAfter(3_650, forever)).toEqual({ erased: 0, stranger: true, shopper: true });
});

test("erases all there is, however many portions that takes", async () => {
  expect(await leftAfter(31, keepMs, 450)).toMatchObject({ erased: 450 });
});
