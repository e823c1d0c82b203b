import type { Server, Socket } from "socket.io";
import type { Advisor } from "../advisor/advisor.ts";
import type { ConversationRecord } from "../advisor/ports.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import { turnSchema } from "../protocol/client-message.ts";
import type { Delta, ServerMessage, TurnAcknowledgement } from "../protocol/server-message.ts";
import { siteOf } from "./access.ts";
import type { Arrivals } from "./arrivals.ts";
import { gatherPieces } from "./gathered-pieces.ts";
import { isOurs, parseInput, toProblem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";
import { toMessage, toMessages } from "./to-message.ts";

/** What a client sends is its own invention: there may be less behind the name than expected, or more. */
interface ClientEvents {
  turn(...sent: readonly unknown[]): void;
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

export type SocketServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;
export type ClientSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

/** What the sockets of a server share. */
export interface ServedSocketParts {
  readonly advisor: Advisor;
  readonly rates: RateLimits;
  readonly onTrouble: (trouble: unknown) => void;
  /** Turns that have arrived and are not answered yet. */
  readonly answering: Set<Promise<void>>;
  readonly arrivals: Arrivals;
}

/** A client that does not read what it is sent is let go: it gets everything when it comes back. */
const unsentMax = 500;

/**
 * Pieces of a sentence are gathered for so long: nobody reads faster, and a template's sentence is
 * usually written, and sent as a whole, before that.
 */
const gatherMs = 20;

/** A conversation over one socket, from the moment it was let in until it is gone. */
export function serveSocket(socket: ClientSocket, shared: ServedSocketParts): void {
  const { advisor, answering, arrivals, onTrouble } = shared;
  const { data } = socket;
  const { once } = data;
  let sent = data.after;
  let unsent = 0;
  let isTurning = false;
  /** The last message that was not sent, because an acknowledgement is expected to carry it. */
  let withheld = 0;
  let pumping = Promise.resolve();
  const pieces = gatherPieces();

  /** The client comes back, and with it the next attempt. */
  function giveUp(trouble: unknown): void {
    socket.conn.close();
    onTrouble(trouble);
  }

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
      .catch(giveUp);
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
  socket.on("turn", (...given) => {
    const acknowledge = acknowledgementOf(given);
    // One after the other; whoever is gone meanwhile sends again what was not answered.
    turning = turning
      .then(async () => {
        if (!socket.connected) return;
        isTurning = acknowledge !== undefined;
        const result = await answer(socket, given[0], shared);
        await settle(result);
        acknowledge?.(result);
      })
      .catch(giveUp);
    const answered = turning.finally(() => answering.delete(answered));
    answering.add(answered);
  });
  // Nothing was sent yet, or perhaps nothing was missed: most come back to where they were.
  if (sent === 0) pump([]);
  else arrivals.ask(data.record.id).catch(giveUp);
}

/** The library puts it last, behind whatever the client sent. */
function acknowledgementOf(
  given: readonly unknown[],
): ((result: TurnAcknowledgement) => void) | undefined {
  const last = given.at(-1);
  return typeof last === "function" ? (result) => void last(result) : undefined;
}

async function answer(
  socket: ClientSocket,
  turn: unknown,
  { advisor, rates, onTrouble }: ServedSocketParts,
): Promise<TurnAcknowledgement> {
  try {
    const { record, token } = socket.data;
    // As much is asked by a turn as by a request: from one address no more of them than over HTTP.
    await rates.request(socket.request);
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
