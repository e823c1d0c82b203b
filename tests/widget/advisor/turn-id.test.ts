import { expect, test } from "vitest";
import { newTurnId } from "../../../widget/advisor/turn-id.ts";
import { turnSchema } from "../../../src/protocol/client-message.ts";

test("every turn is named differently, and as the server takes it", () => {
  const ids = Array.from({ length: 500 }, () => newTurnId());
  expect(new Set(ids).size).toBe(500);
  for (const turnId of ids) {
    expect(turnSchema.safeParse({ turnId, command: { type: "restart" } }).success).toBe(true);
  }
});
