import type { Reply } from "./reply.ts";
import { backoffMs } from "./backoff.ts";
import type { Clock } from "./clock.ts";

export interface Patience {
  readonly clock: Clock;
  /** Ends the asking. */
  readonly signal: AbortSignal;
  /** Called before every pause; aborting the controller cuts the pause short. */
  readonly pausing: (pause: AbortController) => void;
}

/** A fault that comes back so often is no accident, and would hold up whatever is said next. */
const retriesMax = 8;

/**
 * Asks again and again until there is an answer, or a refusal for good. Nothing is lost by waiting.
 *
 * @returns undefined when it was no longer wanted.
 */
export async function untilAnswered<T>(
  ask: () => Promise<Reply<T>>,
  { clock, signal, pausing }: Patience,
): Promise<Reply<T> | undefined> {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const reply = await ask();
    if (signal.aborted) break;
    if (reply.ok || reply.problem.retryable !== true) return reply;
    if (reply.problem.status === 500 && attempt > retriesMax) return reply;
    const pause = new AbortController();
    signal.addEventListener("abort", () => pause.abort());
    pausing(pause);
    await clock.wait(backoffMs(attempt, clock.random), pause.signal);
  }
  return undefined;
}
