import { execFileSync } from "node:child_process";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "./free-port.ts";
import { ordinaryUser, startProgram, type ServerProgram } from "./server-program.ts";

export interface PostgresServer extends ServerProgram {
  readonly url: string;
  /** An empty database of its own on this server. */
  newDatabase(): Promise<string>;
  /** Where one of Debian's client programs of this version is. */
  program(name: string): string;
  /** Stops it and removes what it kept. */
  remove(): Promise<void>;
}

/**
 * A private PostgreSQL server from Debian's package.
 *
 * @param durable Whether commits wait for the disk, as they do where it matters.
 */
export async function startPostgres(durable = false): Promise<PostgresServer> {
  const programs = await postgresPrograms();
  const user = ordinaryUser("postgres");
  const folder = await mkdtemp(join(tmpdir(), "lotse-postgres-"));
  await chown(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const access = ["--username=lotse", "--auth=trust", "--no-sync", "--encoding=UTF8"];
  execFileSync(join(programs, "initdb"), ["--pgdata", data, ...access], {
    ...user,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const port = await freePort();
  const url = `postgres://lotse@127.0.0.1:${port}/postgres`;
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    `fsync=${durable ? "on" : "off"}`,
  ];
  const server = await startProgram({
    command: join(programs, "postgres"),
    args: ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    port,
    user,
    // A fast shutdown: SIGTERM would wait until everybody has gone.
    stopSignal: "SIGINT",
    serves: async () => await asks(url, "select 1"),
  });
  let databases = 0;
  return {
    ...server,
    url,
    program: (name) => join(programs, name),
    async newDatabase() {
      databases += 1;
      const name = `lotse_${databases}`;
      if (!(await asks(url, `create database ${name}`))) throw new Error(`no database ${name}`);
      return url.replace(/postgres$/, name);
    },
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps the server's programs of each version outside of the path. */
async function postgresPrograms(): Promise<string> {
  const home = "/usr/lib/postgresql";
  const versions = (await readdir(home)).map(Number).sort((a, b) => b - a);
  return join(home, String(versions[0]), "bin");
}

async function asks(url: string, query: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(query);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
