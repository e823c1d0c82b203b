import type { ConversationId } from "./conversation-log.ts";

/**
 * Tells the other nodes that a conversation has moved on, or that other flows are live. Only a hint: rings may be lost, doubled or
 * late, and nobody waits for them. What counts is in the log, which every node also looks at by itself.
 */
export interface Doorbell {
  ring(ring: Ring): void;
  /** Hears the rings of the other nodes, and perhaps one's own. */
  listen(hear: (ring: Ring) => void): () => void;
  /** A flow was published or taken off, an experiment started or stopped. */
  ringForFlows(): void;
  listenForFlows(hear: () => void): () => void;
  /** False while rings are being lost: the log must be looked at more often. */
  isWell(): boolean;
}

/** A conversation has moved on to this place in its log. */
export interface Ring {
  readonly conversation: ConversationId;
  readonly head: number;
}
