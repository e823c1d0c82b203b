import { get } from "node:http";
import request from "supertest";
import { io, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type {
  Delta,
  ServerMessage,
  TurnAcknowledgement,
} from "../../src/protocol/server-message.ts";
import { startTestServer, type TestServer } from "./harness.ts";

let server: TestServer;
const sockets: Socket[] = [];
beforeAll(async () => {
  server = await startTestServer({
    environment: { LOTSE_ALLOWED_ORIGINS: "https://shop.example" },
    limits: { socketsPerConversationMax: 2 },
  });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(async () => {
  expect(server.trouble).toEqual([]);
  await server.close();
});

interface Open {
  readonly conversationId: string;
  readonly token: string;
}

async function open(): Promise<Open> {
  const { body } = await request(server.http).post("/api/conversations").send({ locale: "en" });
  return body;
}

function connect(auth: object, headers: Record<string, string> = {}, url = server.url): Socket {
  const socket = io(url, {
    auth,
    transports: ["websocket"],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
  });
  sockets.push(socket);
  return socket;
}

function follow({ conversationId, token }: Open, after?: number): Socket {
  return connect({
    conversation: conversationId,
    token,
    ...(after === undefined ? {} : { after }),
  });
}

/** The messages a socket receives, up to and with the one of this number. */
async function messagesUpTo(socket: Socket, seq: number): Promise<readonly ServerMessage[]> {
  return await new Promise((resolve) => {
    const received: ServerMessage[] = [];
    socket.on("message", (message: ServerMessage) => {
      received.push(message);
      // A copy: more may arrive before it is looked at.
      if (message.seq >= seq) resolve([...received]);
    });
  });
}

async function connectError(socket: Socket): Promise<Error & { data?: { code: string } }> {
  return await new Promise((resolve) => socket.on("connect_error", resolve));
}

async function send(socket: Socket, turn: unknown): Promise<TurnAcknowledgement> {
  return await socket.emitWithAck("turn", turn);
}

const answer = (turnId: string, question: string, ...options: readonly string[]) => ({
  turnId,
  command: { type: "answer", question, options },
});

describe("a socket", () => {
  test("gets everything from the beginning", async () => {
    const socket = follow(await open());
    expect((await messagesUpTo(socket, 2)).map(({ seq, type }) => [seq, type])).toEqual([
      [1, "greeting"],
      [2, "question"],
    ]);
  });

  test("is acknowledged with the result of its turn, and gets it as messages too", async () => {
    const socket = follow(await open());
    const messages = messagesUpTo(socket, 5);
    const result = await send(socket, answer("t", "where", "hills"));
    expect(result).toMatchObject({ ok: true, head: 4, messages: [{ seq: 3 }, { seq: 4 }] });
    expect((await messages).map(({ seq, type }) => [seq, type])).toEqual([
      [1, "greeting"],
      [2, "question"],
      [3, "shopper-said"],
      [4, "question"],
      [5, "wording"],
    ]);
  });

  test("hears a sentence that is there at once as a whole", async () => {
    const socket = follow(await open());
    const pieces: Delta[] = [];
    socket.on("delta", (delta: Delta) => pieces.push(delta));
    const messages = messagesUpTo(socket, 5);
    await send(socket, answer("t", "where", "hills"));
    expect((await messages).at(-1)).toMatchObject({ type: "wording" });
    expect(pieces).toEqual([]);
  });

  test("hears the pieces of a slow voice one by one", async () => {
    const words = ["Nobody ", "hurries ", "here."];
    const pieces: Delta[] = [];
    const slow = await startTestServer({
      voice: {
        async *speak() {
          for (const [at, word] of words.entries()) {
            yield word;
            // Slower than any line.
            while (pieces.length <= at) {
              await new Promise((resolve) => {
                setImmediate(resolve);
              });
            }
          }
        },
      },
    });
    const { body } = await request(slow.http).post("/api/conversations").send({ locale: "en" });
    const { conversationId, token } = body as Open;
    const socket = connect({ conversation: conversationId, token }, {}, slow.url);
    socket.on("delta", (delta: Delta) => pieces.push(delta));
    const messages = messagesUpTo(socket, 5);
    await send(socket, answer("t", "where", "hills"));
    expect((await messages).at(-1)).toMatchObject({ type: "wording", text: words.join("") });
    expect(pieces.map(({ index, text }) => [index, text])).toEqual([...words.entries()]);
    expect(pieces.map(({ after }) => after)).toEqual(pieces.map(() => 4));
    socket.disconnect();
    await slow.close();
  });

  test("comes back and gets only what it missed", async () => {
    const conversation = await open();
    const first = follow(conversation);
    await messagesUpTo(first, 2);
    first.disconnect();
    await request(server.http)
      .post(`/api/conversations/${conversation.conversationId}/turns`)
      .set("Authorization", `Bearer ${conversation.token}`)
      .send(answer("t", "where", "hills"));
    const again = follow(conversation, 2);
    expect((await messagesUpTo(again, 5)).map(({ seq }) => seq)).toEqual([3, 4, 5]);
  });

  test("sees what another tab does", async () => {
    const conversation = await open();
    const [one, other] = [follow(conversation), follow(conversation)];
    const seen = messagesUpTo(other, 4);
    await messagesUpTo(one, 2);
    await send(one, answer("t", "where", "hills"));
    expect((await seen).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test("that wants what its turns bring once gets it with the acknowledgement alone", async () => {
    const { conversationId, token } = await open();
    const socket = connect({ conversation: conversationId, token, once: true });
    const pushed: number[] = [];
    socket.on("message", ({ seq }: ServerMessage) => pushed.push(seq));
    await messagesUpTo(socket, 2);
    const spoken = messagesUpTo(socket, 5);
    const first = await send(socket, answer("t", "where", "hills"));
    await spoken;
    const second = await send(socket, { turnId: "u", command: { type: "restart" } });
    const acknowledged = [first, second].map((result) =>
      result.ok ? result.messages.map(({ seq }) => seq) : result.problem,
    );
    expect([acknowledged, pushed]).toEqual([
      [
        [3, 4],
        [6, 7],
      ],
      [1, 2, 5],
    ]);
  });

  test("sends a turn ten times and is answered once", async () => {
    const socket = follow(await open());
    const results = await Promise.all(
      Array.from({ length: 10 }, async () => send(socket, answer("same", "where", "rock"))),
    );
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  });

  test.each([
    ["an unknown option", answer("t", "where", "moon"), "unknown-option"],
    ["a malformed turn", { turnId: "t" }, "invalid-input"],
    ["nothing", undefined, "invalid-input"],
    ["a string", "restart", "invalid-input"],
  ])("is told why %s is refused, and stays open", async (_, turn, code) => {
    const socket = follow(await open());
    const result = await send(socket, turn);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(await send(socket, answer("u", "where", "rock"))).toMatchObject({ ok: true });
  });
});

test.each<[what: string, behind: readonly unknown[]]>([
  ["nothing", []],
  ["a number", [5]],
  ["an object", [{}]],
  ["null", [null]],
  ["several things", [1, "two", {}]],
])(
  "a turn with %s in the acknowledgement's place counts, and the next one too",
  async (_, behind) => {
    const socket = follow(await open());
    socket.emit("turn", answer("t", "where", "hills"), ...behind);
    const second = await socket.emitWithAck(
      "turn",
      { turnId: "u", command: { type: "restart" } },
      ...behind,
    );
    expect(second).toMatchObject({ ok: true });
    expect(await send(socket, answer("t", "where", "hills"))).toMatchObject({ ok: true, head: 4 });
  },
);

describe("no socket for", () => {
  test.each([
    ["nobody", {}, "invalid-input"],
    ["a stranger", { conversation: "x", token: "y" }, "unknown-conversation"],
    ["a malformed place", { conversation: "x", token: "y", after: -1 }, "invalid-input"],
    ["a place no log comes to", { conversation: "x", token: "y", after: 2 ** 31 }, "invalid-input"],
    ["what cannot be a word", { conversation: { toString: 1 }, token: "y" }, "invalid-input"],
  ])("%s", async (_, auth, code) => {
    const error = await connectError(connect(auth));
    expect(error.message).toBe(code);
    expect(error.data).toMatchObject({ code });
  });

  test("a page of a foreign origin, though the token is right", async () => {
    const { conversationId, token } = await open();
    const auth = { conversation: conversationId, token };
    const refused = connect(auth, { Origin: "https://evil.example" });
    expect(await connectError(refused)).toBeInstanceOf(Error);
    const allowed = connect(auth, { Origin: "https://shop.example" });
    expect(await messagesUpTo(allowed, 2)).toHaveLength(2);
  });

  test("one more than a conversation may have", async () => {
    const conversation = await open();
    const two = [follow(conversation), follow(conversation)];
    await Promise.all(two.map(async (socket) => messagesUpTo(socket, 2)));
    const third = follow(conversation);
    await new Promise((resolve) => third.on("disconnect", resolve));
    expect(third.connected).toBe(false);
  });

  test("an erased conversation", async () => {
    const conversation = await open();
    const socket = follow(conversation);
    await messagesUpTo(socket, 2);
    await request(server.http)
      .delete(`/api/conversations/${conversation.conversationId}`)
      .set("Authorization", `Bearer ${conversation.token}`);
    const result = await send(socket, answer("t", "where", "rock"));
    expect(result).toMatchObject({ ok: false, problem: { code: "unknown-conversation" } });
  });
});

describe("who sends far more than anybody types", () => {
  test("is cut off, and not let in again at once", async () => {
    const opened = await open();
    const socket = follow(opened);
    await new Promise<void>((resolve) => {
      socket.on("connect", () => resolve());
    });
    const cut = new Promise<string>((resolve) => {
      socket.on("disconnect", (why) => resolve(why));
    });
    for (let count = 0; count < 100; count += 1) socket.emit("nothing", count);
    expect(await cut).toBe("transport close");
    const again = follow(opened);
    const connected = await new Promise<boolean>((resolve) => {
      again.on("connect", () => resolve(true));
      again.on("connect_error", () => resolve(false));
      again.on("disconnect", () => resolve(false));
      again.io.on("close", () => resolve(false));
    });
    expect(connected).toBe(false);
    // Others are not touched by it.
    const other = follow(await open());
    await new Promise<void>((resolve) => {
      other.on("connect", () => resolve());
    });
  });
});

describe("a connection below the library", () => {
  /** Speaks the protocol by hand, also once it was let in; resolves with its end, cut or closed. */
  async function speak(first: Buffer, once: Buffer = Buffer.alloc(0)): Promise<string> {
    const upgrade = get(`${server.url}/socket.io/?EIO=4&transport=websocket`, {
      headers: {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": Buffer.from("sixteen letters.").toString("base64"),
      },
    });
    return await new Promise((resolve) => {
      upgrade.on("upgrade", (_, line) => {
        line.on("error", () => resolve("cut"));
        line.on("close", () => resolve("cut"));
        line.on("data", (chunk: Buffer) => {
          if (chunk.includes('40{"sid"')) line.write(once);
          if (!chunk.includes(Buffer.from([0x88]))) return;
          resolve("closed");
          line.destroy();
        });
        line.write(first);
      });
    });
  }

  /** With a mask of zeros, which changes nothing. */
  function frame(kind: number, text = ""): Buffer {
    const body = Buffer.from(text);
    const size =
      body.length < 126 ? [0x80 | body.length] : [0xfe, body.length >> 8, body.length & 0xff];
    return Buffer.concat([Buffer.from([0x80 | kind, ...size, 0, 0, 0, 0]), body]);
  }

  const [text, ping, pong] = [1, 9, 10] as const;

  test.each([
    ["pings", ping],
    ["pongs", pong],
  ])("that sends no end of %s is cut", async (_, kind) => {
    const flood = Array.from({ length: 100 }, () => frame(kind));
    expect(await speak(Buffer.concat(flood))).toBe("cut");
  });

  test("that leaves its conversation is not kept for nothing", async () => {
    const { conversationId, token } = await open();
    const auth = JSON.stringify({ conversation: conversationId, token });
    const left = speak(frame(text, `40${auth}`), frame(text, "41"));
    expect(await left).toBe("closed");
  });
});

test("a turn nobody wants to hear of happens all the same", async () => {
  const opened = await open();
  const socket = follow(opened);
  const heard = new Promise<ServerMessage>((resolve) => {
    socket.on("message", (message: ServerMessage) => {
      if (message.type === "recommendation") resolve(message);
    });
  });
  socket.emit("turn", { turnId: "quiet", command: { type: "show-products" } });
  expect((await heard).type).toBe("recommendation");
});
