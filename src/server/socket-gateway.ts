import { EventEmitter } from "node:events";
import type { IncomingMessage, Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import type { Advisor } from "../advisor/advisor.ts";
import type { Limits } from "../config/limits.ts";
import { optional } from "../lib/optional.ts";
import { socketAuthSchema } from "../protocol/client-message.ts";
import type { Problem } from "../protocol/server-message.ts";
import { siteOf } from "./access.ts";
import { createArrivals } from "./arrivals.ts";
import type { Metrics } from "./metrics.ts";
import type { Origins } from "./origins.ts";
import { createPacketLimit } from "./packet-limit.ts";
import { parseInput, toProblem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";
import { serveSocket, type ClientSocket, type SocketServer } from "./served-socket.ts";
import { within } from "./within.ts";

export interface SocketGateway {
  /** Takes no more sockets, answers the turns that have arrived, and closes the sockets one by one. */
  drain(overMs: number): Promise<void>;
  /** Cuts what is left, and stops listening. */
  close(): Promise<void>;
}

export interface SocketGatewayParts {
  readonly advisor: Advisor;
  readonly origins: Origins;
  readonly limits: Limits;
  readonly rates: RateLimits;
  readonly metrics: Metrics;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly onTrouble: (trouble: unknown) => void;
}

/** Who connects and does not say to which conversation is not waited for longer. */
const introductionMs = 10_000;

/** Whose socket was cut for sending far too much talks over HTTP for so long. */
const cutMs = 60_000;

/** A flood weighs as much as so many connections in which nothing is said. */
const floodFaults = 10;

/** Sockets are closed in this many portions, so that their clients do not come back all at once. */
const portions = 20;

/** Turns that have arrived are waited for, but not for ever. */
const turnMsMax = 5_000;

/**
 * Conversations over socket.io. The socket is a doorbell, not a mailbox: whatever a client missed it
 * gets from the log, by the number of the last message it has. WebSocket only, so that no balancer
 * needs to remember anybody; the HTTP routes serve where WebSockets are blocked.
 */
export function createSocketGateway(http: HttpServer, parts: SocketGatewayParts): SocketGateway {
  const { advisor, origins, limits, rates, metrics, now, onTrouble } = parts;
  let isDraining = false;
  const answering = new Set<Promise<void>>();
  const arrivals = createArrivals(async (conversations) => await advisor.lookAround(conversations));
  const shared = { advisor, rates, answering, arrivals, onTrouble };
  const server: SocketServer = new Server(http, {
    transports: ["websocket"],
    serveClient: false,
    maxHttpBufferSize: limits.bodyBytesMax,
    connectTimeout: introductionMs,
    // A compressor of its own would cost each idle shopper 200 kB here, and each turn a third of its
    // work; an answer has four kilobytes.
    perMessageDeflate: false,
    // The cors option would not stop a foreign page: it does not apply to WebSockets.
    allowRequest: (request, decide) => {
      if (isDraining || !origins.allows(request)) return decide(null, false);
      rates.request(request).then(
        () => decide(null, true),
        () => decide(null, false),
      );
    },
  });
  turnAway(http, (request) => rates.isKeptOut(request));
  const open = new Map<string, number>();
  const flooding = new WeakSet<ClientSocket["conn"]>();
  /** Those that have said who they are, and were not found to be somebody else. */
  const introduced = new WeakSet<ClientSocket["conn"]>();
  const cutUntil = new Map<string, number>();

  server.engine.on("connection", (connection: ClientSocket["conn"]) => {
    const limit = createPacketLimit(now);
    function count(): void {
      if (limit.take()) return;
      flooding.add(connection);
      // Whoever floods does not shake hands when the connection is closed.
      connection.request.socket.destroy();
    }
    connection.on("packet", ({ type }: { readonly type: string }) => {
      // The library leaves it to the heartbeat to notice.
      if (type === "close") connection.close();
      count();
    });
    onPings(connection, count);
    connection.on("close", () => {
      const faults = flooding.has(connection) ? floodFaults : introduced.has(connection) ? 0 : 1;
      if (faults > 0) rates.blame(connection.request, faults);
    });
    // What leaves at the same time leaves in one piece: each piece costs as much as a small turn.
    connection.on("flush", () => {
      const { socket } = connection.request;
      socket.cork();
      process.nextTick(() => socket.uncork());
    });
  });

  /** Somebody who comes back at once would only go on. */
  function isCut(id: string): boolean {
    for (const [other, until] of cutUntil) {
      if (until > now()) break;
      cutUntil.delete(other);
    }
    return cutUntil.has(id);
  }

  // Nothing in here may throw: the library waits for nobody's promise, and the process would end.
  server.use((socket: ClientSocket, next) => {
    const conversation: unknown = socket.handshake.auth["conversation"];
    // Before anything is looked up: that is what a flood is after.
    if (typeof conversation === "string" && isCut(conversation)) {
      socket.conn.close();
      return;
    }
    // Until it is found otherwise: that the log is slow, or gone, is not their fault.
    introduced.add(socket.conn);
    authorise(advisor, socket).then(
      () => next(),
      (error: unknown) => {
        const problem = toProblem(error);
        // A client that is refused stays away; one that was cut off comes back by itself.
        if (problem.retryable === true) return socket.conn.close();
        introduced.delete(socket.conn);
        next(toConnectError(problem));
      },
    );
  });

  server.on("connection", (socket: ClientSocket) => {
    releaseHandshake(socket);
    const { id } = socket.data.record;
    const count = (open.get(id) ?? 0) + 1;
    open.set(id, count);
    const closed = metrics.socketOpened();
    socket.on("disconnect", (why) => {
      closed();
      // Who leaves the conversation and stays connected would be counted nowhere.
      if (why === "client namespace disconnect") socket.conn.close();
      if (flooding.has(socket.conn)) {
        // Deleted first, so that they stay in the order in which they end.
        cutUntil.delete(id);
        cutUntil.set(id, now() + cutMs);
      }
      const left = (open.get(id) ?? 1) - 1;
      if (left === 0) open.delete(id);
      else open.set(id, left);
    });
    if (count > limits.socketsPerConversationMax) {
      socket.disconnect(true);
      return;
    }
    serveSocket(socket, shared);
  });

  return {
    async drain(overMs) {
      isDraining = true;
      await within(turnMsMax, Promise.all(answering));
      const sockets = [...server.sockets.sockets.values()];
      const portion = Math.ceil(sockets.length / portions);
      for (let from = 0; from < sockets.length; from += portion) {
        for (const socket of sockets.slice(from, from + portion)) socket.conn.close();
        await wait(overMs / portions);
      }
      await within(turnMsMax, Promise.all(answering));
    },
    close: async () => {
      await server.close();
    },
  };
}

/** WebSockets have pings of their own; the library below answers each of them, and tells nobody. */
function onPings({ transport }: ClientSocket["conn"], hear: () => void): void {
  const socket: unknown = "socket" in transport ? transport.socket : undefined;
  if (!(socket instanceof EventEmitter)) return;
  socket.on("ping", hear);
  socket.on("pong", hear);
}

/**
 * Who is kept out gets not even an answer, and before anything is made of the request: that is what a
 * flood costs most.
 */
function turnAway(http: HttpServer, isKeptOut: (request: IncomingMessage) => boolean): void {
  const listeners = http.listeners("upgrade");
  http.removeAllListeners("upgrade");
  http.on("upgrade", (request, socket, head) => {
    if (isKeptOut(request)) socket.destroy();
    else for (const listen of listeners) listen.call(http, request, socket, head);
  });
}

async function authorise(advisor: Advisor, socket: ClientSocket): Promise<void> {
  const auth = parseInput(socket.handshake.auth, socketAuthSchema);
  const site = siteOf(socket.request);
  socket.data.record = await advisor.authorise(auth.conversation, auth.token, site);
  socket.data.token = auth.token;
  socket.data.after = auth.after ?? 0;
  socket.data.once = auth.once ?? false;
}

/**
 * What a browser says of itself when it connects would stay for as long as the socket does, several
 * times over. Of all that only where somebody comes from is asked for again.
 */
function releaseHandshake({ request, handshake }: ClientSocket): void {
  const { origin, "x-forwarded-for": forwarded } = request.headers;
  request.headers = { ...optional("origin", origin), ...optional("x-forwarded-for", forwarded) };
  request.rawHeaders = [];
  Object.assign(handshake, { headers: request.headers, auth: {}, time: "", url: "" });
}

function toConnectError(problem: Problem): Error {
  return Object.assign(new Error(problem.code), { data: problem });
}

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
