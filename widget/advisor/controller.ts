import type { ClientCommand, ClientOpening } from "../../src/protocol/client-message.ts";
import type { Problem, ServerMessage } from "../../src/protocol/server-message.ts";
import { loadTexts } from "../text/load-texts.ts";
import type { Texts } from "../text/texts.ts";
import { openQuestion } from "../transcript/transcript.ts";
import type { Http, Key } from "../transport/http.ts";
import type { Pending } from "../transport/outbox.ts";
import { untilAnswered } from "../transport/patient.ts";
import { isGone, type Reply } from "../transport/reply.ts";
import { createConversation, type Conversation, type ConversationParts } from "./conversation.ts";
import type { Memory } from "./memory.ts";
import { createModelStore, nothingSaid } from "./model-store.ts";
import type { Model, Screen } from "./model.ts";

/** What a shopper can do, and what the page can do for them. */
export interface Controller {
  readonly model: Model;
  setOpen(isOpen: boolean): void;
  /** Sends something; `text` is shown at once as what the shopper said. */
  send(command: ClientCommand, text?: string): void;
  /** Keeps what is being typed; the field shows it already. */
  setDraft(draft: string): void;
  /** Begins a new conversation, with this flow if one is named. */
  start(flow?: string): void;
  /** As the page wants it, or as the shopper chose, which outlasts the page. */
  setLocale(locale: string, isChosen?: boolean): void;
  /** Learns which languages there are. */
  askLocales(): Promise<void>;
  /** Shows something in place of the chat, or the chat again. */
  show(screen: Screen | undefined): void;
  markAdded(product: string): void;
  /** Everything stored about this conversation. */
  exportData(): Promise<unknown>;
  erase(): Promise<void>;
  /** Tries now instead of later. */
  hurry(): void;
  /** Tells the page what happened; false when the page has taken it over. */
  emit(event: string, detail: unknown): boolean;
  /** The server, for what is there for everybody. */
  readonly http: Http;
  destroy(): void;
}

export interface ControllerParts extends Pick<
  ConversationParts,
  "http" | "clock" | "loadSocket" | "loadTalk"
> {
  readonly texts: Texts;
  readonly flow: string | undefined;
  readonly locale: string;
  /** What else is said of the page when a conversation begins. */
  readonly page: () => Pick<ClientOpening, "page" | "identity">;
  readonly loadScreen: (screen: Screen) => Promise<NonNullable<Screen["draw"]>>;
  readonly memory: Memory;
  readonly newTurnId: () => string;
  readonly changed: () => void;
  readonly emit: Controller["emit"];
}

