import { afterEach, describe, expect, it } from "vitest";
import { openOpenAiEmbedder } from "../../../src/adapters/embedding/openai.ts";
import { describeEmbedder } from "../../contracts/embedder.ts";
import {
  backwards,
  cut,
  flood,
  inShape,
  json,
  letters,
  silence,
  stall,
  startEmbeddings,
  usual,
  type EmbeddingsServer,
  type Reply,
} from "./embeddings-server.ts";

const { signal } = new AbortController();

function openAt(
  { baseUrl }: EmbeddingsServer,
  more: { readonly now?: () => number; readonly timeoutMs?: number } = {},
) {
  const settings = { model: "m-1", apiKey: "k", timeoutMs: 10_000, now: () => 0 };
  return openOpenAiEmbedder({ ...settings, baseUrl, ...more }, signal);
}

describeEmbedder("An OpenAI-compatible server", async () => {
  const server = await startEmbeddings();
  return { embedder: await openAt(server), close: () => server.close() };
});

describe("a server that speaks OpenAI's protocol", () => {
  let server: EmbeddingsServer;
  afterEach(async () => {
    await server.close();
  });

  it("is asked for plain numbers, with the key, in small batches", async () => {
    server = await startEmbeddings();
    const embedder = await openAt(server);
    await embedder.embed(
      Array.from({ length: 70 }, (_, at) => `text ${at}`),
      signal,
    );
    expect(server.asked.map(({ body }) => body.input.length)).toEqual([1, 32, 32, 6]);
    expect(server.asked[1]).toMatchObject({
      path: "/v1/embeddings",
      authorization: "Bearer k",
      body: { model: "m-1", encoding_format: "float" },
    });
  });

  it("names its vectors by model and dimension", async () => {
    server = await startEmbeddings();
    expect(await openAt(server)).toMatchObject({ id: "openai-m-1-8", dimension: 8 });
  });

  it("is never sent an empty text, nor an endless one", async () => {
    server = await startEmbeddings();
    const embedder = await openAt(server);
    await embedder.embed([" ", "x".repeat(50_000)], signal);
    expect(server.asked[1]?.body.input.map(({ length }) => length)).toEqual([1, 6_000]);
  });

  it("may answer in another order", async () => {
    server = await startEmbeddings(backwards);
    const embedder = await openAt(server);
    const vectors = await embedder.embed(["jacket", "boots"], signal);
    expect(vectors.map((vector) => [...vector])).toEqual(["jacket", "boots"].map(letters));
  });

  const base64Of = (numbers: readonly number[]): string =>
    Buffer.from(Float32Array.from(numbers).buffer).toString("base64");

  it("may answer in base64", async () => {
    server = await startEmbeddings((response, input) => {
      json(inShape(input.map((text) => base64Of(letters(text)))))(response, input);
    });
    const embedder = await openAt(server);
    const [vector] = await embedder.embed(["jacket"], signal);
    expect([...(vector ?? [])]).toEqual(letters("jacket"));
  });

  it.each<[string, Reply, string]>([
    ["base64 of another dimension", json(inShape([base64Of([1, 2, 3])])), "wrong-shape"],
    ["base64 of half a number", json(inShape(["AAAAAAAA"])), "wrong-shape"],
    ["what is no base64", json(inShape(["not at all!"])), "wrong-shape"],
    ["base64 of no numbers", json(inShape([base64Of(Array(8).fill(NaN))])), "wrong-shape"],
    ["numbers without end", json(inShape([Array(8).fill(1e308)])), "wrong-shape"],
    [
      "one index for all",
      json({ data: [0, 0].map(() => ({ index: 0, embedding: letters("a") })) }),
      "wrong-shape",
    ],
    ["no vector", json(inShape([])), "wrong-shape"],
    ["an empty vector", json(inShape([[]])), "wrong-shape"],
    ["another dimension", json(inShape([[1, 2, 3]])), "wrong-shape"],
    ["more vectors than texts", json(inShape([letters("a"), letters("b")])), "wrong-shape"],
    ["words for numbers", json(inShape([["a", "b"]])), "wrong-shape"],
    ["something else", json({ hello: "world" }), "wrong-shape"],
    ["null", json(null), "wrong-shape"],
    ["too many requests", json({ error: {} }, 429, { "retry-after": "7" }), "rate-limited"],
    ["a wrong key", json({ error: { message: "no" } }, 401), "unauthorised"],
    ["an error of its own", json({ error: {} }, 500), "upstream"],
    ["a redirect", json({}, 302, { location: "http://127.0.0.1:9/" }), "upstream"],
    ["nothing", silence, "out-of-time"],
    ["the beginning of an answer", stall, "out-of-time"],
    ["half an answer", cut, "upstream"],
    ["an answer without end", flood, "too-long"],
  ])("may not answer with %s", async (_, reply, code) => {
    server = await startEmbeddings();
    const timeoutMs = code === "out-of-time" ? 1_000 : 10_000;
    const embedder = await openAt(server, { timeoutMs });
    server.reply(reply);
    await expect(embedder.embed(["jacket"], signal)).rejects.toMatchObject({
      name: "ModelError",
      code,
    });
    // Nothing is tried again.
    expect(server.asked).toHaveLength(2);
  });

  it("is not opened when it does not answer", async () => {
    server = await startEmbeddings(json({}, 503));
    await expect(openAt(server)).rejects.toMatchObject({ code: "upstream" });
  });

  it("is not opened when it has nothing but zeros for a text", async () => {
    server = await startEmbeddings((response, input) => {
      json(inShape(input.map(() => Array(8).fill(0))))(response, input);
    });
    await expect(openAt(server)).rejects.toMatchObject({ code: "empty" });
  });

  it("is left alone after five failures, and asked again after a while", async () => {
    server = await startEmbeddings();
    let time = 0;
    const embedder = await openAt(server, { now: () => time });
    server.reply(json({}, 500));
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(embedder.embed(["a"], signal)).rejects.toMatchObject({ code: "upstream" });
    }
    await expect(embedder.embed(["a"], signal)).rejects.toMatchObject({ code: "breaker-open" });
    expect(server.asked).toHaveLength(6);
    server.reply(usual);
    time = 60_000;
    expect(await embedder.embed(["a"], signal)).toHaveLength(1);
  });

  it("is left alone as long as it asks for", async () => {
    server = await startEmbeddings();
    let time = 0;
    const embedder = await openAt(server, { now: () => time });
    server.reply(json({}, 429, { "retry-after": "120" }));
    await expect(embedder.embed(["a"], signal)).rejects.toMatchObject({ code: "rate-limited" });
    server.reply(usual);
    time = 119_000;
    await expect(embedder.embed(["a"], signal)).rejects.toMatchObject({ code: "breaker-open" });
    time = 121_000;
    expect(await embedder.embed(["a"], signal)).toHaveLength(1);
  });

  it("is not blamed for a shopper who went away", async () => {
    server = await startEmbeddings();
    const embedder = await openAt(server);
    server.reply(silence);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const stop = new AbortController();
      const asked = embedder.embed(["a"], stop.signal);
      stop.abort(new Error("gone"));
      await expect(asked).rejects.toThrow("gone");
    }
    server.reply(usual);
    expect(await embedder.embed(["a"], signal)).toHaveLength(1);
  });
});
