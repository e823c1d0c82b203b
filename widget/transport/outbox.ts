import type { ClientTurn } from "../../src/protocol/client-message.ts";
import type { Problem, TurnResult } from "../../src/protocol/server-message.ts";
import type { Clock } from "./clock.ts";
import { untilAnswered } from "./patient.ts";
import type { Reply } from "./reply.ts";

/** A turn that has not been acknowledged yet, and what the shopper sees of it meanwhile. */
export interface Pending {
  readonly turn: ClientTurn;
  /** What the shopper said, in words; nothing for a turn without words. */
  readonly text?: string;
}

/**
 * Turns go out one after the other, each again and again with the same id until the server has
 * acknowledged or refused it. That makes every turn count exactly once.
 */
export interface Outbox {
  add(pending: Pending): void;
  /** Tries now instead of when the pause is over. */
  hurry(): void;
  close(): void;
}

export interface OutboxParts {
  readonly send: (turn: ClientTurn) => Promise<Reply<TurnResult>>;
  readonly clock: Clock;
  readonly changed: (waiting: readonly Pending[]) => void;
  readonly acknowledged: (result: TurnResult) => void;
  readonly refused: (pending: Pending, problem: Problem) => void;
}

export function createOutbox(first: readonly Pending[], parts: OutboxParts): Outbox {
  const { send, clock, changed, acknowledged, refused } = parts;
  const closed = new AbortController();
  const { signal } = closed;
  let waiting = first;
  let pause: AbortController | undefined;
  let isSending = false;

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const pending = next;
      const pausing = (wanted: AbortController): void => {
        pause = wanted;
      };
      const reply = await untilAnswered(() => send(pending.turn), { clock, signal, pausing });
      if (reply === undefined) return;
      waiting = waiting.slice(1);
      // First the answer, then the change: what was said never vanishes in between.
      if (reply.ok) acknowledged(reply.value);
      changed(waiting);
      if (!reply.ok) refused(pending, reply.problem);
    }
    isSending = false;
  }

  void sendAll();

  return {
    add(pending) {
      waiting = [...waiting, pending];
      changed(waiting);
      void sendAll();
    },
    hurry: () => pause?.abort(),
    close: () => closed.abort(),
  };
}
