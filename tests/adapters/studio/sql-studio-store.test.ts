import { createSqlStudioStore } from "../../../src/adapters/studio/sql-studio-store.ts";
import { clearStudio, describeStudioStore } from "../../contracts/studio-store.ts";
import { emptyDatabase } from "../../fixtures/memory-database.ts";

describeStudioStore("embedded PostgreSQL", async () => {
  const database = await emptyDatabase();
  const clear = async (): Promise<void> => await clearStudio(database);
  return { studio: createSqlStudioStore(database), clear, close: async () => {} };
});
