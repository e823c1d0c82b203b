import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { rowsOf, type LogDatabase } from "./log-database.ts";

/** Asks with these values; resolves with the rows. */
export type Prepared = (values: Readonly<Record<string, unknown>>) => Promise<unknown>;

const dialect = new PgDialect();

/**
 * A statement that is put together once here, and parsed and planned once for each connection at the
 * server: a turn asks so little of the database that planning would be most of it.
 *
 * @param statement With `sql.placeholder(…)` for each value.
 */
export function prepare(database: LogDatabase, name: string, statement: SQL): Prepared {
  const query = dialect.sqlToQuery(statement);
  const prepared = database._.session.prepareQuery(query, undefined, `lotse_${name}`, false);
  return async (values) => rowsOf(await prepared.execute(values));
}
