import { expect, test } from "vitest";
import { createSqlFlowArchive } from "../../../src/adapters/log/sql-flow-archive.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import type { ConversationId } from "../../../src/advisor/ports.ts";
import { newPreviewName } from "../../../src/advisor/preview.ts";
import { describeConversationLog } from "../../contracts/conversation-log.ts";
import { describeFlowArchive } from "../../contracts/flow-archive.ts";
import { emptyDatabase } from "../../fixtures/memory-database.ts";

describeConversationLog("embedded PostgreSQL", async (clock) => {
  return { log: createSqlLog(await emptyDatabase(), clock), close: async () => {} };
});

describeFlowArchive("embedded PostgreSQL", async () => {
  const archive = createSqlFlowArchive(await emptyDatabase(), { now: () => 0 });
  return { archive, close: async () => {} };
});

test("a preview somebody talks to is kept until the conversation is erased", async () => {
  const database = await emptyDatabase();
  const clock = { now: () => 0 };
  const [log, archive] = [createSqlLog(database, clock), createSqlFlowArchive(database, clock)];
  const revision = newPreviewName({ newToken: () => "x".repeat(43) }, 1_000);
  const id = "talk" as ConversationId;
  await archive.keep({ revision, text: "t" });
  await log.create(
    { id, tokenHash: "t", flow: { id: "f", revision }, createdAt: 0, touchedAt: 0 },
    [],
  );
  expect(await archive.dropPreviews(5_000)).toBe(0);
  await log.erase(id);
  expect(await archive.dropPreviews(5_000)).toBe(1);
});
