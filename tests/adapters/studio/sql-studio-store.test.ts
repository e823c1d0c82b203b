import { openMemoryDatabase } from "../../../src/adapters/log/embedded-database.ts";
import { createSqlStudioStore } from "../../../src/adapters/studio/sql-studio-store.ts";
import { clearStudio, describeStudioStore } from "../../contracts/studio-store.ts";

describeStudioStore("embedded PostgreSQL", async () => {
  const { database, close } = await openMemoryDatabase();
  const clear = async (): Promise<void> => await clearStudio(database);
  return { studio: createSqlStudioStore(database), clear, close };
});
