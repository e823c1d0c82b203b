import { setTimeout as wait } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import type { ClientTurn } from "../../src/protocol/client-message.ts";
import type {
  OpeningResult,
  Problem,
  QuestionMessage,
  ServerMessage,
  TurnAcknowledgement,
  TurnResult,
} from "../../src/protocol/server-message.ts";
import { ask, jsonHeaders } from "./ask.ts";
import type { History } from "./history.ts";
import type { Chance } from "./random.ts";
import { atMost } from "./waiting.ts";

export interface ShopperParts {
  readonly name: string;
  /** Where nodes can be reached; any of them will do. */
  readonly urls: readonly string[];
  readonly chance: Chance;
  readonly history: History;
  /** How it talks and listens. */
  readonly line: "http" | "socket";
  /** At most; some leave after the first answer, in the middle of a sentence. */
  readonly turnsPerConversation: number;
  /** Between an answer and the next turn. */
  readonly thinkMsMax: number;
  /** This share of turns is sent to two nodes at once. */
  readonly doubled: number;
  readonly signal: AbortSignal;
  /** Told about every answer that is neither an acknowledgement nor a refusal. */
  readonly onSetback?: (problem: Problem, ms: number) => void;
}

/** Longer than this no answer is waited for: the turn is sent again. */
const answerMsMax = 3_000;

/** A line that does not end by itself is not waited for. */
const overMsMax = 2 * answerMsMax;

/** A node that did not answer is avoided for so long, as a balancer would. */
const avoidMs = 1_500;

const avoidedUntil = new Map<string, number>();

/** A node that answers, as far as is known. */
function nodeFor({ urls, chance }: ShopperParts): string {
  const answering = urls.filter((url) => (avoidedUntil.get(url) ?? 0) < performance.now());
  return chance.pick(answering.length === 0 ? urls : answering);
}

/** Talks until it is told to stop, one conversation after the other; never gives a turn up. */
export async function shop(parts: ShopperParts): Promise<void> {
  while (!parts.signal.aborted) {
    const opening = await openConversation(parts);
    if (opening === undefined) return;
    const tabs = parts.chance.next() < 0.25 ? ["a", "b"] : ["a"];
    await Promise.all(tabs.map(async (tab) => await talk(parts, opening, tab)));
  }
}

async function openConversation(parts: ShopperParts): Promise<OpeningResult | undefined> {
  while (!parts.signal.aborted) {
    try {
      const opening = await post<OpeningResult>(`${nodeFor(parts)}/api/conversations`, {
        locale: parts.chance.pick(["de", "en"]),
      });
      if (!isProblem(opening)) {
        parts.history.opened(opening);
        return opening;
      }
    } catch {
      // The next node may answer.
    }
    await pause(parts);
  }
  return undefined;
}

/** One tab: a line that brings messages, and turns that answer what was asked last. */
async function talk(parts: ShopperParts, opening: OpeningResult, tab: string): Promise<void> {
  const { chance, history, signal } = parts;
  const { conversationId } = opening;
  const ended = new AbortController();
  const line = listen(parts, opening, ended.signal);
  const seen = [...opening.messages];
  const turns = 1 + chance.below(parts.turnsPerConversation);
  for (let count = 0; count < turns && !signal.aborted; count += 1) {
    const turnId = `${parts.name}.${tab}.${conversationId.slice(-6)}.${count}`;
    const turn: ClientTurn = {
      turnId,
      basedOn: seen.at(-1)?.seq ?? 0,
      command: nextCommand(seen, chance, turnId),
    };
    const begun = performance.now();
    const answer = await sendUntilAnswered(parts, opening, { turn, line });
    if (isProblem(answer)) {
      if (answer.code === neverAnswered.code) history.neverAnswered(conversationId, turnId);
      else history.refused(conversationId, turnId);
    } else {
      const ms = performance.now() - begun;
      history.acknowledged(conversationId, { turnId, result: answer, ms });
      seen.push(...answer.messages);
    }
    await wait(chance.between(0, parts.thinkMsMax));
  }
  ended.abort();
  await Promise.race([line.over, wait(overMsMax)]);
}

/** What somebody taps or types who has just been asked this. */
function nextCommand(
  seen: readonly ServerMessage[],
  chance: Chance,
  turnId: string,
): ClientTurn["command"] {
  const asked = seen.findLast(
    (message): message is QuestionMessage & { seq: number; at: string } =>
      message.type === "question",
  );
  const dice = chance.next();
  if (asked === undefined || dice < 0.15)
    return { type: "say", text: `${sentence(chance)} (${turnId})` };
  if (dice < 0.13) return { type: "show-products" };
  if (dice < 0.17) return { type: "restart" };
  const { id, options } = asked.question;
  if (dice < 0.23 || options.length === 0) return { type: "skip", question: id };
  const type = dice < 0.38 ? "revise" : "answer";
  return { type, question: id, options: [chance.pick(options).id] };
}

function sentence(chance: Chance): string {
  return chance.pick([
    "Something warm for the mountains in winter",
    "eine leichte Regenjacke bis 200 Euro",
    "for cycling to work, not too expensive",
    "asdf qwertz",
    "I don't know yet",
  ]);
}

