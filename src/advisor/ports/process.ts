import type { ConversationId } from "./conversation-log.ts";

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Secrets {
  newConversationId(): ConversationId;
  /** 256 random bits, as text. */
  newToken(): string;
  hash(text: string): string;
}
