import { decide, start } from "../conversation/decide.ts";
import { fitAnswer } from "../conversation/answer-size.ts";
import type { ConversationEvent, RecordedEvent } from "../conversation/event.ts";
import { replay } from "../conversation/replay.ts";
import { speechFor } from "../conversation/speech.ts";
import type { ConversationState, OngoingConversation } from "../conversation/state.ts";
import { invariant } from "../lib/invariant.ts";
import { baseLanguage } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { AdvisorError, RefusedError } from "./advisor-error.ts";
import { evidenceOf } from "./grounding/wording-evidence.ts";
import { interpret, type Request } from "./interpret.ts";
import type { Advice, Library } from "./library.ts";
import { createKnownStates } from "./known-states.ts";
import { createListeners, type Listener } from "./listeners.ts";
import { createOneAtATime } from "./one-at-a-time.ts";
import { withWeather } from "./assumed-weather.ts";
import { withQuery } from "./search-query.ts";
import { readFlowName } from "./named-flow.ts";
import { previewAdvice } from "./preview.ts";
import { createReadAgain, type ReadAgain } from "./read-again.ts";
import { createRecentlyUsed } from "../lib/recently-used.ts";
import { createShoppers, type Shoppers } from "./shoppers.ts";
import { turnKeyOf } from "./turn-key.ts";
import type {
  Clock,
  ConversationId,
  ConversationLog,
  ConversationRecord,
  Doorbell,
  SecondReader,
  Secrets,
  Speech,
  Trial,
  Trials,
  Voice,
  WeatherSource,
} from "./ports.ts";

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

export interface Turn {
  readonly id: string;
  readonly basedOn?: number | undefined;
  readonly request: Request;
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

/** A sentence that is being spoken, how to cut it short, and the lease it is spoken under. */
interface Speaking {
  readonly spoken: Promise<void>;
  readonly stop: AbortController;
  readonly fence: number;
}

/** What a sentence is about: where the conversation stood, what happened, and where it stands. */
interface Unspoken {
  readonly before: OngoingConversation;
  readonly after: OngoingConversation;
  readonly events: readonly RecordedEvent[];
}

/** A sentence to be spoken under a lease; what it is about stands in the log if it is not known. */
interface Owed {
  readonly fence: number;
  readonly unspoken?: Unspoken;
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
  const oneAtATime = createOneAtATime();
  const states = createKnownStates(limits.statesRemembered);
  const speaking = new Map<ConversationId, Speaking>();
  /** What is done for one turn, reading and speaking, shares one budget. */
  const latestTurns = createRecentlyUsed<ConversationId, string>(limits.statesRemembered);
  const { leaseMs = leaseMsUsual } = limits;
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
    const named = readFlowName(opening.flow);
    const id = secrets.newConversationId();
    const live = library.published(named.flow);
    const trial =
      live === undefined
        ? undefined
        : await parts.trials?.assign({
            flow: live.knowledge.flow.id,
            conversation: id,
            ...optional("shopper", opening.shopper ?? named.shopper),
          });
    const advice =
      (await revisionOf(live, trial)) ??
      live ??
      (await previewAdvice(library, opening.flow, clock));
    if (advice === undefined) {
      const known = library.flows.map((one) => one.id);
      if (named.flow !== undefined && library.isRetired(named.flow)) {
        const message = `The flow "${named.flow}" is not offered any more.`;
        throw new AdvisorError("flow-retired", message, known);
      }
      throw new AdvisorError("unknown-flow", `There is no flow "${named.flow}".`, known);
    }
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
    if (trial !== undefined) await parts.trials?.begun(id, trial);
    return { record, token, events };
  }

