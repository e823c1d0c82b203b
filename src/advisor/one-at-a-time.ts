export type OneAtATime = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/**
 * Runs tasks with the same key one after another, tasks with different keys side by side. Within
 * one process it spares conflicts; between processes the log's expected version decides.
 *
 * @param isEverybodys Whether what a task failed with is what those that wait behind it would find as
 *   well: they fail with it at once, instead of each waiting for it again.
 */
export function createOneAtATime(isEverybodys: (cause: unknown) => boolean = never): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(task, async (cause: unknown) => {
      if (isEverybodys(cause)) throw cause;
      return await task();
    });
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}

function never(): boolean {
  return false;
}
