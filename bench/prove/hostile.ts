import { connect } from "node:net";
import { constants, setPriority } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { WebSocket } from "ws";
import type { OpeningResult } from "../../src/protocol/server-message.ts";
import { ask, jsonHeaders } from "./ask.ts";

/*
 * Clients that mean ill, in a process of their own, each with one socket at a time; who is thrown
 * out comes back at once. They come from a few dozen addresses.
 *
 *   node --import tsx hostile.ts <url of a node, …> <sockets>
 */

// They have machines of their own: here they would fight the nodes for the processors as well.
setPriority(constants.priority.PRIORITY_LOW);

const urls = (process.argv[2] ?? "").split(",");
const sockets = Number(process.argv[3]);
const addresses = 20;

/** How long somebody who was thrown out waits. */
const backMs = 100;

type Hostile = (url: string, address: string, own: OpeningResult | undefined) => Promise<void>;

const kinds: readonly Hostile[] = [
  stormConnections,
  sendTooMuch,
  floodEvents,
  floodPackets,
  stayHalfOpen,
  neverRead,
];

let thrownOut = 0;
const over = new AbortController();
process.on("message", () => {
  over.abort();
  process.send?.({ thrownOut });
  setTimeout(() => process.exit(0), 100);
});
process.once("disconnect", () => process.exit(0));

const openings = new Map<string, OpeningResult>();
for (let at = 0; at < addresses; at += 1) {
  const address = `203.0.113.${at + 1}`;
  const { status, text } = await ask(`${urls[0]}/api/conversations`, {
    method: "POST",
    headers: { ...jsonHeaders(), "x-forwarded-for": address },
    body: "{}",
    msMax: 10_000,
  });
  if (status === 201) openings.set(address, JSON.parse(text) as OpeningResult);
}
process.send?.({ ready: openings.size });

await Promise.all(
  Array.from({ length: sockets }, async (_, at) => {
    const kind = kinds[at % kinds.length];
    const address = `203.0.113.${(at % addresses) + 1}`;
    const url = urls[at % urls.length] ?? "";
    while (!over.signal.aborted) {
      await kind?.(url, address, openings.get(address)).catch(ignore);
      thrownOut += 1;
      await wait(backMs);
    }
  }),
);

/** Comes, says nothing of itself, and comes again. */
async function stormConnections(url: string, address: string): Promise<void> {
  const socket = await open(url, address);
  socket.terminate();
}

/** Messages beyond the limit, whole and in pieces. */
async function sendTooMuch(url: string, address: string): Promise<void> {
  const socket = await open(url, address);
  if (Math.random() < 0.5) {
    socket.send("4".repeat(60_000));
    await closed(socket);
    return;
  }
  while (socket.readyState === WebSocket.OPEN) {
    socket.send("4".repeat(500), { fin: false });
    await wait(1);
  }
}

/** Turns without end, in a conversation of its own. */
async function floodEvents(
  url: string,
  address: string,
  own: OpeningResult | undefined,
): Promise<void> {
  const socket = await open(url, address);
  socket.send(`40${JSON.stringify({ conversation: own?.conversationId, token: own?.token })}`);
  for (let count = 0; socket.readyState === WebSocket.OPEN; count += 1) {
    const turn = { turnId: `f${count}`, command: { type: "say", text: "more" } };
    socket.send(`42${count}${JSON.stringify(["turn", turn])}`);
    if (count % 100 === 99) await wait(10);
  }
}

/** Packets that are no events, and events nobody knows. */
async function floodPackets(url: string, address: string): Promise<void> {
  const socket = await open(url, address);
  socket.send("40");
  for (let count = 0; socket.readyState === WebSocket.OPEN; count += 1) {
    socket.send(count % 2 === 0 ? "3" : '42["nothing",{}]');
    if (count % 100 === 99) await wait(10);
  }
}

/** Half a request, and then nothing. */
async function stayHalfOpen(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await new Promise<void>((resolve) => {
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
    socket.write("GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgr");
  });
}

/** Asks for everything again and again, and reads nothing of it. */
async function neverRead(
  url: string,
  address: string,
  own: OpeningResult | undefined,
): Promise<void> {
  const socket = await open(url, address);
  const auth = { conversation: own?.conversationId, token: own?.token, after: 0 };
  socket.send(`40${JSON.stringify(auth)}`);
  socket.pause();
  for (let count = 0; socket.readyState === WebSocket.OPEN && count < 600; count += 1) {
    const turn = { turnId: `n${count}`, command: { type: "show-products" } };
    socket.send(`42${count}${JSON.stringify(["turn", turn])}`);
    await wait(2_000);
  }
  socket.terminate();
}

async function open(url: string, address: string): Promise<WebSocket> {
  const socket = new WebSocket(
    `${url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`,
    { headers: { "x-forwarded-for": address }, perMessageDeflate: false },
  );
  socket.on("error", ignore);
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("close", () => reject(new Error("refused")));
  });
  return socket;
}

async function closed(socket: WebSocket): Promise<void> {
  if (socket.readyState === WebSocket.CLOSED) return;
  await new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
  });
}

function ignore(): void {}
