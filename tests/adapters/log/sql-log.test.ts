import { expect, test } from "vitest";
import { openMemoryDatabase } from "../../../src/adapters/log/embedded-database.ts";
import { createSqlFlowArchive } from "../../../src/adapters/log/sql-flow-archive.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import type { ConversationId } from "../../../src/advisor/ports.ts";
import { newPreviewName } from "../../../src/advisor/preview.ts";
import { describeConversationLog } from "../../contracts/conversation-log.ts";
import { describeFlowArchive } from "../../contracts/flow-archive.ts";

describeConversationLog("embedded PostgreSQL", async (clock) => {
  const { database, close } = await openMemoryDatabase();
  return { log: createSqlLog(database, clock), close };
});

describeFlowArchive("embedded PostgreSQL", async () => {
  const { database, close } = await openMemoryDatabase();
  return { archive: createSqlFlowArchive(database, { now: () => 0 }), close };
});

test("a preview somebody talks to is kept until the conversation is erased", async () => {
  const { database, close } = await openMemoryDatabase();
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
  await close();
});
