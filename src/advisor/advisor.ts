import { decide, start } from "../conversation/decide.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import { speechFor } from "../conversation/speech.ts";
import {
  newConversation,
  type ConversationState,
  type OngoingConversation,
} from "../conversation/state.ts";
import { invariant } from "../lib/invariant.ts";
import { baseLanguage } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { AdvisorError, RefusedError } from "./advisor-error.ts";
import { interpret, type Request } from "./interpret.ts";
import type { Advice, Library } from "./library.ts";
import { createListeners, type Listener } from "./listeners.ts";
import { createOneAtATime } from "./one-at-a-time.ts";
import { createRecentlyUsed } from "./recently-used.ts";
import { turnKeyOf } from "./turn-key.ts";
import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  Secrets,
  Speech,
  Voice,
} from "./ports.ts";

/** Holds conversations: receive, interpret, decide, append, acknowledge, then speak. */
export interface Advisor {
  open(opening: {
    readonly flow?: string | undefined;
    readonly locale?: string | undefined;
    readonly page?: string | undefined;
  }): Promise<Opened>;
  /** The conversation, if the token belongs to it. */
  authorise(id: string, token: string): Promise<ConversationRecord>;
  /** Everything a turn brought. The same turn again brings the same, and does nothing. */
  turn(conversation: ConversationRecord, turn: Turn): Promise<readonly RecordedEvent[]>;
  read(conversation: ConversationRecord, after: number): Promise<readonly RecordedEvent[]>;
  follow(conversation: ConversationRecord, listener: Listener): () => void;
  erase(conversation: ConversationRecord): Promise<void>;
  /** Resolves when every sentence begun has been spoken. */
  settled(): Promise<void>;
}

export interface Opened {
  readonly record: ConversationRecord;
  readonly token: string;
  readonly events: readonly RecordedEvent[];
}

export interface Turn {
  readonly id: string;
  readonly basedOn?: number | undefined;
  readonly request: Request;
}

export interface AdvisorParts {
  readonly library: Library;
  readonly log: ConversationLog;
  readonly voice: Voice;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly limits: { readonly eventsMax: number; readonly statesRemembered: number };
  /** Told about what went wrong behind the shopper's back. */
  readonly onTrouble: (trouble: unknown) => void;
}

/** A sentence that is being spoken, and how to cut it short. */
interface Speaking {
  readonly spoken: Promise<void>;
  readonly stop: AbortController;
}

/** How often a turn is decided anew because somebody else was quicker. */
const attemptsMax = 5;

