import type {
  OpeningResult,
  ServerMessage,
  TurnResult,
} from "../../src/protocol/server-message.ts";

/** What the shoppers saw: written down while it happens, judged afterwards. */
export interface History {
  opened(opening: OpeningResult): void;
  acknowledged(conversation: string, acknowledged: Acknowledged): void;
  /** A turn was refused for good: nothing may have been written. */
  refused(conversation: string, turnId: string): void;
  /** A turn was sent again and again, in vain. */
  neverAnswered(conversation: string, turnId: string): void;
  /** A message came by a socket or a long poll. */
  delivered(conversation: string, message: ServerMessage): void;
  readonly conversations: ReadonlyMap<string, Told>;
  readonly turns: number;
  readonly latenciesMs: readonly number[];
}

export interface Acknowledged {
  readonly turnId: string;
  readonly result: TurnResult;
  /** From the first time it was sent. */
  readonly ms: number;
}

/** One conversation as its shopper, in all tabs, was told it. */
export interface Told {
  readonly token: string;
  readonly opening: readonly ServerMessage[];
  /** Every answer to every copy of a turn. */
  readonly answers: Map<string, string[]>;
  readonly refused: Set<string>;
  readonly neverAnswered: Set<string>;
  /** Every text that was delivered under a number. */
  readonly delivered: Map<number, Set<string>>;
}

export function createHistory(): History {
  const conversations = new Map<string, Told>();
  const latenciesMs: number[] = [];
  let turns = 0;

  const toldOf = (conversation: string): Told => {
    const told = conversations.get(conversation);
    if (told === undefined) throw new Error(`nobody opened ${conversation}`);
    return told;
  };

  return {
    conversations,
    latenciesMs,
    get turns() {
      return turns;
    },
    opened({ conversationId, token, messages }) {
      conversations.set(conversationId, {
        token,
        opening: messages,
        answers: new Map(),
        refused: new Set(),
        neverAnswered: new Set(),
        delivered: new Map(),
      });
    },
    acknowledged(conversation, { turnId, result, ms }) {
      const { answers } = toldOf(conversation);
      const known = answers.get(turnId);
      if (known === undefined) {
        turns += 1;
        latenciesMs.push(ms);
      }
      answers.set(turnId, [...(known ?? []), JSON.stringify(result.messages)]);
    },
    refused(conversation, turnId) {
      toldOf(conversation).refused.add(turnId);
    },
    neverAnswered(conversation, turnId) {
      toldOf(conversation).neverAnswered.add(turnId);
    },
    delivered(conversation, message) {
      const { delivered } = toldOf(conversation);
      const texts = delivered.get(message.seq) ?? new Set();
      texts.add(JSON.stringify(message));
      delivered.set(message.seq, texts);
    },
  };
}

/** The value below which this share of the sorted numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
