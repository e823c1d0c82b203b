import { expect, test } from "vitest";
import { conversationEventsSchema } from "../../src/protocol/shop-events.ts";

test.each<[product: string, isTaken: boolean]>([
  ["p1", true],
  ["SKU 4711/blue", true],
  ["größe-42", true],
  ["🧥", true],
  ["", false],
  ["a".repeat(121), false],
  // No database takes these.
  ["p\u0000", false],
  ["p\ud800", false],
  ["\u0007", false],
  ["p\u200b", false],
])("the product %j is taken: %s", (product, isTaken) => {
  const { success } = conversationEventsSchema.safeParse({
    events: [{ id: "e", type: "viewed", product }],
  });
  expect(success).toBe(isTaken);
});