/** Again and again, with the same id, to whichever node answers, until one does. */
async function sendUntilAnswered(
  parts: ShopperParts,
  opening: OpeningResult,
  { turn, line }: { readonly turn: ClientTurn; readonly line: Listening },
): Promise<TurnResult | Problem> {
  const { chance, history, signal } = parts;
  let until = Infinity;
  for (;;) {
    const begun = performance.now();
    const [answer, copy] = await Promise.all([
      sendOnce(parts, opening, { turn, line }),
      chance.next() < parts.doubled ? sendOnce(parts, opening, { turn }) : undefined,
    ]);
    if (copy !== undefined && !isProblem(copy)) {
      history.acknowledged(opening.conversationId, {
        turnId: turn.turnId,
        result: copy,
        ms: performance.now() - begun,
      });
      if (isProblem(answer)) return copy;
    }
    if (!isProblem(answer) || answer.retryable !== true) return answer;
    // Nothing is wrong any more, and still there is no answer.
    if (signal.aborted) until = Math.min(until, performance.now() + patienceMs);
    if (performance.now() > until) return neverAnswered;
    parts.onSetback?.(answer, performance.now() - begun);
    await wait(chance.between(50, 300));
  }
}

async function sendOnce(
  parts: ShopperParts,
  { conversationId, token }: OpeningResult,
  { turn, line }: { readonly turn: ClientTurn; readonly line?: Listening },
): Promise<TurnResult | Problem> {
  const socket = line?.socket;
  const node = nodeFor(parts);
  try {
    if (socket?.connected === true) {
      const emitted = socket.timeout(answerMsMax).emitWithAck("turn", turn);
      const answer = (await atMost(overMsMax, "an answer", emitted)) as TurnAcknowledgement;
      if (!answer.ok) return answer.problem;
      line?.hear(answer.messages);
      return { head: answer.head, messages: answer.messages };
    }
    const url = `${node}/api/conversations/${conversationId}/turns`;
    return await post<TurnResult>(url, turn, { token });
  } catch {
    avoidedUntil.set(node, performance.now() + avoidMs);
    return unreachable;
  }
}

/** After the last fault was put right a turn is answered within this time, or never. */
const patienceMs = 15_000;

const neverAnswered: Problem = {
  type: "urn:lotse:problem:never-answered",
  code: "never-answered",
  title: "Nobody answered, though all was well.",
  status: 0,
};

const unreachable: Problem = {
  type: "urn:lotse:problem:unreachable",
  code: "unreachable",
  title: "Nobody answered.",
  status: 0,
  retryable: true,
};

interface Listening {
  readonly socket: Socket | undefined;
  /** What the answer to a turn brought, which some lines bring in no other way. */
  readonly hear: (messages: readonly ServerMessage[]) => void;
  readonly over: Promise<void>;
}

/** Hears the conversation, from wherever it was cut off. Only the message after the last one counts. */
function listen(parts: ShopperParts, opening: OpeningResult, ended: AbortSignal): Listening {
  const { history } = parts;
  const { conversationId, token } = opening;
  let last = 0;
  const hear = (message: ServerMessage): void => {
    if (message.seq !== last + 1) return;
    last = message.seq;
    history.delivered(conversationId, message);
  };
  if (parts.line === "http") {
    const over = poll(parts, opening, { ended, hear, after: () => last });
    return { socket: undefined, hear: () => {}, over };
  }
  const once = parts.chance.next() < 0.5;
  const socket = io(nodeFor(parts), {
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 500,
    auth: (answer) => answer({ conversation: conversationId, token, after: last, once }),
  });
  socket.on("message", (message: ServerMessage) => {
    // Something is missing: coming back brings it.
    if (message.seq > last + 1) socket.disconnect().connect();
    hear(message);
  });
  socket.on("disconnect", (why) => {
    if (why === "io server disconnect") socket.connect();
  });
  const over = new Promise<void>((resolve) => {
    ended.addEventListener("abort", () => {
      socket.disconnect();
      resolve();
    });
  });
  return { socket, hear: (messages) => once && messages.forEach(hear), over };
}

async function poll(
  parts: ShopperParts,
  { conversationId, token }: OpeningResult,
  line: {
    readonly ended: AbortSignal;
    readonly hear: (message: ServerMessage) => void;
    readonly after: () => number;
  },
): Promise<void> {
  while (!line.ended.aborted) {
    try {
      const query = `after=${line.after()}&waitMs=2000`;
      const url = `${nodeFor(parts)}/api/conversations/${conversationId}/messages?${query}`;
      const headers = jsonHeaders(token);
      const { status, text } = await ask(url, { headers, msMax: answerMsMax, signal: line.ended });
      if (status === 200) (JSON.parse(text) as TurnResult).messages.forEach(line.hear);
      else await wait(100);
    } catch {
      if (!line.ended.aborted) await wait(100);
    }
  }
}

/** @throws Error when nobody answers. */
export async function post<T>(
  url: string,
  body: unknown,
  { token = "", waitMs = answerMsMax } = {},
): Promise<T | Problem> {
  const { status, text } = await ask(url, {
    method: "POST",
    headers: jsonHeaders(token),
    body: JSON.stringify(body),
    msMax: waitMs,
  });
  const answer = JSON.parse(text) as T | Problem;
  return status < 300
    ? answer
    : { ...unreachable, ...(answer as Problem), retryable: isTemporary(status) };
}

function isTemporary(status: number): boolean {
  return status >= 500 || status === 429;
}

export function isProblem(answer: object): answer is Problem {
  return "title" in answer;
}

async function pause({ chance }: ShopperParts): Promise<void> {
  await wait(chance.between(50, 300));
}
