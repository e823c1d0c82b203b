import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "./harness.ts";

let server: TestServer;
let conversation: { conversationId: string; token: string };
beforeAll(async () => {
  server = await startTestServer();
  ({ body: conversation } = await request(server.http).post("/api/conversations").expect(201));
});
afterAll(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

function send(body: string, type = "application/json") {
  return request(server.http)
    .post(`/api/conversations/${conversation.conversationId}/turns`)
    .set("Authorization", `Bearer ${conversation.token}`)
    .set("Content-Type", type)
    .send(body);
}

const turn = (command: unknown, turnId: unknown = "t") => JSON.stringify({ turnId, command });
const say = (text: string) => turn({ type: "say", text });

describe("bad input is refused with its place, and nothing is written", () => {
  test.each<[what: string, body: string, status: number, code: string, path?: string]>([
    ["no JSON", "{", 400, "malformed-json"],
    ["a bare word", "hello", 400, "malformed-json"],
    ["nothing", "", 422, "invalid-input", "turnId"],
    ["a list", "[]", 422, "invalid-input", ""],
    [
      "no turn id",
      JSON.stringify({ command: { type: "restart" } }),
      422,
      "invalid-input",
      "turnId",
    ],
    ["an empty turn id", turn({ type: "restart" }, ""), 422, "invalid-input", "turnId"],
    ["a number as turn id", turn({ type: "restart" }, 7), 422, "invalid-input", "turnId"],
    ["no command", JSON.stringify({ turnId: "t" }), 422, "invalid-input", "command"],
    ["an unknown command", turn({ type: "explode" }), 422, "invalid-input", "command.type"],
    [
      "an unknown key",
      turn({ type: "restart", force: true }),
      422,
      "invalid-input",
      "command.force",
    ],
    [
      "an answer without one",
      turn({ type: "answer", question: "where" }),
      422,
      "invalid-input",
      "command",
    ],
    [
      "an answer with two",
      turn({ type: "answer", question: "where", options: ["town"], value: 1 }),
      422,
      "invalid-input",
      "command",
    ],
    [
      "a range upside down",
      turn({ type: "answer", question: "budget", value: { min: 9, max: 1 } }),
      422,
      "invalid-input",
      "command.value",
    ],
    ["an empty text", say(""), 422, "invalid-input", "command.text"],
    ["a text of blanks", say(" \n\t "), 422, "invalid-input", "command.text"],
    ["a text of control characters", say("\u0000\u0007"), 422, "invalid-input", "command.text"],
    ["2,001 characters", say("a".repeat(2_001)), 422, "invalid-input", "command.text"],
    ["10,000 characters", say("a".repeat(10_000)), 422, "invalid-input", "command.text"],
    ["a body over 16 kB", say("a".repeat(17_000)), 413, "body-too-large"],
    [
      "prototype pollution",
      '{"__proto__": {"admin": true}, "turnId": "t", "command": {"type": "restart"}}',
      422,
      "invalid-input",
    ],
  ])("%s", async (_, body, status, code, path) => {
    const { body: problem } = await send(body)
      .expect(status)
      .expect("Content-Type", /application\/problem\+json/);
    expect(problem).toMatchObject({ status, code, type: `urn:lotse:problem:${code}` });
    if (path !== undefined)
      expect(problem.issues.map((one: { path: string }) => one.path)).toContain(path);
    const { body: log } = await request(server.http)
      .get(`/api/conversations/${conversation.conversationId}/messages?after=0`)
      .set("Authorization", `Bearer ${conversation.token}`);
    expect(log.head).toBe(2);
  });

  test("suggests the nearest key", async () => {
    const { body } = await send(
      turn({ type: "answer", question: "where", option: ["town"] }),
    ).expect(422);
    expect(JSON.stringify(body.issues)).toContain('did you mean \\"options\\"?');
  });

  test.each([
    ["after=-1", "after"],
    ["after=abc", "after"],
    ["after=2147483648", "after"],
    ["waitMs=-5", "waitMs"],
  ])("a query of %s", async (query, path) => {
    const { body } = await request(server.http)
      .get(`/api/conversations/${conversation.conversationId}/messages?${query}`)
      .set("Authorization", `Bearer ${conversation.token}`)
      .expect(422);
    expect(body.issues[0].path).toBe(path);
  });

  test.each([
    ["/api/nothing", 404],
    ["/api/products/unknown", 404],
    ["/api/products?catalog=unknown", 404],
    ["/api/products?limit=0", 422],
    ["/api/products?locale=constructor", 422],
    ["/api/products?locale=!", 422],
    ["/api/products/%E0%A4%A", 400],
    ["/api/conversations/%E0%A4%A/messages", 400],
    ["/catalog/small/images/%E0%A4%A", 404],
    ["/nothing", 404],
    ["/../../etc/passwd", 404],
  ])("GET %s", async (path, status) => {
    const { body } = await request(server.http).get(path).expect(status);
    expect(body.status).toBe(status);
  });
});

describe("unusual words are only words", () => {
  test.each([
    ["exactly 2,000 characters", "a".repeat(2_000)],
    ["emoji", "🧥 für 🧗‍♀️ bitte 👍🏽"],
    ["right-to-left text", "מעיל גשם בבקשה"],
    ["markup", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
    ["a template", "{{constructor.constructor('return process')()}} ${7*7}"],
    ["SQL", "'; DROP TABLE events; --"],
    ["a lone surrogate", "hello \ud800 world"],
    ["control characters in between", "rain\u0000coat"],
  ])("%s", async (_, text) => {
    const { body: own } = await request(server.http).post("/api/conversations").expect(201);
    const { body } = await request(server.http)
      .post(`/api/conversations/${own.conversationId}/turns`)
      .set("Authorization", `Bearer ${own.token}`)
      .send({ turnId: "t", command: { type: "say", text } })
      .expect(200);
    expect(body.messages[0].type).toBe("shopper-said");
    expect(body.messages[0].text).toBe(text.toWellFormed().replaceAll("\u0000", "").trim());
    // The conversation goes on.
    await request(server.http)
      .post(`/api/conversations/${own.conversationId}/turns`)
      .set("Authorization", `Bearer ${own.token}`)
      .send({ turnId: "u", command: { type: "answer", question: "where", options: ["rock"] } })
      .expect(200);
  });
});
