import type { ConversationId } from "./conversation-log.ts";

/**
 * Reads a message once more, after the rules have left words of it unread. It never fails: whatever
 * goes wrong, it has heard nothing. What it heard is checked before it counts
 * (`second-reading.ts`): it may choose among what it was offered and quote, nothing else.
 */
export interface SecondReader {
  read(request: SecondReading, signal: AbortSignal): Promise<readonly Heard[]>;
}

export interface SecondReading {
  readonly conversation: ConversationId;
  readonly turn: string;
  /** When the shopper began to wait; milliseconds since 1970. */
  readonly begunAt?: number;
  readonly text: string;
  readonly locale: string;
  /** All it may hear: options of the flow's questions, and values of the catalogue. */
  readonly choices: readonly ReadingChoice[];
  /** The shopper's words that the rules have understood already. */
  readonly understood: readonly string[];
}

export interface ReadingChoice {
  /** `where.hills`, or `hood=true` for a value of the catalogue. */
  readonly id: string;
  /** What it means, in the language of the conversation. */
  readonly label: string;
}

export interface Heard {
  readonly choice: string;
  /** Words of the message, as they stand there. */
  readonly quote: string;
}
