import type { Clock, ConversationLog } from "./ports.ts";

/** Erases what has been kept for as long as it may; resolves with how many conversations that were. */
export type EraseIdle = () => Promise<number>;

/** One statement takes no more than this, so that no turn waits for it. */
const erasedMax = 200;

/** @param keepMs How long an untouched conversation is kept; undefined for ever. */
export function createRetention({
  log,
  clock,
  keepMs,
}: {
  readonly log: ConversationLog;
  readonly clock: Clock;
  readonly keepMs: {
    readonly strangers: number | undefined;
    readonly shoppers: number | undefined;
  };
}): EraseIdle {
  return async () => {
    const now = clock.now();
    const before = (ms: number | undefined): number => (ms === undefined ? 0 : now - ms);
    const request = {
      strangersBefore: before(keepMs.strangers),
      shoppersBefore: before(keepMs.shoppers),
      now,
      most: erasedMax,
    };
    let erased = 0;
    for (let portion = erasedMax; portion === erasedMax;) {
      portion = await log.eraseIdle(request);
      erased += portion;
    }
    return erased;
  };
}
