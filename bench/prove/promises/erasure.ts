import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Redis } from "ioredis";
import pg from "pg";
import type { OpeningResult } from "../../../src/protocol/server-message.ts";
import { freePort } from "../../../tests/servers/free-port.ts";
import { ask, jsonHeaders } from "../ask.ts";
import { startInstallation, type Servers } from "../installation.ts";
import type { Promised } from "../promise.ts";
import { createShopNode } from "../shop-node.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What nobody else says; a number follows. */
const canary = "zq7canary4vx";
const atOnce = 8;

/** What a shopper has had erased is nowhere any more. */
export const erasure: Promised = {
  name: "erasure",
  async prove({ servers, scale, tell }) {
    const count = Math.ceil(1_000 * scale);
    const onServer = await eraseOnServer(servers, count, tell);
    const embedded = await eraseEmbedded(servers, Math.ceil(100 * scale));
    const found = [...onServer.residue, ...embedded.residue];
    for (const one of found.slice(0, 10)) tell(`  ${one}`);
    return [
      {
        promise: "erasure",
        figure:
          `${onServer.erased} conversations on a server and ${embedded.erased} in a folder: ` +
          `${found.length} residue in ${onServer.places} of tables, files, Redis and logs; ` +
          `${onServer.kept} that were kept can still be read`,
        holds: found.length === 0 && onServer.erased === count && onServer.kept === keptCount,
      },
      {
        promise: "caught: what is left behind",
        figure: `${onServer.planted} of 3 planted canaries found in a table, in Redis and in a file`,
        holds: onServer.planted === 3,
      },
    ];
  },
};

/** Beside those that are erased some stay, to show that looking for them finds something. */
const keptCount = 5;

interface Erased {
  readonly erased: number;
  readonly residue: readonly string[];
}

