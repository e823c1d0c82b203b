import type { ClientOpening, ClientTurn } from "../../src/protocol/client-message.ts";
import type { OpeningResult, Problem, TurnResult } from "../../src/protocol/server-message.ts";
import { unreachable, type Reply } from "./reply.ts";

/** One conversation and the secret that opens it. */
export interface Key {
  readonly id: string;
  readonly token: string;
}

/** The server's calls. Nothing here throws: a failure is a reply. */
export interface Http {
  open(opening: ClientOpening): Promise<Reply<OpeningResult>>;
  turn(key: Key, turn: ClientTurn): Promise<Reply<TurnResult>>;
  read(key: Key, after: number, wait?: Wait): Promise<Reply<TurnResult>>;
  exported(key: Key): Promise<Reply<unknown>>;
  erase(key: Key): Promise<Reply<unknown>>;
  /** Anything else that is there for everybody, such as a product. */
  get(path: string): Promise<Reply<unknown>>;
}

export interface Wait {
  readonly ms: number;
  readonly signal: AbortSignal;
}

/** Longer than this nobody waits for an answer. */
const answerMsMax = 10_000;

export function createHttp(base: string, fetch: typeof globalThis.fetch): Http {
  async function call<T>(
    path: string,
    request: { readonly method?: string; readonly key?: Key; readonly body?: unknown },
    wait?: Wait,
  ): Promise<Reply<T>> {
    const { method = "GET", key, body } = request;
    const giveUp = new AbortController();
    const abort = (): void => giveUp.abort();
    const timer = setTimeout(abort, answerMsMax + (wait?.ms ?? 0));
    wait?.signal.addEventListener("abort", abort);
    try {
      const response = await fetch(`${base}api/${path}`, {
        method,
        signal: giveUp.signal,
        credentials: "omit",
        headers: {
          ...(key && { authorization: `Bearer ${key.token}` }),
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (response.ok) return { ok: true, value: await valueOf<T>(response) };
      return { ok: false, problem: await problemOf(response) };
    } catch {
      return unreachable;
    } finally {
      clearTimeout(timer);
      wait?.signal.removeEventListener("abort", abort);
    }
  }

  return {
    open: (opening) => call("conversations", { method: "POST", body: opening }),
    turn: (key, turn) => call(`${placeOf(key)}/turns`, { method: "POST", key, body: turn }),
    read: (key, after, wait) =>
      call(`${placeOf(key)}/messages?after=${after}&waitMs=${wait?.ms ?? 0}`, { key }, wait),
    exported: (key) => call(`${placeOf(key)}/export`, { key }),
    erase: (key) => call(placeOf(key), { method: "DELETE", key }),
    get: (path) => call(path, {}),
  };
}

function placeOf({ id }: Key): string {
  return `conversations/${encodeURIComponent(id)}`;
}

/** The server is trusted: it is the one that served this script. */
async function valueOf<T>(response: Response): Promise<T> {
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** A proxy in between answers with a page of its own; what counts then is the status. */
async function problemOf(response: Response): Promise<Problem> {
  const { status } = response;
  const stated = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const retryable = stated.retryable ?? (status >= 500 || status === 429);
  return { ...unreachable.problem, code: "unexpected", ...stated, status, retryable };
}
