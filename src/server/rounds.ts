/** Work that is done again and again, never twice at the same time. */
export interface Round {
  /** Resolves when the work under way is done; it is not begun again. */
  stop(): Promise<void>;
}

/** @param everyMs From the end of one time to the beginning of the next. */
export function startRound(
  work: () => Promise<unknown>,
  everyMs: number,
  onTrouble: (trouble: unknown) => void,
): Round {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();

  function plan(): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      working = work().then(ignore, onTrouble).then(plan);
    }, everyMs);
    timer.unref();
  }

  plan();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

function ignore(): void {}
