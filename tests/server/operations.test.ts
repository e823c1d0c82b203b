import request from "supertest";
import { io } from "socket.io-client";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createMemoryLog } from "../../src/adapters/log/memory-log.ts";
import { createRateLimit } from "../../src/adapters/rate-limit/rate-limit.ts";
import { LogUnavailableError } from "../../src/advisor/advisor-error.ts";
import type { ConversationLog } from "../../src/advisor/ports.ts";
import type { TurnAcknowledgement } from "../../src/protocol/server-message.ts";
import { startTestServer, testClock, type TestServer } from "./harness.ts";

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Open {
  readonly conversationId: string;
  readonly token: string;
}

async function open({ http }: TestServer, from = "127.0.0.1"): Promise<Open> {
  const call = request(http).post("/api/conversations").set("X-Forwarded-For", from);
  const { body } = await call.send({ locale: "en" });
  return body;
}

const turn = (
  { http }: TestServer,
  { conversationId, token }: Open,
  { turnId = "t1", from = "127.0.0.1", text = "something warm" } = {},
) =>
  request(http)
    .post(`/api/conversations/${conversationId}/turns`)
    .set("Authorization", `Bearer ${token}`)
    .set("X-Forwarded-For", from)
    .send({ turnId, command: { type: "say", text } });