export function createController(parts: ControllerParts): Controller {
  const { http, memory, clock, emit } = parts;
  let { flow, locale } = parts;
  /** What the page asks for; in the menu one may choose another. */
  let pageLocale = locale;
  const store = createModelStore(parts.texts, parts.changed);
  const { change } = store;
  let conversation: Conversation | undefined;
  /** Ends the attempts to begin one. */
  let beginning = new AbortController();
  let pause: AbortController | undefined;

  function persist(): void {
    if (conversation === undefined) return;
    const { isOpen, draft, waiting } = store.model;
    memory.keep({
      key: conversation.key,
      flow,
      locale: pageLocale,
      isOpen,
      draft,
      waiting,
    });
  }

  function pausing(wanted: AbortController): void {
    pause = wanted;
    change({ phase: "unreachable" });
  }

  function ask<T>(question: () => Promise<Reply<T>>): Promise<Reply<T> | undefined> {
    return untilAnswered(question, { clock, signal: beginning.signal, pausing });
  }

  /** Takes up the conversation of the page before, or begins one. */
  async function begin(): Promise<void> {
    const remembered = memory.recall();
    if (remembered === undefined) return await beginAnew();
    const { draft, waiting, key } = remembered;
    flow = remembered.flow ?? flow;
    change({ phase: "starting", draft, waiting: [...waiting, ...store.model.waiting] });
    const reply = await ask(() => http.read(key, 0));
    if (reply === undefined) return;
    if (!reply.ok) return isGone(reply.problem) ? lose() : fail(reply.problem);
    talk(key, reply.value.messages, true);
    if (remembered.locale !== locale) setLocale(locale);
  }

  async function beginAnew(): Promise<void> {
    change({ phase: "starting" });
    const reply = await ask(() => http.open({ ...(flow && { flow }), locale, ...parts.page() }));
    if (reply === undefined) return;
    if (!reply.ok) return fail(reply.problem);
    const { conversationId: id, token, messages } = reply.value;
    talk({ id, token }, messages, false);
  }

  function fail({ code, title }: Problem): void {
    change({ phase: "unreachable" });
    emit("error", { code, title });
  }

  function talk(key: Key, messages: readonly ServerMessage[], isResumed: boolean): void {
    conversation = createConversation({
      ...parts,
      key,
      messages,
      isResumed,
      store,
      told: { news: tell, locale: speak, waiting: persist, refused, gone: lose },
    });
    persist();
  }

  /** What the page may want to know: ids and products, never what somebody wrote. */
  function tell(messages: readonly ServerMessage[]): void {
    for (const message of messages) {
      if (message.type === "shopper-said" && message.answer) emit("answer", message.answer);
      if (message.type === "recommendation") {
        const { remaining, products } = message;
        emit("recommendation", { remaining, products });
      }
    }
  }

  function refused(pending: Pending, problem: Problem): void {
    const { draft, waiting } = store.model;
    // Gone, or grown too long: the next conversation begins with what was said last.
    if (isGone(problem) || problem.code === "too-many-events") {
      change({ waiting: [pending, ...waiting] });
      return lose();
    }
    const { command } = pending.turn;
    change({
      notice: problem.status === 409 ? "refused" : "failed",
      draft: command.type === "say" && draft === "" ? command.text : draft,
    });
    persist();
    emit("error", { code: problem.code, title: problem.title });
  }

  /** A new conversation takes the place of one that is no more; what was said goes with it. */
  function lose(): void {
    const waiting = store.model.waiting.filter(({ turn: { command } }) =>
      ["say", "answer", "skip"].includes(command.type),
    );
    leave({ waiting });
    void beginAnew();
  }

  function leave(left: Partial<Model>): void {
    beginning.abort();
    beginning = new AbortController();
    conversation?.close();
    conversation = undefined;
    memory.forget();
    change({ ...nothingSaid, waiting: [], ...left });
  }

  /** The widget's own words, and the flow's name, follow the language of the conversation. */
  async function speak(spoken: string, isFirst: boolean): Promise<void> {
    // What stands in place of the chat is in the other language still.
    change({ texts: await loadTexts(spoken), screen: undefined });
    const title = isFirst ? undefined : (await knownFlow())?.title[spoken];
    if (title !== undefined) change({ title });
  }

  async function knownFlow(): Promise<KnownFlow | undefined> {
    const reply = await http.get("flows");
    if (!reply.ok) return undefined;
    const flows = reply.value as readonly KnownFlow[];
    return flows.find(({ id }) => id === flow) ?? flows[0];
  }

  function setLocale(wanted: string, isChosen = false): void {
    locale = wanted;
    if (!isChosen) pageLocale = wanted;
    if (conversation === undefined) return;
    persist();
    const base = wanted.split("-", 1)[0] ?? wanted;
    const { transcript, waiting } = store.model;
    if (transcript.locale.startsWith(base)) return;
    // Where nothing was said yet, nothing has to be said again.
    if (transcript.last <= 2 && waiting.length === 0) start();
    else send({ type: "set-locale", locale: base });
  }

  function send(command: ClientCommand, text?: string): void {
    const basedOn = openQuestion(store.model.transcript)?.seq;
    const isAnswer = command.type === "answer";
    const turn = { turnId: parts.newTurnId(), ...(isAnswer && { basedOn }), command };
    const pending: Pending = { turn, ...(text !== undefined && { text }) };
    change({ notice: undefined });
    if (conversation === undefined) change({ waiting: [...store.model.waiting, pending] });
    else conversation.send(pending);
  }

  async function fillScreen(screen: Screen): Promise<void> {
    const draw = await parts.loadScreen(screen).catch(() => undefined);
    if (store.model.screen !== screen) return;
    if (draw === undefined) change({ screen: undefined, notice: "failed" });
    else change({ screen: { ...screen, draw } });
  }

  function start(wanted?: string): void {
    leave({});
    flow = wanted ?? flow;
    void beginAnew();
  }

  return {
    get model() {
      return store.model;
    },
    http,
    emit,
    setOpen(isOpen) {
      if (isOpen && store.model.phase === "idle") void begin();
      if (store.model.isOpen === isOpen) return;
      change({ isOpen });
      persist();
      emit(isOpen ? "open" : "close", {});
    },
    send,
    setDraft(draft) {
      change({ draft });
      persist();
    },
    start,
    setLocale,
    async askLocales() {
      const known = await knownFlow();
      if (known !== undefined) change({ locales: known.locales });
    },
    show(screen) {
      change({ screen });
      if (screen !== undefined) void fillScreen(screen);
    },
    markAdded: (product) => change({ added: [...store.model.added, product] }),
    async exportData() {
      const reply = conversation && (await http.exported(conversation.key));
      return reply?.ok === true ? reply.value : undefined;
    },
    async erase() {
      const reply = conversation && (await http.erase(conversation.key));
      if (reply?.ok === false && !isGone(reply.problem)) change({ notice: "failed" });
      else leave({ phase: "erased", draft: "" });
    },
    hurry() {
      pause?.abort();
      conversation?.hurry();
    },
    destroy() {
      beginning.abort();
      conversation?.close();
      store.close();
    },
  };
}

interface KnownFlow {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly locales: readonly string[];
}
