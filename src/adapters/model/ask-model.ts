import type { Breaker } from "../breaker.ts";
import type { ChatModel, ChatRequest } from "./chat-model.ts";
import { collectReply } from "./collect-reply.ts";
import { ModelError, toModelError } from "./model-error.ts";
import { estimateTokens, type Spender, type Spending } from "./spending.ts";

/** Asks the model once, within the budget of the turn; fails with a ModelError. */
export type AskModel = (question: ModelQuestion, signal: AbortSignal) => Promise<string>;

export interface ModelQuestion extends Spender {
  readonly use: "read" | "voice";
  /** When the turn began, which may have waited for other things before; else with its first call. */
  readonly begunAt?: number | undefined;
  readonly request: ChatRequest;
  readonly charactersMax: number;
}

export interface AskSettings {
  readonly firstTokenMs: number;
  readonly idleMs: number;
  /** For reading, which the shopper waits for. */
  readonly readMs: number;
  /** For all calls of a turn together, from its begin on. */
  readonly turnMs: number;
  readonly callsAtOnceMax: number;
}

interface TurnCalls {
  readonly begunAt: number;
  readonly used: Set<string>;
}

/** Turns remembered; one that was forgotten is long over. */
const turnsMax = 10_000;

/**
 * One gate for every call: each use once per turn, not too many at once, only while the breaker is
 * closed, only within the caps, and never longer than what is left of the turn's time.
 */
export function createAskModel(parts: {
  readonly model: ChatModel;
  readonly breaker: Breaker;
  readonly spending: Spending;
  readonly settings: AskSettings;
  readonly now: () => number;
}): AskModel {
  const { model, breaker, spending, settings, now } = parts;
  const turns = new Map<string, TurnCalls>();
  let underWay = 0;

  function enterTurn({ conversation, turn, use, begunAt }: ModelQuestion): number {
    const key = `${conversation} ${turn}`;
    // A clock that was set back must not make the turn longer.
    const calls = turns.get(key) ?? { begunAt: Math.min(begunAt ?? now(), now()), used: new Set() };
    if (calls.used.has(use)) throw new ModelError("too-many-calls", `${use} twice in a turn`);
    calls.used.add(use);
    turns.set(key, calls);
    if (turns.size > turnsMax) {
      const [oldest] = turns.keys();
      if (oldest !== undefined) turns.delete(oldest);
    }
    const leftMs = calls.begunAt + settings.turnMs - now();
    if (leftMs <= 0) throw new ModelError("out-of-time", "the turn's time is used up");
    return use === "read" ? Math.min(leftMs, settings.readMs) : leftMs;
  }

  return async (question, signal) => {
    if (signal.aborted) throw new ModelError("superseded", "");
    const totalMs = enterTurn(question);
    const { request } = question;
    if (underWay >= settings.callsAtOnceMax) {
      throw new ModelError("too-many-calls", `${underWay} at once`);
    }
    const inputTokens = estimateTokens(
      request.system + request.message + JSON.stringify(request.schema ?? ""),
    );
    const reserved = spending.reserve(question, { inputTokens, outputTokens: request.tokensMax });
    if (reserved === undefined) throw new ModelError("over-budget", question.use);
    if (!breaker.enter()) {
      reserved.settle({ inputTokens: 0, outputTokens: 0 });
      throw new ModelError("breaker-open", "");
    }
    const abort = new AbortController();
    const stop = (): void => abort.abort();
    signal.addEventListener("abort", stop, { once: true });
    underWay += 1;
    try {
      const { firstTokenMs, idleMs } = settings;
      const { charactersMax } = question;
      const budget = { firstTokenMs, idleMs, totalMs, charactersMax };
      const reply = await collectReply(model.stream(request, abort.signal), budget, abort);
      const outputTokens = estimateTokens(reply.text);
      reserved.settle(reply.usage ?? { inputTokens, outputTokens });
      breaker.succeeded();
      return reply.text;
    } catch (cause) {
      const error = toModelError(cause);
      // What was not settled stays charged as the worst case: a broken call may have cost it.
      report(error, breaker);
      throw error;
    } finally {
      underWay -= 1;
      signal.removeEventListener("abort", stop);
    }
  };
}

/** A wrong key stays wrong for longer than a hiccup. */
const pauseAfterRefusalMs = 300_000;

function report(error: ModelError, breaker: Breaker): void {
  switch (error.code) {
    case "superseded":
      breaker.left();
      return;
    case "unauthorised":
      breaker.failed(pauseAfterRefusalMs);
      return;
    // The endpoint works; only this reply is of no use.
    case "empty":
    case "refused":
      breaker.succeeded();
      return;
    default:
      breaker.failed(error.retryAfterMs);
  }
}