describe("too much at once", () => {
  const few = { count: 2, seconds: 60 };
  const behindProxy = { LOTSE_TRUST_PROXY: "1" };
  const refusal = { status: 429, code: "too-many-requests", retryable: true };

  test("is refused at the edge, with the time to wait, and counted", async () => {
    const rateLimits = { address: createRateLimit("t", few, undefined) };
    server = await startTestServer({ environment: behindProxy, rateLimits });
    const from = (address: string) =>
      request(server?.http ?? "")
        .get("/api/flows")
        .set("X-Forwarded-For", address);
    expect((await from("198.51.100.1")).status).toBe(200);
    expect((await from("198.51.100.1")).status).toBe(200);
    const third = await from("198.51.100.1");
    expect(third.status).toBe(429);
    expect(third.body).toMatchObject(refusal);
    expect(Number(third.headers["retry-after"])).toBe(third.body.retryAfterSeconds);
    expect(third.body.retryAfterSeconds).toBeGreaterThan(0);
    expect((await from("198.51.100.2")).status).toBe(200);
    const metrics = await request(server.http).get("/metrics");
    expect(metrics.text).toContain('lotse_limit_refusals_total{limit="address"} 1');
  });

  test("is so for a whole neighbourhood of IPv6", async () => {
    const rateLimits = { address: createRateLimit("t", few, undefined) };
    server = await startTestServer({ environment: behindProxy, rateLimits });
    const statuses = [];
    for (const address of ["2001:db8:0:1::1", "2001:db8:0:2::1", "2001:db8:0:ff::1"]) {
      const answer = await request(server.http).get("/api/flows").set("X-Forwarded-For", address);
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  test("cannot be hidden behind invented addresses when there is no proxy, nor escaped by them", async () => {
    const rateLimits = { address: createRateLimit("t", few, undefined) };
    server = await startTestServer({ environment: behindProxy, rateLimits });
    const statuses = [];
    for (const invented of ["1.1.1.1", "2.2.2.2", "127.0.0.1"]) {
      const answer = await request(server.http)
        .get("/api/flows")
        .set("X-Forwarded-For", `${invented}, 198.51.100.1`);
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  test("is not what the machine itself does", async () => {
    const rateLimits = { address: createRateLimit("t", few, undefined) };
    server = await startTestServer({ rateLimits });
    for (let count = 0; count < 5; count += 1) {
      expect((await request(server.http).get("/api/flows")).status).toBe(200);
    }
  });

  test.each(["openings", "installation"] as const)("conversations: %s", async (name) => {
    const rateLimits = { [name]: createRateLimit("t", few, undefined) };
    server = await startTestServer({ environment: behindProxy, rateLimits });
    const answers = [];
    for (let count = 0; count < 3; count += 1) answers.push(await open(server, "198.51.100.1"));
    expect(answers.map(({ token }) => token !== undefined)).toEqual([true, true, false]);
    expect(answers[2]).toMatchObject(refusal);
    // One address is not another's, and everybody together is everybody.
    const other = await open(server, "198.51.100.2");
    expect(other.token !== undefined).toBe(name === "openings");
  });

  test("turns from one address over sockets, whatever conversations they belong to", async () => {
    const rateLimits = { address: createRateLimit("t", { count: 5, seconds: 60 }, undefined) };
    server = await startTestServer({ environment: behindProxy, rateLimits });
    const from = "198.51.100.1";
    const opened = [await open(server, from), await open(server, from)];
    const sockets = opened.map(({ conversationId: conversation, token }) =>
      io(server?.url ?? "", {
        transports: ["websocket"],
        forceNew: true,
        extraHeaders: { "X-Forwarded-For": from },
        auth: { conversation, token },
      }),
    );
    const command = { type: "show-products" };
    const answers: TurnAcknowledgement[] = [];
    for (const socket of sockets) {
      answers.push(await socket.emitWithAck("turn", { turnId: "t", command }));
    }
    for (const socket of sockets) socket.disconnect();
    // Two were opened, two connected: one is left.
    expect(answers).toMatchObject([{ ok: true }, { ok: false, problem: refusal }]);
  });

  test("turns of one conversation, by HTTP and socket together", async () => {
    const rateLimits = { conversation: createRateLimit("t", few, undefined) };
    server = await startTestServer({ environment: behindProxy, rateLimits });
    const from = "198.51.100.1";
    const [one, other] = [await open(server, from), await open(server, from)];
    expect((await turn(server, one, { from })).status).toBe(200);
    const socket = io(server.url, {
      transports: ["websocket"],
      forceNew: true,
      extraHeaders: { "X-Forwarded-For": from },
      auth: { conversation: one.conversationId, token: one.token },
    });
    const command = { type: "show-products" };
    const send = async (turnId: string): Promise<TurnAcknowledgement> =>
      await socket.emitWithAck("turn", { turnId, command });
    expect(await send("t2")).toMatchObject({ ok: true });
    expect(await send("t3")).toMatchObject({ ok: false, problem: refusal });
    socket.disconnect();
    expect((await turn(server, one, { from, turnId: "t4" })).status).toBe(429);
    expect((await turn(server, other, { from })).status).toBe(200);
  });
});

describe("sockets that mean ill", () => {
  const behindProxy = { LOTSE_TRUST_PROXY: "1" };

  /** How a bare WebSocket from an address ends that says this and nothing more. */
  async function knock(from: string, says: readonly string[] = []): Promise<"let in" | "refused"> {
    const address = `${server?.url.replace("http", "ws") ?? ""}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers: { "X-Forwarded-For": from } });
    return await new Promise((resolve) => {
      socket.on("error", () => resolve("refused"));
      socket.on("close", () => resolve("let in"));
      socket.on("message", () => {
        for (const text of says) socket.send(text);
        if (says.length === 0) socket.close();
      });
    });
  }

  async function listen(opening: Open, from: string): Promise<"connected" | "refused"> {
    const socket = io(server?.url ?? "", {
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      extraHeaders: { "X-Forwarded-For": from },
      auth: { conversation: opening.conversationId, token: opening.token },
    });
    const end = await new Promise<"connected" | "refused">((resolve) => {
      socket.on("connect", () => resolve("connected"));
      socket.on("connect_error", () => resolve("refused"));
    });
    socket.disconnect();
    return end;
  }

  test.each<[string, number, readonly string[]]>([
    ["say nothing of themselves", 31, []],
    ["send without end", 4, Array.from({ length: 200 }, () => "3")],
  ])("because they %s are not opened any more, from there", async (_, times, says) => {
    // Faults are forgiven as time goes by, and on a busy machine more of it does.
    server = await startTestServer({ environment: behindProxy, now: () => 0 });
    const [ill, well] = ["198.51.100.1", "198.51.100.2"];
    const [theirs, other] = [await open(server, ill), await open(server, well)];
    for (let time = 0; time < times; time += 1) expect(await knock(ill, says)).toBe("let in");
    expect(await knock(ill)).toBe("refused");
    expect(await listen(theirs, ill)).toBe("refused");
    expect(await listen(other, well)).toBe("connected");
    // Whoever lives there too goes on without a socket.
    expect((await turn(server, theirs, { from: ill })).status).toBe(200);
    const metrics = await request(server.http).get("/metrics");
    expect(metrics.text).toContain('lotse_limit_refusals_total{limit="conduct"} 2');
  });

  test("are not those of shoppers who come back again and again", async () => {
    server = await startTestServer({ environment: behindProxy });
    const opening = await open(server, "198.51.100.1");
    for (let time = 0; time < 40; time += 1) {
      expect(await listen(opening, "198.51.100.1")).toBe("connected");
    }
  });
});

/** A log that can be taken away. */
function createFragileLog(): { readonly log: ConversationLog; isGone: boolean } {
  const memory = createMemoryLog(testClock);
  const state = { isGone: false, log: memory };
  const refuse = async (): Promise<never> => {
    throw new LogUnavailableError("ECONNREFUSED");
  };
  state.log = new Proxy(memory, {
    get: (target, name: keyof ConversationLog) => (state.isGone ? refuse : target[name]),
  });
  return state;
}

describe("a log that is gone", () => {
  test("is a refusal that can be tried again, before any model is asked", async () => {
    const fragile = createFragileLog();
    let asked = 0;
    const secondReader = {
      read: async () => {
        asked += 1;
        return [];
      },
    };
    server = await startTestServer({ log: fragile.log, secondReader });
    const conversation = await open(server);
    fragile.isGone = true;
    for (const answer of [
      await turn(server, conversation, { text: "flurble" }),
      await request(server.http).post("/api/conversations").send({}),
    ]) {
      expect(answer.status).toBe(503);
      expect(answer.headers["retry-after"]).toBe("1");
      expect(answer.body).toMatchObject({ code: "log-unavailable", retryable: true });
    }
    expect(asked).toBe(0);
    fragile.isGone = false;
    expect((await turn(server, conversation)).status).toBe(200);
    expect(new Set(server.trouble.map((one) => (one as Error).name))).toEqual(
      new Set(["LogUnavailableError"]),
    );
  });

  test("cuts a socket off, so that its client comes back by itself", async () => {
    const fragile = createFragileLog();
    server = await startTestServer({ log: fragile.log });
    const { conversationId, token } = await open(server);
    fragile.isGone = true;
    const socket = io(server.url, {
      transports: ["websocket"],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 50,
      auth: { conversation: conversationId, token },
    });
    await new Promise((resolve) => {
      socket.io.once("reconnect_attempt", resolve);
    });
    fragile.isGone = false;
    const first = await new Promise<{ seq: number }>((resolve) => {
      socket.once("message", resolve);
    });
    expect(first.seq).toBe(1);
    socket.disconnect();
  });
});

describe("what operators see", () => {
  test("says whether new shoppers may come", async () => {
    let isThere = true;
    server = await startTestServer({
      pingLog: async () => {
        if (!isThere) throw new Error("gone");
      },
    });
    expect((await request(server.http).get("/readyz")).status).toBe(200);
    expect((await request(server.http).get("/healthz")).status).toBe(200);
    isThere = false;
    await expect
      .poll(async () => (await request(server?.http ?? "").get("/readyz")).status)
      .toBe(503);
    expect((await request(server.http).get("/healthz")).status).toBe(200);
    isThere = true;
    await expect
      .poll(async () => (await request(server?.http ?? "").get("/readyz")).status)
      .toBe(200);
  });

  test("counts turns by their outcome, and tells of each without a word of it", async () => {
    server = await startTestServer();
    const conversation = await open(server);
    await turn(server, conversation, { turnId: "t1", text: "my secret" });
    await turn(server, conversation, { turnId: "t1", text: "another body" });
    const { text } = await request(server.http).get("/metrics");
    expect(text).toContain('lotse_turn_seconds_count{outcome="answered"} 1');
    expect(text).toContain('lotse_turn_seconds_count{outcome="turn-id-reused"} 1');
    expect(text).toMatch(/^lotse_turns_waiting 0$/m);
    expect(text).toMatch(/^lotse_turn_waiting_seconds 0$/m);
    expect(text).toMatch(/^lotse_conversations_opened_total 1$/m);
    expect(server.turns).toEqual(
      ["answered", "turn-id-reused"].map((outcome) => ({
        conversation: conversation.conversationId,
        turn: "t1",
        outcome,
        ms: expect.any(Number),
      })),
    );
  });

  test("may be behind a token", async () => {
    const token = "0123456789abcdef";
    server = await startTestServer({ environment: { LOTSE_METRICS_TOKEN: token } });
    const ask = (authorization: string) =>
      request(server?.http ?? "")
        .get("/metrics")
        .set("Authorization", authorization);
    const statuses = [];
    for (const given of ["", "Bearer", `Bearer ${token.slice(1)}`, `Bearer ${token}0`, token]) {
      statuses.push((await ask(given)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
  });
});

describe("a server that stops", () => {
  test("answers who waits, takes no more, and closes its sockets", async () => {
    server = await startTestServer();
    const { conversationId, token } = await open(server);
    const socket = io(server.url, {
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      auth: { conversation: conversationId, token },
    });
    await new Promise((resolve) => {
      socket.once("message", resolve);
    });
    const closed = new Promise<string>((resolve) => {
      socket.once("disconnect", resolve);
    });
    const waiting = request(server.http)
      .get(`/api/conversations/${conversationId}/messages?after=2&waitMs=20000`)
      .set("Authorization", `Bearer ${token}`)
      .then(({ status, body }) => ({ status, body }));
    await expect
      .poll(async () => (await request(server?.http ?? "").get("/metrics")).text)
      .toMatch(/^lotse_polls 1$/m);
    await server.drain();
    expect(await waiting).toEqual({ status: 200, body: { head: 2, messages: [] } });
    expect(await closed).toBe("transport close");
    await expect(request(server.http).get("/healthz")).rejects.toThrow(/ECONNREFUSED/);
    server = undefined;
  });
});
