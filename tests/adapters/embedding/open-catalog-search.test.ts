import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  openCatalogSearch,
  type EmbeddingChoice,
} from "../../../src/adapters/embedding/open-catalog-search.ts";
import { nodeSecrets } from "../../../src/adapters/node-secrets.ts";
import { createParsedCache } from "../../../src/adapters/parsed-cache.ts";
import { connectRedis, type RedisConnection } from "../../../src/adapters/redis.ts";
import { fullBitset } from "../../../src/lib/bitset.ts";
import { loadSmallCatalog } from "../../fixtures/small-shop.ts";
import { startRedis } from "../../servers/redis.ts";
import { json, startEmbeddings, type EmbeddingsServer } from "./embeddings-server.ts";

const catalog = loadSmallCatalog();
const everything = fullBitset(catalog.products.length);

let folder = "";
let server: EmbeddingsServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  server = await startEmbeddings();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await server.close();
});

async function open(embedding: EmbeddingChoice, dataDir = folder, redis?: RedisConnection) {
  const trouble: unknown[] = [];
  const search = await openCatalogSearch(catalog, {
    embedding,
    dataDir,
    redis,
    cache: createParsedCache(join(folder, "cache"), "build"),
    hash: nodeSecrets.hash,
    now: () => 0,
    onTrouble: (found) => trouble.push(found),
  });
  return { search, trouble };
}

const model = (baseUrl: string): EmbeddingChoice => ({ type: "openai", model: "m", baseUrl });

describe("a catalogue's search", () => {
  it("learns from the catalogue, once", async () => {
    const { search } = await open({ type: "local" });
    const kept = await readdir(join(folder, "cache"));
    expect(kept).toEqual([expect.stringMatching(/^texts-small-/)]);
    const { search: again } = await open({ type: "local" });
    expect(again.embedder?.id).toBe(search.embedder?.id);
    expect(search.embedder?.id).toMatch(/^latent-/);
    expect(await readdir(join(folder, "cache"))).toEqual(kept);
    const query = [{ text: "climbing jacket" }];
    expect(again.texts.match(query, everything)).toEqual(search.texts.match(query, everything));
  });

  it("can be by words alone", async () => {
    const { search } = await open({ type: "none" });
    expect(search.embedder).toBeUndefined();
    expect(search.texts.match([{ text: "climbing" }], everything)).toBeDefined();
  });

  it("asks a model for every product once, at whatever start", async () => {
    const { search } = await open(model(server.baseUrl));
    expect(search.embedder?.id).toBe("openai-m-8");
    const texts = server.asked.flatMap(({ body }) => body.input);
    expect(texts).toHaveLength(catalog.products.length + 1);
    await open(model(server.baseUrl));
    expect(server.asked.flatMap(({ body }) => body.input)).toHaveLength(texts.length + 1);
  });

  it("believes no other server what one has said, though the models have one name", async () => {
    await open(model(server.baseUrl));
    const other = await startEmbeddings();
    try {
      await open(model(other.baseUrl));
      const texts = other.asked.flatMap(({ body }) => body.input);
      expect(texts).toHaveLength(catalog.products.length + 1);
    } finally {
      await other.close();
    }
  });

  it("asks for no product that another node has asked for, where they share Redis", async () => {
    const redisServer = await startRedis();
    const [one, other] = [
      connectRedis(redisServer.url, () => {}),
      connectRedis(redisServer.url, () => {}),
    ];
    const folders = [join(folder, "one"), join(folder, "other")];
    try {
      const { search } = await open(model(server.baseUrl), folders[0], one);
      await search.embedder?.embed(["my secret wish"], new AbortController().signal);
      // Products alone are shared: what shoppers write stays in the memory of a node.
      expect(await one.dbsize()).toBe(catalog.products.length);
      const before = server.asked.flatMap(({ body }) => body.input).length;
      await open(model(server.baseUrl), folders[1], other);
      expect(server.asked.flatMap(({ body }) => body.input)).toHaveLength(before + 1);
    } finally {
      one.disconnect();
      other.disconnect();
      await redisServer.stop();
    }
  });

  it("never writes down what shoppers wrote", async () => {
    const { search } = await open(model(server.baseUrl));
    const before = await readdir(join(folder, "cache"));
    await search.embedder?.embed(["my secret wish"], new AbortController().signal);
    await open(model(server.baseUrl));
    expect(await readdir(join(folder, "cache"))).toEqual(before);
    const asked = server.asked.length;
    await search.embedder?.embed(["my secret wish"], new AbortController().signal);
    expect(server.asked).toHaveLength(asked);
  });

  it("does with what the catalogue teaches when the model cannot be reached", async () => {
    server.reply(json({}, 500));
    const { search, trouble } = await open(model(server.baseUrl));
    expect(search.embedder?.id).toMatch(/^latent-/);
    expect(trouble).toEqual([expect.objectContaining({ code: "upstream" })]);
  });
});
