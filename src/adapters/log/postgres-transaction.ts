import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type pg from "pg";
import * as schema from "./schema.ts";

type Transaction = NodePgDatabase<typeof schema>["transaction"];

/**
 * Transactions on connections of a pool. Drizzle's own gives a connection back as it is: where the
 * server stood still, with the transaction still open, so that whatever is written by it afterwards
 * is acknowledged and never committed; or, where it stood still at the beginning, not at all. Here a
 * connection on which anything failed is closed, and the server rolls back what it left open.
 */
export function transactionOn(pool: pg.Pool): Transaction {
  return async (work, config) => {
    const client = await pool.connect();
    const failures: unknown[] = [];
    try {
      const result = await drizzle(client, { schema }).transaction(async (step) => {
        try {
          return await work(step);
        } catch (cause) {
          failures.push(cause);
          // At once: a rollback would only wait behind the statement that is not answered.
          client.release(true);
          throw cause;
        }
      }, config);
      client.release();
      return result;
    } catch (cause) {
      if (failures.length === 0) client.release(true);
      throw failures[0] ?? cause;
    }
  };
}
