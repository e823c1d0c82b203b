/** Whether new shoppers may be sent to this node. Balancers ask all the time. */
export interface Readiness {
  isReady(): Promise<boolean>;
  /** From now on they may not. */
  close(): void;
}

/** An answer is as good as new for so long: however many ask, the log is asked once. */
const freshMs = 500;

/** @param pingLog Resolves when the log can be used, within two seconds. */
export function createReadiness(pingLog: () => Promise<void>, now: () => number): Readiness {
  let isClosed = false;
  let askedAt = -Infinity;
  let answer = Promise.resolve(true);
  return {
    async isReady() {
      if (isClosed) return false;
      if (now() - askedAt >= freshMs) {
        askedAt = now();
        answer = pingLog().then(
          () => true,
          () => false,
        );
      }
      return (await answer) && !isClosed;
    },
    close() {
      isClosed = true;
    },
  };
}
