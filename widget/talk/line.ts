import type { ClientTurn } from "../../src/protocol/client-message.ts";
import type {
  Delta,
  Problem,
  ServerMessage,
  TurnResult,
} from "../../src/protocol/server-message.ts";
import { backoffMs } from "../transport/backoff.ts";
import type { Clock } from "../transport/clock.ts";
import type { Http, Key } from "../transport/http.ts";
import { isGone, type Reply } from "../transport/reply.ts";

/**
 * The line to the advisor: over HTTP at once, over the socket as soon as there is one, over HTTP
 * again when there is none. Whichever way messages come, they are numbered, so none counts twice.
 */
export interface Line {
  /** Tries once; whoever asks decides whether to try again. */
  turn(turn: ClientTurn): Promise<Reply<TurnResult>>;
  /** Reads what is missing. */
  catchUp(): void;
  /** Tries now instead of when the pause is over. */
  hurry(): void;
  close(): void;
}

export interface LineParts {
  readonly key: Key;
  readonly http: Http;
  /** Loads the socket; rejects where it cannot be loaded. */
  readonly loadSocket: () => Promise<(parts: SocketParts) => SocketLine>;
  /** The number of the last message that is known. */
  readonly after: () => number;
  readonly clock: Clock;
  readonly heard: {
    readonly messages: (messages: readonly ServerMessage[]) => void;
    readonly delta: (delta: Delta) => void;
    /** Neither way works, or one does again. */
    readonly down: (isDown: boolean) => void;
    /** The conversation is not there any more. */
    readonly gone: () => void;
  };
}

export interface SocketLine {
  /** Undefined when nobody answered in time: a line that was cut may not know it yet. */
  turn(turn: ClientTurn): Promise<Reply<TurnResult> | undefined>;
  close(): void;
}

export interface SocketParts {
  readonly key: Key;
  readonly after: () => number;
  readonly heard: {
    readonly connected: (isConnected: boolean) => void;
    readonly refused: (problem: Problem) => void;
    readonly messages: (messages: readonly ServerMessage[]) => void;
    readonly delta: (delta: Delta) => void;
  };
}

/** How long the server may hold back its answer until there is something to say. */
const pollMs = 20_000;
/** The socket gets this long before HTTP begins to ask. */
const socketHeadStartMs = 1_500;

export function openLine(parts: LineParts): Line {
  const { key, http, after, clock, heard } = parts;
  const closed = new AbortController();
  let socket: SocketLine | undefined;
  let isConnected = false;
  let polling: AbortController | undefined;
  let pause: AbortController | undefined;

  const socketHeard: SocketParts["heard"] = {
    connected(connected) {
      isConnected = connected;
      if (connected) {
        polling?.abort();
        polling = undefined;
        heard.down(false);
      } else void poll(0);
    },
    refused(problem) {
      if (isGone(problem)) lose();
    },
    messages: heard.messages,
    delta: heard.delta,
  };

  function lose(): void {
    if (closed.signal.aborted) return;
    close();
    heard.gone();
  }

  async function connect(): Promise<void> {
    const connectSocket = await parts.loadSocket().catch(() => undefined);
    if (connectSocket === undefined || closed.signal.aborted) return;
    socket = connectSocket({ key, after, heard: socketHeard });
  }

  /** Asks over HTTP as long as there is no socket. */
  async function poll(headStartMs: number): Promise<void> {
    if (polling !== undefined || closed.signal.aborted) return;
    const mine = new AbortController();
    polling = mine;
    const { signal } = mine;
    await clock.wait(headStartMs, signal);
    for (let failures = 0; !signal.aborted;) {
      const reply = await http.read(key, after(), { ms: pollMs, signal });
      if (signal.aborted) break;
      if (reply.ok) {
        failures = 0;
        heard.down(false);
        heard.messages(reply.value.messages);
        continue;
      }
      if (isGone(reply.problem)) lose();
      heard.down(!closed.signal.aborted);
      pause = new AbortController();
      signal.addEventListener("abort", hurry);
      await clock.wait(backoffMs(failures, clock.random), pause.signal);
      failures += 1;
    }
    if (polling === mine) polling = undefined;
  }

  async function catchUp(): Promise<void> {
    const reply = await http.read(key, after());
    if (closed.signal.aborted) return;
    if (reply.ok) heard.messages(reply.value.messages);
    else if (isGone(reply.problem)) lose();
  }

  function hurry(): void {
    pause?.abort();
  }

  function close(): void {
    closed.abort();
    polling?.abort();
    socket?.close();
  }

  void connect();
  void poll(socketHeadStartMs);

  return {
    async turn(turn) {
      const overSocket = isConnected ? await socket?.turn(turn) : undefined;
      const reply = overSocket ?? (await http.turn(key, turn));
      // Whoever answers is there again, and has news.
      heard.down(!reply.ok && reply.problem.retryable === true);
      if (reply.ok) hurry();
      return reply;
    },
    catchUp: () => void catchUp(),
    hurry,
    close,
  };
}
