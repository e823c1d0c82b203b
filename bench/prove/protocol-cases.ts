import { setTimeout as wait } from "node:timers/promises";
import type { OpeningResult } from "../../src/protocol/server-message.ts";
import { ask, type Asked } from "./ask.ts";
import { openRawSocket, type RawSocket } from "./raw-socket.ts";
import { isProblem, post } from "./shopper.ts";

/*
 * Written by us after the public protocol documents, engine.io v4 and socket.io v5, and after what
 * their conformance tests look at. Where a test asks for long polling, which this server refuses so
 * that no balancer has to remember anybody, the refusal is what is checked.
 */

export interface ProtocolCase {
  readonly protocol: "engine.io v4" | "socket.io v5";
  readonly name: string;
  /** Throws when it is not so. */
  readonly check: (url: string) => Promise<void>;
}

const path = "/socket.io/?EIO=4&transport=websocket";
const pingMs = 25_000;
const pongMs = 20_000;

const engine: readonly (readonly [string, ProtocolCase["check"]])[] = [
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
      const socket = await openRawSocket(url, path);
      await socket.next();
      await letIn(url, socket);
      await drain(socket);
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
      const socket = await openRawSocket(url, path);
      await socket.next();
      await letIn(url, socket);
      await socket.ended(pingMs + pongMs + 3_000);
    },
  ],
  ["a pong nobody asked for does no harm", async (url) => stays(url, "3")],
  [
    "a close packet ends the session",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      socket.send("1");
      await socket.ended();
    },
  ],
  ["a packet of an unknown type ends the session", async (url) => ends(url, "abc")],
  ["an empty packet ends the session", async (url) => ends(url, "")],
  [
    "a message at the limit is read, and one beyond it ends the session with 1009",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      await letIn(url, socket);
      await drain(socket);
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

const socketIo: readonly (readonly [string, ProtocolCase["check"]])[] = [
  [
    "connecting to the main namespace brings a sid of its own",
    async (url) => {
      const socket = await openRawSocket(url, path);
      const { sid } = JSON.parse((await socket.next()).slice(1)) as { readonly sid: string };
      const text = await letIn(url, socket);
      const own = JSON.parse(text.slice(2)) as { readonly sid: string };
      expect(own.sid !== sid && own.sid.length >= 16, "a sid that is not the engine's");
      socket.close();
    },
  ],
  [
    "connecting without credentials is refused with the reason",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      socket.send("40");
      const text = await socket.next();
      expect(text.startsWith('44{"message":'), `an error packet, not ${text.slice(0, 40)}`);
      socket.close();
    },
  ],
  [
    "a namespace that does not exist is refused",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      socket.send("40/custom,");
      const text = await socket.next();
      expect(text === '44/custom,{"message":"Invalid namespace"}', text);
      socket.close();
    },
  ],
  [
    "who does not connect to a namespace is let go",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      await socket.ended(14_000);
    },
  ],
  ["an event before connecting ends the session", async (url) => ends(url, '42["turn",{}]')],
  [
    "connecting twice ends nothing that was there",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      const auth = await credentials(url);
      socket.send(`40${JSON.stringify(auth)}`);
      expect((await socket.next()).startsWith("40{"), "let in");
      await drain(socket);
      socket.send('425["turn",{}]');
      expect((await socket.next()).startsWith("435["), "answered");
      socket.close();
    },
  ],
  [
    "an event with an id is acknowledged under that id, once",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      await letIn(url, socket);
      await drain(socket);
      const turn = JSON.stringify(["turn", { turnId: "t1", command: { type: "show-products" } }]);
      socket.send(`42456${turn}`);
      const answers: string[] = [];
      for (let text = await socket.next(); text !== ""; text = await quiet(socket)) {
        if (text.startsWith("43")) answers.push(text);
      }
      expect(
        answers.length === 1 && answers[0]?.startsWith('43456[{"ok":true') === true,
        String(answers),
      );
      socket.close();
    },
  ],
  [
    "an event without an id is done and not acknowledged",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      await letIn(url, socket);
      await drain(socket);
      const turn = JSON.stringify(["turn", { turnId: "t1", command: { type: "show-products" } }]);
      socket.send(`42${turn}`);
      const text = await socket.next();
      expect(text.startsWith('42["message",'), `a message, not ${text.slice(0, 40)}`);
      socket.close();
    },
  ],
  [
    "an event nobody knows does no harm",
    async (url) => stays(url, '42["nothing",1,"2",{"3":[true]}]'),
  ],
  ["an acknowledgement nobody asked for does no harm", async (url) => stays(url, "4399[1]")],
  [
    "attachments arrive with their event",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      await letIn(url, socket);
      await drain(socket);
      socket.send('451-7["turn",{"_placeholder":true,"num":0}]');
      socket.send(Buffer.from([1, 2, 3]));
      const text = await socket.next();
      expect(text.startsWith("437["), `acknowledged, not ${text.slice(0, 40)}`);
      expect(text.includes("invalid-input"), "and refused: a turn is no attachment");
      socket.close();
    },
  ],
  [
    "more attachments than anybody needs end the session",
    async (url) => ends(url, '45999999-["turn",{"_placeholder":true,"num":0}]', true),
  ],
  [
    "an attachment without an event ends the session",
    async (url) => ends(url, Buffer.from([1, 2, 3]), true),
  ],
  [
    "an attachment that is missing ends the session",
    async (url) =>
      ends(url, '451-["turn",{"_placeholder":true,"num":0}]\u0000', true, '42["turn"]'),
  ],
  ["a packet of an unknown type ends the session", async (url) => ends(url, "4abc", true)],
  ["a payload that is no JSON ends the session", async (url) => ends(url, "42{", true)],
  ["an event that is no list ends the session", async (url) => ends(url, '42{"turn":1}', true)],
  ["an event without a name ends the session", async (url) => ends(url, "42[]", true)],
  ["an event with a wrong id ends the session", async (url) => ends(url, '42abc["turn",{}]', true)],
  [
    "an acknowledgement with a wrong id ends the session",
    async (url) => ends(url, '43abc["turn"]', true),
  ],
  ["a reserved event's name ends the session", async (url) => ends(url, '42["disconnect"]', true)],
  [
    "a disconnect packet leaves the namespace; what follows is not heard",
    async (url) => {
      const socket = await openRawSocket(url, path);
      await socket.next();
      await letIn(url, socket);
      await drain(socket);
      socket.send("41");
      socket.send('428["turn",{}]');
      const text = await quiet(socket);
      expect(!text.startsWith("438"), "no answer");
      socket.close();
    },
  ],
  [
    "an erased conversation answers no more",
    async (url) => {
      const auth = await credentials(url);
      const socket = await openRawSocket(url, path);
      await socket.next();
      socket.send(`40${JSON.stringify(auth)}`);
      await drain(socket);
      await ask(`${url}/api/conversations/${auth.conversation}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${auth.token}` },
        msMax: 5_000,
      });
      socket.send(
        `429${JSON.stringify(["turn", { turnId: "t1", command: { type: "show-products" } }])}`,
      );
      // It is either refused or cut off.
      const text = await socket.next().catch(() => "439 cut");
      expect(!text.includes('"ok":true'), text);
      socket.close();
    },
  ],
];

