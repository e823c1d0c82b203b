import type { IncomingMessage, Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import type { Advisor } from "../advisor/advisor.ts";
import type { ConversationRecord } from "../advisor/ports.ts";
import type { Limits } from "../config.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import { optional } from "../lib/optional.ts";
import { socketAuthSchema, turnSchema } from "../protocol/client-message.ts";
import type {
  Delta,
  Problem,
  ServerMessage,
  TurnAcknowledgement,
} from "../protocol/server-message.ts";
import { siteOf } from "./access.ts";
import { createArrivals, type Arrivals } from "./arrivals.ts";
import { gatherPieces } from "./gathered-pieces.ts";
import type { Metrics } from "./metrics.ts";
import type { Origins } from "./origins.ts";
import { createPacketLimit } from "./packet-limit.ts";
import { isOurs, parseInput, toProblem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";
import { toMessage, toMessages } from "./to-message.ts";
import { within } from "./within.ts";

interface ClientEvents {
  turn(turn: unknown, acknowledge?: (result: TurnAcknowledgement) => void): void;
}

interface ServerEvents {
  message(message: ServerMessage): void;
  delta(delta: Delta): void;
}

interface SocketData {
  /** As it is known: looked up when the socket was opened, and touched by what was written since. */
  record: ConversationRecord;
  token: string;
  after: number;
  /** Its own turns reach it with their acknowledgement alone. */
  once: boolean;
}

type ClientSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

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

/** A client that does not read what it is sent is let go: it gets everything when it comes back. */
const unsentMax = 500;

/**
 * Pieces of a sentence are gathered for so long: nobody reads faster, and a template's sentence is
 * usually written, and sent as a whole, before that.
 */
const gatherMs = 20;

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
  const { advisor, origins, limits, rates, metrics, now } = parts;
  let isDraining = false;
  const answering = new Set<Promise<void>>();
  const arrivals = createArrivals(async (conversations) => await advisor.lookAround(conversations));
  const server = new Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>(http, {
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
    connection.on("packet", ({ type }: { readonly type: string }) => {
      // The library leaves it to the heartbeat to notice.
      if (type === "close") connection.close();
      if (limit.take()) return;
      flooding.add(connection);
      // Whoever floods does not shake hands when the connection is closed.
      connection.request.socket.destroy();
    });
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

  server.use((socket: ClientSocket, next) => {
    // Before anything is looked up: that is what a flood is after.
    if (isCut(String(socket.handshake.auth["conversation"]))) {
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
    socket.on("disconnect", () => {
      closed();
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
    serve(socket, parts, { answering, arrivals });
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

/** What the sockets of a server share. */
interface Shared {
  /** Turns that have arrived and are not answered yet. */
  readonly answering: Set<Promise<void>>;
  readonly arrivals: Arrivals;
}

function serve(
  socket: ClientSocket,
  parts: SocketGatewayParts,
  { answering, arrivals }: Shared,
): void {
  const { advisor, onTrouble } = parts;
  const { data } = socket;
  const { once } = data;
  let sent = data.after;
  let unsent = 0;
  let isTurning = false;
  /** The last message that was not sent, because an acknowledgement is expected to carry it. */
  let withheld = 0;
  let pumping = Promise.resolve();
  const pieces = gatherPieces();

  /** What was just written shows that the conversation is in use; its token may still be too old. */
  function touch(events: readonly RecordedEvent[]): void {
    const touchedAt = events.at(-1)?.at ?? 0;
    if (touchedAt > data.record.touchedAt) data.record = { ...data.record, touchedAt };
  }

  function send(events: readonly RecordedEvent[]): void {
    touch(events);
    if (advisor.isExpired(data.record)) {
      socket.conn.close();
      return;
    }
    for (const recorded of events) {
      if (recorded.seq !== sent + 1) continue;
      socket.emit("message", toMessage(recorded));
      sent = recorded.seq;
      unsent += 1;
    }
    if (unsent > unsentMax) socket.conn.close();
  }
  // The connection has taken what it was given.
  socket.conn.on("drain", () => {
    unsent = 0;
  });

  /** Sends what is new; a hint that does not follow on is only a reason to look into the log. */
  function pump(hint: readonly RecordedEvent[]): void {
    pumping = pumping
      .then(async () => {
        if (hint[0]?.seq === sent + 1) send(hint);
        else send(await advisor.read(data.record, sent));
      })
      .catch((trouble: unknown) => {
        // The client comes back, and with it the next attempt.
        socket.conn.close();
        onTrouble(trouble);
      });
  }

  function sendPiece(): void {
    pumping = pumping.then(() => {
      const delta = pieces.take();
      // The whole sentence was faster.
      if (delta === undefined || delta.after < sent) return;
      unsent += 1;
      socket.emit("delta", delta);
    });
  }

  function isWithheld(head: number): boolean {
    if (isTurning && once) withheld = Math.max(withheld, head);
    return isTurning && once;
  }

  /** What lies before the turn goes out before its acknowledgement, so that nothing is missing there. */
  async function settle(result: TurnAcknowledgement): Promise<void> {
    isTurning = false;
    const first = result.ok ? result.messages[0] : undefined;
    if (once && result.ok && first?.seq === sent + 1) sent = result.head;
    if (withheld <= sent) return;
    pump([]);
    await pumping;
  }

  const stop = advisor.follow(data.record, {
    recorded: (events) => {
      touch(events);
      if (!isWithheld(events.at(-1)?.seq ?? 0)) pump(events);
    },
    moved: (head) => {
      if (head > sent && !isWithheld(head)) pump([]);
    },
    piece: (piece) => {
      if (pieces.add(piece)) setTimeout(sendPiece, gatherMs);
    },
  });
  socket.on("disconnect", stop);
  let turning = Promise.resolve();
  socket.on("turn", (turn, acknowledge) => {
    // One after the other; whoever is gone meanwhile sends again what was not answered.
    turning = turning.then(async () => {
      if (!socket.connected) return;
      isTurning = acknowledge !== undefined;
      const result = await answer(socket, turn, parts);
      await settle(result);
      acknowledge?.(result);
    });
    const answered = turning.finally(() => answering.delete(answered));
    answering.add(answered);
  });
  // Nothing was sent yet, or perhaps nothing was missed: most come back to where they were.
  if (sent === 0) pump([]);
  else {
    arrivals.ask(data.record.id).catch((trouble: unknown) => {
      socket.conn.close();
      onTrouble(trouble);
    });
  }
}

async function answer(
  socket: ClientSocket,
  turn: unknown,
  { advisor, rates, onTrouble }: SocketGatewayParts,
): Promise<TurnAcknowledgement> {
  try {
    const { record, token } = socket.data;
    await rates.turn(socket.request, record.id);
    const { turnId, basedOn, command } = parseInput(turn, turnSchema);
    // Whether it was erased meanwhile the log says; whether its token has become too old, the log
    // knows better only where something was written that no socket is told of, such as a refusal.
    const current = advisor.isExpired(record)
      ? await advisor.authorise(record.id, token, siteOf(socket.request))
      : record;
    const events = await advisor.turn(current, { id: turnId, basedOn, request: command });
    return { ok: true, head: events.at(-1)?.seq ?? 0, messages: toMessages(events) };
  } catch (error) {
    const problem = toProblem(error);
    if (isOurs(problem)) onTrouble(error);
    return { ok: false, problem };
  }
}

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
