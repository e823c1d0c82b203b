import { openMemoryDatabase } from "../../../src/adapters/log/embedded-database.ts";
import { createSqlFlowArchive } from "../../../src/adapters/log/sql-flow-archive.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
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
