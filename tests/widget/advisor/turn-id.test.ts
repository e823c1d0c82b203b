import { expect, test } from "vitest";
import { newTurnId } from "../../../widget/advisor/turn-id.ts";
import { turnSchema } from "../../../src/protocol/client-message.ts";

const bare = {
  getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
} as Crypto;

test.each([
  ["a page with TLS", crypto],
  ["a page without", bare],
])("%s names every turn differently, and as the server takes it", (_what, source) => {
  const ids = Array.from({ length: 500 }, () => newTurnId(source));
  expect(new Set(ids).size).toBe(500);
  for (const turnId of ids) {
    expect(turnSchema.safeParse({ turnId, command: { type: "restart" } }).success).toBe(true);
  }
});
