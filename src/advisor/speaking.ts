import type { RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import { speechFor } from "../conversation/speech.ts";
import type { ConversationState, OngoingConversation } from "../conversation/state.ts";
import { invariant } from "../lib/invariant.ts";
import { evidenceOf } from "./grounding/wording-evidence.ts";
import type { KnownStates } from "./known-states.ts";
import type { Advice } from "./library.ts";
import type { Listeners } from "./listeners.ts";
import type { OneAtATime } from "./one-at-a-time.ts";
import type {
  ConversationId,
  ConversationLog,
  ConversationRecord,
  Speech,
  Voice,
} from "./ports.ts";

/** Says, after the acknowledgement, what turns have left to be said: the shopper has question and products. */
export interface Speaking {
  /** A sentence still being spoken is cut short: the new one says what has become of it. */
  begin(record: ConversationRecord, advice: Advice, owed: Owed): void;
  cutShort(id: ConversationId): void;
  /** Resolves when every sentence begun has been spoken. */
  settled(): Promise<void>;
  /** Leaves every sentence still being spoken to the other nodes. */
  letGo(): Promise<void>;
}

/** A sentence to be spoken under a lease; what it is about stands in the log if it is not known. */
export interface Owed {
  readonly fence: number;
  readonly unspoken?: Unspoken;
}

/** What a sentence is about: where the conversation stood, what happened, and where it stands. */
interface Unspoken {
  readonly before: OngoingConversation;
  readonly after: OngoingConversation;
  readonly events: readonly RecordedEvent[];
}

export interface SpeakingParts {
  readonly log: ConversationLog;
  /** Without one the template's sentence is said as it is. */
  readonly voice: Voice | undefined;
  /** How long this node may be silent before another one speaks for it. */
  readonly leaseMs: number;
  readonly states: KnownStates;
  readonly listeners: Listeners;
  readonly oneAtATime: OneAtATime;
  /** The turn a conversation heard of last on this node. */
  readonly latestTurn: (id: ConversationId) => LatestTurn | undefined;
  /** Tells everybody what was committed. */
  readonly announce: (id: ConversationId, events: readonly RecordedEvent[]) => void;
  readonly onTrouble: (trouble: unknown) => void;
}

export interface LatestTurn {
  readonly turn: string;
  /** When the shopper began to wait; milliseconds since 1970. */
  readonly begunAt: number;
}

/** A sentence that is being spoken, how to cut it short, and the lease it is spoken under. */
interface Spoken {
  readonly spoken: Promise<void>;
  readonly stop: AbortController;
  readonly fence: number;
}

export function createSpeaking(parts: SpeakingParts): Speaking {
  const { log, leaseMs, states, listeners, announce } = parts;
  const speaking = new Map<ConversationId, Spoken>();

  function cutShort(id: ConversationId): void {
    speaking.get(id)?.stop.abort();
  }

  function begin(record: ConversationRecord, advice: Advice, owed: Owed): void {
    cutShort(record.id);
    const stop = new AbortController();
    const { fence } = owed;
    const holding = setInterval(() => void holdOn(record.id, fence, stop), leaseMs / 3);
    holding.unref();
    const spoken = speak(record, advice, { ...owed, signal: stop.signal })
      .catch(parts.onTrouble)
      .finally(() => {
        clearInterval(holding);
        if (speaking.get(record.id)?.spoken === spoken) speaking.delete(record.id);
      });
    speaking.set(record.id, { spoken, stop, fence });
  }

  /** Keeps the lease while a sentence is long in coming; without it the sentence is another node's. */
  async function holdOn(id: ConversationId, fence: number, stop: AbortController): Promise<void> {
    const isHeld = await log.extend(id, fence, leaseMs).catch(() => true);
    if (!isHeld) stop.abort();
  }

  async function speak(
    record: ConversationRecord,
    advice: Advice,
    { fence, unspoken, signal }: Owed & { readonly signal: AbortSignal },
  ): Promise<void> {
    const about = unspoken ?? (await readUnspoken(record.id));
    if (about === undefined) return;
    const { before, after, events } = about;
    const { version, locale } = after;
    const said = events.map(({ event }) => event);
    const template = speechFor(advice.knowledge, before, after, said);
    const speech: Speech = {
      template,
      locale,
      turn: {
        conversation: record.id,
        // A sentence another node has left is a turn of its own.
        ...(parts.latestTurn(record.id) ?? { turn: `after ${version}` }),
        evidence: () => evidenceOf(advice.knowledge, said, { template, locale }),
      },
    };
    const text =
      template === ""
        ? ""
        : await voiced(speech, signal, (piece, index) => {
            listeners.piece(record.id, { after: version, index, text: piece });
          });
    if (signal.aborted) return;
    await parts.oneAtATime(record.id, async () => {
      const result = await log.append({
        conversation: record.id,
        expectedVersion: version,
        fence,
        events: text === "" ? [] : [{ type: "wording-spoken", text }],
      });
      // A conflict means that the shopper went on, or that another node speaks.
      if (result.type !== "appended") return;
      const { state } = states.get(record.id);
      if (state.version === version) states.set(record.id, replay(result.events, state));
      announce(record.id, result.events);
    });
  }

  /** What is owed by the log: more than one turn, or turns of another node. */
  async function readUnspoken(id: ConversationId): Promise<Unspoken | undefined> {
    const all = await log.read(id, 0);
    const after = replay(all);
    if (after.phase === "new" || after.unspoken === undefined) return undefined;
    const before = replay(all.slice(0, after.unspoken));
    invariant(before.phase !== "new", "a turn follows the start");
    return { before, after, events: all.slice(after.unspoken) };
  }

  /** What the voice makes of a sentence; whatever goes wrong with it, the sentence as it is. */
  async function voiced(
    speech: Speech,
    signal: AbortSignal,
    onPiece: (piece: string, index: number) => void,
  ): Promise<string> {
    const pieces: string[] = [];
    const { voice } = parts;
    if (voice === undefined) return speech.template;
    try {
      for await (const piece of voice.speak(speech, signal)) {
        if (signal.aborted) break;
        onPiece(piece, pieces.length);
        pieces.push(piece);
      }
    } catch (trouble) {
      if (!signal.aborted) parts.onTrouble(trouble);
      return speech.template;
    }
    const text = pieces.join("");
    return text.trim() === "" ? speech.template : text;
  }

  return {
    begin,
    cutShort,
    async settled() {
      await Promise.all([...speaking.values()].map(({ spoken }) => spoken));
    },
    async letGo() {
      await Promise.all(
        [...speaking].map(async ([id, { stop, fence }]) => {
          stop.abort();
          await log.extend(id, fence, 0).catch(parts.onTrouble);
        }),
      );
    },
  };
}

/** A sentence about this turn alone needs no look into the log. */
export function aboutTurn(
  before: ConversationState,
  after: ConversationState,
  events: readonly RecordedEvent[],
): Pick<Owed, "unspoken"> {
  if (before.phase === "new" || before.unspoken !== undefined || after.phase === "new") return {};
  return { unspoken: { before, after, events } };
}