export function createAdvisor(parts: AdvisorParts): Advisor {
  const { library, log, clock, secrets, limits } = parts;
  const listeners = createListeners(parts.onTrouble);
  const oneAtATime = createOneAtATime();
  const states = createRecentlyUsed<ConversationId, ConversationState>(limits.statesRemembered);
  const speaking = new Map<ConversationId, Speaking>();

  async function open(opening: Parameters<Advisor["open"]>[0]): Promise<Opened> {
    const advice = library.published(opening.flow);
    if (advice === undefined) {
      const known = library.flows.map(({ id }) => id);
      throw new AdvisorError("unknown-flow", `There is no flow "${opening.flow}".`, known);
    }
    const { flow } = advice.knowledge;
    const token = secrets.newToken();
    const record: ConversationRecord = {
      id: secrets.newConversationId(),
      tokenHash: secrets.hash(token),
      flow: { id: flow.id, revision: flow.revision },
      createdAt: clock.now(),
    };
    const locale = spokenLocale(opening.locale, flow.locales);
    const first = start(advice.knowledge, { locale, ...optional("page", opening.page) });
    const events = await log.create(record, first);
    return { record, token, events };
  }

  async function authorise(id: string, token: string): Promise<ConversationRecord> {
    const record = await log.find(id as ConversationId);
    // The same answer for a wrong id and a wrong token: ids cannot be probed.
    if (record === undefined || record.tokenHash !== secrets.hash(token)) {
      throw new AdvisorError(
        "unknown-conversation",
        "There is no such conversation, or the token does not belong to it.",
      );
    }
    return record;
  }

  async function stateOf(id: ConversationId): Promise<ConversationState> {
    const known = states.get(id) ?? newConversation;
    const state = replay(await log.read(id, known.version), known);
    states.set(id, state);
    return state;
  }

  async function turn(record: ConversationRecord, asked: Turn): Promise<readonly RecordedEvent[]> {
    const key = turnKeyOf(asked, secrets);
    return await oneAtATime(record.id, async () => {
      const before = await log.findTurn(record.id, key);
      if (before !== undefined) return repeatedEvents(before);
      const advice = await adviceFor(library, record);
      for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
        const state = await stateOf(record.id);
        const events = decideTurn(advice, state, asked, limits.eventsMax);
        const result = await log.append({
          conversation: record.id,
          expectedVersion: state.version,
          turn: key,
          events,
        });
        if (result.type === "conflict") continue;
        if (result.type !== "appended") return repeatedEvents(result);
        states.set(record.id, replay(result.events, state));
        listeners.recorded(record.id, result.events);
        beginToSpeak(record, advice);
        return result.events;
      }
      throw new AdvisorError("busy", "Too many things happened at once; please send it again.");
    });
  }

  /**
   * Speaking happens after the acknowledgement; the shopper has question and products already. A
   * sentence still being spoken is cut short: the new one says what has become of it.
   */
  function beginToSpeak(record: ConversationRecord, advice: Advice): void {
    speaking.get(record.id)?.stop.abort();
    const stop = new AbortController();
    const spoken = speak(record, advice, stop.signal)
      .catch(parts.onTrouble)
      .finally(() => {
        if (speaking.get(record.id)?.spoken === spoken) speaking.delete(record.id);
      });
    speaking.set(record.id, { spoken, stop });
  }

  async function speak(
    record: ConversationRecord,
    advice: Advice,
    signal: AbortSignal,
  ): Promise<void> {
    const state = await stateOf(record.id);
    if (state.phase === "new" || state.unspoken === undefined) return;
    const { version, unspoken, locale } = state;
    const turnEvents = await log.read(record.id, unspoken);
    const earlier = replay((await log.read(record.id, 0)).slice(0, unspoken));
    invariant(earlier.phase !== "new", "a turn follows the start");
    const said = turnEvents.map(({ event }) => event);
    const template = speechFor(advice.knowledge, earlier, state, said);
    if (template === "") return;
    const text = await voiced({ template, locale }, signal, (piece, index) => {
      listeners.piece(record.id, { after: version, index, text: piece });
    });
    if (signal.aborted) return;
    await oneAtATime(record.id, async () => {
      const result = await log.append({
        conversation: record.id,
        expectedVersion: version,
        events: [{ type: "wording-spoken", text }],
      });
      // A conflict means that the shopper went on; the sentence is no longer needed.
      if (result.type === "appended") listeners.recorded(record.id, result.events);
    });
  }

  /** What the voice makes of a sentence; whatever goes wrong with it, the sentence as it is. */
  async function voiced(
    speech: Speech,
    signal: AbortSignal,
    onPiece: (piece: string, index: number) => void,
  ): Promise<string> {
    const pieces: string[] = [];
    try {
      for await (const piece of parts.voice.speak(speech, signal)) {
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

  async function read(
    record: ConversationRecord,
    after: number,
  ): Promise<readonly RecordedEvent[]> {
    const events = await log.read(record.id, after);
    await speakWhatIsOwed(record);
    return events;
  }

  /** A node that died between acknowledging and speaking left a sentence unsaid. */
  async function speakWhatIsOwed(record: ConversationRecord): Promise<void> {
    if (speaking.has(record.id)) return;
    const state = await stateOf(record.id);
    if (state.phase === "new" || state.unspoken === undefined) return;
    beginToSpeak(record, await adviceFor(library, record));
  }

  return {
    open,
    authorise,
    turn,
    read,
    follow: (record, listener) => listeners.add(record.id, listener),
    async erase(record) {
      speaking.get(record.id)?.stop.abort();
      await log.erase(record.id);
      states.delete(record.id);
    },
    async settled() {
      await Promise.all([...speaking.values()].map(({ spoken }) => spoken));
    },
  };
}

async function adviceFor(library: Library, record: ConversationRecord): Promise<Advice> {
  const advice = await library.revision(record.flow);
  if (advice !== undefined) return advice;
  throw new AdvisorError("flow-gone", `The flow "${record.flow.id}" is no longer offered.`);
}

/** The language asked for, if the flow has it; else its first one. */
function spokenLocale(wanted: string | undefined, locales: readonly string[]): string {
  const [main = "en"] = locales;
  if (wanted === undefined) return main;
  if (locales.includes(wanted)) return wanted;
  const base = baseLanguage(wanted.toLowerCase());
  return locales.includes(base) ? base : main;
}

function repeatedEvents(
  found:
    | { readonly type: "repeated"; readonly events: readonly RecordedEvent[] }
    | { readonly type: "other-body" },
): readonly RecordedEvent[] {
  if (found.type === "repeated") return found.events;
  throw new AdvisorError("turn-id-reused", "This turn id was used for another command before.");
}

function decideTurn(
  advice: Advice,
  state: ConversationState,
  asked: Turn,
  eventsMax: number,
): ReturnType<typeof start> {
  const ongoing: OngoingConversation = requireOngoing(state);
  if (ongoing.version >= eventsMax) {
    throw new AdvisorError(
      "too-many-events",
      "This conversation has grown too long; please begin a new one.",
    );
  }
  const command = interpret(advice, ongoing, asked.request, asked.basedOn);
  const decision = decide(advice.knowledge, ongoing, command);
  if (decision.type === "refused") throw new RefusedError(decision.refusal);
  return decision.events;
}

function requireOngoing(state: ConversationState): OngoingConversation {
  invariant(state.phase !== "new", "a conversation is created with its first event");
  return state;
}
