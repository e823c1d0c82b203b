import type { ConversationId } from "./conversation-log.ts";
import type { WordingEvidence } from "../grounding/wording-evidence.ts";

/**
 * Puts the advisor's sentence into words, piece by piece. It never fails: whatever goes wrong, the
 * template's sentence is what arrives. A voice may rephrase; facts it may not add.
 */
export interface Voice {
  speak(speech: Speech, signal: AbortSignal): AsyncIterable<string>;
}

export interface Speech {
  /** The sentence from templates: true, complete, and good enough. */
  readonly template: string;
  readonly locale: string;
  /** What else is known about the turn; a voice that rephrases needs it. */
  readonly turn?: SpokenTurn;
}

export interface SpokenTurn {
  readonly conversation: ConversationId;
  /** The same for everything that is done for one turn. */
  readonly turn: string;
  /** When the shopper began to wait; milliseconds since 1970. Not known of what another node has left. */
  readonly begunAt?: number;
  /** Everything the sentence may say, worked out on demand. */
  evidence(): WordingEvidence;
}
