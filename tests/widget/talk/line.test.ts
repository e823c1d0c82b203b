import { describe, expect, test } from "vitest";
import type { ServerMessage } from "../../../src/protocol/server-message.ts";
import {
  openLine,
  type Line,
  type SocketLine,
  type SocketParts,
} from "../../../widget/talk/line.ts";
import { createHttp } from "../../../widget/transport/http.ts";
import { unreachable } from "../../../widget/transport/reply.ts";
import { base, createFakeFetch, problem, type Answered, type Asked } from "../fake-fetch.ts";
import { createHeldClock, settle, type HeldClock } from "../held-clock.ts";
import { conversation, greeting } from "../messages.ts";

const turn = { turnId: "t", command: { type: "restart" } } as const;
const result = { head: 1, messages: conversation([greeting]) };

interface Trial {
  readonly line: Line;
  readonly clock: HeldClock;
  readonly asked: readonly Asked[];
  readonly socket: () => SocketParts;
  readonly heard: { messages: ServerMessage[]; down: boolean[]; gone: number };
}

async function start(
  answer: (asked: Asked) => Answered | Promise<Answered>,
  socketTurn: SocketLine["turn"] | "no socket" = "no socket",
): Promise<Trial> {
  const { asked, fetch } = createFakeFetch(answer);
  const clock = createHeldClock();
  const heard: Trial["heard"] = { messages: [], down: [], gone: 0 };
  let parts: SocketParts | undefined;
  const line = openLine({
    key: { id: "c", token: "s" },
    http: createHttp(base, fetch),
    clock,
    after: () => heard.messages.at(-1)?.seq ?? 0,
    loadSocket:
      socketTurn === "no socket"
        ? () => Promise.reject(new Error("blocked"))
        : () =>
            Promise.resolve((given) => {
              parts = given;
              return { turn: socketTurn, close: () => {} };
            }),
    heard: {
      messages: (messages) => heard.messages.push(...messages),
      delta: () => {},
      down: (isDown) => heard.down.push(isDown),
      gone: () => {
        heard.gone += 1;
      },
    },
  });
  await settle();
  return {
    line,
    clock,
    asked,
    heard,
    socket() {
      if (parts === undefined) throw new Error("no socket was opened");
      return parts;
    },
  };
}

describe("without a socket", () => {
  test("turns and messages go over HTTP", async () => {
    const { line, clock, asked, heard } = await start(({ path }) =>
      path.includes("messages?after=0")
        ? { status: 200, body: result }
        : path.endsWith("turns")
          ? { status: 200, body: result }
          : "never",
    );
    expect(await line.turn(turn)).toEqual({ ok: true, value: result });
    clock.go();
    await settle();
    expect(heard.messages).toHaveLength(1);
    expect(asked.map(({ path }) => path)).toEqual([
      "conversations/c/turns",
      "conversations/c/messages?after=0&waitMs=20000",
      "conversations/c/messages?after=1&waitMs=20000",
    ]);
    line.close();
  });

  test("a server that does not answer is down, and asked again until it is back", async () => {
    let attempts = 0;
    const { line, clock, heard } = await start(() => {
      attempts += 1;
      return attempts < 3 ? "no network" : attempts === 3 ? { status: 200, body: result } : "never";
    });
    clock.go();
    await settle();
    expect([heard.down, clock.pauses]).toEqual([[true], [500]]);
    clock.go();
    await settle();
    expect([heard.down, clock.pauses]).toEqual([[true, true], [1_000]]);
    clock.go();
    await settle();
    expect(heard.down).toEqual([true, true, false]);
    expect(heard.messages).toHaveLength(1);
    line.close();
  });

  test("a conversation that is not there any more ends it", async () => {
    const { clock, heard, asked } = await start(() => problem(401, "unknown-conversation"));
    clock.go();
    await settle();
    clock.go();
    await settle();
    expect([heard.gone, asked.length]).toEqual([1, 1]);
  });
});

describe("with a socket", () => {
  test("HTTP is not asked once it is connected, and again when it is lost", async () => {
    const { line, clock, asked, socket, heard } = await start(
      () => "never",
      () => Promise.resolve({ ok: true, value: result }),
    );
    socket().heard.connected(true);
    await settle();
    clock.go();
    await settle();
    expect(asked).toEqual([]);
    expect(await line.turn(turn)).toEqual({ ok: true, value: result });
    expect(asked).toEqual([]);
    socket().heard.messages(result.messages);
    socket().heard.connected(false);
    await settle();
    clock.go();
    await settle();
    expect(asked.map(({ path }) => path)).toEqual([
      "conversations/c/messages?after=1&waitMs=20000",
    ]);
    expect(heard.messages).toHaveLength(1);
    line.close();
  });

  test("turns go over HTTP until it is connected", async () => {
    const { line, asked } = await start(
      () => ({ status: 200, body: result }),
      () => Promise.resolve(undefined),
    );
    expect(await line.turn(turn)).toEqual({ ok: true, value: result });
    expect(asked.map(({ path }) => path)).toEqual(["conversations/c/turns"]);
    line.close();
  });

  test("a turn that nobody acknowledges goes over HTTP as well", async () => {
    const { line, socket, asked, heard } = await start(
      () => ({ status: 200, body: result }),
      () => Promise.resolve(undefined),
    );
    socket().heard.connected(true);
    expect(await line.turn(turn)).toEqual({ ok: true, value: result });
    expect(asked.map(({ path, body }) => [path, body])).toEqual([["conversations/c/turns", turn]]);
    expect(heard.down).toEqual([false, false]);
    line.close();
  });

  test("a cut line is down when HTTP fails too, and up again with the next answer", async () => {
    let isCut = true;
    const { line, socket, heard } = await start(
      () => "no network",
      () => Promise.resolve(isCut ? undefined : { ok: true, value: result }),
    );
    socket().heard.connected(true);
    expect(await line.turn(turn)).toEqual(unreachable);
    expect(heard.down).toEqual([false, true]);
    isCut = false;
    expect(await line.turn(turn)).toEqual({ ok: true, value: result });
    expect(heard.down).toEqual([false, true, false]);
    line.close();
  });

  test("a refusal is an answer: nobody is down who says no", async () => {
    const { line, heard } = await start(() => problem(409, "stale"));
    expect((await line.turn(turn)).ok).toBe(false);
    expect(heard.down).toEqual([false]);
    line.close();
  });

  test("a refused connection to a conversation that is gone ends it", async () => {
    const { socket, heard } = await start(
      () => "never",
      () => Promise.resolve(undefined),
    );
    socket().heard.refused({ type: "", title: "", status: 401, code: "unknown-conversation" });
    socket().heard.refused({ type: "", title: "", status: 401, code: "unknown-conversation" });
    expect(heard.gone).toBe(1);
  });
});

test("what is missing is read at once", async () => {
  const { line, heard, asked } = await start(() => ({ status: 200, body: result }));
  line.catchUp();
  await settle();
  expect(asked.map(({ path }) => path)).toEqual(["conversations/c/messages?after=0&waitMs=0"]);
  expect(heard.messages).toHaveLength(1);
  line.close();
});

test("a closed line hears nothing any more", async () => {
  const { line, clock, heard } = await start(() => ({ status: 200, body: result }));
  line.close();
  clock.go();
  await settle();
  expect(heard).toEqual({ messages: [], down: [], gone: 0 });
});
