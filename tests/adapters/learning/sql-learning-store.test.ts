import { createSqlLearningStore } from "../../../src/adapters/learning/sql-learning-store.ts";
import { openPostgresDatabase } from "../../../src/adapters/log/postgres-database.ts";
import { createSqlLog } from "../../../src/adapters/log/sql-log.ts";
import type { LogDatabase } from "../../../src/adapters/log/log-database.ts";
import { clearLearning, describeLearningStore } from "../../contracts/learning-store.ts";
import { emptyDatabase } from "../../fixtures/memory-database.ts";
import { startPostgres } from "../../servers/postgres.ts";

const clock = { now: () => 1_763_760_000_000 };

const parts = (database: LogDatabase) => ({
  learning: createSqlLearningStore(database),
  log: createSqlLog(database, clock),
  clear: async () => await clearLearning(database),
});

describeLearningStore("embedded PostgreSQL", async () => {
  return { ...parts(await emptyDatabase()), close: async () => {} };
});

describeLearningStore("a PostgreSQL server", async () => {
  const server = await startPostgres();
  const { database, close } = await openPostgresDatabase({
    url: server.url,
    connectionsMax: 4,
    onTrouble: () => {},
  });
  return {
    ...parts(database),
    async close() {
      await close();
      await server.remove();
    },
  };
});
