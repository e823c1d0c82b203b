import type { ChatPiece } from "./chat-model.ts";
import { ModelError } from "./model-error.ts";
import type { Usage } from "./spending.ts";

export interface Reply {
  readonly text: string;
  /** Where the endpoint states it. */
  readonly usage?: Usage;
}

export interface ReplyBudget {
  /** To the first character, between characters, and for everything. */
  readonly firstTokenMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
  readonly charactersMax: number;
}

/**
 * The whole reply, or an error as soon as a limit is broken. Only characters count as progress:
 * keep-alive bytes and empty pieces do not. The clients' own time limits end with the headers of a
 * response, and an abort may end the iterator as if all were well; so the limits are kept here, and
 * a reply without its finish reason is none.
 */
export async function collectReply(
  pieces: AsyncIterable<ChatPiece>,
  budget: ReplyBudget,
  abort: AbortController,
): Promise<Reply> {
  const iterator = pieces[Symbol.asyncIterator]();
  const alarms = createAlarms(budget, abort.signal);
  let text = "";
  let finishReason: string | undefined;
  let usage: Usage | undefined;
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), alarms.rung]);
      if (next.done === true) break;
      const piece = next.value;
      if (piece.text !== "") alarms.progress();
      text += piece.text;
      if (text.length > budget.charactersMax) {
        throw new ModelError("too-long", `over ${budget.charactersMax} characters`);
      }
      finishReason = piece.finishReason ?? finishReason;
      usage = piece.usage ?? usage;
    }
    if (abort.signal.aborted) throw new ModelError("superseded", "");
    checkFinish(finishReason, text);
    return { text, ...(usage === undefined ? {} : { usage }) };
  } finally {
    alarms.off();
    // Upstream stops working for nobody; whether the iterator ever answers does not matter.
    abort.abort();
    iterator.return?.().catch(() => undefined);
  }
}

function checkFinish(reason: string | undefined, text: string): void {
  if (reason === "content_filter") throw new ModelError("refused", reason);
  if (reason !== "stop") throw new ModelError("cut-off", reason ?? "no finish reason");
  if (text.trim() === "") throw new ModelError("empty", "");
}

interface Alarms {
  /** Never resolves; rejects when a limit is broken or the shopper went on. */
  readonly rung: Promise<never>;
  progress(): void;
  off(): void;
}

function createAlarms({ firstTokenMs, idleMs, totalMs }: ReplyBudget, signal: AbortSignal): Alarms {
  const alarm = new AbortController();
  const ring = (error: ModelError): void => alarm.abort(error);
  const rung = new Promise<never>((_, reject) => {
    alarm.signal.addEventListener("abort", () => reject(alarm.signal.reason as ModelError));
  });
  // It may ring when nobody waits any more.
  rung.catch(() => undefined);
  const after = (ms: number, code: "no-first-token" | "stalled" | "out-of-time") =>
    setTimeout(() => ring(new ModelError(code, `${ms} ms`)), ms);
  const total = after(totalMs, "out-of-time");
  let waiting = after(Math.min(firstTokenMs, totalMs), "no-first-token");
  const superseded = (): void => ring(new ModelError("superseded", ""));
  signal.addEventListener("abort", superseded, { once: true });
  if (signal.aborted) superseded();
  return {
    rung,
    progress() {
      clearTimeout(waiting);
      waiting = after(idleMs, "stalled");
    },
    off() {
      clearTimeout(total);
      clearTimeout(waiting);
      signal.removeEventListener("abort", superseded);
    },
  };
}
