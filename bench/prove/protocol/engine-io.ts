import { setTimeout as wait } from "node:timers/promises";
import { openRawSocket } from "../raw-socket.ts";
import type { CheckedCase } from "../protocol-cases.ts";
import {
  ends,
  expect,
  get,
  letIn,
  openConversation,
  openSession,
  path,
  refused,
  refusedSocket,
  stays,
} from "./probes.ts";

const pingMs = 25_000;
const pongMs = 20_000;

/** Opening, heartbeats, limits and ends of a session. */
export const engineCases: readonly CheckedCase[] = [
  [
    "a WebSocket opens with a handshake that says all there is to know",
    async (url) => {
      const socket = await openRawSocket(url, path);
      const text = await socket.next();
      expect(text.startsWith("0"), "the first packet opens");
      const open = JSON.parse(text.slice(1)) as Readonly<Record<string, unknown>>;
      const keys = Object.keys(open).sort().join(",");
      expect(keys === "maxPayload,pingInterval,pingTimeout,sid,upgrades", `it has ${keys}`);
      expect(typeof open["sid"] === "string" && open["sid"].length >= 16, "a sid");
      expect(JSON.stringify(open["upgrades"]) === "[]", "nothing to upgrade to");
      expect(open["pingInterval"] === pingMs && open["pingTimeout"] === pongMs, "the heartbeat");
      expect(open["maxPayload"] === 16_384, "the largest payload");
      socket.close();
    },
  ],
  [
    "every session has a sid of its own",
    async (url) => {
      const sids = await Promise.all(
        Array.from({ length: 20 }, async () => {
          const socket = await openRawSocket(url, path);
          const open = JSON.parse((await socket.next()).slice(1)) as { readonly sid: string };
          socket.close();
          return open.sid;
        }),
      );
      expect(new Set(sids).size === sids.length, "all differ");
    },
  ],
  [
    "a WebSocket without EIO is refused",
    async (url) => refusedSocket(url, "/socket.io/?transport=websocket"),
  ],
  [
    "a WebSocket with an unknown EIO is refused",
    async (url) => refusedSocket(url, "/socket.io/?EIO=abc&transport=websocket"),
  ],
  [
    "a WebSocket of protocol 3 is refused",
    async (url) => refusedSocket(url, "/socket.io/?EIO=3&transport=websocket"),
  ],
  [
    "a WebSocket without a transport is refused",
    async (url) => refusedSocket(url, "/socket.io/?EIO=4"),
  ],
  [
    "a WebSocket with an unknown transport is refused",
    async (url) => refusedSocket(url, "/socket.io/?EIO=4&transport=abc"),
  ],
  [
    "a WebSocket for long polling is refused",
    async (url) => refusedSocket(url, "/socket.io/?EIO=4&transport=polling"),
  ],
  [
    "a WebSocket with the sid of nobody is refused",
    async (url) => refusedSocket(url, `${path}&sid=nobody`),
  ],
  [
    "long polling is refused as an unknown transport",
    async (url) => refused(await get(url, "/socket.io/?EIO=4&transport=polling"), 0),
  ],
  [
    "long polling without EIO is refused",
    async (url) => refused(await get(url, "/socket.io/?transport=polling"), 0, 5),
  ],
  [
    "a request for a WebSocket that does not upgrade is refused",
    async (url) => refused(await get(url, path), 3),
  ],
  [
    "a payload posted to nobody is refused",
    async (url) =>
      refused(await get(url, "/socket.io/?EIO=4&transport=polling&sid=nobody", "POST"), 0, 1, 2),
  ],
  [
    "a handshake by POST is refused",
    async (url) => refused(await get(url, "/socket.io/?EIO=4&transport=polling", "POST"), 0, 2),
  ],
  [
    "a ping comes in time, and who answers stays",
    async (url) => {
      const socket = await openConversation(url);
      const text = await socket.next(pingMs + 3_000);
      expect(text === "2", `a ping, not ${text}`);
      socket.send("3");
      await wait(1_000);
      socket.send('42["turn",{}]');
      socket.send('421["turn",{}]');
      expect((await socket.next()).startsWith("431["), "it still answers");
      socket.close();
    },
  ],
  [
    "who does not answer a ping is let go",
    async (url) => {
      const socket = await openSession(url);
      await letIn(url, socket);
      await socket.ended(pingMs + pongMs + 3_000);
    },
  ],
  ["a pong nobody asked for does no harm", async (url) => stays(url, "3")],
  [
    "a close packet ends the session",
    async (url) => {
      const socket = await openSession(url);
      socket.send("1");
      await socket.ended();
    },
  ],
  ["a packet of an unknown type ends the session", async (url) => ends(url, "abc")],
  ["an empty packet ends the session", async (url) => ends(url, "")],
  [
    "a message at the limit is read, and one beyond it ends the session with 1009",
    async (url) => {
      const socket = await openConversation(url);
      const head = '422["turn",{"x":"';
      const tail = '"}]';
      socket.send(`${head}${"x".repeat(16_384 - head.length - tail.length)}${tail}`);
      expect((await socket.next()).startsWith("432["), "it is answered");
      socket.send("4".repeat(16_385));
      const code = await socket.ended();
      expect(code === 1009, `closed with ${code}`);
    },
  ],
];
