import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { z } from "zod";
import type * as schema from "./schema.ts";

/** Any of Drizzle's PostgreSQL drivers: PGlite in the process, or a server. */
export type LogDatabase = PgDatabase<PgQueryResultHKT, typeof schema>;

const resultSchema = z.object({ rows: z.array(z.unknown()) });

/** Both drivers answer a statement with an object that has the rows; Drizzle's type of it is open. */
export function rowsOf(result: unknown): unknown {
  return resultSchema.parse(result).rows;
}
