import { createHmac } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import request from "supertest";
import { afterEach, describe, expect, test } from "vitest";
import { createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import type { ConversationId } from "../../src/advisor/ports.ts";
import type { TurnAcknowledgement } from "../../src/protocol/server-message.ts";
import { startTestServer, type TestServer } from "./harness.ts";

const hourMs = 3_600_000;
const began = 1_763_760_000_000;
const shop = "https://shop.example";
const secret = "a secret of at least 32 characters";

let now = began;
const clock = { now: () => now };
let server: TestServer;
let socket: Socket | undefined;
afterEach(async () => {
  socket?.disconnect();
  expect(server.trouble).toEqual([]);
  await server.close();
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  now = began;
  server = await startTestServer({
    clock,
    log: createMemoryLog(clock),
    environment: {
      LOTSE_ALLOWED_ORIGINS: `${shop},https://other.example`,
      LOTSE_TOKEN_IDLE_HOURS: "2",
      LOTSE_TOKEN_DAYS: "1",
      LOTSE_SHOPPER_SECRET: secret,
      ...environment,
    },
  });
}

interface Open {
  readonly conversationId: string;
  readonly token: string;
}

async function open(origin?: string): Promise<Open> {
  const call = request(server.http).post("/api/conversations");
  const { body } = await (origin === undefined ? call : call.set("Origin", origin)).send({});
  return body;
}

async function read({ conversationId, token }: Open, origin?: string): Promise<number> {
  const call = request(server.http)
    .get(`/api/conversations/${conversationId}/messages`)
    .set("Authorization", `Bearer ${token}`);
  return (await (origin === undefined ? call : call.set("Origin", origin))).status;
}

let turns = 0;
const turn = () => {
  turns += 1;
  return { turnId: `t${turns}`, command: { type: "show-products" } };
};

async function take({ conversationId, token }: Open): Promise<number> {
  const call = request(server.http).post(`/api/conversations/${conversationId}/turns`);
  return (await call.set("Authorization", `Bearer ${token}`).send(turn())).status;
}

async function connect({ conversationId, token }: Open, origin?: string): Promise<Socket> {
  const opened = io(server.url, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    auth: { conversation: conversationId, token },
    ...(origin === undefined ? {} : { extraHeaders: { Origin: origin } }),
  });
  socket = opened;
  return await new Promise((resolve, reject) => {
    opened.once("connect", () => resolve(opened));
    opened.once("connect_error", reject);
  });
}

describe("a conversation's token", () => {
  test("is good until it was not used for too long, and every turn is a use", async () => {
    await start();
    const conversation = await open();
    now += 2 * hourMs - 1;
    expect(await read(conversation)).toBe(200);
    expect(await take(conversation)).toBe(200);
    now += 2 * hourMs - 1;
    expect(await read(conversation)).toBe(200);
    now += 1;
    expect(await read(conversation)).toBe(401);
    expect(await take(conversation)).toBe(401);
  });

  test("is good for so long in all, however often it is used", async () => {
    await start();
    const conversation = await open();
    while (now < began + 23 * hourMs) {
      now += hourMs;
      expect(await take(conversation)).toBe(200);
    }
    now = began + 24 * hourMs - 1;
    expect(await take(conversation)).toBe(200);
    now += 1;
    expect(await take(conversation)).toBe(401);
  });

  test("is looked at for every event of a socket that is open already", async () => {
    await start();
    const connected = await connect(await open());
    const acknowledged = async (): Promise<TurnAcknowledgement> =>
      await connected.emitWithAck("turn", turn());
    now += 2 * hourMs - 1;
    expect(await acknowledged()).toMatchObject({ ok: true });
    await server.advisor.settled();
    now += 2 * hourMs;
    expect(await acknowledged()).toMatchObject({
      ok: false,
      problem: { status: 401, code: "unknown-conversation" },
    });
    await expect(connect(await open())).resolves.toBeDefined();
  });

  test("that is too old brings a socket nothing more", async () => {
    await start({ LOTSE_TOKEN_IDLE_HOURS: "100" });
    const conversation = await open();
    const connected = await connect(conversation);
    const closed = new Promise<void>((resolve) => {
      connected.once("disconnect", () => resolve());
    });
    const record = await server.advisor.authorise(conversation.conversationId, conversation.token);
    now += 24 * hourMs;
    // Somebody who was let in a moment earlier still gets an answer; the socket does not hear it.
    const heard: unknown[] = [];
    connected.on("message", ({ seq }: { readonly seq: number }) => heard.push(seq));
    await server.advisor.turn(record, { id: "late", request: { type: "show-products" } });
    await closed;
    expect(heard.filter((seq) => Number(seq) > 2)).toEqual([]);
  });

  test("is good on the site where it was given, for requests and sockets alike", async () => {
    await start();
    const conversation = await open(shop);
    expect(await read(conversation, shop)).toBe(200);
    expect(await read(conversation, "https://other.example")).toBe(401);
    // A program states no site; neither does a browser that reads from its page's own server.
    expect(await read(conversation)).toBe(200);
    await expect(connect(conversation, "https://other.example")).rejects.toThrow(
      "unknown-conversation",
    );
    await expect(connect(conversation, shop)).resolves.toBeDefined();
  });
});

describe("a shopper the shop vouches for", () => {
  function vouch(sub: string, jti: string, aud = shop): string {
    const seconds = Math.floor(now / 1_000);
    const parts = [
      { alg: "HS256", typ: "JWT" },
      { sub, jti, aud, iat: seconds, exp: seconds + 300 },
    ];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
    const signature = createHmac("sha256", secret).update(text.join(".")).digest("base64url");
    return `${text.join(".")}.${signature}`;
  }

  const identify = async ({ conversationId, token }: Open, identity: string) =>
    await request(server.http)
      .put(`/api/conversations/${conversationId}/shopper`)
      .set("Authorization", `Bearer ${token}`)
      .set("Origin", shop)
      .send({ token: identity });

  const ask = (method: "get" | "delete", path: string, identity: string) =>
    request(server.http)[method](path).set("Authorization", `Bearer ${identity}`);

  test("gets everything of theirs exported and erased, and of nobody else", async () => {
    await start();
    const [one, two, foreign, unknown] = [
      await open(shop),
      await open(shop),
      await open(shop),
      await open(),
    ];
    expect((await identify(one, vouch("7", "a"))).status).toBe(204);
    expect((await identify(two, vouch("7", "b"))).status).toBe(204);
    expect((await identify(foreign, vouch("8", "c"))).status).toBe(204);

    const { body } = await ask("get", "/api/shopper/export", vouch("7", "d")).expect(200);
    expect(
      body.conversations.map(({ conversation }: { conversation: string }) => conversation),
    ).toEqual([one.conversationId, two.conversationId]);
    expect(body.conversations[0]).toMatchObject({ site: shop, knownToShop: true });
    expect(body.conversations[0].messages).toHaveLength(2);

    const erased = await ask("delete", "/api/shopper", vouch("7", "e")).expect(200);
    expect(erased.body).toEqual({ erased: 2 });
    expect(await Promise.all([one, two, foreign, unknown].map((each) => read(each)))).toEqual([
      401, 401, 200, 200,
    ]);
    const { text } = await request(server.http).get("/metrics");
    expect(text).toContain('lotse_conversations_erased_total{why="asked"} 2');
  });

  test("shows a token once; only a retry may show it again", async () => {
    await start();
    const [one, two] = [await open(shop), await open(shop)];
    const token = vouch("7", "a");
    expect((await identify(one, token)).status).toBe(204);
    expect((await identify(one, token)).status).toBe(204);
    expect((await identify(two, token)).body).toMatchObject({
      status: 403,
      code: "shopper-token-used",
    });
    await ask("delete", "/api/shopper", token).expect(403);
    expect(await read(one)).toBe(200);
  });

  test("cannot take over somebody else's conversation", async () => {
    await start();
    const conversation = await open(shop);
    await identify(conversation, vouch("7", "a"));
    const { body } = await identify(conversation, vouch("8", "b"));
    expect(body).toMatchObject({ status: 409, code: "other-shopper" });
    expect((await identify({ ...conversation, token: "x" }, vouch("7", "c"))).status).toBe(401);
  });

  test.each([
    [
      "another page's token",
      vouchFor("https://other.example"),
      "Its aud is not the origin of the page.",
    ],
    ["what is no token", () => "x", "It is not a JSON Web Token."],
  ])("is not known by %s", async (_, make, detail) => {
    await start();
    const conversation = await open(shop);
    const { body } = await identify(conversation, make());
    expect(body).toMatchObject({ status: 403, code: "shopper-not-vouched", detail });
    await ask("get", "/api/shopper/export", "").expect(403);
  });

  function vouchFor(aud: string): () => string {
    return () => vouch("7", "a", aud);
  }

  test("is known from the first word on, or else a stranger who is met all the same", async () => {
    await start();
    const begin = async (identity: string) => {
      const call = request(server.http).post("/api/conversations").set("Origin", shop);
      const { status, body } = await call.send({ identity });
      return { status, identity: body.identity, token: body.token, id: body.conversationId };
    };
    const first = await begin(vouch("7", "a"));
    expect(first).toMatchObject({ status: 201, identity: "known" });
    const record = await server.advisor.authorise(first.id, first.token);
    expect(record.shopper).toBeDefined();
    for (const [token, outcome] of [
      [vouch("7", "a"), "shopper-token-used"],
      [vouch("7", "b", "https://other.example"), "shopper-not-vouched"],
      ["x", "shopper-not-vouched"],
    ] as const) {
      const stranger = await begin(token);
      expect(stranger).toMatchObject({ status: 201, identity: outcome });
      expect((await server.advisor.authorise(stranger.id, stranger.token)).shopper).toBeUndefined();
    }
  });

  test("is unknown where the shop has no secret", async () => {
    await start({ LOTSE_SHOPPER_SECRET: "" });
    const { body } = await identify(await open(shop), vouch("7", "a"));
    expect(body).toMatchObject({ status: 404, code: "no-shopper-secret" });
  });
});

test("what is kept of a conversation says so when it is exported", async () => {
  await start();
  const { conversationId, token } = await open(shop);
  const { body } = await request(server.http)
    .get(`/api/conversations/${conversationId as ConversationId}/export`)
    .set("Authorization", `Bearer ${token}`);
  expect(body).toMatchObject({ conversation: conversationId, site: shop, knownToShop: false });
  expect(body).not.toHaveProperty("tokenHash");
});