async function eraseOnServer(
  servers: Servers,
  count: number,
  tell: (sentence: string) => void,
): Promise<Erased & { readonly places: string; readonly planted: number; readonly kept: number }> {
  const folder = await mkdtemp(join(tmpdir(), "lotse-erasure-"));
  const installation = await startInstallation(servers, "none", {
    LOTSE_LOG_LEVEL: "trace",
    LOTSE_DATA_DIR: folder,
    // Only those who come from elsewhere are counted.
    LOTSE_TRUST_PROXY: "1",
  });
  const { databaseUrl, nodes, redis, postgres } = installation;
  const urls = nodes.map(({ url }) => url);
  try {
    const told = await talkAll(urls, count + keptCount, tell);
    const erasing = told.slice(0, count);
    const erased = await eraseAll(urls, erasing);
    const kept = told.slice(count);
    const readable = await Promise.all(
      kept.map(async (opening) => (await exported(urls[0] ?? "", opening)).includes(canary)),
    );
    // What the kept ones said is not the erased ones' residue.
    for (const opening of kept) await eraseAll(urls, [opening]);
    for (const node of nodes) await node.stop();

    const dumpOf = async (): Promise<string> =>
      await dump(postgres.program("pg_dump"), databaseUrl);
    const residue: string[] = [];
    const after = await dumpOf();
    if (after.includes(canary)) residue.push("the database's dump");
    const ids = erasing.filter(({ conversationId }) => after.includes(conversationId));
    if (ids.length > 0) residue.push(`${ids.length} ids in the database's dump`);
    const inRedis = await wordsInRedis(redis.url);
    if (inRedis.includes(canary)) residue.push("Redis");
    const logs = nodes.map((node) => node.log()).join("");
    if (logs.includes(canary)) residue.push("the logs");
    if (logs.length === 0) residue.push("there are no logs to look at");
    const dataFolder = await dataFolderOf(databaseUrl);
    residue.push(...(await filesWith(dataFolder)), ...(await filesWith(folder)));

    const planted = await plant({ databaseUrl, redisUrl: redis.url, folder, dumpOf });
    const size = `${(after.length / 1_024).toFixed(0)} kB of dump, ${(logs.length / 1_024).toFixed(0)} kB of logs`;
    return {
      erased,
      residue,
      places: size,
      planted,
      kept: readable.filter(Boolean).length,
    };
  } finally {
    await installation.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The database in the folder: there the files are all there is. */
async function eraseEmbedded({ program }: Servers, count: number): Promise<Erased> {
  const folder = await mkdtemp(join(tmpdir(), "lotse-erasure-"));
  const node = createShopNode({
    built: program.built,
    port: await freePort(),
    mistake: "none",
    speaks: "model",
    environment: {
      LOTSE_DATA_DIR: folder,
      LOTSE_CATALOG_DIR: join(root, "catalog"),
      LOTSE_FLOWS_DIR: join(root, "flows"),
      LOTSE_LOG_LEVEL: "trace",
    },
  });
  try {
    await node.start();
    const told = await talkAll([node.url], count, () => {});
    const erased = await eraseAll([node.url], told);
    await node.stop();
    const inLog = node.log().includes(canary) ? ["the log of the node"] : [];
    return { erased, residue: [...inLog, ...(await filesWith(folder))] };
  } finally {
    await node.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Canaries in everything a shopper can say or send. */
async function talkAll(
  urls: readonly string[],
  count: number,
  tell: (sentence: string) => void,
): Promise<readonly OpeningResult[]> {
  const told: OpeningResult[] = [];
  await inLines(count, async (at) => {
    const url = urls[at % urls.length] ?? "";
    const word = `${canary}${at}`;
    const headers = { ...jsonHeaders(), "x-forwarded-for": `198.51.${at % 250}.${at % 199}` };
    const opened = await send(`${url}/api/conversations`, headers, {
      page: `https://shop.example/${word}?q=${word}`,
      locale: at % 2 === 0 ? "en" : "de",
    });
    const opening = JSON.parse(opened) as OpeningResult;
    const path = `${url}/api/conversations/${opening.conversationId}/turns`;
    const own = { ...headers, authorization: `Bearer ${opening.token}` };
    const commands = [
      { type: "say", text: `I am ${word}, something warm for ${word}` },
      { type: "say", text: `${word} ${word}` },
      // Refused, and yet the name of what was meant is the shopper's.
      { type: "skip", question: word },
    ];
    for (const [turn, command] of commands.entries()) {
      await send(path, own, { turnId: `t${turn}`, command }).catch(() => "");
    }
    if (!(await exported(url, opening)).includes(word)) throw new Error("nothing was kept");
    told.push(opening);
    if (told.length % 250 === 0) tell(`  ${told.length} conversations`);
  });
  return told;
}

async function eraseAll(
  urls: readonly string[],
  openings: readonly OpeningResult[],
): Promise<number> {
  let erased = 0;
  await inLines(openings.length, async (at) => {
    const opening = openings[at];
    if (opening === undefined) return;
    const url = urls[(at + 1) % urls.length] ?? "";
    const path = `${url}/api/conversations/${opening.conversationId}`;
    const headers = jsonHeaders(opening.token);
    const { status } = await ask(path, { method: "DELETE", headers, msMax: 30_000 });
    const after = await ask(`${path}/messages?after=0`, { headers, msMax: 30_000 });
    if (status === 204 && after.status === 401) erased += 1;
  });
  return erased;
}

async function send(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<string> {
  const { status, text } = await ask(url, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
    msMax: 30_000,
  });
  if (status >= 300) throw new Error(`${status} ${text}`);
  return text;
}

async function exported(url: string, { conversationId, token }: OpeningResult): Promise<string> {
  const path = `${url}/api/conversations/${conversationId}/export`;
  return (await ask(path, { headers: jsonHeaders(token), msMax: 30_000 })).text;
}

async function dump(program: string, url: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ["--inserts", url], {
    maxBuffer: 1_000_000_000,
    timeout: 120_000,
  });
  return stdout;
}

async function wordsInRedis(url: string): Promise<string> {
  const client = new Redis(url);
  const words: string[] = [];
  for (const key of await client.keys("*")) {
    // A key may have expired since it was listed.
    const value = await client.dumpBuffer(key);
    words.push(key, value?.toString("latin1") ?? "");
  }
  client.disconnect();
  return words.join("\n");
}

/** Where the server keeps its tables, and the log in which it writes what it is about to do. */
async function dataFolderOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, query_timeout: 30_000 });
  await client.connect();
  await client.query("checkpoint");
  const { rows } = await client.query<{ readonly data_directory: string }>("show data_directory");
  await client.end();
  const [found] = rows;
  if (found === undefined) throw new Error("the database does not say where it is");
  return found.data_directory;
}

/** The files of a folder, at any depth, in which a canary stands. */
async function filesWith(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    let end = "";
    for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
      // It may stand across the border of two pieces.
      const text = end + bytes.toString("latin1");
      if (text.includes(canary)) {
        found.push(path);
        break;
      }
      end = text.slice(-canary.length);
    }
  }
  return found;
}

/** Canaries where nothing of the kind should be; how many of the three were found. */
async function plant({
  databaseUrl,
  redisUrl,
  folder,
  dumpOf,
}: {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly folder: string;
  readonly dumpOf: () => Promise<string>;
}): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, query_timeout: 30_000 });
  await client.connect();
  await client.query("create table left_behind (what text)");
  await client.query("insert into left_behind values ($1)", [canary]);
  await client.end();
  const redis = new Redis(redisUrl);
  await redis.set("left behind", canary);
  await writeFile(join(folder, "left"), `${"x".repeat(70_000)}${canary}`);
  const found = [
    (await dumpOf()).includes(canary),
    (await wordsInRedis(redisUrl)).includes(canary),
    (await filesWith(folder)).length === 1,
  ];
  await redis.del("left behind");
  redis.disconnect();
  return found.filter(Boolean).length;
}

async function inLines(count: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lines = Array.from({ length: atOnce }, async () => {
    for (let at = next++; at < count; at = next++) await work(at);
  });
  await Promise.all(lines);
}
