import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { z } from "zod";
import { LogUnavailableError } from "../../advisor/advisor-error.ts";
import { createBreaker, type BreakerSettings } from "../breaker.ts";
import { isGone, LogError, toLogError } from "./log-error.ts";
import * as schema from "./schema.ts";
import { rowsOf, type LogDatabase } from "./log-database.ts";
import { transactionOn } from "./postgres-transaction.ts";

export interface PostgresDatabase {
  readonly database: LogDatabase;
  /** Resolves when the server answers, and would take what is written. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface PostgresParts {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  readonly connectionsMax: number;
  /** Told about connections that break while nobody uses them. */
  readonly onTrouble: (trouble: unknown) => void;
  /** How long a statement may take; shoppers are not kept waiting for longer than a second. */
  readonly patienceMs?: number;
  /** The tables are taken as they are. */
  readonly isMigrated?: boolean;
}

/**
 * A refusal within two seconds, with room for a node that is busy and for what was answered before
 * the database went: waiting for a connection takes from the time there is for the answer. The server
 * gives up a little earlier, so that it does not work for nobody.
 */
const connectMs = 900;
const answeredMs = 1_300;
const statementMs = 1_050;

const migrationsFolder = new URL("./migrations", import.meta.url).pathname;

/** Any number: nodes that start at the same time migrate one after the other. */
const migrationLock = 7_103_811;

/**
 * A PostgreSQL server, migrated to this version's schema.
 *
 * @throws LogError or LogUnavailableError when it cannot be reached or migrated; an address or a
 *   password is in no message.
 */
export async function openPostgresDatabase(parts: PostgresParts): Promise<PostgresDatabase> {
  try {
    if (parts.isMigrated !== true) await migrateOnce(parts.url);
  } catch (cause) {
    throw toLogError(cause);
  }
  const pool = new pg.Pool({
    connectionString: parts.url,
    max: parts.connectionsMax,
    application_name: "lotse",
    connectionTimeoutMillis: connectMs,
    query_timeout: parts.patienceMs ?? answeredMs,
    statement_timeout: parts.patienceMs ?? statementMs,
    keepAlive: true,
    idleTimeoutMillis: 30_000,
  });
  guard(pool, parts.patienceMs ?? answeredMs);
  // Without a listener an idle connection that breaks would end the process,
  pool.on("error", (cause) => parts.onTrouble(toLogError(cause)));
  // and so would one that breaks between two statements of a transaction. The next statement fails.
  pool.on("connect", (client) => client.on("error", ignore));
  const database = drizzle(pool, { schema });
  database.transaction = transactionOn(pool);
  return {
    database,
    async ping() {
      const { rows } = await pool.query({ text: readOnlyQuery }).catch((cause: unknown) => {
        throw toLogError(cause);
      });
      // It answers, but takes nothing: a standby, or a server that was made read-only.
      if (readOnlyResult.parse(rows)[0].value === "on") throw new LogUnavailableError("read-only");
    },
    close: async () => await pool.end(),
  };
}

/**
 * One limit for a statement, from the moment it waits for a connection; and a pause where the server
 * is gone, so that who comes next is refused at once instead of waiting for the same.
 */
function guard(pool: pg.Pool, limitMs: number): void {
  const query = pool.query.bind(pool) as Query;
  const breaker = createBreaker(serverIsGone, () => performance.now());
  let answeredAt = 0;
  const answered = (): void => {
    answeredAt = performance.now();
    breaker.succeeded();
  };
  const guarded: Query = async (config, values) => {
    if (!breaker.enter()) throw new LogUnavailableError("no server");
    const begun = performance.now();
    const end = begun + limitMs;
    const timed = {
      ...config,
      // The driver asks for it when it has a connection.
      get query_timeout() {
        return Math.max(1, end - performance.now());
      },
    };
    try {
      const result = await query(timed, values);
      answered();
      return result;
    } catch (cause) {
      // A server that meanwhile answered others is only busy.
      if (!isGone(cause)) answered();
      else if (answeredAt < begun) breaker.failed();
      else breaker.left();
      throw cause;
    }
  };
  Object.assign(pool, { query: guarded });
}

type Query = (config: pg.QueryConfig, values?: unknown[]) => Promise<pg.QueryResult>;

const serverIsGone: BreakerSettings = {
  failuresMax: 1,
  windowMs: 2_000,
  pauseMs: 250,
  pauseMsMax: 250,
};

function ignore(): void {}

const readOnlyQuery = "select current_setting('transaction_read_only') as value";

const readOnlyResult = z.tuple([z.object({ value: z.string() })]);

const countResult = z.tuple([z.object({ count: z.coerce.number() })]);

/** How many of the migrations the tables have seen. */
export async function appliedMigrations(database: LogDatabase): Promise<number> {
  const counting = sql`select count(*) as count from drizzle.__drizzle_migrations`;
  try {
    return countResult.parse(rowsOf(await database.execute(counting)))[0].count;
  } catch (cause) {
    const trouble = toLogError(cause);
    if (trouble.code === noTable) return 0;
    throw trouble;
  }
}

/** SQLSTATE of a table that is not there: no node has ever begun with this database. */
const noTable = "42P01";

/** On a connection of its own, which may wait: a migration takes as long as it takes. */
async function migrateOnce(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "lotse migration",
    connectionTimeoutMillis: 10_000,
  });
  const broken: unknown[] = [];
  client.on("error", (cause) => broken.push(cause));
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrate(drizzle(client, { schema }), { migrationsFolder });
  } finally {
    // The lock ends with the connection.
    await client.end();
  }
  if (broken.length > 0) throw new LogError({ name: "Error", code: "", message: "cut off" });
}
