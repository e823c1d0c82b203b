import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "./harness.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

interface Open {
  readonly conversationId: string;
  readonly token: string;
}

async function open(body: object = {}): Promise<Open> {
  const { body: opened } = await request(server.http)
    .post("/api/conversations")
    .send(body)
    .expect(201);
  return opened;
}

function post({ conversationId, token }: Open, body: unknown) {
  return request(server.http)
    .post(`/api/conversations/${conversationId}/turns`)
    .set("Authorization", `Bearer ${token}`)
    .send(body as object);
}

function get({ conversationId, token }: Open, rest: string) {
  return request(server.http)
    .get(`/api/conversations/${conversationId}${rest}`)
    .set("Authorization", `Bearer ${token}`);
}

const answer = (question: string, ...options: readonly string[]) => ({
  type: "answer",
  question,
  options,
});

test("nothing of a conversation is kept on its way, in a browser or in a proxy", async () => {
  const { body, headers } = await request(server.http).post("/api/conversations").expect(201);
  expect(headers["cache-control"]).toBe("no-store");
  const { conversationId, token } = body;
  const place = `/api/conversations/${conversationId}`;
  for (const path of [`${place}/messages`, `${place}/export`, "/api/shopper/export"]) {
    const found = await request(server.http).get(path).set("Authorization", `Bearer ${token}`);
    expect(found.headers["cache-control"], path).toBe("no-store");
  }
});

describe("opening a conversation", () => {
  test("greets, says that no person speaks, and asks", async () => {
    const { body, headers } = await request(server.http)
      .post("/api/conversations")
      .send({ flow: "small-jackets", locale: "de-AT", page: "/jacken" })
      .expect(201);
    expect(headers["location"]).toBe(`/api/conversations/${body.conversationId}`);
    expect(Buffer.from(body.token, "base64url")).toHaveLength(32);
    expect(body.head).toBe(2);
    expect(body.messages).toMatchObject([
      { seq: 1, type: "greeting", locale: "de", total: 10, protocol: 1 },
      { seq: 2, type: "question", question: { id: "where", text: "Wo trägst du sie?" } },
    ]);
    expect(body.messages[0].disclosure).toContain("Programm");
    expect(body.messages[0].at).toBe("2025-11-21T21:20:00.000Z");
  });

  test("takes the first flow and the flow's first language when nothing is asked for", async () => {
    const { body } = await request(server.http).post("/api/conversations").expect(201);
    expect(body.messages[0]).toMatchObject({ locale: "en" });
  });

  test("says which flows there are when the wanted one is not", async () => {
    const { body } = await request(server.http)
      .post("/api/conversations")
      .send({ flow: "nope" })
      .expect(404)
      .expect("Content-Type", /application\/problem\+json/);
    expect(body).toMatchObject({ code: "unknown-flow", status: 404, accepted: ["small-jackets"] });
  });
});

describe("a turn", () => {
  test("answers with what it brought", async () => {
    const conversation = await open();
    const { body } = await post(conversation, {
      turnId: "t1",
      command: answer("where", "hills"),
    }).expect(200);
    expect(body).toMatchObject({
      head: 4,
      messages: [
        {
          seq: 3,
          type: "shopper-said",
          text: "On hikes",
          answer: { question: "where", options: ["hills"] },
        },
        { seq: 4, type: "question" },
      ],
    });
  });

  test("sent ten times at once is answered once", async () => {
    const conversation = await open();
    const turn = { turnId: "same", command: answer("where", "rock") };
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => (await post(conversation, turn).expect(200)).text),
    );
    expect(new Set(answers).size).toBe(1);
    const { body } = await get(conversation, "/messages?after=0").expect(200);
    const said = body.messages.filter(({ type }: { type: string }) => type === "shopper-said");
    expect(said).toHaveLength(1);
    expect(body.messages.map(({ seq }: { seq: number }) => seq)).toEqual(
      body.messages.map((_: unknown, at: number) => at + 1),
    );
  });

  test("sent again much later has the same answer, byte for byte", async () => {
    const conversation = await open();
    const first = await post(conversation, { turnId: "a", command: answer("where", "hills") });
    await post(conversation, { turnId: "b", command: answer("budget", "high") });
    const again = await post(conversation, { turnId: "a", command: answer("where", "hills") });
    expect(again.text).toBe(first.text);
  });

  test("is the same whatever order its keys come in", async () => {
    const conversation = await open();
    await post(conversation, {
      turnId: "a",
      command: { type: "answer", question: "where", options: ["rock"] },
    });
    await post(conversation, {
      command: { options: ["rock"], question: "where", type: "answer" },
      turnId: "a",
    }).expect(200);
  });

  test("with a known id and another body is refused", async () => {
    const conversation = await open();
    await post(conversation, { turnId: "a", command: answer("where", "hills") }).expect(200);
    const { body } = await post(conversation, {
      turnId: "a",
      command: answer("where", "rock"),
    }).expect(422);
    expect(body.code).toBe("turn-id-reused");
  });

  test("that is refused writes nothing and stays refused, under its id", async () => {
    const conversation = await open();
    const { body } = await post(conversation, {
      turnId: "a",
      command: answer("where", "moon"),
    }).expect(409);
    expect(body).toMatchObject({ code: "unknown-option", accepted: ["town", "hills", "rock"] });
    const { body: log } = await get(conversation, "/messages?after=0");
    expect(log.head).toBe(2);
    await post(conversation, { turnId: "a", command: answer("where", "moon") }).expect(409);
    await post(conversation, { turnId: "a", command: answer("where", "hills") }).expect(422);
    await post(conversation, { turnId: "b", command: answer("where", "hills") }).expect(200);
  });

  test.each([
    ["answer with an option", answer("where", "town")],
    ["answer with a number", { type: "answer", question: "budget", value: 200 }],
    ["answer with a range", { type: "answer", question: "budget", value: { min: 50, max: 200 } }],
    ["skip", { type: "skip", question: "where" }],
    ["say", { type: "say", text: "for climbing, max 250 euro" }],
    ["show-products", { type: "show-products" }],
    ["restart", { type: "restart" }],
    ["set-locale", { type: "set-locale", locale: "de" }],
  ])("can be: %s", async (_, command) => {
    const conversation = await open();
    const { body } = await post(conversation, { turnId: "a", command }).expect(200);
    expect(body.messages.length).toBeGreaterThan(0);
  });

  test("of free text shows what was understood, with the shopper's own words", async () => {
    const conversation = await open();
    const { body } = await post(conversation, {
      turnId: "a",
      command: { type: "say", text: "Zum klettern, höchstens 250 €" },
    }).expect(200);
    expect(body.messages.slice(0, 2)).toMatchObject([
      { type: "shopper-said", text: "Zum klettern, höchstens 250 €" },
      {
        type: "understood",
        needs: [
          { id: "where.rock", label: "On rock", quote: "klettern", source: "text" },
          { id: "budget", label: "up to €250", quote: "höchstens 250 €", source: "text" },
        ],
      },
    ]);
  });
});

