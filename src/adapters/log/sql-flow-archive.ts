import { eq } from "drizzle-orm";
import type { Clock, FlowArchive } from "../../advisor/ports.ts";
import { asked } from "./log-error.ts";
import { flowRevisions } from "./schema.ts";
import type { LogDatabase } from "./log-database.ts";

/** Flow documents by content hash, beside the conversations that follow them. */
export function createSqlFlowArchive(database: LogDatabase, clock: Clock): FlowArchive {
  return {
    async keep({ revision, text }) {
      await asked(async () => {
        await database
          .insert(flowRevisions)
          .values({ revision, text, keptAt: clock.now() })
          .onConflictDoNothing();
      });
    },
    async find(revision) {
      return await asked(async () => {
        const [row] = await database
          .select({ text: flowRevisions.text })
          .from(flowRevisions)
          .where(eq(flowRevisions.revision, revision));
        return row?.text;
      });
    },
  };
}
