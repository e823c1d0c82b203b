import { and, eq, inArray, like, sql } from "drizzle-orm";
import { previewEnd } from "../../advisor/preview.ts";
import type { Clock, FlowArchive } from "../../advisor/ports.ts";
import { asked } from "./log-error.ts";
import { conversations, flowRevisions } from "./schema.ts";
import type { LogDatabase } from "./log-database.ts";

/** One statement takes no more than this, so that no turn waits for it. */
const droppedMax = 500;

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
    async dropPreviews(before) {
      return await asked(async () => {
        const unused = sql`not exists (
          select from ${conversations}
          where ${conversations.flowRevision} = ${flowRevisions.revision})`;
        const kept = await database
          .select({ revision: flowRevisions.revision })
          .from(flowRevisions)
          .where(and(like(flowRevisions.revision, "preview:%"), unused));
        const over = kept
          .map(({ revision }) => revision)
          .filter((name) => (previewEnd(name) ?? before) < before)
          .slice(0, droppedMax);
        if (over.length === 0) return 0;
        const dropped = await database
          .delete(flowRevisions)
          .where(and(inArray(flowRevisions.revision, over), unused))
          .returning({ revision: flowRevisions.revision });
        return dropped.length;
      });
    },
  };
}