  async function revisionOf(
    live: Advice | undefined,
    trial: Trial | undefined,
  ): Promise<Advice | undefined> {
    const revision = trial?.revision;
    if (live === undefined || revision === undefined) return undefined;
    return await library.revision({ id: live.knowledge.flow.id, revision });
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
    return await oneAtATime(record.id, async () => {
      const looksFirst = parts.secondReader !== undefined || !states.get(record.id).isCurrent;
      const before = looksFirst ? await log.findTurn(record.id, key) : undefined;
      const advice = await adviceFor(library, record);
      if (before !== undefined && !isRefusal(before)) return repeatedEvents(before);
      latestTurns.set(record.id, asked.id);
      const readAgain = createReadAgain(parts.secondReader, {
        conversation: record.id,
        turn: asked.id,
      });
      for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
        const state = await stateOf(record.id);
        const decided = await decideTurn(advice, state, asked, { ...parts, readAgain }).catch(
          refusalOf,
        );
        if (before !== undefined) throw decided instanceof Error ? decided : refusedBefore();
        const { events, owes } = planned(advice, state, decided instanceof Error ? [] : decided);
        const result = await log.append({
          conversation: record.id,
          expectedVersion: state.version,
          turn: key,
          events,
          ...(owes ? { leaseMs } : {}),
        });
        if (result.type === "conflict") {
          if (result.head < 0) throw goneMeanwhile(record.id);
          states.goneOn(record.id);
          continue;
        }
        if (result.type !== "appended" && !isRefusal(result)) return repeatedEvents(result);
        if (decided instanceof Error) throw decided;
        if (result.type !== "appended") throw refusedBefore();
        const after = replay(result.events, state);
        states.set(record.id, after);
        announce(record.id, result.events);
        const { events: written, fence } = result;
        if (owesSentence(after)) {
          beginToSpeak(record, advice, { fence, ...aboutTurn(state, after, written) });
        } else speaking.get(record.id)?.stop.abort();
        return result.events;
      }
      throw new AdvisorError("busy", "Too many things happened at once; please send it again.");
    });
  }

  /**
   * What a turn writes, and whether it leaves a sentence to be spoken. Where templates speak, the
   * sentence is known at once and is part of the turn: one transaction, and nothing that a node could
   * still owe when it dies.
   */
  function planned(
    advice: Advice,
    state: ConversationState,
    events: readonly ConversationEvent[],
  ): { readonly events: readonly ConversationEvent[]; readonly owes: boolean } {
    const after = foreseen(state, events);
    if (events.length === 0 || !owesSentence(after)) return { events, owes: false };
    // What was owed before is said together with this, and stands in the log.
    if (parts.voice !== undefined || owesSentence(state)) return { events, owes: true };
    const text = speechFor(advice.knowledge, requireOngoing(state), requireOngoing(after), events);
    if (text === "") return { events, owes: true };
    return { events: fitAnswer([...events, { type: "wording-spoken", text }]), owes: false };
  }

  async function stateOf(id: ConversationId): Promise<ConversationState> {
    const known = states.get(id);
    if (known.isCurrent) return known.state;
    const events = await log.read(id, known.state.version);
    // Whoever had the right to ask had it a moment ago.
    if (known.state.version + events.length === 0) throw goneMeanwhile(id);
    const state = replay(events, known.state);
    states.set(id, state);
    return state;
  }

  function goneMeanwhile(id: ConversationId): AdvisorError {
    states.forget(id);
    return unknownConversation();
  }

  /**
   * Speaking happens after the acknowledgement; the shopper has question and products already. A
   * sentence still being spoken is cut short: the new one says what has become of it.
   */
  function beginToSpeak(record: ConversationRecord, advice: Advice, owed: Owed): void {
    speaking.get(record.id)?.stop.abort();
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
        turn: latestTurns.get(record.id) ?? `after ${version}`,
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
    await oneAtATime(record.id, async () => {
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
        beginToSpeak(record, await adviceFor(library, record), { fence });
      } catch (trouble) {
        parts.onTrouble(trouble);
      }
    }
    return owed.length;
  }

  async function letGo(): Promise<void> {
    await Promise.all(
      [...speaking].map(async ([id, { stop, fence }]) => {
        stop.abort();
        await log.extend(id, fence, 0).catch(parts.onTrouble);
      }),
    );
  }

  async function erase(record: ConversationRecord): Promise<void> {
    speaking.get(record.id)?.stop.abort();
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
    letGo,
    async settled() {
      await Promise.all([...speaking.values()].map(({ spoken }) => spoken));
    },
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

/**
 * A refusal is as final as an answer, so its turn id is kept too: a copy of the turn that was held
 * up on another node must not happen after the shopper was told that it cannot.
 */
function isRefusal(found: {
  readonly type: string;
  readonly events?: readonly unknown[];
}): boolean {
  return found.type === "repeated" && found.events?.length === 0;
}

function refusedBefore(): AdvisorError {
  return new AdvisorError(
    "turn-id-reused",
    "This turn was refused before; asked again, it needs an id of its own.",
  );
}

/** What was found out about the turn itself is for the shopper; anything else is trouble. */
function refusalOf(error: unknown): RefusedError | AdvisorError {
  if (error instanceof RefusedError) return error;
  if (error instanceof AdvisorError && error.code === "too-many-events") return error;
  throw error;
}

function repeatedEvents(
  found:
    | { readonly type: "repeated"; readonly events: readonly RecordedEvent[] }
    | { readonly type: "other-body" },
): readonly RecordedEvent[] {
  if (found.type === "repeated") return found.events;
  throw new AdvisorError("turn-id-reused", "This turn id was used for another command before.");
}

async function decideTurn(
  advice: Advice,
  state: ConversationState,
  asked: Turn,
  {
    limits,
    onTrouble,
    readAgain,
    weather,
  }: Pick<AdvisorParts, "limits" | "onTrouble" | "weather"> & { readonly readAgain: ReadAgain },
): Promise<ReturnType<typeof start>> {
  const ongoing: OngoingConversation = requireOngoing(state);
  if (ongoing.version >= limits.eventsMax) {
    throw new AdvisorError(
      "too-many-events",
      "This conversation has grown too long; please begin a new one.",
    );
  }
  const first = interpret(advice, ongoing, asked.request, asked.basedOn);
  const read = await readAgain(first, advice.knowledge, ongoing);
  const going = await withWeather(read, advice, ongoing, weather);
  const command = await withQuery(going, { ...optional("embedder", advice.embedder), onTrouble });
  const decision = decide(advice.knowledge, ongoing, command);
  if (decision.type === "refused") throw new RefusedError(decision.refusal);
  return decision.events;
}

function owesSentence(state: ConversationState): boolean {
  return state.phase !== "new" && state.unspoken !== undefined;
}

/** Where the conversation will stand when these events are written. */
function foreseen(state: ConversationState, events: ReturnType<typeof start>): ConversationState {
  const { version } = state;
  return replay(
    events.map((event, place) => ({ seq: version + 1 + place, at: 0, event })),
    state,
  );
}

/** A sentence about this turn alone needs no look into the log. */
function aboutTurn(
  before: ConversationState,
  after: ConversationState,
  events: readonly RecordedEvent[],
): { readonly unspoken?: Unspoken } {
  if (before.phase === "new" || before.unspoken !== undefined || after.phase === "new") return {};
  return { unspoken: { before, after, events } };
}

function requireOngoing(state: ConversationState): OngoingConversation {
  invariant(state.phase !== "new", "a conversation is created with its first event");
  return state;
}