export const protocolCases: readonly ProtocolCase[] = [
  ...engine.map(([name, check]) => ({ protocol: "engine.io v4" as const, name, check })),
  ...socketIo.map(([name, check]) => ({ protocol: "socket.io v5" as const, name, check })),
];

function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

async function get(url: string, at: string, method = "GET"): Promise<Asked> {
  return await ask(`${url}${at}`, { method, msMax: 5_000 });
}

/** As the protocol wants it: 400 with a code. */
function refused({ status, text }: Asked, ...codes: readonly number[]): void {
  expect(status === 400, `status ${status}`);
  const { code } = JSON.parse(text) as { readonly code: number };
  expect(codes.includes(code), `code ${code}`);
}

async function refusedSocket(url: string, at: string): Promise<void> {
  const socket = await openRawSocket(url, at).catch(() => undefined);
  if (socket === undefined) return;
  // Some are opened first and told why.
  await socket.ended();
}

async function credentials(
  url: string,
): Promise<{ readonly conversation: string; readonly token: string }> {
  const opening = await post<OpeningResult>(`${url}/api/conversations`, {}, { waitMs: 30_000 });
  if (isProblem(opening)) throw new Error(opening.title);
  return { conversation: opening.conversationId, token: opening.token };
}

/** Connects to the conversation of a new shopper; the packet that says so. */
async function letIn(url: string, socket: RawSocket): Promise<string> {
  socket.send(`40${JSON.stringify(await credentials(url))}`);
  const text = await socket.next();
  expect(text.startsWith("40{"), `let in, not ${text.slice(0, 60)}`);
  return text;
}

const quietMs = 400;

/** The next message, or nothing. */
async function quiet(socket: RawSocket): Promise<string> {
  return await socket.next(quietMs).catch(() => "");
}

/** What a conversation begins with is not looked at here. */
async function drain(socket: RawSocket): Promise<void> {
  while ((await quiet(socket)) !== "");
}

/** After this packet the session goes on. */
async function stays(url: string, packet: string): Promise<void> {
  const socket = await openRawSocket(url, path);
  await socket.next();
  await letIn(url, socket);
  await drain(socket);
  socket.send(packet);
  socket.send('423["turn",{}]');
  expect((await socket.next()).startsWith("433["), "it still answers");
  socket.close();
}

/** After this packet, and perhaps a second one, the session is over. */
async function ends(
  url: string,
  packet: string | Buffer,
  isLetIn = false,
  second?: string,
): Promise<void> {
  const socket = await openRawSocket(url, path);
  await socket.next();
  if (isLetIn) {
    await letIn(url, socket);
    await drain(socket);
  }
  socket.send(packet);
  if (second !== undefined) socket.send(second);
  await socket.ended();
}