describe("reading on", () => {
  test("gives everything after a message", async () => {
    const conversation = await open();
    await post(conversation, { turnId: "a", command: answer("where", "hills") });
    const { body } = await get(conversation, "/messages?after=2").expect(200);
    expect(body.messages.map(({ seq }: { seq: number }) => seq).slice(0, 2)).toEqual([3, 4]);
  });

  test("waits for the next message, which is the advisor's sentence", async () => {
    const conversation = await open();
    const waiting = get(conversation, "/messages?after=4&waitMs=10000").expect(200);
    const answered = waiting.then(({ body }) => body);
    await post(conversation, { turnId: "a", command: answer("where", "hills") });
    expect(await answered).toMatchObject({
      head: 5,
      messages: [{ seq: 5, type: "wording", text: "On hikes: that leaves 6 jackets." }],
    });
  });

  test("comes back empty when time is up", async () => {
    const conversation = await open();
    const { body } = await get(conversation, "/messages?after=2&waitMs=20").expect(200);
    expect(body).toEqual({ head: 2, messages: [] });
  });

  test("exports everything that is stored", async () => {
    const conversation = await open();
    await post(conversation, { turnId: "a", command: { type: "say", text: "for climbing" } });
    const { body } = await get(conversation, "/export").expect(200);
    expect(body).toMatchObject({
      conversation: conversation.conversationId,
      flow: { id: "small-jackets" },
    });
    expect(JSON.stringify(body.messages)).toContain("for climbing");
  });

  test("erases everything", async () => {
    const conversation = await open();
    const { conversationId, token } = conversation;
    await request(server.http)
      .delete(`/api/conversations/${conversationId}`)
      .set("Authorization", `Bearer ${token}`)
      .expect(204);
    await get(conversation, "/messages").expect(401);
    await post(conversation, { turnId: "x", command: { type: "restart" } }).expect(401);
  });
});

describe("who may not", () => {
  test.each([
    ["no token", ""],
    ["another scheme", "Basic abc"],
    ["a wrong token", "Bearer wrong"],
  ])("%s", async (_, authorization) => {
    const { conversationId } = await open();
    const calls = [
      request(server.http).get(`/api/conversations/${conversationId}/messages`),
      request(server.http).get(`/api/conversations/${conversationId}/export`),
      request(server.http).delete(`/api/conversations/${conversationId}`),
      request(server.http)
        .post(`/api/conversations/${conversationId}/turns`)
        .send({ turnId: "a", command: { type: "restart" } }),
    ];
    for (const call of calls) {
      const { body } = await call.set("Authorization", authorization).expect(401);
      expect(body.code).toBe("unknown-conversation");
    }
  });

  test("the token of another conversation opens nothing", async () => {
    const [mine, other] = [await open(), await open()];
    await get({ conversationId: other.conversationId, token: mine.token }, "/messages").expect(401);
  });

  test("a page of a foreign origin", async () => {
    const { body } = await request(server.http)
      .post("/api/conversations")
      .set("Origin", "https://evil.example")
      .send({})
      .expect(403)
      .expect("Access-Control-Allow-Origin", "https://evil.example");
    expect(body.code).toBe("origin-not-allowed");
  });

  test("a page of a foreign origin may ask beforehand, so that it can read the refusal", async () => {
    await request(server.http)
      .options("/api/conversations")
      .set("Origin", "https://evil.example")
      .set("Access-Control-Request-Method", "POST")
      .expect(204)
      .expect("Access-Control-Allow-Origin", "https://evil.example");
  });
});
