import type { Delta, Problem, ServerMessage } from "../../src/protocol/server-message.ts";
import { applyMessages } from "../transcript/transcript.ts";
import type { Line, LineParts } from "../talk/line.ts";
import type { Clock } from "../transport/clock.ts";
import type { Http, Key } from "../transport/http.ts";
import { createOutbox, type Pending } from "../transport/outbox.ts";
import { createFormat } from "../view/format.ts";
import type { ModelStore } from "./model-store.ts";
import type { TalkModule } from "./talk-module.ts";

/** One conversation as long as it lasts: what is heard goes into the model, what is said goes out. */
export interface Conversation {
  readonly key: Key;
  send(pending: Pending): void;
  /** Tries now instead of later. */
  hurry(): void;
  close(): void;
}

export interface ConversationParts {
  readonly key: Key;
  /** Everything said so far. */
  readonly messages: readonly ServerMessage[];
  /** It goes on from an earlier page: what was said is no news. */
  readonly isResumed: boolean;
  readonly store: ModelStore;
  readonly http: Http;
  readonly clock: Clock;
  readonly loadSocket: LineParts["loadSocket"];
  readonly loadTalk: () => Promise<TalkModule>;
  readonly told: {
    /** Messages that are new to everybody. */
    readonly news: (messages: readonly ServerMessage[]) => void;
    readonly locale: (locale: string, isFirst: boolean) => Promise<void>;
    readonly waiting: () => void;
    readonly refused: (pending: Pending, problem: Problem) => void;
    readonly gone: () => void;
  };
}

/** A script that did not arrive is asked for again after this. */
const loadAgainMs = 3_000;
/** A sentence that is not spoken by then is not waited for with reading out. */
const speechMsMax = 2_000;

export function createConversation(parts: ConversationParts): Conversation {
  const { key, store, http, clock, told } = parts;
  const ended = new AbortController();
  const { signal } = ended;
  let line: Line | undefined;
  let deltas: readonly Delta[] = [];
  let held: readonly ServerMessage[] = [];
  /** What happens is read out from this message on. */
  let announced = 0;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  function hear(messages: readonly ServerMessage[], isNews = true): void {
    const before = store.model.transcript;
    const { transcript, gap } = applyMessages(before, messages);
    if (gap) line?.catchUp();
    if (transcript === before || signal.aborted) return;
    const { last, locale } = transcript;
    deltas = deltas.filter(({ after }) => after >= last);
    store.change({ transcript, speaking: joined(deltas, last) });
    if (locale !== before.locale) void told.locale(locale, before.last === 0);
    if (isNews) told.news(messages.filter(({ seq }) => seq > before.last && seq <= last));
    else announced = last;
    announce();
  }

  /** What a turn brings is shown at once, when it is acknowledged; until then it is held back. */
  function hearLive(messages: readonly ServerMessage[]): void {
    held = [...held, ...messages];
    if (store.model.waiting.length === 0) release();
  }

  function release(): void {
    const released = held;
    held = [];
    hear(released);
  }

  /** Reads out whole sentences, once: when the last of a turn was spoken, or is late. */
  function announce(): void {
    clearTimeout(announcing);
    if (store.model.transcript.owing) announcing = setTimeout(readOut, speechMsMax);
    else readOut();
  }

  function readOut(): void {
    const { transcript, texts, talk } = store.model;
    if (talk === undefined || announced === transcript.last) return;
    const format = createFormat(transcript.locale);
    const announcement = talk.announcementAfter(announced, transcript, { texts, format });
    announced = transcript.last;
    if (announcement !== "") store.change({ announcement });
  }

  /** Loads what was not needed for the first question, and opens the line. */
  async function open(): Promise<void> {
    const talk = await parts.loadTalk().catch(() => undefined);
    if (signal.aborted) return;
    store.change({ talk, isDown: talk === undefined });
    if (talk === undefined) {
      await clock.wait(loadAgainMs, signal);
      return await open();
    }
    line = talk.openLine({
      key,
      http,
      clock,
      loadSocket: parts.loadSocket,
      after: () => store.model.transcript.last,
      heard: {
        messages: hearLive,
        delta(delta) {
          deltas = [...deltas, delta];
          store.change({ speaking: joined(deltas, store.model.transcript.last) });
        },
        down(isDown) {
          if (isDown !== store.model.isDown) store.change({ isDown });
          if (!isDown) outbox.hurry();
        },
        gone: told.gone,
      },
    });
    announce();
  }

  store.change({ phase: "talking" });
  hear(parts.messages, !parts.isResumed);
  const outbox = createOutbox(store.model.waiting, {
    // The first turn need not wait for anything but the server.
    send: async (turn) => await (line?.turn(turn) ?? http.turn(key, turn)),
    clock,
    changed(waiting) {
      store.change({ waiting });
      told.waiting();
    },
    acknowledged({ messages }) {
      hear(messages);
      release();
    },
    refused(pending, problem) {
      release();
      told.refused(pending, problem);
    },
  });
  void open();

  return {
    key,
    send: (pending) => outbox.add(pending),
    hurry() {
      outbox.hurry();
      line?.hurry();
    },
    close() {
      ended.abort();
      line?.close();
      outbox.close();
      clearTimeout(announcing);
    },
  };
}

/** The pieces of the sentence that belongs to the turn ended at `last`, in order. */
function joined(deltas: readonly Delta[], last: number): string {
  return deltas
    .filter(({ after }) => after === last)
    .sort((one, other) => one.index - other.index)
    .map(({ text }) => text)
    .join("");
}
