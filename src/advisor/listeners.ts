import type { RecordedEvent } from "../conversation/event.ts";
import type { ConversationId } from "./ports.ts";

/** A piece of the sentence being spoken after the turn that ended at `after`. */
export interface SpokenPiece {
  readonly after: number;
  readonly index: number;
  readonly text: string;
}

/** Somebody who follows a conversation from this process: a socket, a waiting request. */
export interface Listener {
  /** Events that were just committed. Only a hint: what counts is in the log. */
  recorded(events: readonly RecordedEvent[]): void;
  /** The conversation has gone as far as this, perhaps on another node. */
  moved?(head: number): void;
  piece?(piece: SpokenPiece): void;
}

export interface Listeners {
  add(conversation: ConversationId, listener: Listener): () => void;
  /** The conversations somebody follows. */
  followed(): readonly ConversationId[];
  recorded(conversation: ConversationId, events: readonly RecordedEvent[]): void;
  moved(conversation: ConversationId, head: number): void;
  piece(conversation: ConversationId, piece: SpokenPiece): void;
}

/** @param onTrouble Told when a listener fails, which neither the others nor the turn must feel. */
export function createListeners(onTrouble: (trouble: unknown) => void): Listeners {
  const all = new Map<ConversationId, Set<Listener>>();
  const tell = (conversation: ConversationId, what: (listener: Listener) => void): void => {
    // Whoever joins or leaves meanwhile changes nothing about this round.
    const present = Array.from(all.get(conversation) ?? []);
    for (const listener of present) {
      try {
        what(listener);
      } catch (trouble) {
        onTrouble(trouble);
      }
    }
  };
  return {
    add(conversation, listener) {
      const own = all.get(conversation) ?? new Set();
      own.add(listener);
      all.set(conversation, own);
      return () => {
        own.delete(listener);
        if (own.size === 0) all.delete(conversation);
      };
    },
    followed: () => [...all.keys()],
    recorded(conversation, events) {
      tell(conversation, (listener) => listener.recorded(events));
    },
    moved(conversation, head) {
      tell(conversation, (listener) => listener.moved?.(head));
    },
    piece(conversation, piece) {
      tell(conversation, (listener) => listener.piece?.(piece));
    },
  };
}
