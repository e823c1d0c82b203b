import { start } from "../conversation/decide.ts";
import type { RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import { invariant } from "../lib/invariant.ts";
import { baseLanguage } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { createRecentlyUsed } from "../lib/recently-used.ts";
import { AdvisorError, LogPutBackError, LogUnavailableError } from "./advisor-error.ts";
import { decideTurn, type Turn } from "./decide-turn.ts";
import { createKnownStates } from "./known-states.ts";
import type { Advice, Library } from "./library.ts";
import { createListeners, type Listener } from "./listeners.ts";
import { createOneAtATime } from "./one-at-a-time.ts";
import { openingFlow } from "./opening-flow.ts";
import { owesSentence, planTurn } from "./planned-turn.ts";
import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  Doorbell,
  SecondReader,
  Secrets,
  Trials,
  Voice,
  WeatherSource,
} from "./ports.ts";
import { createReadAgain } from "./read-again.ts";
import { refusedBefore, repeatedEvents, wasRefused } from "./repeated-turn.ts";
import { createShoppers, type Shoppers } from "./shoppers.ts";
import { aboutTurn, createSpeaking, type LatestTurn } from "./speaking.ts";
import { turnKeyOf } from "./turn-key.ts";

/** Holds conversations: receive, interpret, decide, append, acknowledge, then speak. */
export interface Advisor {
  open(opening: {
    readonly flow?: string | undefined;
    readonly locale?: string | undefined;
    readonly page?: string | undefined;
    /** The origin of that page; only pages of it may go on. */
    readonly site?: string | undefined;
    /** Stands for whoever opens it, in experiments; the flow's name may bring one, too. */
    readonly shopper?: string | undefined;
  }): Promise<Opened>;
  /** The conversation, if the token belongs to it, is still good, and comes from where it began. */
  authorise(id: string, token: string, site?: string): Promise<ConversationRecord>;
  /** Whether its token has become too old, or has not been used for too long. */
  isExpired(conversation: ConversationRecord): boolean;
  /** Everything a turn brought. The same turn again brings the same, and does nothing. */
  turn(conversation: ConversationRecord, turn: Turn): Promise<readonly RecordedEvent[]>;
  read(conversation: ConversationRecord, after: number): Promise<readonly RecordedEvent[]>;
  follow(conversation: ConversationRecord, listener: Listener): () => void;
  erase(conversation: ConversationRecord): Promise<void>;
  readonly shoppers: Shoppers;
  /** Looks into the log for what was written about these conversations, or all that are followed here. */
  lookAround(conversations?: readonly ConversationId[]): Promise<void>;
  /** Begins to speak what nodes that died have left unsaid; resolves with how much it was. */
  sweep(): Promise<number>;
  /** Resolves when every sentence begun has been spoken. */
  settled(): Promise<void>;
  /** Leaves every sentence still being spoken to the other nodes. */
  letGo(): Promise<void>;
}

export interface Opened {
  readonly record: ConversationRecord;
  readonly token: string;
  readonly events: readonly RecordedEvent[];
}

export interface AdvisorParts {
  readonly library: Library;
  readonly log: ConversationLog;
  /** Says it in other words, a moment later; without one a turn ends with the template's sentence. */
  readonly voice?: Voice;
  /** Reads what the rules have left unread. */
  readonly secondReader?: SecondReader;
  /** Without it a place is only a word. */
  readonly weather?: WeatherSource;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** Without one there are no other nodes. */
  readonly doorbell?: Doorbell;
  /** Without them everybody gets what is live. */
  readonly trials?: Trials;
  readonly limits: {
    readonly eventsMax: number;
    readonly statesRemembered: number;
    /** How long a node may be silent before another one speaks for it. */
    readonly leaseMs?: number;
  };
  /** How long a conversation's token is good; without it, for ever. */
  readonly tokens?: {
    readonly idleMs: number;
    readonly ageMs: number;
  };
  /** Told about what went wrong behind the shopper's back. */
  readonly onTrouble: (trouble: unknown) => void;
}

/** How often a turn is decided anew because somebody else was quicker. */
const attemptsMax = 5;

/** Long enough for a busy node, short enough for a shopper who waits for a dead one's sentence. */
const leaseMsUsual = 3_000;

/** A sweep takes no more than this, so that the nodes share what is left. */
const sweptMax = 20;

/** Conversations asked about in one query. */
const headsMax = 1_000;

export function createAdvisor(parts: AdvisorParts): Advisor {
  const { library, log, clock, secrets, limits } = parts;
  const listeners = createListeners(parts.onTrouble);
  const oneAtATime = createOneAtATime((cause) => cause instanceof LogUnavailableError);
  const states = createKnownStates(limits.statesRemembered);
  /** What is done for one turn, reading and speaking, shares one budget. */
  const latestTurns = createRecentlyUsed<ConversationId, LatestTurn>(limits.statesRemembered);
  const { leaseMs = leaseMsUsual } = limits;
  const speaking = createSpeaking({
    log,
    voice: parts.voice,
    leaseMs,
    states,
    listeners,
    oneAtATime,
    latestTurn: (id) => latestTurns.get(id),
    announce,
    onTrouble: parts.onTrouble,
  });
  parts.doorbell?.listen(({ conversation, head }) => moved(conversation, head));

  function moved(id: ConversationId, head: number): void {
    states.goneOn(id, head);
    listeners.moved(id, head);
  }

  /** Tells everybody what was committed: those who follow here, and the other nodes. */
  function announce(id: ConversationId, events: readonly RecordedEvent[]): void {
    const head = events.at(-1)?.seq;
    if (head === undefined) return;
    listeners.recorded(id, events);
    parts.doorbell?.ring({ conversation: id, head });
  }

  async function open(opening: Parameters<Advisor["open"]>[0]): Promise<Opened> {
    const id = secrets.newConversationId();
    const { trials } = parts;
    const { advice, trial } = await openingFlow(
      { library, trials, clock },
      { conversation: id, flow: opening.flow, shopper: opening.shopper },
    );
    const { flow } = advice.knowledge;
    const token = secrets.newToken();
    const now = clock.now();
    const record: ConversationRecord = {
      id,
      tokenHash: secrets.hash(token),
      flow: { id: flow.id, revision: flow.revision },
      createdAt: now,
      touchedAt: now,
      ...optional("site", opening.site),
    };
    const locale = spokenLocale(opening.locale, flow.locales);
    const first = start(advice.knowledge, { locale, ...optional("page", opening.page) });
    const events = await log.create(record, first);
    states.set(record.id, replay(events));
    if (trial !== undefined) await trials?.begun(id, trial);
    return { record, token, events };
  }

  async function authorise(id: string, token: string, site?: string): Promise<ConversationRecord> {
    const record = await log.find(id as ConversationId);
    // The same answer for a wrong id and a wrong token: ids cannot be probed.
    if (
      record === undefined ||
      record.tokenHash !== secrets.hash(token) ||
      isForeign(record, site) ||
      isExpired(record)
    ) {
      throw unknownConversation();
    }
    return record;
  }

  function isExpired({ createdAt, touchedAt }: ConversationRecord): boolean {
    const { idleMs, ageMs } = parts.tokens ?? { idleMs: Infinity, ageMs: Infinity };
    const now = clock.now();
    return now - createdAt >= ageMs || now - touchedAt >= idleMs;
  }

  /**
   * A turn is one statement where this process held the conversation last: what it knows is decided
   * on, and the log says whether that still stands, whether the turn was there before, and whether
   * the conversation is. Only where something speaks against it, or where deciding would cost money,
   * the log is looked into first.
   */
  async function turn(record: ConversationRecord, asked: Turn): Promise<readonly RecordedEvent[]> {
    const key = turnKeyOf(asked, secrets);
    const begunAt = clock.now();
    return await oneAtATime(record.id, async () => {
      const looksFirst = parts.secondReader !== undefined || !states.get(record.id).isCurrent;
      const before = looksFirst ? await log.findTurn(record.id, key) : undefined;
      const advice = await adviceFor(library, record);
      if (before !== undefined && !wasRefused(before)) return repeatedEvents(before);
      const latest = { turn: asked.id, begunAt };
      latestTurns.set(record.id, latest);
      const means = {
        readAgain: createReadAgain(parts.secondReader, { conversation: record.id, ...latest }),
        weather: parts.weather,
        eventsMax: limits.eventsMax,
        onTrouble: parts.onTrouble,
      };
      for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
        const state = await stateOf(record.id);
        const decided = await decideTurn(advice, state, asked, means);
        if (before !== undefined) throw decided instanceof Error ? decided : refusedBefore();
        const { events, owes } = planTurn(
          advice.knowledge,
          state,
          decided instanceof Error ? [] : decided,
          parts.voice !== undefined,
        );
        const result = await log.append({
          conversation: record.id,
          expectedVersion: state.version,
          turn: key,
          events,
          ...(owes ? { leaseMs } : {}),
        });
        if (result.type === "conflict") {
          if (result.head < 0) throw goneMeanwhile(record.id);
          if (states.refused(record.id, result.head)) parts.onTrouble(new LogPutBackError());
          continue;
        }
        if (result.type !== "appended" && !wasRefused(result)) return repeatedEvents(result);
        if (decided instanceof Error) throw decided;
        if (result.type !== "appended") throw refusedBefore();
        const after = replay(result.events, state);
        states.set(record.id, after);
        announce(record.id, result.events);
        const { events: written, fence } = result;
        if (owesSentence(after)) {
          speaking.begin(record, advice, { fence, ...aboutTurn(state, after, written) });
        } else speaking.cutShort(record.id);
        return written;
      }
      throw new AdvisorError("busy", "Too many things happened at once; please send it again.");
    });
  }

  async function stateOf(id: ConversationId): Promise<OngoingConversation> {
    const { state: known, isCurrent } = states.get(id);
    const events = isCurrent ? [] : await log.read(id, known.version);
    // Whoever had the right to ask had it a moment ago.
    if (known.version + events.length === 0) throw goneMeanwhile(id);
    const state = replay(events, known);
    if (!isCurrent) states.set(id, state);
    invariant(state.phase !== "new", "a conversation is created with its first event");
    return state;
  }

  function goneMeanwhile(id: ConversationId): AdvisorError {
    states.forget(id);
    return unknownConversation();
  }

  async function lookAround(followed = listeners.followed()): Promise<void> {
    for (let from = 0; from < followed.length; from += headsMax) {
      const heads = await log.heads(followed.slice(from, from + headsMax));
      for (const [id, head] of heads) moved(id, head);
    }
  }

  /** A node that died between acknowledging and speaking left a sentence unsaid. */
  async function sweep(): Promise<number> {
    const owed = await log.takeOver({ leaseMs, most: sweptMax });
    for (const { record, fence } of owed) {
      try {
        speaking.begin(record, await adviceFor(library, record), { fence });
      } catch (trouble) {
        parts.onTrouble(trouble);
      }
    }
    return owed.length;
  }

  async function erase(record: ConversationRecord): Promise<void> {
    speaking.cutShort(record.id);
    await log.erase(record.id);
    states.forget(record.id);
  }

  return {
    open,
    authorise,
    isExpired,
    turn,
    read: async (record, after) => await log.read(record.id, after),
    follow: (record, listener) => listeners.add(record.id, listener),
    erase,
    shoppers: createShoppers(log, erase),
    lookAround,
    sweep,
    settled: speaking.settled,
    letGo: speaking.letGo,
  };
}

/** A program says of no site that it comes from there; a page cannot help saying so. */
function isForeign(record: ConversationRecord, site: string | undefined): boolean {
  return record.site !== undefined && site !== undefined && record.site !== site;
}

/** The same answer for a wrong id, a wrong token and an erased conversation. */
function unknownConversation(): AdvisorError {
  return new AdvisorError(
    "unknown-conversation",
    "There is no such conversation, or the token does not belong to it.",
  );
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
